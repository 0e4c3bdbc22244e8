"""The contraction: a choice of plans, the steps of one, and buttons that play them on the canvas."""

from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QSlider, QTableView, QWidget

from tndesigner.estimates.messages import unpacked
from tndesigner.gui.panels.contraction.player import Player
from tndesigner.gui.panels.contraction.stages_model import StagesModel
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import icon_button, label
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.planning.figures import Route, Routes
from tndesigner.wording.numbers import byte_size, duration, short
from tndesigner.wording.sentences import counted


class ContractionPanel(QWidget):
    """Asks for plans while it can be seen; shows the fastest until another one is chosen."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the table and the player."""
        super().__init__()
        self._workspace = workspace
        self._routes: tuple[Route, ...] = ()
        self._in_sight = False
        self._ways = QComboBox()
        self._model, self._table = StagesModel(), QTableView()
        self._player = Player(workspace.canvas, self)
        self._play = icon_button("play", self.tr("Play the contraction on the canvas"), self._player.toggle)
        self._back = icon_button("step_back", self.tr("Step back"), partial(self._player.go_by, -1))
        self._forward = icon_button("step_forward", self.tr("Next step"), partial(self._player.go_by, 1))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._parts = QWidget()
        self._position, self._obstacle = label(role="muted"), label(role="muted", wrap=True)
        self._totals = FittingLabel("small", right=True)
        self._lay_out()
        self._connect()

    def set_in_sight(self, in_sight: bool) -> None:
        """Ask for plans only while they can be seen; a hidden panel plays nothing."""
        self._in_sight = in_sight
        if in_sight:
            self._ask()
        else:
            self._workspace.analysis.counter.drop("routes")
            self._player.pause()
            self._player.go_to(0)

    def _lay_out(self) -> None:
        self._table.setModel(self._model)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(24)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setAccessibleName(self.tr("Steps of the contraction"))
        self._table.setWhatsThis(
            self.tr("The steps in which the network is evaluated, with the operations and the size of each result")
        )
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (2, 3):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self._ways.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._ways.setAccessibleName(self.tr("Ways to contract, the fastest first"))
        self._ways.setToolTip(
            self.tr(
                "Ways to contract, the fastest first, which is used. Times are predicted unless they are measured here"
            )
        )
        self._slider.setAccessibleName(self.tr("Step of the contraction"))
        self._slider.setWhatsThis(self.tr("Which step is shown on the drawing"))
        self._slider.setMinimumWidth(80)
        self._slider.setMaximumWidth(200)
        buttons = self._back, self._play, self._forward
        for button in buttons:
            button.setIconSize(QSize(16, 16))
        top = in_row(*buttons, self._slider, self._position, (self._totals, 1), 4, self._ways, spacing=4)
        in_column(top, (self._table, 1), of=self._parts, margins=0, spacing=6)
        column = in_column((self._parts, 1), of=self, margins=(16, 8, 16, 8))
        column.addWidget(self._obstacle, 1, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        analysis = self._workspace.analysis
        analysis.asking.connect(self._ask)
        analysis.counter.answered.connect(self._take)
        analysis.counter.failed.connect(self._fail)
        self._ways.activated.connect(self._choose)
        self._player.moved.connect(self._follow_step)
        self._player.playing_changed.connect(self._follow_playing)
        self._slider.valueChanged.connect(self._player.go_to)
        self._table.selectionModel().currentRowChanged.connect(self._go_to_row)

    def _ask(self) -> None:
        """Ask for the plans of the present network; one with errors has none."""
        if not self._in_sight:
            return
        analysis = self._workspace.analysis
        if not self._workspace.document.network.tensors:
            self._show_obstacle(self.tr("Draw a network to see how it is contracted."))
        elif analysis.shown_has_errors:
            self._show_obstacle(self.tr("A network with errors cannot be contracted; see Problems for the fixes."))
        else:
            if not self._routes:
                self._obstacle.setText(self.tr("Looking for the fastest way to contract it…"))
                self._show_parts(ready=False)
            analysis.counter.ask("routes", analysis.question())

    def _take(self, kind: str, record: object) -> None:
        if kind != "routes" or self._workspace.analysis.shown_has_errors:
            return
        found = unpacked(Routes, record)
        if not found.routes:
            self._show_obstacle(translated(found.obstacle))
            return
        if found.routes != self._routes:
            chosen = self._ways.currentIndex() if len(found.routes) == len(self._routes) else 0
            self._routes = found.routes
            self._list_plans(max(0, chosen))
        self._show_parts(ready=True)

    def _fail(self, kind: str, reason: str) -> None:
        if kind == "routes":
            self._show_obstacle(reason)

    def _list_plans(self, chosen: int) -> None:
        """Offer the plans with their times, and show one."""
        self._ways.clear()
        for place, route in enumerate(self._routes, start=1):
            text = self.tr("{0}. {1}, {2} measured") if route.measured else self.tr("{0}. {1}, {2}")
            self._ways.addItem(text.format(place, translate(route.strategy), duration(route.seconds)))
        self._ways.setCurrentIndex(chosen)
        self._choose(chosen)

    def _choose(self, place: int) -> None:
        route = self._routes[place]
        self._model.show_route(route)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, len(route.stages))
        self._player.load(route.stages)
        self._follow_step(0)
        flops, peak = short(route.flops), byte_size(route.peak_bytes)
        whole = self.tr("{0} FLOPs a batch, {1} at the peak").format(flops, peak)
        self._totals.show_wordings(whole, self.tr("{0} FLOPs a batch").format(flops), "")
        self._totals.setToolTip(f"{whole}\n{route.equation}")

    def _follow_step(self, step: int) -> None:
        count = len(self._model.stages)
        steps = counted(count, "{0} step", "{0} steps")
        self._position.setText(self.tr("Step {0} of {1}").format(step, count) if step else translated(steps))
        with QSignalBlocker(self._slider), QSignalBlocker(self._table.selectionModel()):
            self._slider.setValue(step)
            if step:
                self._table.selectRow(step - 1)
                self._table.scrollTo(self._model.index(step - 1, 0))
            else:
                self._table.clearSelection()
        self._table.viewport().update()
        self._back.setEnabled(step > 0)
        self._forward.setEnabled(step < count)

    def _follow_playing(self, playing: bool) -> None:
        self._play.setIcon(icon("pause" if playing else "play"))
        title = self.tr("Pause") if playing else self.tr("Play the contraction on the canvas")
        self._play.setToolTip(title)
        self._play.setAccessibleName(title)

    def _go_to_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self._player.pause()
            self._player.go_to(current.row() + 1)

    def _show_obstacle(self, text: str) -> None:
        self._routes = ()
        self._model.show_route(None)
        self._player.load(())
        self._obstacle.setText(text)
        self._show_parts(ready=False)

    def _show_parts(self, *, ready: bool) -> None:
        self._parts.setVisible(ready)
        self._obstacle.setVisible(not ready)
