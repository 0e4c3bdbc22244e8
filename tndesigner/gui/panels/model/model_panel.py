"""The model as a table: a row for each layer, with a search, a filter and the totals above it."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tndesigner.gui.panels.model.known_errors import KnownErrors
from tndesigner.gui.panels.model.layer_rows import layer_rows
from tndesigner.gui.panels.model.layer_table import LayerTable
from tndesigner.gui.panels.model.layers_model import LayersModel
from tndesigner.gui.strip import find_strip
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models.paths import neighbours
from tndesigner.wording.comparisons import verdict
from tndesigner.wording.numbers import short
from tndesigner.wording.sentences import counted

SEARCH_WIDTH = 160


class ModelPanel(QWidget):
    """Lists the layers while it can be seen; the selected one is the current layer of the strip."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the table."""
        super().__init__()
        self._workspace, self._strip = workspace, find_strip(workspace.canvas)
        self._in_sight = False
        self._flops: tuple[int, ...] = ()
        self._layers = LayersModel(workspace.theme)
        self._table = LayerTable(self._layers, workspace.theme)
        self._search = SearchField(self._table)
        choices = ("all", self.tr("All")), ("possible", self.tr("Can be tensorized")), ("networks", self.tr("Networks"))
        self._filter = explained(
            Segments(choices, self.tr("Which layers are listed")),
            self.tr("List all layers, those that a network can replace, or the networks"),
        )
        self._totals = FittingLabel("muted", right=True)
        self._empty = label(role="muted", wrap=True)
        self._show_all = explained(
            push_button(self.tr("Show all layers"), self._widen, kind="link"),
            self.tr("List all layers again, without a search"),
        )
        self._soon = QTimer(self, singleShot=True)
        self._errors = KnownErrors(self._soon.start, self)
        self._lay_out()
        self._connect()

    def set_in_sight(self, in_sight: bool) -> None:
        """List the layers only while they can be seen; a hidden panel lights none."""
        self._in_sight = in_sight
        if in_sight and not self._layers.all_rows:
            self._strip.go_to_shown()
        if in_sight:
            self._follow()
        else:
            self._light(None)

    def _lay_out(self) -> None:
        self._search.setFixedWidth(SEARCH_WIDTH)
        top = in_row(self._search, self._filter, (self._totals, 1), spacing=8)
        column = in_column(top, (self._table, 1), of=self, margins=(16, 8, 16, 8), spacing=6)
        column.addWidget(self._empty)
        column.addWidget(self._show_all, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        analysis = self._workspace.analysis
        analysis.problems_changed.connect(self._soon.start)
        analysis.figures_changed.connect(self._soon.start)  # after each change of the document, too
        self._soon.timeout.connect(self._follow)
        self._search.textChanged.connect(lambda _text: self._narrow())
        self._filter.chosen.connect(lambda _name: self._narrow())
        self._strip.current_changed.connect(self._table.reveal_layer)
        self._table.chosen.connect(self._choose)
        self._table.opened.connect(self._tensorize)
        self._table.removed.connect(self._remove)
        self._layers.renamed.connect(self._rename)
        self._workspace.training.closed.connect(self._errors.close)
        self._table.menu_asked.connect(self._strip.open_menu)
        self._table.lit.connect(self._light)

    def _follow(self) -> None:
        """Show the present layers, if the panel can be seen."""
        if not self._in_sight:
            return
        analysis, design = self._workspace.analysis, self._workspace.document.design
        if analysis.figures is not None:
            self._flops = analysis.figures.layer_flops
        self._errors.follow(design)
        rows = layer_rows(design, self._flops, analysis.problems, self._errors.known)
        if rows != self._layers.all_rows:
            self._layers.show_rows(rows)
            self._table.fit_columns()
            self._table.select_layer(self._strip.current)
        self._tell()

    def _narrow(self) -> None:
        self._layers.narrow(self._search.text(), self._filter.choice)
        self._tell()

    def _widen(self) -> None:
        """List all layers again."""
        self._filter.choose("all")
        with QSignalBlocker(self._search):
            self._search.clear()
        self._narrow()
        self._table.setFocus()

    def _tell(self) -> None:
        """Show the totals, or why there are no rows."""
        every, shown = self._layers.all_rows, self._layers.rows
        self._table.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._show_all.setVisible(bool(every) and not shown)
        for widget in (self._search, self._filter):
            widget.setEnabled(bool(every))
        if every:
            self._empty.setText(self.tr("No layer matches the search and the filter."))
        else:
            self._empty.setText(
                self.tr(
                    "The layers of the model will be listed here, with what each of them costs. Add a layer with the "
                    "plus in the strip above, or open a trained Keras model with File ▸ Open."
                )
            )
        self._show_totals()

    def _show_totals(self) -> None:
        every, shown = self._layers.all_rows, self._layers.rows
        count, flops = sum(row.parameters for row in shown), sum(row.flops for row in shown)
        layers = translated(counted(len(shown), "{0} layer", "{0} layers"))
        if len(shown) < len(every):
            layers = translate("{0} of {1} layers", len(shown), len(every))
        parameters = compared = translated(counted(count, "{0} parameter", "{0} parameters"))
        both, between = self._workspace.analysis.model_parameters, "  ·  "
        if len(shown) == len(every) and both is not None and both[0] != both[1]:
            parameters = translate("{0}, {1}", parameters, verdict(*both, "{0} smaller", "{0} larger"))
            compared = translate("{0} than the dense twin", parameters)
        operations = translate("{0} FLOPs per example", short(flops))
        wordings = (layers, compared, operations), (layers, parameters, operations), (layers, parameters), (parameters,)
        self._totals.show_wordings(*map(between.join, wordings if shown else ()), "")

    def _choose(self, position: int) -> None:
        """Make a layer the current one, and show its network."""
        self._strip.reveal(position)
        numbers = self._layers.all_rows[position].networks
        if numbers and self._workspace.document.shown not in numbers:
            self._workspace.document.show(numbers[0])

    def _remove(self, position: int) -> None:
        self._strip.controller.remove(position)

    def _rename(self, position: int, name: str) -> None:
        self._strip.controller.rename(position, name)
        self._table.setFocus()

    def _tensorize(self, position: int) -> None:
        """Open the dialogue for a layer that a network can replace, or say why none can."""
        obstacle = self._layers.all_rows[position].obstacle
        if obstacle:
            self._strip.refused.emit(obstacle)
        else:
            self._strip.controller.tensorize(position)

    def _light(self, position: int | None) -> None:
        """Light a layer and its neighbours, in the table and in the strip."""
        model, painting = self._workspace.document.design.model, self._table.painting
        there = position if position is not None and position < len(model.layers) else None
        painting.lit = there
        painting.near = frozenset() if there is None else neighbours(model, there)
        self._table.viewport().update()
        self._strip.light(there)


class SearchField(QLineEdit):
    """A field whose arrow down goes to the table, and which Escape empties."""

    def __init__(self, table: LayerTable) -> None:
        """Take the table that is searched."""
        super().__init__()
        self._table = table
        self.setPlaceholderText(self.tr("Search layers"))
        self.setAccessibleName(self.tr("Search layers"))
        self.setWhatsThis(self.tr("Find layers by name, kind or network"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.setFocus()
            if self._table.current_row is None and self._table.layers.rows:
                self._table.selectRow(0)
        else:
            super().keyPressEvent(event)
