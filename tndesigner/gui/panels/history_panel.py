"""The history: a list of all edits, in which a click undoes or redoes up to one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tndesigner.gui.style import text_font
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace

MOST = 500
"""The number of edits listed before and after the present state."""


class HistoryPanel(QListWidget):
    """The present state is marked; undone edits are listed below it in a muted colour."""

    def __init__(self, workspace: Workspace) -> None:
        """List the edits."""
        super().__init__()
        self._workspace = workspace
        self._history = workspace.document.history
        self._in_sight = False
        self._listed: tuple[tuple[str, ...], tuple[str, ...]] | None = None
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        workspace.document.changed.connect(self._follow)
        workspace.theme.changed.connect(self._repaint)

    def set_in_sight(self, in_sight: bool) -> None:
        """List the edits only while they can be seen."""
        self._in_sight = in_sight
        self._follow()

    def _follow(self) -> None:
        """Show the present edits if the panel can be seen."""
        done, undone = self._history.undo_titles, self._history.redo_titles
        if not self._in_sight or (done, undone) == self._listed:
            return
        self._listed = (done, undone)
        muted = self._workspace.theme.colour("muted")
        self.clear()
        first = max(0, len(done) - MOST)
        now = self._add(self.tr("As opened") if not first else self.tr("{0} edits before").format(first), first)
        for place, title in enumerate(done[first:], start=first + 1):
            now = self._add(title, place)
        now.setFont(text_font(13, bold=True))
        now.setText(self.tr("{0}  (now)").format(now.text()))
        for place, title in enumerate(reversed(undone[-MOST:]), start=len(done) + 1):
            self._add(title, place).setForeground(muted)
        self.setCurrentItem(now)
        self.scrollToItem(now)

    def _add(self, title: str, place: int) -> QListWidgetItem:
        item = QListWidgetItem(translated(title))
        item.setData(Qt.ItemDataRole.UserRole, place)
        self.addItem(item)
        return item

    def _go(self, item: QListWidgetItem) -> None:
        """Undo or redo up to an edit."""
        self._history.go_to(item.data(Qt.ItemDataRole.UserRole))

    def _repaint(self) -> None:
        self._listed = None
        self._follow()
