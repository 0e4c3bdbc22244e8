"""The list beside a page: all pages in groups, or what a search has found."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from tndesigner.gui.manual.library import INDEX, Hit, groups, read_page
from tndesigner.gui.style import text_font
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label

ADDRESS = Qt.ItemDataRole.UserRole
MOST_HITS = 100


class Contents(QStackedWidget):
    """Reports the address of what is chosen."""

    chosen = Signal(str)
    """A page or a section should be shown: its address."""

    def __init__(self) -> None:
        """List all pages."""
        super().__init__()
        self._tree, self._hits = QTreeWidget(), QListWidget()
        self._nothing = label("", "muted", wrap=True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._tree.setObjectName("contents")
        self._tree.setAccessibleName(self.tr("Contents"))
        self._tree.setWhatsThis(self.tr("All pages of the manual"))
        self._tree.setHeaderHidden(True)
        self._tree.setIndentation(14)
        self._tree.setExpandsOnDoubleClick(False)
        self._hits.setObjectName("hits")
        self._hits.setAccessibleName(self.tr("What was found"))
        self._hits.setWhatsThis(self.tr("The sections that have all words"))
        self._hits.setWordWrap(True)
        self._hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._tree.itemClicked.connect(lambda item: self._choose(item.data(0, ADDRESS)))
        self._tree.itemActivated.connect(lambda item: self._choose(item.data(0, ADDRESS)))
        self._hits.itemClicked.connect(lambda item: self._choose(item.data(ADDRESS)))
        self._hits.itemActivated.connect(lambda item: self._choose(item.data(ADDRESS)))
        self._fill()
        self.addWidget(self._tree)
        self.addWidget(self._hits)
        self._message = QWidget()
        in_column(self._nothing, None, of=self._message, margins=16)
        self.addWidget(self._message)

    def show_place(self, address: str) -> None:
        """Mark the page that is shown, or its section, and list its sections."""
        page, _, anchor = address.partition("#")
        for name, item in self._items.items():
            if "#" not in name:
                item.setExpanded(name == page)
        shown = self._items.get(address if anchor else page) or self._items.get(page)
        if shown is not None:
            self._tree.setCurrentItem(shown)
            self._tree.scrollToItem(shown)

    def show_hits(self, hits: list[Hit], words: str) -> None:
        """Show what a search has found; the contents again if nothing is sought."""
        self._hits.clear()
        for hit in hits[:MOST_HITS]:
            item = QListWidgetItem(f"{_title(hit)}\n{hit.excerpt}")
            item.setData(ADDRESS, hit.address)
            item.setToolTip(_title(hit))
            self._hits.addItem(item)
        self._nothing.setText(self.tr("No page has all of these words: {0}").format(words.strip()))
        self.setCurrentWidget(self._tree if not words.strip() else self._hits if hits else self._message)

    def choose_first(self) -> None:
        """Show the first section that was found."""
        if self.currentWidget() is self._hits:
            self._hits.setCurrentRow(0)
            self._choose(self._hits.item(0).data(ADDRESS))

    def take_focus(self) -> None:
        """Give the keys to the list that is shown."""
        (self._hits if self.currentWidget() is self._hits else self._tree).setFocus(Qt.FocusReason.TabFocusReason)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def _choose(self, address: str | None) -> None:
        if address:
            self.chosen.emit(address)

    def _fill(self) -> None:
        self._items[INDEX] = QTreeWidgetItem(self._tree, [read_page(INDEX).title])
        self._items[INDEX].setData(0, ADDRESS, INDEX)
        for title, names in groups():
            group = QTreeWidgetItem(self._tree, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, text_font(11, bold=True))
            for name in names:
                page = read_page(name)
                self._items[name] = item = QTreeWidgetItem(group, [page.title])
                item.setData(0, ADDRESS, name)
                for section in page.sections[1:]:
                    if section.level <= 2:
                        below = QTreeWidgetItem(item, [section.title])
                        below.setData(0, ADDRESS, f"{name}#{section.anchor}")
                        self._items[f"{name}#{section.anchor}"] = below
            group.setExpanded(True)


def _title(hit: Hit) -> str:
    page = read_page(hit.section.page).title
    return page if page == hit.section.title else f"{page} ▸ {hit.section.title}"
