"""Typing over: a field on the canvas for a dimension, a name or a note."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from tndesigner.drawing.boxes import Box, box_at
from tndesigner.drawing.changes.typed_values import Refusal, Typed, leg_of, text_of, typed_over, usual_typed
from tndesigner.drawing.geometry import LEG_LENGTH
from tndesigner.drawing.labels import leg_label
from tndesigner.drawing.pills import bond_pill
from tndesigner.drawing.scene_geometry import SceneGeometry, is_frame, note_box
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.note_field import NoteField
from tndesigner.gui.canvas.painting.tensors import text_box
from tndesigner.gui.style.widgets import set_look
from tndesigner.gui.translation import translated
from tndesigner.network import Bond, ElementId, Leg, TensorKind

Field = QLineEdit | NoteField
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROWEST = {Typed.DIMENSION: 56, Typed.NAME: 96, Typed.NOTE: 200}


@dataclass(frozen=True, slots=True)
class _Open:
    """A field that is open."""

    element: ElementId
    typed: Typed
    field: Field
    before: str
    """The text when the field was opened."""


class TypingOver(QObject):
    """Opens a field over an element; Enter accepts, Escape cancels, and an error is shown beside it."""

    def __init__(self, view: QWidget, stage: CanvasContext) -> None:
        """Open fields on a widget."""
        super().__init__(view)
        self._view, self._stage = view, stage
        self._open: _Open | None = None
        self._reason = QLabel(view)
        self._reason.setObjectName("refusal")
        self._reason.setProperty("role", "refusal")
        self._reason.hide()
        for signal in (stage.camera.panned, stage.camera.zoomed):
            signal.connect(self.leave)
        stage.document.changed.connect(self._follow)

    @property
    def field(self) -> Field | None:
        """The field that is open."""
        return self._open.field if self._open else None

    def begin(self, element: ElementId, typed: Typed | None = None, text: str | None = None) -> None:
        """Open a field over an element, with its value selected, or with a text that replaces it."""
        self.leave()
        self._stage.scene.settle()
        diagram = self._stage.document.diagram
        kind = typed or usual_typed(diagram.network, element)
        field = self._make_field(kind)
        start = text_of(diagram, element, kind) or ""
        field.setText(start if text is None else text)
        self._open = _Open(element, kind, field, start)
        self._place_field(self._open, _place(self._stage.drawn, element))
        field.show()
        field.setFocus()
        if text is None:
            field.selectAll()

    def leave(self) -> None:
        """Close the field; accept what was typed if it is possible, else discard it."""
        if self._open is not None and self._take(self._open) is not None:
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys and the focus of the field."""
        if self._open is None or watched is not self._open.field:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(self._open, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and not _to_a_popup(event):
            self.leave()
        return False

    def _follow(self) -> None:
        """Close the field soon after the design was changed, when all listeners have been notified."""
        if self._open is not None:
            QTimer.singleShot(0, self, self.leave)

    def _key(self, opened: _Open, event: QKeyEvent) -> bool:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() == Qt.Key.Key_Tab or (event.key() in _ENTER and not shift):
            refusal = self._take(opened)
            if refusal is not None:
                self._show_refusal(opened.field, refusal)
        else:
            return False
        return True

    def _take(self, opened: _Open) -> Refusal | None:
        """Do the change and close the field; if it is refused, return why."""
        element, typed, text = opened.element, opened.typed, opened.field.text()
        document = self._stage.document
        now = text_of(document.diagram, element, typed)
        if now != opened.before or text == now:
            self._close()
            return None
        change = typed_over(document.shown, document.diagram, self._elements(element, typed), typed, text)
        if isinstance(change, Refusal):
            return change
        self._close()
        if change is not None:
            document.do(change.title, change.edit)
        if typed is Typed.DIMENSION:
            self._remember(element)
        return None

    def _elements(self, element: ElementId, typed: Typed) -> list[ElementId]:
        """Return the elements that get the value: all selected legs and bonds if the element is one of them."""
        document = self._stage.document
        if typed is not Typed.DIMENSION or element not in document.selection:
            return [element]
        return [one for one in sorted(document.selection) if isinstance(document.network.element(one), Leg | Bond)]

    def _remember(self, element: ElementId) -> None:
        """Use the typed dimension for the next legs or bonds."""
        network = self._stage.document.network
        leg = leg_of(network, element)
        bond, dim = network.bond_at(leg), network.leg(leg).dim
        if bond and all(network.owner(end).kind is not TensorKind.INPUT for end in bond.legs):
            self._stage.dims.bond = dim
        else:
            self._stage.dims.leg = dim

    def _close(self) -> None:
        opened, self._open = self._open, None
        self._reason.hide()
        if opened is not None:
            opened.field.removeEventFilter(self)
            had_focus = opened.field.hasFocus()
            opened.field.hide()
            opened.field.deleteLater()
            if had_focus:
                self._view.setFocus()

    def _make_field(self, typed: Typed) -> Field:
        field: Field = NoteField(self._view) if typed is Typed.NOTE else QLineEdit(self._view)
        field.setObjectName(f"type_{typed}")
        field.setAccessibleName(self.tr(typed.capitalize()))
        field.setProperty("over", "true")
        if isinstance(field, QLineEdit):
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.textEdited.connect(self._reason.hide)
        field.editingFinished.connect(self.leave)
        field.installEventFilter(self)
        return field

    def _place_field(self, opened: _Open, box: Box) -> None:
        """Place the field over a box of the drawing."""
        camera, note = self._stage.camera, opened.typed is Typed.NOTE
        width = max(_NARROWEST[opened.typed], int(box.width * camera.zoom))
        height = max(64, int(box.height * camera.zoom) + 16) if note else 26
        middle = camera.to_screen(box.centre) - QPointF(width, height) / 2
        at = camera.to_screen((box.left, box.top)) if note else middle
        left = min(max(4, int(at.x())), max(4, self._view.width() - width - 4))
        top = min(max(4, int(at.y())), max(4, self._view.height() - height - 4))
        opened.field.setGeometry(left, top, width, height)

    def _show_refusal(self, field: Field, refusal: Refusal) -> None:
        """Show beside the field why the text is refused."""
        set_look(field, "wrong", "true")
        self._reason.setText(translated(refusal.reason))
        self._reason.adjustSize()
        right = field.geometry().right() + 8
        beside = right + self._reason.width() < self._view.width()
        spot = field.geometry().topRight() if beside else field.geometry().bottomLeft()
        middle = (field.height() - self._reason.height()) // 2 if beside else 4
        self._reason.move(right if beside else spot.x(), spot.y() + middle)
        self._reason.raise_()
        self._reason.show()


def _to_a_popup(event: QFocusEvent) -> bool:
    return event.reason() is Qt.FocusReason.PopupFocusReason


def _place(drawn: SceneGeometry, element: ElementId) -> Box:
    """Return the box in which the value of an element is typed."""
    tables = drawn.tables
    if element in tables.tensors:
        body = drawn.body(element)
        if tables.tensors[element].kind is TensorKind.COPY:
            return box_at((body.centre[0], body.bottom + 18), (40, 12))
        return text_box(body)
    if element in tables.bonds:
        return bond_pill(drawn, tables.bonds[element])
    if element in tables.notes:
        note = tables.notes[element]
        box = note_box(note)
        return Box(box.left, box.top - 24, box.left + 160, box.top) if is_frame(note) else box
    anchor = drawn.anchors[element]
    if element in tables.bond_of:
        return box_at(anchor.ahead(LEG_LENGTH / 2), (28, 12))
    label = leg_label(anchor, tables.legs[element])
    return Box(label.left - 4, label.top, max(label.right + 4, label.left + 52), label.bottom)
