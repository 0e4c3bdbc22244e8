"""A short description of the selection."""

from collections import Counter
from collections.abc import Collection
from math import prod

from tndesigner.drawing.labels import dimension_text
from tndesigner.network import Bond, ElementId, Leg, Network, Tensor, TensorKind
from tndesigner.wording.names import shown
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text, joined, shape_text

_KINDS = {
    TensorKind.CORE: "Core {0}: {1}, {2} parameters",
    TensorKind.INPUT: "Input {0}: {1}",
    TensorKind.COPY: "Copy tensor {0}: {1}",
}
_SMALLEST = "Core {0}: {1}, {2} parameter"
_COUNTS: dict[object, tuple[str, str]] = {
    Bond: ("{0} bond", "{0} bonds"),
    TensorKind.COPY: ("{0} copy tensor", "{0} copy tensors"),
    TensorKind.CORE: ("{0} core", "{0} cores"),
    TensorKind.INPUT: ("{0} input", "{0} inputs"),
    Leg: ("{0} leg", "{0} legs"),
    type(None): ("{0} note", "{0} notes"),
}
"""Counts by kind, in the order in which they are shown."""


def selection_words(network: Network, selection: Collection[ElementId]) -> str:
    """Return a description of the selection: a single element with its numbers, several elements counted by kind."""
    if not selection:
        return ""
    if len(selection) == 1:
        return _one(network, *selection)
    elements = map(network.element, selection)
    counts = Counter[object](one.kind if isinstance(one, Tensor) else type(one) for one in elements)
    parts = (counted(counts[kind], *words) for kind, words in _COUNTS.items() if counts[kind])
    return Text("{0} selected", joined(parts))


def bond_words(network: Network, bond: Bond) -> str:
    """Return the names of both ends of a bond."""
    return joined((shown(network.leg_title(leg)) for leg in bond.legs), " – ")


def dims_words(tensor: Tensor) -> str:
    """Return the shape of a tensor, "32×32×2"."""
    return shape_text(tensor.shape) if tensor.legs else Text("no legs")


def _one(network: Network, element: ElementId) -> str:
    match network.element(element):
        case Tensor() as tensor:
            count = prod(tensor.shape)
            words = _KINDS[tensor.kind] if tensor.kind is not TensorKind.CORE or count > 1 else _SMALLEST
            return Text(words, shown(tensor.name), dims_words(tensor), count)
        case Leg(dim=dim):
            return Text("Leg {0}: dimension {1}", shown(network.leg_title(element)), dim)
        case Bond() as bond:
            dims = dimension_text(*(network.leg(leg).dim for leg in bond.legs))
            return Text("Bond {0}: dimension {1}", bond_words(network, bond), dims)
        case None:
            return Text("Note")


def end_words(network: Network, leg: ElementId) -> str:
    """Return what a leg is bonded to, its position among the outputs, or that it is open."""
    other = other_end(network, leg)
    if other is not None:
        return shown(network.leg_title(other))
    if leg in network.outputs:
        return Text("output {0}", network.outputs.index(leg) + 1)
    return Text("open")


def other_end(network: Network, leg: ElementId) -> ElementId | None:
    """Return the leg at the other end of a leg's bond; None if the leg is open."""
    bond = network.bond_at(leg)
    if bond is None:
        return None
    return bond.second if bond.first == leg else bond.first
