"""The bonds of a design that its search varies, as they are marked on the drawing."""

from collections.abc import Iterable
from dataclasses import replace

from tndesigner.document import Design
from tndesigner.models.search import Search, Variation
from tndesigner.network import ElementId
from tndesigner.searching.bond_edits import named_indices
from tndesigner.searching.draft import positions_of
from tndesigner.searching.errors import SearchError

KIND = "dim"
"""The kind of variation that varies one bond."""
USUAL = 8
"""A marked bond is tried up to this dimension, or up to twice its own if that is more."""


def varied_bonds(design: Design, number: int) -> dict[ElementId, str]:
    """Return the bonds of a network that the search of a design varies, with the values that are tried."""
    if design.search is None:
        return {}
    names = _names(design, number)
    values = {one.name: one.values for one in design.search.variations}
    everywhere = _of_whole_networks(design, number)
    found = {name: everywhere or values.get(variation_of(name), "") for name in names}
    network = design.networks[number]
    bonds = {leg: bond.id for bond in network.bonds for leg in bond.legs}
    return {bonds[leg]: found[name] for name, legs in names.items() if found[name] for leg in legs if leg in bonds}


def name_of(design: Design, number: int, bond: ElementId) -> str:
    """Return the name of a bond in a search, as in "hidden a-b"; empty for one that cannot vary."""
    first = design.networks[number].bond(bond).first
    return next((name for name, legs in _names(design, number).items() if first in legs), "")


def with_bonds(search: Search | None, values: dict[str, str]) -> Search:
    """Return a search with other values for some bonds, given by name; empty values are for bonds that do not vary."""
    search = search or Search(variations=())
    kept = (one for one in search.variations if bond_of(one) not in values)
    new = (Variation(variation_of(name), one) for name, one in values.items() if one)
    return replace(search, variations=(*kept, *new))


def variation_of(bond: str) -> str:
    """Return the name of the variation of a bond, as in "dim:hidden a-b"."""
    return f"{KIND}:{bond}"


def bond_of(variation: Variation) -> str:
    """Return the name of the bond that a variation is about; empty for any other variation."""
    kind, _, bond = variation.name.partition(":")
    return bond if kind == KIND else ""


def usual_values(dims: Iterable[int]) -> str:
    """Return the values that are proposed for a bond: up to twice its present dimension."""
    return f"1..{max(USUAL, *(2 * dim for dim in dims))}"


def _names(design: Design, number: int) -> dict[str, tuple[ElementId, ...]]:
    """Return the legs of each bond of a network that can vary, by its name, which is unique in the design."""
    indices = named_indices(design, design.networks)
    return {name: legs for name, (owner, legs) in indices.items() if owner == number}


def _of_whole_networks(design: Design, number: int) -> str:
    """Return the values for all bonds of a network, if the search varies them all."""
    for one in design.search.variations if design.search else ():
        kind, _, layer = one.name.partition(":")
        if kind in ("bond", "bonds"):
            try:
                positions = positions_of(design, layer)
            except SearchError:
                continue
            if any(number in design.model.layers[place].network_numbers for place in positions):
                return one.values
    return ""
