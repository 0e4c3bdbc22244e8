"""The bonds that are marked on the drawing, in the form of a search."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tndesigner.document.edits import SetSearch
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.models.search import Search
from tndesigner.searching.marked_bonds import bond_of


class MarkedBondsRow(QWidget):
    """Shows which bonds vary and the values that are tried; a link makes the search leave all of them alone."""

    def __init__(self, document: OpenDocument) -> None:
        """Show nothing yet."""
        super().__init__()
        self._document = document
        self._bonds = label(role="small", wrap=True)
        self._keep = explained(
            push_button(self.tr("Unmark All"), self._keep_all, kind="link"),
            self.tr("Stop varying the bonds that are marked on the drawing"),
        )
        in_column(self._bonds, self._keep, of=self, margins=0, spacing=2)

    def show_search(self, search: Search) -> None:
        """Show the bonds of a search."""
        marked = [f"{bond}: {one.values}" for one in search.variations if (bond := bond_of(one))]
        self._bonds.setText(", ".join(marked) or self.tr("none; right-click one, and choose Vary Bond in Search"))
        self._keep.setVisible(bool(marked))

    def _keep_all(self) -> None:
        search = self._document.design.search
        if search is not None:
            kept = tuple(one for one in search.variations if not bond_of(one))
            self._document.do(self.tr("Change Search"), SetSearch(replace(search, variations=kept)))
