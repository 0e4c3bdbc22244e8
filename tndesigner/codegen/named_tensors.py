"""A network as nodes of two-ended edges: copy tensors are nodes, too, each with at most three legs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tndesigner.codegen.names import identifier
from tndesigner.codegen.subject import LOCALS, Subject
from tndesigner.network import Tensor
from tndesigner.planning.equation import BATCH, Label, OperandKind

MOST_COPIES = 3
"""The most legs of a copy tensor: an array of dimension d with more of them has more than d³ numbers."""


@dataclass(frozen=True, slots=True)
class End:
    """An axis of a node."""

    node: str
    axis: str


@dataclass(slots=True)
class NamedTensor:
    """A tensor, whose axes have names, dimensions and the letters of einsum."""

    name: str
    tensor: Tensor | None = None
    """The core or input; None for a constant."""
    axes: list[str] = field(default_factory=list)
    dims: list[int] = field(default_factory=list)
    letters: str = ""

    def add(self, axis: str, dim: int, letter: str) -> End:
        """Add an axis."""
        self.axes.append(axis)
        self.dims.append(dim)
        self.letters += letter
        return End(self.name, axis)


class NamedTensors:
    """The nodes of a network, the edges between them, and the letters of the result."""

    def __init__(self, subject: Subject) -> None:
        """Make the nodes of a network as it is drawn."""
        self.nodes: list[NamedTensor] = []
        self.edges: list[tuple[End, End]] = []
        self._equation = subject.equation
        self._taken, self._count = {*LOCALS, "tk", "made", "device", "dtype"}, 0
        self._batch = self._letter()
        ends: dict[Label, list[tuple[NamedTensor, int]]] = {label: [] for label in self._equation.sizes}
        for operand in self._equation.operands:
            node = self._of_operand(subject, operand.tensor, operand.kind)
            for axis, label in zip(self._axes(subject, node, len(operand.labels)), operand.labels, strict=True):
                if label == BATCH:
                    node.add("batch", 1, self._batch)
                else:
                    ends[label].append((node, len(node.axes)))
                    node.add(axis, self._equation.sizes[label], "?")
        outputs = {label: list(self._joined(label, ends[label])) for label in ends if label != BATCH}
        self.result = "".join(self._batch if one == BATCH else outputs[one].pop(0) for one in self._equation.output)

    @property
    def equation(self) -> str:
        """The equation of einsum."""
        return f"{','.join(node.letters for node in self.nodes)}->{self.result}"

    def _of_operand(self, subject: Subject, tensor: int | None, kind: OperandKind) -> NamedTensor:
        held = {one.id: one for one in (*subject.network.inputs, *subject.network.cores)}
        drawn = held[tensor] if tensor is not None and kind is not OperandKind.IDENTITY else None
        node = NamedTensor(_free(identifier(drawn.name, str(drawn.kind)) if drawn else "unit", self._taken), drawn)
        self.nodes.append(node)
        return node

    def _axes(self, subject: Subject, node: NamedTensor, count: int) -> list[str]:
        """Return a name for each axis; "batch" and "stack" mean something to TensorKrowch."""
        if node.tensor is None:
            return [f"leg{place + 1}" for place in range(count)]
        taken: set[str] = set()
        names = []
        for place, leg in enumerate(node.tensor.legs, start=1):
            name = leg.name if leg.name.isascii() and leg.name.isidentifier() else identifier(leg.name, "leg")
            names.append(_free(f"leg{place}" if "batch" in name or "stack" in name else name, taken))
        return ["batch", *names] if node.tensor in subject.network.inputs else names

    def _joined(self, label: Label, ends: list[tuple[NamedTensor, int]]) -> Iterator[str]:
        """Join all ends of an index; yields the letter of each of its places in the result."""
        dim, outputs = self._equation.sizes[label], self._equation.output.count(label)
        waiting: list[tuple[NamedTensor, int] | None] = [*ends, *[None] * outputs]
        if len(waiting) == 1 and ends:
            waiting.append(self._constant("ones", dim, 1)[0])
        while len(waiting) > 2:
            first, second, third = self._constant("copy", dim, MOST_COPIES)
            for end, leg in zip(waiting[:2], (first, second), strict=True):
                yield from self._join(end, leg)
            waiting = [third, *waiting[2:]]
        if waiting:
            yield from self._join(*waiting)

    def _join(self, first: tuple[NamedTensor, int] | None, second: tuple[NamedTensor, int] | None) -> Iterator[str]:
        """Join two ends; yields the letter if one of them is a place in the result."""
        letter = self._letter()
        held = [end for end in (first, second) if end is not None]
        for node, place in held:
            node.letters = node.letters[:place] + letter + node.letters[place + 1 :]
        if len(held) < 2:
            yield letter
        else:
            one, other = (End(node.name, node.axes[place]) for node, place in held)
            self.edges.append((one, other))

    def _constant(self, name: str, dim: int, legs: int) -> list[tuple[NamedTensor, int]]:
        node = NamedTensor(_free(name, self._taken))
        for place in range(legs):
            node.add(f"leg{place + 1}", dim, "?")
        self.nodes.append(node)
        return [(node, place) for place in range(legs)]

    def _letter(self) -> str:
        """Return a new letter, as opt_einsum chooses them."""
        place, self._count = self._count, self._count + 1
        return chr(ord("a") + place) if place < 26 else chr(ord("A") + place - 26) if place < 52 else chr(place + 140)


def _free(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, and take it; TensorKrowch numbers names that end with "_1" and so on anew."""
    plain = free = re.sub(r"_(\d+)$", r"\1", name)
    number = 1
    while free in taken:
        number += 1
        free = f"{plain}{'x' if plain[-1].isdigit() else ''}{number}"
    taken.add(free)
    return free
