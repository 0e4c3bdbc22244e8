"""Where a network of cores can be cut: at each index that is summed over and joins several cores."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import prod

import networkx as nx

from tndesigner.network import ElementId, Network
from tndesigner.planning.equation import Equation, Label, equation_of, label_legs

DEAREST = 4096
"""A part that bonds hold together in loops is contracted if these have no more values together."""


class Manner(StrEnum):
    """How it is measured what an index carries."""

    WHOLE = "whole"
    """The index alone holds two parts together: these are the singular values of the whole network across it."""
    LOCAL = "local"
    """The index is in a loop: these are the singular values of its two cores alone, the rest left aside."""
    SLICES = "slices"
    """A copy tensor joins more than two cores: for each value of the index the product of the norms of their slices."""


@dataclass(frozen=True, slots=True)
class Cut:
    """An index that joins cores, with the bonds that are drawn for it."""

    label: Label
    dim: int
    bonds: tuple[ElementId, ...]
    cores: tuple[ElementId, ...]
    """The cores that have it; two, but for slices."""
    manner: Manner


@dataclass(frozen=True, slots=True)
class Structure:
    """The cuts of a network, and what is needed to measure across them; the input is left aside."""

    labels: Mapping[ElementId, tuple[Label, ...]]
    """The labels of the axes of each core."""
    open: frozenset[Label]
    """The labels of the data and of the result."""
    cuts: tuple[Cut, ...]
    blocks: tuple[tuple[ElementId, ...], ...]
    """The cores that still hang together when all whole cuts are made."""

    @property
    def whole(self) -> tuple[Cut, ...]:
        """The cuts that part the network."""
        return tuple(cut for cut in self.cuts if cut.manner is Manner.WHOLE)

    def cut_at(self, bond: ElementId) -> Cut | None:
        """Return the cut of a bond; None where nothing can be cut, as at a trace or an input."""
        return next((cut for cut in self.cuts if bond in cut.bonds), None)


def structure_of(network: Network) -> Structure:
    """Return the cuts of a network that has passed the checks.

    Raises:
        PlanningError: if an index belongs to no array.
    """
    equation = equation_of(network)
    labels = {core.tensor: core.labels for core in equation.cores}
    taken = {label for operand in (*equation.inputs, *equation.operands) for label in operand.labels}
    closed = taken - _open(equation)
    holders = defaultdict[Label, list[ElementId]](list)
    for core, its in labels.items():
        for label in its:
            holders[label].append(core)
    bonds = _bonds(network)
    partings = _partings(labels)
    cuts = []
    for label in sorted(closed):
        ends = holders[label]
        manner = Manner.SLICES if len(ends) > 2 else Manner.WHOLE if label in partings else Manner.LOCAL
        if len(set(ends)) > 1 and label in bonds:
            cuts.append(Cut(label, equation.sizes[label], tuple(bonds[label]), tuple(dict.fromkeys(ends)), manner))
    cuts = _affordable(cuts, labels, equation)
    return Structure(labels, _open(equation), tuple(cuts), _blocks(labels, cuts))


def _open(equation: Equation) -> frozenset[Label]:
    data = (label for operand in equation.inputs for label in operand.labels)
    return frozenset((*equation.output, *data))


def _bonds(network: Network) -> dict[Label, list[ElementId]]:
    """Return the bonds that are drawn for each label."""
    label_of, _ = label_legs(network)
    found = defaultdict[Label, list[ElementId]](list)
    for bond in network.bonds:
        found[label_of[bond.first]].append(bond.id)
    return found


def _graph(labels: Mapping[ElementId, tuple[Label, ...]]) -> nx.Graph:
    """Return cores and labels as the vertices of one graph; labels are counted downward from -1."""
    graph = nx.Graph()
    graph.add_nodes_from(labels)
    graph.add_edges_from((core, -1 - label) for core, its in labels.items() for label in its)
    return graph


def _partings(labels: Mapping[ElementId, tuple[Label, ...]]) -> set[Label]:
    """Return the labels of two cores without which the cores fall into two parts."""
    graph = _graph(labels)
    bridges = defaultdict[int, int](int)
    for first, second in nx.bridges(graph):
        bridges[min(first, second)] += 1
    return {-1 - vertex for vertex, count in bridges.items() if count == graph.degree(vertex) == 2}


def _blocks(labels: Mapping[ElementId, tuple[Label, ...]], cuts: Iterable[Cut]) -> tuple[tuple[ElementId, ...], ...]:
    graph = _graph(labels)
    graph.remove_nodes_from([-1 - cut.label for cut in cuts if cut.manner is Manner.WHOLE])
    parts = (sorted(one for one in part if one > 0) for part in nx.connected_components(graph))
    return tuple(tuple(part) for part in parts if part)


def _affordable(cuts: list[Cut], labels: Mapping[ElementId, tuple[Label, ...]], equation: Equation) -> list[Cut]:
    """Measure locally where a part on either side is so knotted that contracting it would take long."""
    inner = {cut.label for cut in cuts if cut.manner is not Manner.WHOLE}
    for block in _blocks(labels, cuts):
        knots = {label for core in block for label in labels[core]} & inner
        if prod(equation.sizes[label] for label in knots) > DEAREST:
            return [replace(cut, manner=Manner.LOCAL) if cut.manner is Manner.WHOLE else cut for cut in cuts]
    return cuts
