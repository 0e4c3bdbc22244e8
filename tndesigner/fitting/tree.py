"""Networks without loops: trees, of which trains and Tucker decompositions are special cases."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import networkx as nx
import numpy as np

from tndesigner.fitting.contraction import Array, Contractions, Labels
from tndesigner.fitting.problem import Numbers, Structure, Term
from tndesigner.planning.equation import Label


@dataclass(frozen=True, slots=True)
class Branch:
    """A core of a tree with all that hangs below it, as seen from the root."""

    name: str
    up: Labels
    """The label of the bond to its parent; empty for the root."""
    own: Labels
    """The labels of its input and output legs."""
    children: "tuple[Branch, ...]"

    @property
    def labels(self) -> Labels:
        """The labels of the array of its core: to its children, own legs, to its parent."""
        return (*(child.up[0] for child in self.children), *self.own, *self.up)

    @property
    def below(self) -> Labels:
        """The labels of all legs in the branch."""
        return (*self.own, *(label for child in self.children for label in child.below))

    def all(self) -> "Iterator[Branch]":
        """Yield all branches, children before their parents."""
        for child in self.children:
            yield from child.all()
        yield self


@dataclass(frozen=True)
class Tree:
    """A network in which there is one way from each core to each other; several bonds of two cores are one."""

    root: Branch
    bonds: Mapping[Label, Labels]
    """The labels that each merged label stands for."""
    sizes: Mapping[Label, int]
    contractions: Contractions

    def drawn(self, structure: Structure, numbers: Mapping[str, Array]) -> Numbers:
        """Return the arrays of the tree with the labels of the structure."""
        found: Numbers = {}
        branches = {branch.name: branch for branch in self.root.all()}
        for core in structure.cores:
            labels = [one for label in branches[core.name].labels for one in self.bonds.get(label, (label,))]
            array = numbers[core.name].reshape([structure.sizes[label] for label in labels])
            found[core.name] = array.transpose([labels.index(label) for label in core.labels])
        return found

    def merged(self, structure: Structure, numbers: Mapping[str, Array]) -> Numbers:
        """Return the arrays of the structure with the labels of the tree."""
        found: Numbers = {}
        cores = {core.name: core for core in structure.cores}
        for branch in self.root.all():
            core = cores[branch.name]
            labels = [one for label in branch.labels for one in self.bonds.get(label, (label,))]
            array = numbers[core.name].transpose([core.labels.index(label) for label in labels])
            found[core.name] = array.reshape([self.sizes[label] for label in branch.labels])
        return found

    def subtree(self, branch: Branch, numbers: Mapping[str, Array]) -> list[Term]:
        """Return the arrays of a branch."""
        return [(numbers[one.name], one.labels) for one in branch.all()]


def tree_of(structure: Structure) -> Tree | None:
    """Return the tree of a network; None if it has loops, copy tensors, separate parts or arrays that are given."""
    if structure.constants or any(count > 2 for count in structure.holders.values()):
        return None
    if any(structure.holders[label] != 1 for label in structure.open):
        return None
    graph, bonds = _graph(structure)
    if not graph or not nx.is_tree(graph):
        return None
    sizes = dict(structure.sizes) | {
        merged: int(np.prod([structure.sizes[label] for label in labels])) for merged, labels in bonds.items()
    }
    root = _hung(graph, _root(graph), None)
    return Tree(root, bonds, sizes, Contractions(sizes))


def _graph(structure: Structure) -> tuple[nx.Graph, dict[Label, Labels]]:
    """Return the cores with their legs, joined by the labels of merged bonds, and what these stand for."""
    holders = defaultdict[Label, list[str]](list)
    for core in structure.cores:
        for label in core.labels:
            holders[label].append(core.name)
    together = defaultdict[tuple[str, ...], list[Label]](list)
    for label, names in holders.items():
        if len(names) == 2:
            together[tuple(names)].append(label)
    graph = nx.Graph()
    for core in structure.cores:
        graph.add_node(core.name, legs=tuple(label for label in core.labels if label in structure.open))
    bonds: dict[Label, Labels] = {}
    for (first, second), labels in together.items():
        merged = labels[0] if len(labels) == 1 else max((*structure.sizes, *bonds)) + 1
        bonds[merged] = tuple(labels)
        graph.add_edge(first, second, label=merged)
    return graph, bonds


def _root(graph: nx.Graph) -> str:
    """Return the last core of a train, otherwise a core with the most neighbours."""
    degrees: dict[str, int] = dict(graph.degree)
    ends = [name for name, degree in degrees.items() if degree <= 1]
    return ends[-1] if len(ends) <= 2 else max(degrees, key=lambda name: degrees[name])


def _hung(graph: nx.Graph, name: str, parent: str | None) -> Branch:
    up = () if parent is None else (graph.edges[name, parent]["label"],)
    children = tuple(_hung(graph, other, name) for other in graph[name] if other != parent)
    return Branch(name, up, graph.nodes[name]["legs"], children)
