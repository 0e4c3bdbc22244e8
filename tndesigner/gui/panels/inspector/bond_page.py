"""A bond in the inspector: its dimension, with a slider over those that can be used."""

from functools import partial

from tndesigner.checks.fixes import Settle
from tndesigner.checks.rules.useful_bonds import Bound, limit_words, useful_bounds
from tndesigner.document.edits import EditNetwork
from tndesigner.drawing.selection_text import bond_words
from tndesigner.gui.fields import Form, NumberBox
from tndesigner.gui.fields.bond_slider import BondSlider
from tndesigner.gui.panels.inspector.bond_search_part import BondSearchPart
from tndesigner.gui.panels.inspector.bond_utilisation_part import BondUsePart
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.widgets import explained, label, push_button, set_role
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Bond, ElementId
from tndesigner.network.indices import joined_legs
from tndesigner.wording.numbers import grouped


class BondPage(Page):
    """Moving the slider only tries a dimension out; releasing it is one step to undo."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._dim = explained(
            NumberBox(self.tr("Dimension of the bond")),
            self.tr("How much the bond can carry: larger bonds can express more, and cost more"),
        )
        self._slider = BondSlider(self.tr("Dimension of the bond"))
        self._useful = label(role="small", wrap=True)
        self._settle = explained(
            push_button("", self._set_most, kind="link"), self.tr("Set the largest dimension that can be of use here")
        )
        self._mismatch = label(role="problem", wrap=True)
        self._ends = [
            explained(push_button("", partial(self._agree, end)), self.tr("Give both ends of the bond this dimension"))
            for end in (0, 1)
        ]
        self._use, self._search = BondUsePart(workspace), BondSearchPart(workspace.document)
        self._shown: ElementId | None = None
        self._bound: Bound | None = None
        form = Form((self.tr("Dimension"), self._dim))
        remove = explained(
            push_button(self.tr("Remove the bond"), self.delete_chosen),
            self.tr("Remove the bond; its legs become open"),
        )
        bound = self._slider, self._useful, self._settle
        self.lay_out(form, *bound, self._mismatch, *self._ends, self._use, self._search, remove)
        self._dim.chosen.connect(self._choose)
        self._slider.tried.connect(lambda dim: self.document.try_out(self._settled(dim)))
        self._slider.chosen.connect(self._choose)

    @property
    def _bond(self) -> Bond:
        return self.network.bond(self.chosen)

    def follow(self) -> None:
        """Show the bond; what needs the whole network is looked up with the problems."""
        network, bond = self.network, self._bond
        first, second = (network.leg(leg).dim for leg in bond.legs)
        if bond.id != self._shown:
            self._shown, self._bound = bond.id, self._find_bound()
            self._search.show_bond(bond.id)
        self.head(self.tr("Bond"), bond_words(network, bond))
        self._dim.set_number(max(first, second))
        self._show_mismatch(first, second)
        self._show_bound(first, self._bound)
        self._use.show_bond(bond.id)
        self._search.follow()

    def follow_bound(self) -> None:
        """Show which dimensions can be used now, and whether a search can vary the bond."""
        self._bound = self._find_bound()
        self._search.show_bond(self.chosen)
        self._show_bound(self.network.leg(self._bond.first).dim, self._bound)

    def _find_bound(self) -> Bound | None:
        bounds = useful_bounds(self.network) if self.workspace.analysis.checked else ()
        return next((one for one in bounds if one.bond.id == self.chosen), None)

    def _show_mismatch(self, first: int, second: int) -> None:
        """Show which numbers differ, and offer either."""
        differ = first != second
        self._mismatch.setVisible(differ)
        for button, dim in zip(self._ends, (first, second), strict=True):
            button.setVisible(differ)
            button.setText(self.tr("Set both to {0}").format(grouped(dim)))
        titles = [self.network.leg_title(leg) for leg in self._bond.legs]
        text = self.tr("{0} has dimension {1}, but {2} has {3}.")
        self._mismatch.setText(text.format(titles[0], grouped(first), titles[1], grouped(second)))

    def _show_bound(self, dim: int, bound: Bound | None) -> None:
        """Show which dimensions can be used, with a slider over them."""
        for widget in (self._slider, self._useful):
            widget.setVisible(bound is not None)
        above = bound is not None and dim > bound.most
        self._settle.setVisible(above)
        if bound is not None:
            self._slider.show_dim(dim, bound.most)
            text = self.tr("At most {0} can be used: {1}.") if above else self.tr("1 to {0} can be used: {1}.")
            self._useful.setText(text.format(grouped(bound.most), translated(limit_words(self.network, bound.limit))))
            self._settle.setText(self.tr("Set to {0}").format(grouped(bound.most)))
            set_role(self._useful, "advice" if above else "small")

    def _settled(self, dim: int) -> EditNetwork:
        return EditNetwork(self.document.shown, Settle(joined_legs(self.network, self._bond.first), dim))

    def _choose(self, dim: int) -> None:
        self.document.do(self.tr("Set bond to {0}").format(grouped(dim)), self._settled(dim))

    def _set_most(self) -> None:
        if self._bound is not None:
            self._choose(self._bound.most)

    def _agree(self, end: int) -> None:
        """Give both legs the dimension of one of them."""
        self._choose(self.network.leg(self._bond.legs[end]).dim)
