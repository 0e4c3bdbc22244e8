"""The open windows, with one document each."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from tndesigner.document import Design, DocumentError
from tndesigner.document.new_design import new_design
from tndesigner.drawing.pictures.embedding import is_picture, read_design
from tndesigner.gui.dialogues import has_dialogue
from tndesigner.gui.files.arrangement import place_beside, restore_arrangement, take_the_place
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.design_window import DesignWindow
from tndesigner.gui.files.doors import ask_for_source, design_of_model
from tndesigner.gui.files.large_designs import draw_large
from tndesigner.gui.files.last_windows import LastWindows
from tndesigner.gui.files.notices import Notice, show_notice
from tndesigner.gui.files.questions import Question, ask, choose_designs
from tndesigner.gui.files.reading import fingerprint, is_model
from tndesigner.gui.files.recent_files import RecentFiles
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.preferences import KeptPreferences
from tndesigner.gui.translation import reason_of_error
from tndesigner.paths import resolved


class OpenWindows(QObject):
    """Opens designs in windows, replacing an untouched one without a dialogue, and closes all windows on quitting."""

    def __init__(
        self, make: Callable[[OpenDocument, "OpenWindows"], DesignWindow], recovery: Recovery | None = None
    ) -> None:
        """Take the function that makes a window, and what keeps unsaved changes, if anything does."""
        super().__init__()
        self._make, self.recovery = make, recovery
        self.recent = RecentFiles()
        self.preferences = KeptPreferences()
        """The preferences of the user, for all windows."""
        if recovery:
            self.preferences.changed.connect(self._follow_preferences)
            self._follow_preferences()
            recovery.failed.connect(self._tell_unkept)
        self.windows: list[DesignWindow] = []
        self.last = LastWindows()
        """The designs that were open when the program ended last."""

    def new(self) -> None:
        """Open a window with an empty design."""
        self.show(OpenDocument(new_design()))

    def open(self, paths: Iterable[Path], beside: DesignWindow | None = None) -> None:
        """Open designs from files; a window that already shows one comes to the front."""
        for path in paths:
            shown = self._window_of(path)
            if shown is not None:
                _bring_to_front(shown)
            else:
                self._open_one(path, beside if beside in self.windows else next(iter(self.windows), None))

    def choose(self, beside: DesignWindow | None = None) -> None:
        """Let the user choose designs, and open them."""
        self.open(choose_designs(beside, self.recent.folder), beside)

    def show(self, document: OpenDocument, name: str = "") -> DesignWindow:
        """Show a document in its own window, which replaces an untouched one."""
        draw_large(document)
        window = self._make(document, self)
        window.file.call(name)
        window.dropped.connect(lambda paths: self.open(paths, window))
        window.file.saved.connect(self.recent.add)
        window.file.renamed.connect(self._remember)
        window.closed.connect(lambda: self._remove(window))
        if self.recovery:
            window.closed.connect(self.recovery.watch(document).let_go)
        untouched = next((one for one in self.windows if one.file.untouched and not has_dialogue(one)), None)
        self._place(window, untouched)
        self.windows.append(window)
        self._remember()
        window.show()
        if untouched is not None:
            untouched.close_unasked()
        return window

    def quit(self) -> bool:
        """Close all windows, or none if the user cancels a question; return whether they were closed."""
        windows = list(self.windows)
        if not all(window.may_close() for window in windows):
            return False
        self.last.quit()
        for window in windows:
            window.close_unasked()
        return True

    def reopen_last(self, beside: DesignWindow | None = None) -> None:
        """Open the designs that were open when the program ended last."""
        self.open(self.last.paths, beside)
        self.last.forget()

    def _remember(self) -> None:
        self.last.follow(window.document.path for window in self.windows if window.document.path)

    def _remove(self, window: DesignWindow) -> None:
        self.windows.remove(window)
        self._remember()

    def _tell_unkept(self, reason: str) -> None:
        text = self.tr("Unsaved changes cannot be kept against a crash.")
        question = Question(text, reason, (self.tr("Close"),))
        for window in self.windows[:1]:
            action = self.tr("Why…"), partial(ask, question, window)
            show_notice(window, Notice("unkept", text, (action,)))

    def _window_of(self, path: Path) -> DesignWindow | None:
        """Return the window that shows a file."""
        windows = list(self.windows)
        try:
            place = wait_for(partial(_same_file, [one.document.path for one in windows], path))
        except DocumentError:
            return None
        return None if place is None else windows[place]

    def _follow_preferences(self) -> None:
        if self.recovery:
            self.recovery.set_enabled(self.preferences.value.recovery)

    def _open_one(self, path: Path, beside: DesignWindow | None) -> None:
        try:
            content, design = wait_for(partial(_read, path))
        except DocumentError as error:
            self._refuse(path, reason_of_error(error), beside)
            return
        self.recent.add(path)
        if is_picture(path) or is_model(path):
            self.show(OpenDocument(design), path.stem)
        else:
            window = self.show(OpenDocument(design, path))
            window.file.known = content
            ask_for_source(window.document, window)

    def open_version(self, version: Path, name: str) -> None:
        """Open an earlier version of a design as a new design."""
        try:
            self.show(OpenDocument(wait_for(lambda: read_design(version))), name)
        except DocumentError as error:
            self._refuse(version, reason_of_error(error), None)

    def _refuse(self, path: Path, reason: str, beside: DesignWindow | None) -> None:
        heading = self.tr("“{}” cannot be opened.").format(path.name)
        choices = (self.tr("Open Another…"), self.tr("Close"))
        if ask(Question(heading, reason, choices), beside) == 0:
            self.choose(beside)

    def _place(self, window: DesignWindow, untouched: DesignWindow | None) -> None:
        if untouched is not None:
            take_the_place(window, untouched)
            return
        restore_arrangement(window)
        if self.windows:
            place_beside(window, self.windows[-1])


def _read(path: Path) -> tuple[str, Design]:
    """Return the design of a file, with the fingerprint of what the file held just before."""
    return fingerprint(path), design_of_model(path) if is_model(path) else read_design(path)


def _same_file(paths: Sequence[Path | None], other: Path) -> int | None:
    """Return the place of the path that leads to the same file, if one does."""
    wanted = resolved(other)
    return next((place for place, one in enumerate(paths) if one and resolved(one) == wanted), None)


def _bring_to_front(window: DesignWindow) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
