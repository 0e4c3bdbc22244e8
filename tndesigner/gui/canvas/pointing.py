"""The pointer on the canvas: clicks select, drags are gestures, double clicks place cores or type over values."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import dist

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.changes.placing import add_core
from tndesigner.drawing.hit_testing import Hit
from tndesigner.drawing.tips import tip_for
from tndesigner.gui.canvas.camera import Camera
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures import Gesture, Pan, Pointer, start_drag
from tndesigner.gui.canvas.hover import Hover
from tndesigner.gui.canvas.typing_over import TypingOver
from tndesigner.gui.translation import translated

DRAG = 4.0
"""The distance in screen pixels that a pressed pointer moves before it drags."""
_NOTCH = 1.0015
"""The factor by which one unit of the wheel zooms."""


class PointerInput(QObject):
    """Turns what the pointer does over the canvas into selections, gestures, pans and zooms."""

    pointed = Signal(str)
    """What the pointer is on now, in words; empty over empty paper."""
    menu_wanted = Signal(object, QPoint)
    """A context menu was requested over a hit, or over None, at a place in global coordinates."""

    def __init__(self, view: QWidget, stage: CanvasContext, typing: TypingOver) -> None:
        """Handle the pointer over a widget."""
        super().__init__(view)
        self._view, self._stage, self._typing = view, stage, typing
        self._hover = Hover(stage)
        self._pressed: tuple[Hit | None, Pointer] | None = None
        self._gesture: Gesture | None = None
        self._border = BorderPan(view, stage.camera, self._update_gesture)
        self._held: Pointer | None = None
        self._hand = False
        self._told: Hit | None = None
        self.place: tuple[float, float] | None = None
        """The place of the pointer on the canvas; None while it is elsewhere."""
        handlers: dict[QEvent.Type, Callable[..., None]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._pinch,
            QEvent.Type.ContextMenu: self._menu,
            QEvent.Type.ToolTip: self._tip,
        }
        self.handlers = {kind: partial(_accept, handler) for kind, handler in handlers.items()}
        stage.document.changed.connect(self._drop_stale)

    def cancel_gesture(self) -> bool:
        """Cancel the current gesture; return whether there was one."""
        gesture, self._gesture, self._pressed = self._gesture, None, None
        self._border.stop()
        if gesture is not None:
            gesture.cancel()
            self._show_cursor()
        return gesture is not None

    def set_hand(self, hand: bool) -> None:
        """Pan with the left button while the hand is on, as it is while the space bar is held."""
        self._hand = hand
        self._show_cursor()

    def _press(self, event: QMouseEvent) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self.cancel_gesture()
        self._stage.scene.settle()
        pointer = self._pointer(event)
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or (self._hand and event.button() is Qt.MouseButton.LeftButton):
            self._gesture = Pan(self._stage.camera, pointer)
            self._show_cursor()
        elif event.button() is Qt.MouseButton.LeftButton:
            hit = self._stage.hit(pointer.at)
            self._pressed = hit, pointer
            self._select(hit, add=pointer.adds)

    def _move(self, event: QMouseEvent) -> None:
        pointer = self._pointer(event)
        self.place = pointer.on_screen
        if self._gesture is not None:
            self._gesture.move(pointer)
            self._held = pointer
            if not isinstance(self._gesture, Pan):
                self._border.follow(pointer.on_screen)
        elif self._pressed is not None:
            self._begin_drag(*self._pressed, pointer)
        elif not event.buttons():
            hit = None if self._hand else self._stage.hit(pointer.at)
            self._hover.show(hit, pointer.at)
            self._tell(hit)
            self._show_cursor()

    def _begin_drag(self, hit: Hit | None, start: Pointer, pointer: Pointer) -> None:
        if dist(pointer.on_screen, start.on_screen) < DRAG:
            return
        self._hover.show(None, pointer.at)
        self._pressed = None
        self._gesture = start_drag(self._stage, hit, start)
        self._show_cursor()
        if self._gesture is not None:
            self._gesture.move(pointer)

    def _update_gesture(self) -> None:
        """Update the gesture after the paper moved under the pointer."""
        if self._gesture is not None and self._held is not None:
            self._gesture.move(replace(self._held, at=self._stage.camera.to_drawing(self._held.on_screen)))

    def _release(self, event: QMouseEvent) -> None:
        self._border.stop()
        gesture, self._gesture = self._gesture, None
        pressed, self._pressed = self._pressed, None
        if gesture is not None:
            gesture.release(self._pointer(event))
        elif pressed and pressed[0] and not pressed[1].adds:
            self._stage.document.select((pressed[0].id,))
        self._show_cursor()

    def _double_click(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._hand:
            return
        self._pressed = None
        at = self._pointer(event).at
        hit = self._stage.hit(at)
        if hit is not None:
            self._typing.begin(hit.id)
        else:
            self._stage.do(add_core(self._stage.draft(), self._stage.drawn, at))

    def _menu(self, event: QContextMenuEvent) -> None:
        self.cancel_gesture()
        hit = None
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.place = float(event.pos().x()), float(event.pos().y())
            hit = self._stage.hit(self._stage.camera.to_drawing(self.place))
            if hit is None or hit.id not in self._stage.document.selection:
                self._stage.document.select((hit.id,) if hit else ())
        self.menu_wanted.emit(hit, event.globalPos())

    def words_at(self, at: QPoint) -> str:
        """Return what is said about what is drawn at a place of the canvas; empty on empty paper."""
        return self._words(self._stage.hit(self._stage.camera.to_drawing((at.x(), at.y()))))

    def _words(self, hit: Hit | None) -> str:
        tips = tip_for(self._stage.tables, hit, self._stage.scene.marks) if hit else ()
        return " ".join(map(translated, tips))

    def _tip(self, event: QHelpEvent) -> None:
        QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self._view)

    def _tell(self, hit: Hit | None) -> None:
        """Tell what is under the pointer, once."""
        if hit != self._told:
            self._told = hit
            self.pointed.emit(self._words(hit))

    def _leave(self, event: QEvent) -> None:
        self._tell(None)
        if QApplication.activePopupWidget() is None:
            self.place = None
        self._hover.show(None, (0.0, 0.0))

    def _wheel(self, event: QWheelEvent) -> None:
        """Zoom with a wheel, pan with a touch pad; Ctrl always zooms; Shift or a wheel that tilts pans sideways."""
        touch = event.phase() is not Qt.ScrollPhase.NoScrollPhase
        angle, pixels = event.angleDelta(), event.pixelDelta()
        keys = event.modifiers()
        sideways = bool(keys & Qt.KeyboardModifier.ShiftModifier) or abs(angle.x()) > abs(angle.y())
        if keys & Qt.KeyboardModifier.ControlModifier or not (touch or sideways):
            at = event.position()
            factor = _NOTCH ** (angle.y() or angle.x())
            self._stage.camera.set_zoom(self._stage.camera.zoom * factor, (at.x(), at.y()))
        elif touch and not pixels.isNull():
            self._stage.camera.pan(pixels.x(), pixels.y())
        elif touch:
            self._stage.camera.pan(angle.x() / 2, angle.y() / 2)
        else:
            self._stage.camera.pan((angle.y() or angle.x()) / 2, 0)

    def _pinch(self, event: QNativeGestureEvent) -> None:
        if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self._stage.camera.set_zoom(self._stage.camera.zoom * (1 + event.value()), (at.x(), at.y()))

    def _select(self, hit: Hit | None, *, add: bool) -> None:
        """Select what was pressed; with ``add``, add it to the selection or remove it."""
        document = self._stage.document
        if hit is None:
            if not add:
                document.select(())
        elif add:
            document.select(document.selection ^ {hit.id})
        elif hit.id not in document.selection:
            document.select((hit.id,))

    def _pointer(self, event: QMouseEvent) -> Pointer:
        at = event.position().x(), event.position().y()
        return Pointer(self._stage.camera.to_drawing(at), at, event.button(), event.modifiers())

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor if self._hand else self._hover.cursor
        if self._gesture is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        self._view.setCursor(shape)

    def _drop_stale(self) -> None:
        """Drop what a change of the document has made stale."""
        self.cancel_gesture()
        self._hover.show(None, (0.0, 0.0))


def _accept(handler: Callable[..., None], event: QEvent) -> bool:
    handler(event)
    event.accept()
    return True


BORDER = 24.0
"""The distance from the border, in pixels, at which the paper starts to move."""
_PACE = 16
_FASTEST = 24.0


class BorderPan(QObject):
    """Moves the paper while the pointer is near or beyond the border; the further out, the faster."""

    def __init__(self, view: QWidget, camera: Camera, moved: Callable[[], None]) -> None:
        """Pan a widget's camera; ``moved`` is called after each step."""
        super().__init__(view)
        self._view, self._camera, self._moved = view, camera, moved
        self._step: Point = (0.0, 0.0)
        self._timer = QTimer(self, interval=_PACE)
        self._timer.timeout.connect(self._pan)

    def follow(self, place: Point) -> None:
        """Start, continue or stop, depending on the place of the pointer."""
        self._step = (_speed(place[0], self._view.width()), _speed(place[1], self._view.height()))
        if self._step == (0.0, 0.0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop moving the paper."""
        self._timer.stop()

    def _pan(self) -> None:
        self._camera.pan(*self._step)
        self._moved()


def _speed(place: float, size: int) -> float:
    """Return by how many pixels the paper moves in a step, away from the border."""
    beyond = max(0.0, BORDER - place) - max(0.0, place - (size - BORDER))
    return max(-_FASTEST, min(_FASTEST, beyond / 2))
