"""The canvas: shows the scene, with gestures and hints over it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.boxes import Box, Point, union
from tndesigner.drawing.layouts import SPACING
from tndesigner.drawing.level_of_detail import Detail, detail_for
from tndesigner.drawing.pills import moved_pills
from tndesigner.gui.canvas.backing_store import BackingStore
from tndesigner.gui.canvas.camera import Camera, Look
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.clipboard import DropInput
from tndesigner.gui.canvas.coach import Coach
from tndesigner.gui.canvas.easing import Easing
from tndesigner.gui.canvas.hint import paint_hint
from tndesigner.gui.canvas.keys import KeyInput
from tndesigner.gui.canvas.minimap import Minimap
from tndesigner.gui.canvas.overlay import Overlay
from tndesigner.gui.canvas.painting import DiagramPainter, Inks
from tndesigner.gui.canvas.painting.diagram_painter import paint_dots
from tndesigner.gui.canvas.painting.paths import box_of, rectangle
from tndesigner.gui.canvas.pointing import PointerInput
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.canvas.typing_over import TypingOver
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.network import ElementId, TensorKind

STEP = 1.25
"""One step of zooming in by key or menu."""
_REST = 140
"""The delay in milliseconds between the last zoom and painting everything in full."""
_LARGE = 1000
"""More tensors than this are painted a frame later when a window opens."""
_MANY = 2000
"""If more parts than this look different, everything is repainted."""


class CanvasView(QWidget):
    """The drawing surface of one window."""

    zoomed = Signal(float)
    """The zoom changed; 1.0 is 100 %."""
    resized = Signal()
    """The size changed; what lies over an edge of the canvas follows."""
    notified = Signal(str)
    """A message for the user, in one line."""

    def __init__(self, document: OpenDocument, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the document's diagram."""
        super().__init__(parent)
        self._handlers: dict[QEvent.Type, Callable[..., bool]] = {}
        self.scene = CanvasScene(document)
        self.stage = CanvasContext(document, self.scene, Camera(), Overlay(), DiagramPainter(Inks(theme)))
        self._paper = BackingStore(self._paint_part)
        self._stale: list[Box] = []
        """The parts that look different since the canvas was painted."""
        self._shown = document.shown
        self._looks: dict[int, Look] = {}
        self._fitted: Look | None = None
        """The look of the camera when the whole drawing was last fitted."""
        self._begun = False
        self._in_motion = QTimer(self, singleShot=True, interval=_REST)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setWhatsThis(self.tr("The drawing of the network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 128)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.typing = TypingOver(self, self.stage)
        self.pointing = PointerInput(self, self.stage, self.typing)
        self.keys = KeyInput(self.stage, self.typing, self.pointing)
        self.easing = Easing(self, self.stage)
        self.minimap = Minimap(self, self.stage)
        self.coach = Coach(self, self.stage)
        self._drops = DropInput(self, self.stage)
        self._handlers = self.pointing.handlers | self.keys.handlers | self._drops.handlers
        self._listen(theme)

    @property
    def zoom(self) -> float:
        """The size of a pixel of the drawing on the screen; 1.0 is 100 %."""
        return self.stage.camera.zoom

    def set_zoom(self, zoom: float) -> None:
        """Zoom to a factor, within the limits; the middle of the canvas stays where it is."""
        self.stage.camera.set_zoom(zoom)

    def fit(self) -> None:
        """Show the whole drawing, never larger than 100 %."""
        self.stage.camera.fit(self.scene.drawn.content() or Box(0, 0, 0, 0))
        self._fitted = self.stage.camera.look

    def fit_selection(self) -> None:
        """Show the selection, up to 200 %; without one, the whole drawing."""
        box = self._box_of(self.stage.document.selection)
        if box is None:
            self.fit()
        else:
            self.stage.camera.fit(box, largest=2.0)

    def reveal(self, elements: Iterable[ElementId]) -> None:
        """Move the paper just far enough to show these elements, and not below the minimap."""
        box = self._box_of(elements)
        if box is not None:
            self.stage.camera.reveal(box)
            self.minimap.uncover(box)

    def show_dots(self, on: bool) -> None:
        """Show or hide the dots of the paper."""
        if on != self.stage.options.dots:
            self.stage.options.dots = on
            self._invalidate()

    def new_place(self) -> Point:
        """Return where to put a new element: at the pointer, beside the selected tensor, above an input or centred."""
        if self.pointing.place is not None:
            return self.stage.camera.to_drawing(self.pointing.place)
        chosen = self.stage.selected_tensors
        if len(chosen) != 1:
            return self.stage.camera.sight.centre
        x, y = self.stage.tables.centre(chosen[0].id)
        return (x, y - SPACING) if chosen[0].kind is TensorKind.INPUT else (x + SPACING, y)

    def event(self, event: QEvent) -> bool:
        """Pass the event to the handler of its type; Qt handles what is not accepted."""
        handler = self._handlers.get(event.type())
        return (handler is not None and handler(event)) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, the hint and the overlay."""
        painter = QPainter(self)
        if self._is_first_of_many():
            painter.fillRect(self.rect(), self.stage.painter.inks.role("canvas"))
            QTimer.singleShot(0, self, self.update)
            return
        self._paper.resize(self.size(), self.devicePixelRatioF())
        self._invalidate_stale()
        self._paper.draw(painter)
        if self.scene.drawn.is_empty:
            document = self.stage.document
            in_layer = bool(document.shown)
            is_trained = document.design.source is not None and not in_layer
            inks = self.stage.painter.inks
            paint_hint(painter, QRectF(self.rect()), inks, in_layer=in_layer, is_trained=is_trained)
        painter.setTransform(self.stage.camera.transform, combine=True)
        self.stage.overlay.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the camera the new size; a drawing that was fitted and not moved since is fitted again."""
        fitted = self.stage.camera.look == self._fitted
        self.stage.camera.resize(QSizeF(event.size()))
        if fitted:
            self.fit()
        self.resized.emit()

    def _listen(self, theme: Theme) -> None:
        camera = self.stage.camera
        camera.panned.connect(self._pan)
        camera.zoomed.connect(self._zoom)
        self.stage.overlay.changed.connect(self.update)
        self.scene.invalidated.connect(self._invalidate)
        self.scene.reworded.connect(self._reword)
        self.resized.connect(self.minimap.stay)
        self.resized.connect(self.coach.stay)
        self.keys.hinted.connect(self.coach.say)
        self._in_motion.timeout.connect(self._invalidate)
        theme.changed.connect(self._recolour)
        self.stage.document.shown_changed.connect(self._look_at_shown)

    def _is_first_of_many(self) -> bool:
        """Return whether this is the first picture, and of a large drawing: the rest of the window comes before it."""
        first, self._begun = not self._begun, True
        return first and len(self.scene.drawn.tables.tensors) > _LARGE

    def _pan(self, dx: float, dy: float) -> None:
        self._paper.scroll(round(dx), round(dy))
        self.update()

    def _zoom(self) -> None:
        self._in_motion.start()
        self._invalidate()
        self.zoomed.emit(self.zoom)

    def _look_at_shown(self) -> None:
        """Restore the look of another diagram, or fit it at first; the first diagram of a design stays where it is."""
        before, self._shown = self._shown, self.stage.document.shown
        self._looks[before] = self.stage.camera.look
        if before and self._shown in self._looks:
            self.stage.camera.look = self._looks[self._shown]
        elif before and self._shown:
            self.fit()

    def _recolour(self) -> None:
        """Paint everything in the colours of another theme."""
        self.stage.painter.flat.forget()
        self.minimap.renew()
        self._invalidate()

    def _invalidate(self, boxes: list[Box] | None = None) -> None:
        """Mark parts of the drawing, or everything, for repainting."""
        self._stale += boxes or ()
        if boxes is None or len(self._stale) > _MANY:
            del self._stale[_MANY:]
            self._paper.invalidate()
        self.update()

    def _reword(self, boxes: list[Box]) -> None:
        """Mark names and numbers for repainting, unless they are too small to paint."""
        if not self._detail().flat:
            self._invalidate(boxes)

    def _invalidate_stale(self) -> None:
        """Mark what looks different for repainting, with the pills that make room for it."""
        stale, self._stale = self._stale, []
        if stale:
            stale += moved_pills(self.scene.drawn, stale)
            self.stage.painter.flat.forget(stale)
            if self._detail().flat:
                self._paper.invalidate()
                return
            transform = self.stage.camera.transform
            for box in stale:
                self._paper.invalidate(transform.mapRect(rectangle(box)))

    def _detail(self) -> Detail:
        camera, index = self.stage.camera, self.scene.drawn.tensor_index
        moves = self._in_motion.isActive()
        return detail_for(zoom=camera.zoom, in_sight=partial(index.count, camera.sight), in_motion=moves)

    def _paint_part(self, painter: QPainter, rect: QRect) -> None:
        """Paint a part of the paper: its dots and the drawing."""
        camera, inks = self.stage.camera, self.stage.painter.inks
        painter.fillRect(rect, inks.role("canvas"))
        back, _ = camera.transform.inverted()
        box = box_of(back.mapRect(QRectF(rect)))
        painter.setTransform(camera.transform, combine=True)
        if self.stage.options.dots:
            paint_dots(painter, box, camera.zoom, inks)
        self.stage.painter.paint(painter, self.scene.drawn, box, self.scene.marks, self._detail())

    def _box_of(self, elements: Iterable[ElementId]) -> Box | None:
        return union(box for one in elements for box in self.scene.drawn.boxes_of(one))
