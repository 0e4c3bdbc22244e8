"""One problem in the list: its severity, place and message, and a button for each fix."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from tndesigner.checks import Problem, Severity
from tndesigner.gui.style import Theme
from tndesigner.gui.style.flow import FlowLayout
from tndesigner.gui.style.icons import icon_pixmap
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translated
from tndesigner.wording.sentences import begun

_AROUND = 80
"""How much wider a row is than the text of its longest button."""
_ROLES = {Severity.ERROR: ("error", "problem"), Severity.WARNING: ("warning", "warning")}


class ProblemRow(QFrame):
    """A click or Enter shows the place of the problem."""

    def __init__(self, problem: Problem, place: str, theme: Theme, show: Callable[[Problem], None]) -> None:
        """Show a problem; ``place`` names its diagram or layer if there are several."""
        super().__init__()
        self.problem = problem
        self._show = show
        self._theme = theme
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(16, 16))
        self._fixes = FlowLayout()
        self._titles: dict[str, QPushButton] = {}
        icon, role = _ROLES[problem.severity]
        self._icon_role = (icon, role)
        word = self.tr("Error") if problem.severity is Severity.ERROR else self.tr("Advice")
        message = begun(translated(problem.message))
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(f"{word} · {place}" if place else word, role), 0, 1)
        grid.addWidget(label(message, wrap=True), 1, 1)
        grid.addLayout(self._fixes, 2, 1)
        grid.setColumnStretch(1, 1)
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{word}: {message}")
        self.paint_icon()

    def offer(self, title: str, run: Callable[[], None]) -> None:
        """Add the button of a fix."""
        button = self._titles[title] = explained(
            push_button(title, run), self.tr("Mend the problem in this way; it can be undone")
        )
        button.setProperty("small", "true")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAccessibleName(title)
        self._fixes.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide the texts of buttons that do not fit: names in them may be long."""
        super().resizeEvent(event)
        room = self.width() - _AROUND
        for title, button in self._titles.items():
            shown = button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, room)
            button.setText(shown)
            button.setToolTip("" if shown == title else title)

    def paint_icon(self) -> None:
        """Paint the icon in the colours of the theme."""
        icon, role = self._icon_role
        self._icon.setPixmap(icon_pixmap(icon, self._theme.colour(role), 16, self.devicePixelRatioF()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._show(self.problem)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._show(self.problem)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move_focus(forward=event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _move_focus(self, *, forward: bool) -> None:
        """Move the focus to the row above or below."""
        parent = self.parentWidget()
        rows = parent.findChildren(ProblemRow) if isinstance(parent, QWidget) else []
        place = rows.index(self) + (1 if forward else -1)
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.OtherFocusReason)
