"""The content of the Compress panel: the form, the layers, and the errors or models beside them.

This module imports the plots, so it is imported after the window has been painted.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from tndesigner.gui.compression.opening import open_compressed
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.compress.error_plot import SYMBOLS, ErrorPlot
from tndesigner.gui.panels.compress.form import CompressForm
from tndesigner.gui.panels.compress.layers_view import LayersView
from tndesigner.gui.panels.compress.model_reader import ModelReader
from tndesigner.gui.panels.compress.models_table import ModelsTable
from tndesigner.gui.panels.compress.result_row import ResultRow
from tndesigner.gui.panels.compress.rows import Column, layer_rows
from tndesigner.gui.panels.compress.tuning_view import TuningView
from tndesigner.gui.panels.train.plots.exporting import export_plot
from tndesigner.gui.panels.train.scroll_column import ScrollColumn
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import translate
from tndesigner.gui.workspace import Workspace
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import sentence

if TYPE_CHECKING:
    from tndesigner.compression.report import LayerReport

FORM_WIDTH, WIDEST_FORM, RIGHT_WIDTH, MARGIN = 248, 420, 420, 16
COMPACT = 780
"""In less width than this the form is one of the pages instead of beside them."""
BESIDE = (Column.SHARE, Column.BECOMES, Column.ERROR)
"""The columns that make room for the plot."""


class CompressBoard(QWidget):
    """Places the form beside the pages: layers, their errors, the models; a narrow board has a page for the form."""

    def __init__(self, workspace: Workspace, form: CompressForm, layers: LayersView, plot: ErrorPlot) -> None:
        """Follow the trained model and its compression."""
        super().__init__()
        self.form, self.layers, self.plot = form, layers, plot
        self.models, self.row = ModelsTable(), ResultRow(workspace.compressor)
        self.tuning = TuningView(workspace.theme)
        self.reader = ModelReader(workspace)
        self._workspace, self._compressor = workspace, workspace.compressor
        self._layer, self._running, self._compact = "", False, False
        self.compress = explained(
            push_button(self.tr("Compress"), self.start, kind="main"),
            self.tr("Put networks in the place of the ticked layers"),
        )
        self._totals, self._trouble = FittingLabel("small"), label(role="problem", wrap=True)
        self._all = explained(
            push_button(self.tr("All"), lambda: layers.layers.tick_all(on=True), kind="link"),
            self.tr("Tick all layers"),
        )
        self._none = explained(
            push_button(self.tr("None"), lambda: layers.layers.tick_all(on=False), kind="link"),
            self.tr("Untick all layers"),
        )
        choices = (
            ("form", self.tr("Setup")),
            ("layers", self.tr("Layers")),
            ("errors", self.tr("Errors")),
            ("tuning", self.tr("Tuning")),
            ("models", self.tr("Models")),
        )
        self._which, self._title = (
            explained(
                Segments(choices, self.tr("What is shown")),
                self.tr("The setup, the layers, their errors, the tuning, or the models side by side"),
            ),
            FittingLabel("small"),
        )
        self._left, self._table, self._side, self._split = QWidget(), QWidget(), QWidget(), QSplitter()
        self._lay_out()
        self._connect()
        self.show_page("layers")
        self._follow()

    @classmethod
    def make(cls, builder: IncrementalBuilder, workspace: Workspace) -> Callable[[], "CompressBoard"]:
        """Create the parts one by one, then the board."""
        form, layers = builder.make(CompressForm), builder.make(lambda: LayersView(workspace.theme))
        plot = builder.make(lambda: ErrorPlot(workspace.theme))
        return builder.make(lambda: cls(workspace, form(), layers(), plot()))

    def start(self) -> None:
        """Compress, if nothing prevents it."""
        if self._obstacle() or self._compressor.running:
            return
        model, wanted = self.layers.layers, self.form.wanted
        all_chosen = len(model.chosen) == len(model.possible)
        names = () if all_chosen else tuple(dict.fromkeys(row.layer for row in model.chosen))
        self.show_page("errors")
        self._compressor.start(lambda path, folder: wanted.request(path, folder, names))
        self._show_tuned()

    def show_page(self, name: str) -> None:
        """Show a page; the errors have the layers beside them."""
        self._which.choose(name)
        self._left.setFixedWidth(WIDEST_FORM if self._compact else FORM_WIDTH)
        self._left.setVisible(not self._compact or name == "form")
        self._split.setVisible(name in ("layers", "errors"))
        self._side.setVisible(name == "errors")
        self.models.setVisible(name == "models")
        self.tuning.setVisible(name == "tuning")
        for column in BESIDE:
            self.layers.setColumnHidden(column, name == "errors")
        self.layers.setColumnHidden(Column.PARAMETERS, name == "errors" and self._compact)
        table = min(self.layers.needed_width, self._split.width() // 2)
        self._split.setSizes([table, self._split.width() - table])

    def minimumSizeHint(self) -> QSize:
        return QSize(RIGHT_WIDTH + 2 * MARGIN, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() < COMPACT) is not self._compact:
            self._compact = not self._compact
            self._which.offer("form", on=self._compact)
            (self._below if self._compact else self._row).insertWidget(0, self._left)
            self.show_page("layers" if self._which.choice == "form" else self._which.choice)

    def _lay_out(self) -> None:
        button = in_row((self.compress, 1), margins=(0, 0, 8, 0))
        in_column((ScrollColumn(self.form), 1), button, of=self._left, margins=0, spacing=6)
        totals = in_row((self._totals, 1), self._all, self._none, spacing=8)
        in_column(totals, (self.layers, 1), of=self._table, margins=0, spacing=4)
        in_column(self._title, (self.plot, 1), of=self._side, margins=0, spacing=4)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(17)
        for place, widget in enumerate((self._table, self._side)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(place, 1 + place)
        self._split.setSizes([260, 400])
        self._below = in_row((self._split, 1), (self.models, 1), (self.tuning, 1))
        right, top = QWidget(), in_row(self._which, None, *self.row.buttons, spacing=8)
        right.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        right.setMinimumWidth(RIGHT_WIDTH)
        in_column(top, self.row, self._trouble, (self._below, 1), of=right, margins=0, spacing=6)
        self._row = in_row(self._left, (right, 1), of=self, margins=(MARGIN, 4, MARGIN, 12), spacing=16)
        self._which.offer("form", on=False)
        self._which.offer("tuning", on=False)

    def _connect(self) -> None:
        self.row.open_design.clicked.connect(
            lambda _checked: open_compressed(self._compressor, self._workspace.windows)
        )
        self._compressor.changed.connect(self._follow)
        self._compressor.measured.connect(self._show_measured)
        self._compressor.tuned.connect(self._show_tuned)
        self.reader.changed.connect(self._show_model)
        self.form.changed.connect(self._follow)
        self.layers.layers.ticked.connect(self._follow)
        self.layers.chosen.connect(self._show_layer)
        self._which.chosen.connect(self.show_page)
        title = self.tr("Errors")
        self.plot.actions_of_menu.append((self.tr("Export…"), lambda: export_plot(self.plot, title)))

    def _show_model(self) -> None:
        """Show what was read of the trained model."""
        found = self.reader.found
        if found is not None and found.outlook is not None:
            self.layers.show_rows(layer_rows(found.outlook, self._reports()))
            self.form.show_outlook(found.outlook, self._workspace.document.design.experiment.dataset)
            largest = max(self.layers.layers.possible, key=lambda row: row.parameters, default=None)
            if largest is not None:
                self.layers.select(largest.name)
        self._follow()

    def _follow(self) -> None:
        """Show the present state."""
        compressor, model = self._compressor, self.layers.layers
        found = self.reader.found
        if found is not None and found.outlook is not None:
            self.layers.show_rows(layer_rows(found.outlook, self._reports()))
        chosen = sum(row.parameters for row in model.chosen)
        all_chosen = len(model.chosen) == len(model.possible)
        whole = found.outlook.parameters if found is not None and found.outlook is not None else 0
        self.form.show_counted(whole if all_chosen else chosen)
        counts = translate(
            "{0} of {1} layers", *(len({row.layer for row in rows}) for rows in (model.chosen, model.possible))
        )
        whole_text = translate("{0}, {1} parameters", counts, grouped(chosen))
        self._totals.show_wordings(*((whole_text, counts) if model.rows else (self.tr("Reading the model…"),)))
        for button in (self._all, self._none):
            button.setVisible(bool(model.possible))
        obstacle = self._obstacle()
        self.compress.setEnabled(not obstacle and not compressor.running)
        self.compress.setToolTip(sentence(obstacle))
        trouble = compressor.failure or (found.trouble if found is not None else "")
        show_text(self._trouble, sentence(trouble))
        if compressor.running is not self._running:
            self._running = compressor.running
            self.form.setEnabled(not self._running)
            model.lock(on=self._running)
            self.models.show_report(compressor.report)
            if compressor.report is not None:
                self.show_page("layers")
            self._show_measured(next(iter(self._reports()), self._layer))

    def _show_tuned(self) -> None:
        """Draw what the epochs of tuning have reached; bring the page to the front after the first one."""
        epochs = self._compressor.epochs
        self.tuning.show_epochs(epochs)
        self._which.offer("tuning", on=bool(epochs))
        if len(epochs) == 1:
            self.show_page("tuning")

    def _obstacle(self) -> str:
        """Return why nothing can be compressed; empty if it can."""
        found = self.reader.found
        if found is None:
            return translate("the model is being read")
        if not self.layers.layers.possible:
            return found.trouble or translate("the model has no layer that a network makes smaller")
        if not self.layers.layers.chosen:
            return translate("tick a layer")
        return self.form.obstacle

    def _reports(self) -> dict[str, "LayerReport"]:
        report = self._compressor.report
        return {one["name"]: one for one in report["layers"]} if report else {}

    def _show_measured(self, layer: str) -> None:
        """Select a layer, and draw its errors."""
        self.layers.select(layer)
        self._show_layer(layer)

    def _show_layer(self, name: str) -> None:
        """Draw the errors of a layer."""
        self._layer = name
        self.plot.show_curves(self._compressor.curves, name, self._place_of(name))
        self._show_title()

    def _place_of(self, name: str) -> tuple[int, float] | None:
        """Return the parameters and the measured error of the network that replaced a layer; None if none did."""
        report, curves = self._reports().get(name), self._compressor.curves.get(name, {})
        curve = curves.get(report["family"]) if report else None
        if report is None or curve is None:
            return None
        count = report["parameters"]
        error = np.interp(np.log(count), np.log(curve.parameters), np.log(np.maximum(curve.errors, 1e-12)))
        return count, float(np.exp(error))

    def _show_title(self) -> None:
        """Say what the plot shows, and which points belong to which family."""
        curves, request = self._compressor.curves.get(self._layer, {}), self._compressor.request
        what = self.tr("error of the output") if request and request.data else self.tr("error of the weights")
        families = "   ".join(f"{mark} {name}" for mark, name in zip(SYMBOLS.values(), curves, strict=False))
        whole = self.tr("{0}, {1} against parameters").format(self._layer, what)
        wordings = f"{whole}   {families}", f"{self._layer}, {what}   {families}", families
        self._title.show_wordings(*(wordings if curves else ("",)))
