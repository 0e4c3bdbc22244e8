"""Windows for the stories: each is opened as the program opens it, and closed with the test."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tndesigner.document import Design
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network.templates import make


def blog_design() -> Design:
    """The blog's stack: 2 → Dense 1024 → two cores → Dense 1."""
    diagram = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "2"})
    diagram.network.name = "hidden"
    layers = (Dense(units=1024, activation="relu"), NetworkDense(network=1, activation="relu"), Dense(units=1))
    return Design({1: diagram}, Model((2,), layers))


def open_window(qtbot: QtBot, design: Design, path: Path | None = None) -> MainWindow:
    """Shows a window on a design."""
    theme = Theme()
    theme.apply(dark=False)
    window = MainWindow(OpenDocument(design, path), theme)
    window.show()
    window.finish()
    return kept(qtbot, window)


def open_windows(qtbot: QtBot, recovery: Recovery | None = None) -> OpenWindows:
    """The list of windows as the program has it, with none open; those that open are closed with the test."""
    theme = Theme()
    theme.apply(dark=False)
    return OpenWindows(lambda document, windows: kept(qtbot, MainWindow(document, theme, windows)), recovery)


def kept(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Closes the window with the test, whatever was done in it."""
    last = QWidget()
    qtbot.addWidget(last, before_close_func=lambda _, last=last: is_open(window) and window.close_unasked())
    return window


def is_open(window: QWidget) -> bool:
    """Whether a window is on the screen; one that was closed is gone for good."""
    return isValid(window) and window.isVisible()


def bring_to_front(window: QWidget) -> None:
    """Makes a window the one that keys go to, with all its commands, after those that are closing have gone."""
    if isinstance(window, MainWindow):
        window.finish()
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        window.activateWindow()
        QTest.qWait(20)
    assert QTest.qWaitForWindowActive(window)


def press(window: QWidget, keys: str) -> None:
    """Presses keys, as in "Ctrl+S", in a window that is in front."""
    bring_to_front(window)
    QTest.keySequence(window, QKeySequence(keys))
    QApplication.processEvents()


def hit(window: QWidget, key: Qt.Key) -> None:
    """Hits a key where the focus is, in a window that is in front."""
    bring_to_front(window)
    QTest.keyClick(QApplication.focusWidget(), key)


def choose(text: str) -> None:
    """Clicks a row of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    rows = {action.text().replace("&", ""): action for action in menu.actions()}
    assert text in rows, f"no row {text!r} among {list(rows)}"
    assert rows[text].isEnabled(), f"{text!r} cannot be chosen"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(rows[text]).center())
    QApplication.processEvents()


def menu_rows() -> list[str]:
    """The rows of the menu that is open."""
    menu = QApplication.activePopupWidget()
    return [action.text() for action in menu.actions() if action.text()] if isinstance(menu, QMenu) else []


class Answers:
    """Answers the dialogues that open one after another, by real clicks and keys, and remembers what they said.

    An answer is the text of a button, a key, or a path for a dialogue that asks for a file.
    """

    def __init__(self, *answers: str | Path | Qt.Key) -> None:
        self.read: list[str] = []
        self._answers = list(answers)
        self._answered: QDialog | None = None
        self._patience = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> "Answers":
        self._timer.start(10)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._timer.stop()
        assert kind or not self._answers, f"nobody asked for {self._answers}; asked was {self.read}"

    def _look(self) -> None:
        dialogue = QApplication.activeModalWidget()
        if not isinstance(dialogue, QDialog) or not dialogue.isActiveWindow():
            return
        if dialogue is self._answered:
            self._stuck(dialogue)
            return
        self._answered, self._patience = dialogue, 300
        self.read.append(words_of(dialogue))
        answer = self._answers.pop(0) if self._answers else None
        if answer is None:
            dialogue.reject()
        elif isinstance(answer, Path):
            type_path(dialogue, answer)
        elif isinstance(answer, Qt.Key):
            QTest.keyClick(QApplication.focusWidget(), answer)
        else:
            QTest.mouseClick(button_of(dialogue, answer), Qt.MouseButton.LeftButton)

    def _stuck(self, dialogue: QDialog) -> None:
        """Gives up on a dialogue that stays open after its answer, so that the story fails instead of waiting."""
        self._patience -= 1
        if self._patience == 0:
            self._answers.insert(0, "an answer that was taken")
            dialogue.reject()


def words_of(dialogue: QDialog) -> str:
    """What a person reads in a dialogue."""
    if isinstance(dialogue, QMessageBox):
        return f"{dialogue.text()} {dialogue.informativeText()}"
    return " ".join(label.text() for label in dialogue.findChildren(QLabel) if label.isVisible())


def button_of(parent: QWidget, text: str) -> QAbstractButton:
    """The button with that text."""
    buttons = {button.text().replace("&", ""): button for button in parent.findChildren(QAbstractButton)}
    return buttons[text]


def type_path(dialogue: QDialog, path: Path) -> None:
    """Types the name of a file into the system's file dialogue and confirms it."""
    line = dialogue.findChild(QLineEdit, "fileNameEdit")
    line.selectAll()
    QTest.keyClicks(line, str(path))
    proposals = QApplication.activePopupWidget()
    if proposals is not None:
        proposals.close()
    QTest.keyClick(line, Qt.Key.Key_Return)
