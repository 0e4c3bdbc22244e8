"""The equation of a network: which index of which array is summed with which."""

from dataclasses import dataclass
from enum import StrEnum
from math import prod

from cotengra import get_symbol
from networkx.utils import UnionFind

from tndesigner.network import Network, Tensor, TensorKind
from tndesigner.planning.errors import PlanningError

Label = int
"""Names one index of the equation."""

BATCH: Label = 0
"""The label of the batch, which no drawing shows."""


class OperandKind(StrEnum):
    """Where the array of an operand comes from."""

    INPUT = "input"
    CORE = "core"
    IDENTITY = "identity"
    """A constant unit matrix; stands for a copy tensor with two output legs."""


@dataclass(frozen=True, slots=True)
class Operand:
    """One array of the equation with the labels of its axes; a label may occur twice (a trace)."""

    name: str
    kind: OperandKind
    labels: tuple[Label, ...]
    tensor: int = 0
    """The id of the tensor in the network; 0 for an identity."""


@dataclass(frozen=True, slots=True)
class Equation:
    """Operands, the labels of the result (the batch first) and the length of each label but the batch."""

    operands: tuple[Operand, ...]
    output: tuple[Label, ...]
    sizes: dict[Label, int]

    @property
    def inputs(self) -> tuple[Operand, ...]:
        """The operands that are data."""
        return tuple(operand for operand in self.operands if operand.kind is OperandKind.INPUT)

    @property
    def cores(self) -> tuple[Operand, ...]:
        """The operands that are trained."""
        return tuple(operand for operand in self.operands if operand.kind is OperandKind.CORE)

    def shape(self, labels: tuple[Label, ...]) -> tuple[int, ...]:
        """Return the shape of an array with those labels; the batch counts as -1."""
        return tuple(-1 if label == BATCH else self.sizes[label] for label in labels)

    def width(self, labels: tuple[Label, ...]) -> int:
        """Return the product of the lengths of those labels, without the batch."""
        return prod(self.sizes[label] for label in labels if label != BATCH)

    def __str__(self) -> str:
        """Write it as an einsum, a letter an index, the batch first."""
        terms = ",".join("".join(map(get_symbol, operand.labels)) for operand in self.operands)
        return f"{terms}->{''.join(map(get_symbol, self.output))}"


def equation_of(network: Network) -> Equation:
    """Read the equation off a network that has passed the checks.

    Bonds join their legs to one label and copy tensors all of theirs, so copy tensors are no operands. The
    batch is the first label of every input and of the result.

    Raises:
        PlanningError: if an index belongs to no array, such as a copy tensor that joins nothing.
    """
    label_of, sizes = _label_legs(network)
    operands = [
        _operand(tensor, label_of) for kind in ("input", "core") for tensor in network.of_kind(TensorKind(kind))
    ]
    output: list[Label] = [BATCH]
    for leg in network.outputs:
        label = label_of[leg]
        if label in output:
            fresh = len(sizes) + 1
            sizes[fresh] = sizes[label]
            operands.append(Operand(f"identity_{fresh}", OperandKind.IDENTITY, (label, fresh)))
            label = fresh
        output.append(label)
    used = {label for operand in operands for label in operand.labels}
    for leg in network.outputs:
        if label_of[leg] not in used:
            raise PlanningError(f"output leg {network.leg_title(leg)} is joined to no core and no input")
    return Equation(tuple(operands), tuple(output), sizes)


def _label_legs(network: Network) -> tuple[dict[int, Label], dict[Label, int]]:
    """Give each leg its label, and each label its length."""
    joined = UnionFind(leg.id for leg in network.legs)
    for bond in network.bonds:
        joined.union(*bond.legs)
    for copy in network.of_kind(TensorKind.COPY):
        joined.union(*(leg.id for leg in copy.legs))
    names: dict[int, Label] = {}
    label_of: dict[int, Label] = {}
    sizes: dict[Label, int] = {}
    for leg in network.legs:
        label = names.setdefault(joined[leg.id], len(names) + 1)
        label_of[leg.id] = label
        sizes[label] = leg.dim
    return label_of, sizes


def _operand(tensor: Tensor, label_of: dict[int, Label]) -> Operand:
    labels = tuple(label_of[leg.id] for leg in tensor.legs)
    if tensor.kind is TensorKind.INPUT:
        return Operand(tensor.name, OperandKind.INPUT, (BATCH, *labels), tensor.id)
    return Operand(tensor.name, OperandKind.CORE, labels, tensor.id)
