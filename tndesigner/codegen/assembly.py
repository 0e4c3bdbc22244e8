"""What is exported of a layer of several matrices, each of which is a network or dense."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from tndesigner.codegen.names import Names, class_name, identifier
from tndesigner.codegen.subject import Subject
from tndesigner.model import Layer, TransformerEncoder
from tndesigner.model.kinds.attention import AttentionLayer

ATTENTION = "Attention"

MATRICES = "MATRICES"
"""The table of an exported file that says what multiplies by the matrix of each network."""

PLACES = {"query": "attention/query", "key": "attention/key", "value": "attention/value", "output": "attention/output"}
"""Where a block has the matrices that are inside its attention."""


@dataclass(frozen=True)
class Assembly:
    """A layer of several matrices to be exported; its networks are planned."""

    layer: AttentionLayer
    width: int
    """Numbers at each place of the sequences that it takes."""
    parts: Mapping[str, Subject]
    """The networks by the names of their matrices; those that are alike share a class."""
    counts: tuple[int, int]
    """Parameters of the layer and of its dense twin."""
    title: str
    """The class that it is exported as."""
    attention: str = ATTENTION
    """The class of the attention inside a block."""

    @property
    def block(self) -> TransformerEncoder | None:
        """The layer where it is a block of a Transformer; None where it is attention alone."""
        return self.layer if isinstance(self.layer, TransformerEncoder) else None

    @property
    def stands_for(self) -> str:
        """What the layer is, with its article."""
        return "a block of a Transformer" if self.block else "attention"

    @property
    def inner(self) -> int:
        """Numbers of all heads together."""
        return self.layer.num_heads * self.layer.key_dim

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The networks that get a class, in the order of their first matrices."""
        return tuple({subject.title: subject for subject in self.parts.values()}.values())

    @cached_property
    def references(self) -> dict[str, str]:
        """The function that reconstructs each network, by the class of the network."""
        names = Names()
        wishes = {one.title: identifier(" ".join(one.alike), "network") for one in self.subjects}
        return {title: names.take(f"{wish}_reference") for title, wish in wishes.items()}

    def dense_units(self, matrix: str) -> int:
        """Return how many numbers a matrix gives that is no network."""
        return next(one.gives for one in self.layer.projections(self.width) if one.name == matrix)


def assemble(layer: AttentionLayer, width: int, parts: Mapping[str, Subject], counts: tuple[int, int]) -> Assembly:
    """Return a layer to be exported; networks that differ in nothing but their names get one class."""
    names = Names(MATRICES)
    title = names.take(class_name(layer.name, "Layer") if layer.name else _kind(layer))
    attention = names.take(ATTENTION)
    groups: list[tuple[object, list[str]]] = []
    for matrix, subject in parts.items():
        look = _look(subject)
        alike = next((matrices for other, matrices in groups if other == look), None)
        if alike is None:
            groups.append((look, [matrix]))
        else:
            alike.append(matrix)
    shared: dict[str, Subject] = {}
    for _, matrices in groups:
        called = tuple(dict.fromkeys(parts[matrix].network.name for matrix in matrices))
        wish = names.take(class_name(" ".join(called), "Network"))
        one = replace(parts[matrices[0]], activation=None, alike=called, given_title=wish)
        shared.update(dict.fromkeys(matrices, one))
    return Assembly(layer, width, {matrix: shared[matrix] for matrix in parts}, counts, title, attention)


def _kind(layer: Layer) -> str:
    return "TransformerEncoder" if isinstance(layer, TransformerEncoder) else "MultiHeadAttention"


def _look(subject: Subject) -> tuple[object, ...]:
    """Return what the class of a network shows, but for the name of the network."""
    cores = tuple((core.name, core.shape) for core in subject.network.cores)
    tables = (subject.indices, subject.variables, subject.attributes)
    return (cores, subject.candidate.program, *(tuple(table.items()) for table in tables))
