"""The drawing tools: a slim column of buttons at the left of the canvas, which can be hidden."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QToolButton

from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import hairline

_GAP, _SIDE = 8, 30


@dataclass(frozen=True, slots=True)
class Tool:
    """A button: the icon, the command, and whether that can be used now."""

    icon: str
    action: QAction
    enabled: Callable[[], bool]


class ToolColumn(QFrame):
    """Lies over the left edge of a canvas and shows as many tools as there is room for, the first ones first."""

    def __init__(self, canvas: CanvasView, groups: tuple[tuple[Tool, ...], ...], hide: Callable[[], object]) -> None:
        """Offer tools in groups; ``hide`` is what the button at the end does."""
        super().__init__(canvas)
        self._canvas = canvas
        self._tools: Mapping[QToolButton, Tool] = {self._button(tool): tool for group in groups for tool in group}
        self._lines = [hairline() for _ in groups]
        self._wanted = True
        self.setObjectName("tools")
        self.setAccessibleName(self.tr("Drawing tools"))
        self.setWhatsThis(self.tr("Buttons that place tensors, legs and bonds"))
        self._close = self._plain(icon("close"), self.tr("Hide the drawing tools; View shows them again"))
        self._close.clicked.connect(lambda _checked: hide())
        parts: list[QToolButton | QFrame] = []
        buttons = iter(self._tools)
        for group, line in zip(groups, self._lines, strict=True):
            parts += [next(buttons) for _ in group]
            parts.append(line)
        in_column(*parts, self._close, of=self, margins=3, spacing=1)
        canvas.resized.connect(self.stay)
        for changed in (canvas.stage.document.selection_changed, canvas.stage.document.changed):
            changed.connect(self.follow)
        self.follow()

    def want(self, wanted: bool) -> None:
        """Show or hide the column."""
        self._wanted = wanted
        self.stay()

    def follow(self) -> None:
        """Enable the tools that can be used now."""
        for button, tool in self._tools.items():
            button.setEnabled(tool.enabled())

    def stay(self) -> None:
        """Stay in the middle of the left edge; tools for which there is no room are left out."""
        fits = max(0, (self._canvas.height() - 4 * _GAP) // _SIDE - 2)
        for place, button in enumerate(self._tools):
            button.setVisible(place < fits)
        for line in self._lines:
            line.setVisible(fits >= len(self._tools))
        self.adjustSize()
        self.move(_GAP, max(_GAP, (self._canvas.height() - self.height()) // 2))
        self.setVisible(self._wanted and fits > 0)

    def _button(self, tool: Tool) -> QToolButton:
        keys = tool.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        title = tool.action.toolTip()
        made = self._plain(icon(tool.icon), f"{title} ({keys})" if keys else title)
        made.clicked.connect(lambda _checked: tool.action.trigger())
        return made

    def _plain(self, picture: QIcon, title: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(picture)
        made.setToolTip(title)
        made.setAccessibleName(title)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.ArrowCursor)
        return made
