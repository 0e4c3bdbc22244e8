"""Notices: what happened outside of the window, in a bar above the drawing, until it is answered or closed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QWidget

from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import icon_button, push_button


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence, and what can be done about it."""

    topic: str
    """A newer notice of the same topic replaces it."""
    text: str
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    """The texts of buttons and what they do; each also closes the notice."""


class NoticeBar(QToolBar):
    """Shows one notice; it is made when it is needed, so that no arrangement of docks remembers it."""

    def __init__(self, notice: Notice) -> None:
        """Show the notice."""
        super().__init__()
        self.setObjectName(f"notice_{notice.topic}")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(notice.text)
        self.setWindowTitle(notice.text)
        inside = QWidget()
        text = FittingLabel("warning")
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        text.show_wordings(notice.text)
        buttons = [push_button(title, partial(self._do, run)) for title, run in notice.actions]
        for button in buttons:
            button.setProperty("small", "true")
        row = in_row((text, 1), of=inside, margins=(8, 0, 0, 0), spacing=8)
        for button in buttons:
            row.addWidget(button)
        row.addWidget(icon_button("close", self.tr("Close"), self.withdraw))
        self.addWidget(inside)

    def withdraw(self) -> None:
        """Take the notice away."""
        self.hide()
        self.setObjectName("")
        self.deleteLater()

    def _do(self, run: Callable[[], object]) -> None:
        self.withdraw()
        run()


def show_notice(window: QMainWindow, notice: Notice) -> None:
    """Show a notice in a window, in the place of an older one of its topic."""
    withdraw_notice(window, notice.topic)
    bar = NoticeBar(notice)
    window.addToolBarBreak()
    window.addToolBar(bar)
    bar.show()


def withdraw_notice(window: QMainWindow, topic: str) -> None:
    """Take the notice of a topic away, if there is one."""
    for bar in window.findChildren(NoticeBar, f"notice_{topic}"):
        bar.withdraw()
