"""The clipboard: fragments as the plain text of a design, and in drags as text of their own kind, too."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tndesigner.drawing.changes.fragments import read_fragment, text_of_fragment
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
    """Return the fragment in some data; the text of any design will do. None where there is none."""
    if data is None:
        return None
    if data.hasFormat(FRAGMENT_TYPE):
        return read_fragment(bytes(data.data(FRAGMENT_TYPE).data()).decode(errors="replace"))
    return read_fragment(data.text()) if data.hasText() else None


def put_on_clipboard(fragment: Diagram) -> None:
    """Copy a fragment as text, which any program takes and Qt itself holds: data made here would not outlive Python."""
    QGuiApplication.clipboard().setText(text_of_fragment(fragment))


def clipboard_fragment() -> Diagram | None:
    """Return the fragment on the clipboard, if there is one."""
    return fragment_in(QGuiApplication.clipboard().mimeData())
