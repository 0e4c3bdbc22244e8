"""Where a network of cores can be cut: at each index that is summed over and joins several cores."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from math import prod

import networkx as nx

from tndesigner.network import ElementId, Network
from tndesigner.network.indices import joined_indices
from tndesigner.planning.equation import Equation, Label, equation_of

DEAREST = 4096
"""The largest product of bond dimensions in loops for which a part is contracted."""


class Manner(StrEnum):
    """How the content of an index is measured."""

    WHOLE = "whole"
    """The index is the only connection of two parts: the singular values of the whole network across it."""
    LOCAL = "local"
    """The index is in a loop: the singular values of its two cores alone, without the rest."""
    SLICES = "slices"
    """A copy tensor joins more than two cores: for each value of its index, the product of slice norms."""


@dataclass(frozen=True, slots=True)
class Cut:
    """An index that joins cores, with the bonds that are drawn for it."""

    label: Label
    dim: int
    bonds: tuple[ElementId, ...]
    cores: tuple[ElementId, ...]
    """The cores that have it; two, except for slices."""
    manner: Manner


@dataclass(frozen=True, slots=True)
class Structure:
    """The cuts of a network without its input, and what is needed to measure across them."""

    labels: Mapping[ElementId, tuple[Label, ...]]
    """The labels of the axes of each core."""
    open: frozenset[Label]
    """The labels of the data and of the result."""
    cuts: tuple[Cut, ...]
    blocks: tuple[tuple[ElementId, ...], ...]
    """The groups of cores that are still connected after all whole cuts."""

    @property
    def whole(self) -> tuple[Cut, ...]:
        """The cuts that separate the network into two parts."""
        return tuple(cut for cut in self.cuts if cut.manner is Manner.WHOLE)

    def cut_at(self, bond: ElementId) -> Cut | None:
        """Return the cut of a bond; None if it cannot be cut, such as a trace or a bond of the input."""
        return next((cut for cut in self.cuts if bond in cut.bonds), None)


def structure_of(network: Network) -> Structure:
    """Return the cuts of a network that has passed the checks.

    Raises:
        PlanningError: if an index belongs to no array.
    """
    equation = equation_of(network)
    labels = {core.tensor: core.labels for core in equation.cores}
    closed = equation.holders.keys() - _open(equation)
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
    label_of = joined_indices(network)
    found = defaultdict[Label, list[ElementId]](list)
    for bond in network.bonds:
        found[label_of[bond.first]].append(bond.id)
    return found


def _graph(labels: Mapping[ElementId, tuple[Label, ...]]) -> nx.Graph:
    """Return a graph whose vertices are the cores and the labels; labels are counted down from -1."""
    graph = nx.Graph()
    graph.add_nodes_from(labels)
    graph.add_edges_from((core, -1 - label) for core, its in labels.items() for label in its)
    return graph


def _partings(labels: Mapping[ElementId, tuple[Label, ...]]) -> set[Label]:
    """Return the labels of two cores whose removal separates the cores into two parts."""
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
    """Measure all cuts locally if a part has too many loops to be contracted quickly."""
    inner = {cut.label for cut in cuts if cut.manner is not Manner.WHOLE}
    for block in _blocks(labels, cuts):
        knots = {label for core in block for label in labels[core]} & inner
        if prod(equation.sizes[label] for label in knots) > DEAREST:
            return [replace(cut, manner=Manner.LOCAL) if cut.manner is Manner.WHOLE else cut for cut in cuts]
    return cuts
