"""The file of a window's document: saves it, and asks before anything is lost."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tndesigner.document import Design, DocumentError, save
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.questions import Question, ask, choose_target
from tndesigner.gui.files.reading import SUFFIX, file_stem, fingerprint
from tndesigner.gui.files.versions import keep_version
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error


class DocumentFile(QObject):
    """Knows the contents of a document's file when it was last read or written."""

    saved = Signal(Path)
    """The document was written to this file."""
    renamed = Signal()
    """The name of the document changed."""

    def __init__(self, document: OpenDocument, window: QWidget, folder: Callable[[], Path]) -> None:
        """Take the document, the parent of questions, and a function that returns the proposed folder for new files."""
        super().__init__(window)
        self._document, self._window, self._folder = document, window, folder
        self.known = fingerprint(document.path)
        """What the file held when it was last read or written, or just before."""
        self.saving = False
        self._unsaved_name = ""
        document.path_changed.connect(self.renamed)

    @property
    def name(self) -> str:
        """The name of the document: that of its file, or else of what it was made from."""
        path = self._document.path
        return path.name if path else self._unsaved_name or self.tr("Untitled")

    def call(self, name: str) -> None:
        """Name the document until it has a file."""
        self._unsaved_name = name
        self.renamed.emit()

    @property
    def untouched(self) -> bool:
        """Whether the document has no file, is empty, and always was."""
        document, history = self._document, self._document.history
        touched = (
            document.path or document.design.source or history.modified or history.undo_titles or history.redo_titles
        )
        return not touched and not any(network.tensors for network in document.design.networks.values())

    def save(self) -> bool:
        """Save the document, asking for a file if it has none; return whether it was saved."""
        path = self._document.path
        if path is None:
            return self.save_as()
        found = fingerprint(path)
        if found and self.known and found != self.known:
            return self._save_over_another(path)
        return self._write(path)

    def save_as(self) -> bool:
        """Save the document in a file that the user chooses; return whether it was saved."""
        proposal = self._document.path or self._folder() / f"{self._proposed_name()}{SUFFIX}"
        target = choose_target(self._window, proposal)
        return target is not None and self._write(target)

    def save_anew(self) -> bool:
        """Save the document in its file, which another program has removed; return whether it was saved."""
        return self._document.path is not None and self._write(self._document.path)

    def may_close(self) -> bool:
        """Ask about unsaved changes; return whether the window may close."""
        if not self._document.history.modified:
            return True
        self._window.raise_()
        heading = self.tr("Save the changes to “{}”?").format(self.name)
        text = self.tr("They are lost if you do not save them.")
        choices = (self.tr("Save"), self.tr("Don’t Save"), self.tr("Cancel"))
        answer = ask(Question(heading, text, choices, harmful=1), self._window)
        return self.save() if answer == 0 else answer == 1

    def _proposed_name(self) -> str:
        return file_stem(self._unsaved_name or self._document.network.name or self.tr("Untitled"))

    def _save_over_another(self, path: Path) -> bool:
        heading = self.tr("“{}” was changed by another program.").format(path.name)
        text = self.tr("Saving here replaces what that program wrote.")
        choices = (self.tr("Save As…"), self.tr("Replace"), self.tr("Cancel"))
        answer = ask(Question(heading, text, choices, harmful=1), self._window)
        return self.save_as() if answer == 0 else answer == 1 and self._write(path)

    def _write(self, path: Path) -> bool:
        design = self._document.design.copy()
        self.saving = True
        try:
            self.known = wait_for(partial(_save, design, path))
        except DocumentError as error:
            heading = self.tr("“{}” was not saved.").format(path.name)
            ask(Question(heading, reason_of_error(error), (self.tr("Close"),)), self._window)
            return False
        finally:
            self.saving = False
        self._document.path = path
        self._document.history.mark_saved()
        self.saved.emit(path)
        return True


def _save(design: Design, path: Path) -> str:
    """Save a design, keep what the file held before, and return the fingerprint of what it holds now."""
    keep_version(path)
    save(design, path)
    return fingerprint(path)
