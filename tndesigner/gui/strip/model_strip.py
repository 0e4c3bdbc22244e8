"""The model strip: listens to the document and shows its stack; each action on a chip is one edit."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolBar, QWidget

from tndesigner.drawing.changes.stack_edits import loose_networks
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.strip.chip import HEIGHT, Chip
from tndesigner.gui.strip.chip_row import ChipRow, gap_at, landing
from tndesigner.gui.strip.chips import ChipText, input_chip, layer_chips
from tndesigner.gui.strip.doors import import_menus
from tndesigner.gui.strip.gap import Gap
from tndesigner.gui.style import Theme

if TYPE_CHECKING:
    from tndesigner.gui.strip.menus import StackMenus
    from tndesigner.gui.strip.stack_controller import StackController


class ModelStrip(QScrollArea):
    """Shows the layers as chips in a row, which scrolls if it is too long."""

    def __init__(self, document: OpenDocument, analysis: Analysis, theme: Theme) -> None:
        """Listen to a document and its problems."""
        super().__init__(widgetResizable=True)
        self._document, self._analysis, self._theme = document, analysis, theme
        self.row = ChipRow(theme)
        self.current = 0
        """The position of the chip that had the focus last."""
        self.setObjectName("model_strip")
        self.setAccessibleName(self.tr("Model"))
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
        return menus

    @property
    def controller(self) -> "StackController":
        """Changes the layers."""
        return self.menus.controller

    @property
    def is_behind(self) -> bool:
        """Whether a change is not shown yet."""
        return self._soon.isActive()

    def follow(self) -> None:
        """Show the current stack."""
        self._soon.stop()
        design, shown = self._document.design, self._document.shown
        self.row.input.show_text(input_chip(design), marked=False)
        self._adopt(*self.row.show_layers(layer_chips(design, self._analysis.problems), shown))
        loose = loose_networks(design).items()
        texts = [ChipText(name, self.tr("network"), "", networks=(number,)) for number, name in loose]
        for chip in self.row.show_loose(texts, shown):
            chip.requested.connect(lambda action, _position, chip=chip: self._act_on_loose(action, chip))
        self.current = min(self.current, max(0, len(self.row.chips) - 1))
        self._fit_height()

    def focus_on(self, position: int) -> None:
        """Focus the chip at a position, -1 for the input, and scroll to it."""
        chips = [self.row.input, *self.row.chips]
        chip = chips[min(max(0, position + 1), len(chips) - 1)]
        self.current = max(0, chip.position)
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(chip, 48, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways."""
        delta = event.angleDelta().x() or event.angleDelta().y()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - delta // 2)
        event.accept()

    def _adopt(self, chips: list[Chip], gaps: list[Gap]) -> None:
        """Listen to new chips and gaps."""
        for chip in chips:
            chip.requested.connect(self._act)
            chip.focus_moved.connect(lambda position, step: self.focus_on(position + step))
            chip.moved.connect(lambda position, step: self.controller.move(position, position + step))
            chip.dragged.connect(self._drag)
            chip.dropped.connect(self._drop)
        for gap in gaps:
            gap.add_requested.connect(lambda position, gap=gap: self.menus.open_add_menu(position, gap))

    def _act(self, action: str, position: int) -> None:
        self.current = max(0, position)
        chip = self.row.chips[position] if position >= 0 else self.row.input
        match action:
            case "show":
                self.controller.show(position)
            case "edit":
                self.controller.edit(position, chip)
            case "remove":
                self.controller.remove(position)
                self._show_placed(position)
            case "add":
                self.menus.open_add_menu(position + 1, self.row.gaps[position + 1])
            case _:
                self.menus.open_layer_menu(position, chip)

    def _act_on_loose(self, action: str, chip: Chip) -> None:
        number = chip.text_shown.networks[0]
        if action == "remove":
            self.controller.remove_drawing(number)
        elif action == "menu":
            self.menus.open_loose_menu(number, chip)
        else:
            self._document.show(number)

    def _show_placed(self, position: int) -> None:
        self.follow()
        self.focus_on(position)

    def _drag(self, position: int, at: QPointF) -> None:
        """Mark the gap under the pointer, and scroll near an end of the row."""
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


def add_strip(window: DesignWindow, analysis: Analysis, theme: Theme) -> ModelStrip:
    """Add the strip to a window, above canvas and panels."""
    strip = ModelStrip(window.document, analysis, theme)
    bar = QToolBar(window.tr("Model"), window, movable=False)
    bar.setObjectName("model_bar")
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(strip)
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
    return strip
