"""The values that a search tries for a bond, in the inspector."""

from PySide6.QtWidgets import QWidget

from tndesigner.gui.fields import Form, NameBox, reason_label
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.searching.choosing_bonds import set_bonds, values_of
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import reason_of_error
from tndesigner.network import ElementId
from tndesigner.searching.errors import SearchError
from tndesigner.searching.marked_bonds import KIND, name_of, variation_of
from tndesigner.searching.variations import VARIATIONS
from tndesigner.searching.variations.varied import Asked


class BondSearchPart(QWidget):
    """Visible only for a bond that a search can vary."""

    def __init__(self, document: OpenDocument) -> None:
        """Prepare the field."""
        super().__init__()
        self._document, self._bond, self._name, self._tried = document, 0, "", ""
        box = NameBox(self.tr("Values to try in a search"), self._objection)
        tip = self.tr("The dimensions that a search tries, such as 1..8 or 2,4; 1 removes the bond; empty keeps it")
        self._values = explained(box, tip)
        self._values.setPlaceholderText(self.tr("such as {0}").format("1..8"))
        self._values.chosen.connect(self._choose)
        form = Form((self.tr("Search tries"), self._values))
        in_column(form, reason_label(self._values), of=self, margins=0, spacing=2)

    def show_bond(self, bond: ElementId) -> None:
        """Show what is tried for a bond."""
        self._bond, self._name = bond, name_of(self._document.design, self._document.shown, bond)
        self.setVisible(bool(self._name))
        self.follow()

    def follow(self) -> None:
        """Show what is tried now for the bond that is shown."""
        tried = values_of(self._document, self._bond) if self._document.design.search is not None else ""
        if tried != self._tried:
            self._tried = tried
            self._values.set_name(tried)

    def _objection(self, text: str) -> str:
        try:
            if text:
                VARIATIONS[KIND](Asked(variation_of(self._name), self._name, text, self._document.design))
        except SearchError as error:
            return reason_of_error(error)
        return ""

    def _choose(self, text: str) -> None:
        set_bonds(self._document, {self._name: text}, self.tr("Change Search"))
