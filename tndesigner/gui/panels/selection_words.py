"""What is selected, in a few words."""

from collections import Counter
from collections.abc import Collection
from math import prod

from tndesigner.checks.wording import shown
from tndesigner.gui.numbers import grouped
from tndesigner.network import Bond, ElementId, Network, Tensor, TensorKind

_KINDS = {TensorKind.CORE: "Core", TensorKind.INPUT: "Input", TensorKind.COPY: "Copy tensor"}
_SEVERAL = {TensorKind.CORE: "cores", TensorKind.INPUT: "inputs", TensorKind.COPY: "copy tensors"}


def selection_words(network: Network, selection: Collection[ElementId]) -> str:
    """Return what is selected: one thing with its numbers, several things by how many there are of each."""
    if not selection:
        return ""
    if len(selection) == 1:
        (one,) = selection
        return _one(network, one)
    bonds = {bond.id for bond in network.bonds}
    counts = Counter(_kind(network, element, bonds) for element in selection)
    parts = (f"{count} {kind if count > 1 else kind[:-1]}" for kind, count in sorted(counts.items()))
    return f"{', '.join(parts)} selected"


def bond_words(network: Network, bond: Bond) -> str:
    """Return the names of both ends of a bond."""
    return " – ".join(shown(network.leg_title(leg)) for leg in bond.legs)


def dims_words(tensor: Tensor) -> str:
    """Return the shape of a tensor, "32 × 32 × 2"."""
    return " × ".join(grouped(dim) for dim in tensor.shape) or "no legs"


def _one(network: Network, element: ElementId) -> str:
    if network.has_tensor(element):
        tensor = network.tensor(element)
        words = f"{_KINDS[tensor.kind]} {shown(tensor.name)}: {dims_words(tensor)}"
        return f"{words}, {grouped(prod(tensor.shape))} parameters" if tensor.kind is TensorKind.CORE else words
    if element not in network:
        return "Note"
    bond = next((one for one in network.bonds if one.id == element), None)
    if bond is None:
        return f"Leg {shown(network.leg_title(element))}: dimension {grouped(network.leg(element).dim)}"
    first, second = (network.leg(leg).dim for leg in bond.legs)
    dims = grouped(first) if first == second else f"{grouped(first)} ≠ {grouped(second)}"
    return f"Bond {bond_words(network, bond)}: dimension {dims}"


def _kind(network: Network, element: ElementId, bonds: Collection[ElementId]) -> str:
    if network.has_tensor(element):
        return _SEVERAL[network.tensor(element).kind]
    if element not in network:
        return "notes"
    return "bonds" if element in bonds else "legs"
