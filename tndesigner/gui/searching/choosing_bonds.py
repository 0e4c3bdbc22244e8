"""Chooses on the drawing which bonds a search varies."""

from collections.abc import Mapping

from tndesigner.document.edits import SetSearch
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import Bond, ElementId
from tndesigner.searching.marked_bonds import name_of, usual_values, varied_bonds, with_bonds


def selected_bonds(document: OpenDocument) -> dict[str, tuple[int, int]]:
    """Return the selected bonds that a search can vary: the dimensions of their legs, by name."""
    network, chosen = document.network, _chosen(document)
    return {name: (network.leg(bond.first).dim, network.leg(bond.second).dim) for name, bond in chosen.items()}


def all_vary(document: OpenDocument) -> bool:
    """Tell whether the search varies each of the selected bonds."""
    varied, bonds = varied_bonds(document.design, document.shown), {bond.id for bond in _chosen(document).values()}
    return bool(bonds) and bonds <= varied.keys()


def toggle_bonds(document: OpenDocument, title: str) -> None:
    """Let the search vary the selected bonds or, if it already does, leave them as they are."""
    off, bonds = all_vary(document), selected_bonds(document)
    set_bonds(document, {name: "" if off else usual_values(dims) for name, dims in bonds.items()}, title)


def set_bonds(document: OpenDocument, values: Mapping[str, str], title: str) -> None:
    """Let the search try these values for bonds, given by name; empty values are for bonds that do not vary."""
    document.do(title, SetSearch(with_bonds(document.design.search, dict(values))))


def values_of(document: OpenDocument, bond: ElementId) -> str:
    """Return the values that the search tries for a bond; empty if it does not vary."""
    return varied_bonds(document.design, document.shown).get(bond, "")


def _chosen(document: OpenDocument) -> dict[str, Bond]:
    selected = (bond for bond in document.network.bonds if bond.id in document.selection)
    named = ((name_of(document.design, document.shown, bond.id), bond) for bond in selected)
    return {name: bond for name, bond in named if name}
