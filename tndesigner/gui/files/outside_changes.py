"""Says at once when another program changes or removes the file of a window's document, and offers to reload it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from tndesigner.document import DocumentError, load
from tndesigner.document.edits import replacement
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.document_file import DocumentFile
from tndesigner.gui.files.file_watch import FileWatch
from tndesigner.gui.files.notices import Notice, show_notice, withdraw_notice
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.reading import fingerprint
from tndesigner.gui.files.versions import keep_unsaved
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error

_TOPIC = "outside"


class OutsideChanges(QObject):
    """Watches the file of a document as long as its window is open."""

    def __init__(self, document: OpenDocument, file: DocumentFile, window: QMainWindow) -> None:
        """Watch the file, if the document has one, and whichever it gets."""
        super().__init__(window)
        self._document, self._file, self._window = document, file, window
        self._watch: FileWatch | None = None
        document.path_changed.connect(self._follow)
        file.saved.connect(lambda _: withdraw_notice(window, _TOPIC))
        self._follow()

    def stop(self) -> None:
        """Watch no more."""
        if self._watch is not None:
            self._watch.stop()
            self._watch.deleteLater()
            self._watch = None

    def _follow(self) -> None:
        self.stop()
        path = self._document.path
        if path is not None:
            self._watch = FileWatch(path, self)
            self._watch.found.connect(self._take)

    def _take(self, content: str) -> None:
        path = self._document.path
        if path is None or self._file.saving:
            return
        if content == self._file.known:
            withdraw_notice(self._window, _TOPIC)
            return
        if content:
            text = self.tr("“{}” was changed by another program.").format(path.name)
            if self._document.history.modified:
                text = f"{text} {self.tr('After reloading, undo brings back your unsaved changes.')}"
            action: tuple[str, Callable[[], object]] = self.tr("Reload"), self.reload
        else:
            self._document.history.mark_unsaved()
            text = self.tr("“{}” was removed by another program; only this window has it now.").format(path.name)
            action = self.tr("Save"), self._file.save_anew
        show_notice(self._window, Notice(_TOPIC, text, (action,)))

    def reload(self) -> None:
        """Show what the file holds now; undoing that brings back what the window had, which is kept as a version."""
        path = self._document.path
        if path is None:
            return
        try:
            content, design = wait_for(lambda: (fingerprint(path), load(path)))
        except DocumentError as error:
            heading = self.tr("“{}” cannot be reloaded.").format(path.name)
            ask(Question(heading, reason_of_error(error), (self.tr("Close"),)), self._window)
            return
        document = self._document
        if document.history.modified:
            wait_for(partial(keep_unsaved, document.design.copy(), path))
        document.do("Reload", replacement(document.design, design))
        self._file.known = content
        document.history.mark_saved()
