"""What every window of a design does about its file: title, question before it closes, dropped files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from tndesigner.gui.dialogues import is_blocked
from tndesigner.gui.files.arrangement import keep_arrangement
from tndesigner.gui.files.document_file import DocumentFile
from tndesigner.gui.files.outside_changes import OutsideChanges
from tndesigner.gui.files.reading import is_data
from tndesigner.gui.open_document import OpenDocument


class DesignWindow(QMainWindow):
    """A window with one document; it asks before it closes over unsaved changes."""

    closed = Signal()
    """The window is about to disappear."""
    resized = Signal()
    """The size of the window changed."""
    dropped = Signal(list)
    """Files to open were dropped on the window; the list has their paths."""
    data_dropped = Signal(Path)
    """Data to train on were dropped on the window."""

    def __init__(self, document: OpenDocument, folder: Callable[[], Path]) -> None:
        """Take the document, and a function that returns the proposed folder for new files."""
        super().__init__()
        document.setParent(self)
        self.document = document
        self.file = DocumentFile(document, self, folder)
        self._outside = OutsideChanges(document, self.file, self)
        self.guards: list[Callable[[], bool]] = [self.file.may_close]
        """Called in turn before the window closes; each returns whether it may close."""
        self._asked = self._gone = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        document.changed.connect(self._follow_file)
        self.file.renamed.connect(self._follow_file)
        self._follow_file()

    def may_close(self) -> bool:
        """Ask all questions before closing; return whether the window may close."""
        return all(guard() for guard in self.guards)

    def close_unasked(self) -> None:
        """Close without asking again."""
        self._asked = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._gone or self._asked or self.may_close()):
            event.ignore()
            return
        if not self._gone:
            self._gone = True
            keep_arrangement(self)
            self._outside.stop()
            self.closed.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open designs and models, and take the first file of data; once the drag has ended, because that may ask."""
        paths = self._dropped_files(event)
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self._take, paths))

    def _dropped_files(self, event: QDropEvent) -> list[Path]:
        """Return the files that can be taken now: data change the design, which an open dialogue may be about."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if not is_data(path)] if is_blocked(self) else paths

    def _take(self, paths: list[Path]) -> None:
        data = [path for path in paths if is_data(path)]
        others = [path for path in paths if path not in data]
        if data:
            self.data_dropped.emit(data[0])
        if others:
            self.dropped.emit(others)

    def _follow_file(self) -> None:
        self.setWindowTitle(f"{self.file.name}[*] — tndesigner")
        self.setWindowModified(self.document.history.modified)
        if self.document.path:
            self.setWindowFilePath(str(self.document.path))
