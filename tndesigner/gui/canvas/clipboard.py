"""The clipboard: fragments as the plain text of a design; in drags, with a mime type of their own, too."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.changes.fragments import middle_of, paste, read_fragment, text_of_fragment
from tndesigner.drawing.geometry import snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.dialogues import is_blocked
from tndesigner.network import Diagram

FRAGMENT_TYPE = "application/x-tndesigner-fragment"
"""The mime type of a part of a drawing; its data is the text of a design."""


def mime_of(fragment: Diagram) -> QMimeData:
    """Return a fragment as data for a drag."""
    text = text_of_fragment(fragment)
    data = QMimeData()
    data.setData(FRAGMENT_TYPE, text.encode())
    data.setText(text)
    return data


def fragment_in(data: QMimeData | None) -> Diagram | None:
    """Return the fragment in some data, which may be the text of any design; None if there is none."""
    if data is None:
        return None
    if data.hasFormat(FRAGMENT_TYPE):
        return read_fragment(bytes(data.data(FRAGMENT_TYPE).data()).decode(errors="replace"))
    return read_fragment(data.text()) if data.hasText() else None


def put_on_clipboard(fragment: Diagram) -> None:
    """Copy a fragment as text, which any program accepts and Qt owns; data made here would not outlive Python."""
    QGuiApplication.clipboard().setText(text_of_fragment(fragment))


def clipboard_fragment() -> Diagram | None:
    """Return the fragment on the clipboard, if there is one."""
    return fragment_in(QGuiApplication.clipboard().mimeData())


class DropInput:
    """Handles fragments that are dropped on the canvas; the window handles everything else.

    While a dialogue is open, which may be about the drawing, none is taken.
    """

    def __init__(self, canvas: QWidget, stage: CanvasContext) -> None:
        """Handle what is dragged over the canvas."""
        self._canvas, self._stage = canvas, stage
        self.handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.DragEnter: self._drag,
            QEvent.Type.DragMove: self._drag,
            QEvent.Type.Drop: self._drop,
        }

    def _drag(self, event: QDragMoveEvent) -> bool:
        event.setAccepted(self._takes(event))
        return True

    def _takes(self, event: QDropEvent) -> bool:
        return event.mimeData().hasFormat(FRAGMENT_TYPE) and not is_blocked(self._canvas.window())

    def _drop(self, event: QDropEvent) -> bool:
        fragment = fragment_in(event.mimeData()) if self._takes(event) else None
        if fragment is None:
            event.ignore()
            return True
        at = self._stage.camera.to_drawing((event.position().x(), event.position().y()))
        middle = middle_of(fragment)
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
        self._stage.do(paste(self._stage.draft(fragment.network.name), fragment, shift))
        event.acceptProposedAction()
        return True
