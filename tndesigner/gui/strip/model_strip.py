"""The model strip: listens to the document and shows its layers; each action on a chip is one edit."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolBar, QWidget

from tndesigner.drawing.changes.stack_edits import loose_networks
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.strip.chip import HEIGHT, Chip, Light
from tndesigner.gui.strip.chip_row import ChipRow, gap_at, landing
from tndesigner.gui.strip.chips import ChipText, input_chip, path_chips
from tndesigner.gui.strip.doors import import_menus
from tndesigner.gui.strip.gap import Gap
from tndesigner.gui.style import Theme
from tndesigner.models.paths import beside, neighbours, path_through

if TYPE_CHECKING:
    from tndesigner.gui.strip.menus import StackMenus
    from tndesigner.gui.strip.stack_controller import StackController


REFUSAL_MS = 8000
"""How long the status bar says why something cannot be done."""


class ModelStrip(QScrollArea):
    """Shows the layers as chips in a row, which scrolls if it is too long.

    Of a graph, it shows the way from an input to an output through the layer that had the focus last, or whose network
    the canvas shows.
    """

    refused = Signal(str)
    """Something cannot be done, for this reason."""
    current_changed = Signal(int)
    """Another layer is the current one: its position."""

    def __init__(self, document: OpenDocument, analysis: Analysis, theme: Theme) -> None:
        """Listen to a document and its problems."""
        super().__init__(widgetResizable=True)
        self._document, self._analysis, self._theme = document, analysis, theme
        self.row = ChipRow(theme)
        self._current = 0
        model = document.design.model
        self._graph: tuple[object, ...] = (model.calls, model.outputs, len(model.layers))
        """What decided the way that is shown."""
        self.path = path_through(model, 0)
        """The layers that are shown."""
        self._shown = document.shown
        self.setObjectName("model_strip")
        self.setAccessibleName(self.tr("Model"))
        self.setWhatsThis(
            self.tr("The layers of the model; a click shows a network, a right click offers what can be done")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()  # PySide takes 7 ms of the start to find the type of the default viewport
        self.setViewport(ground)
        self.setWidget(self.row)
        self.row.setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._adopt([self.row.input], self.row.gaps)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.follow)
        for changed in (document.changed, document.shown_changed, analysis.problems_changed):
            changed.connect(self._soon.start)
        # queued, because a layout that is being resized keeps its old height
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height, Qt.ConnectionType.QueuedConnection)
        self.follow()

    @cached_property
    def menus(self) -> "StackMenus":
        """The menus of chips and gaps, imported when they are first needed."""
        menus = BackgroundImport(import_menus, self).get()(self._document, self._analysis, self._theme, self)
        menus.controller.placed.connect(self._show_placed)
        menus.controller.refused.connect(self.refused)
        return menus

    @property
    def current(self) -> int:
        """The position of the layer that was chosen last, or whose chip had the focus last."""
        return self._current

    @current.setter
    def current(self, position: int) -> None:
        if position != self._current:
            self._current = position
            self.current_changed.emit(position)

    @property
    def controller(self) -> "StackController":
        """Changes the layers."""
        return self.menus.controller

    @property
    def is_behind(self) -> bool:
        """Whether a change is not shown yet."""
        return self._soon.isActive()

    def follow(self) -> None:
        """Show the current layers."""
        self._soon.stop()
        design, shown = self._document.design, self._document.shown
        self._find_path()
        self.row.input.show_text(input_chip(design, self.path.values[0]), marked=False)
        self._adopt(*self.row.show_layers(path_chips(design, self.path, self._analysis.problems), shown))
        loose = loose_networks(design).items()
        texts = [ChipText(name, self.tr("network"), "", networks=(number,)) for number, name in loose]
        for chip in self.row.show_loose(texts, shown):
            chip.requested.connect(lambda action, _position, chip=chip: self._act_on_loose(action, chip))
        self._fit_height()

    def focus_on(self, position: int) -> None:
        """Focus the chip of the layer at a position, -1 for the input, and scroll to it."""
        if 0 <= position < len(self._document.design.model.layers) and position not in self.path.layers:
            self.current = position
            self.follow()
        self._focus_chip(self.path.layers.index(position) if position in self.path.layers else position)

    def go_to_shown(self) -> None:
        """Make a layer the current one whose network the canvas shows, on the way that is shown if there is one."""
        using = _users(self._document)
        if using and self.current not in using:
            on_path = [position for position in using if position in self.path.layers]
            self.current = (on_path or using)[0]

    def reveal(self, position: int) -> None:
        """Make a layer the current one and bring its chip into view, without giving it the focus."""
        self.current = position
        if self.is_behind or position not in self.path.layers:
            self.follow()
        if position in self.path.layers:
            self.ensureWidgetVisible(self.row.chips[self.path.layers.index(position)], 48, 0)

    def open_menu(self, position: int, at: QPoint) -> None:
        """Reveal a layer and open its menu at a point on the screen."""
        self.reveal(position)
        hidden = beside(self._document.design.model, self.path)[self.path.layers.index(position) + 1]
        self.menus.open_layer_menu(position, at, hidden)

    def light(self, position: int | None) -> None:
        """Light the chip of a layer, and a little those of its neighbours in the graph; None lights none."""
        near = frozenset() if position is None else neighbours(self._document.design.model, position)
        for place, chip in zip(self.path.layers, self.row.chips, strict=False):
            chip.show_light(Light.LAYER if place == position else Light.NEIGHBOUR if place in near else Light.NONE)

    def add_behind(self) -> None:
        """Offer the layers that can be added behind the one that had the focus last."""
        layers = self.path.layers
        self._add(layers.index(self.current) + 1 if self.current in layers else 0)

    def _find_path(self) -> None:
        """Find what is shown: in a graph, the way through the current layer, or that of the network that is shown.

        It stays as long as the current layer is on it and the graph is the same.
        """
        model, shown, path = self._document.design.model, self._document.shown, self.path
        self.current = min(self.current, max(0, len(model.layers) - 1))
        if shown != self._shown:
            self.go_to_shown()
        graph = model.calls, model.outputs, len(model.layers)
        if graph != self._graph or self.current not in path.layers:
            path = path_through(model, self.current)
        self.path, self._shown, self._graph = path, shown, graph

    def _focus_chip(self, place: int) -> None:
        """Focus a chip by its place in the row, -1 for the input, and scroll to it."""
        chips = [self.row.input, *self.row.chips]
        chip = chips[min(max(0, place + 1), len(chips) - 1)]
        self.current = max(0, self._position(max(0, chip.position)))
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(chip, 48, 0)

    def _position(self, place: int) -> int:
        """Return the position of the layer at a place in the row; for an input, numbers from -1 down."""
        if place < 0:
            return -1 - self.path.values[0]
        return self.path.layers[place] if place < len(self.path.layers) else 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways."""
        delta = event.angleDelta().x() or event.angleDelta().y()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - delta // 2)
        event.accept()

    def _adopt(self, chips: list[Chip], gaps: list[Gap]) -> None:
        """Listen to new chips and gaps."""
        for chip in chips:
            chip.requested.connect(self._act)
            chip.focus_moved.connect(lambda place, step: self._focus_chip(place + step))
            chip.moved.connect(lambda position, step: self.controller.move(position, position + step))
            chip.dragged.connect(self._drag)
            chip.dropped.connect(self._drop)
        for gap in gaps:
            gap.add_requested.connect(self._add)

    def _add(self, place: int) -> None:
        """Offer the layers that can be added in the gap at a place in the row."""
        self.menus.open_add_menu(self.path.values[place], self.row.gaps[place])

    def _act(self, action: str, place: int) -> None:
        position = self._position(place)
        self.current = max(0, position)
        chip = self.row.chips[place] if place >= 0 else self.row.input
        match action:
            case "show":
                self.controller.show(position)
            case "edit":
                self.controller.edit(position, chip)
            case "remove":
                self.controller.remove(position)
                self.follow()
                self._focus_chip(place)
            case "add":
                self._add(place + 1)
            case _:
                hidden = beside(self._document.design.model, self.path)[place + 1]
                self.menus.open_layer_menu(position, chip, hidden)

    def _act_on_loose(self, action: str, chip: Chip) -> None:
        number = chip.text_shown.networks[0]
        if action == "remove":
            self.controller.remove_drawing(number)
        elif action == "menu":
            self.menus.open_loose_menu(number, chip)
        else:
            self._document.show(number)

    def _show_placed(self, position: int) -> None:
        self.current = max(0, position)
        self.follow()
        self.focus_on(position)

    def _drag(self, position: int, at: QPointF) -> None:
        """Mark the gap under the pointer, and scroll near an end of the row; only layers of a stack can be moved."""
        if not self._document.design.model.is_stack:
            return
        x = self.row.mapFromGlobal(at).x()
        self.row.mark(gap_at([chip.geometry().center().x() for chip in self.row.chips], x))
        self.ensureVisible(round(x), HEIGHT // 2, 60, 0)

    def _drop(self, position: int, dropped: bool) -> None:
        gap, chips = self.row.marked_gap, self.row.chips
        self.row.mark(None)
        if dropped and gap is not None and (target := landing(position, gap)) != position and target < len(chips):
            self.controller.move(position, target)

    def _fit_height(self) -> None:
        bar = self.horizontalScrollBar()
        self.setFixedHeight(HEIGHT + 12 + (bar.sizeHint().height() if bar.maximum() > 0 else 0))


def _users(document: OpenDocument) -> list[int]:
    """Return the positions of the layers whose network the canvas shows."""
    layers = document.design.model.layers
    return [position for position, layer in enumerate(layers) if document.shown in layer.network_numbers]


def find_strip(anywhere: QWidget) -> ModelStrip:
    """Return the strip of the window that a widget is in."""
    found = anywhere.window().findChild(ModelStrip)
    assert isinstance(found, ModelStrip)
    return found


def add_strip(window: DesignWindow, analysis: Analysis, theme: Theme) -> ModelStrip:
    """Add the strip to a window, above canvas and panels."""
    strip = ModelStrip(window.document, analysis, theme)
    strip.refused.connect(lambda text: window.statusBar().showMessage(text, REFUSAL_MS))
    bar = QToolBar(window.tr("Model"), window, movable=False)
    bar.setObjectName("model_bar")
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(strip)
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
    return strip
