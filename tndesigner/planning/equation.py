"""The equation of a network: which indices of which arrays are summed."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from math import prod

from cotengra import get_symbol

from tndesigner.models.usage import DENSE, AsConvolution, AsEmbedding, Usage
from tndesigner.network import Network, Tensor
from tndesigner.network.indices import joined_indices
from tndesigner.planning.errors import PlanningError
from tndesigner.wording.text import Text

Label = int
"""Identifies one index of the equation."""

BATCH: Label = 0
"""The label of the batch, which no drawing shows."""


class OperandKind(StrEnum):
    """Where the array of an operand comes from."""

    INPUT = "input"
    CORE = "core"
    IDENTITY = "identity"
    """A constant unit matrix; stands for a copy tensor with two output legs."""
    TOKENS = "tokens"
    """Whole numbers, one for each example; they select slices of cores and are not contracted."""


@dataclass(frozen=True, slots=True)
class Operand:
    """One array of the equation with the labels of its axes; a label may occur twice (a trace)."""

    name: str
    kind: OperandKind
    labels: tuple[Label, ...]
    tensor: int = 0
    """The id of the tensor in the network; 0 for an identity."""


@dataclass(frozen=True, slots=True)
class Window:
    """The labels of the rows and columns of a kernel, and how it moves over a picture."""

    labels: tuple[Label, Label]
    usage: AsConvolution


@dataclass(frozen=True)
class Equation:
    """Operands, the labels of the result (the batch first) and the length of each label but the batch."""

    operands: tuple[Operand, ...]
    output: tuple[Label, ...]
    sizes: dict[Label, int]
    digits: dict[Label, tuple[int, int]] = field(default_factory=dict)
    """The labels that a token selects, each with the place value and the length of its digit."""
    window: Window | None = None
    """The labels that run over a patch of a picture."""

    @property
    def terms(self) -> tuple[Operand, ...]:
        """The operands that are contracted; they come first."""
        return tuple(operand for operand in self.operands if operand.kind is not OperandKind.TOKENS)

    @property
    def inputs(self) -> tuple[Operand, ...]:
        """The operands that are data."""
        return tuple(operand for operand in self.operands if operand.kind is OperandKind.INPUT)

    @property
    def cores(self) -> tuple[Operand, ...]:
        """The operands that are trained."""
        return tuple(operand for operand in self.operands if operand.kind is OperandKind.CORE)

    @property
    def identities(self) -> tuple[Operand, ...]:
        """The operands that are unit matrices."""
        return tuple(operand for operand in self.operands if operand.kind is OperandKind.IDENTITY)

    @cached_property
    def holders(self) -> Counter[Label]:
        """The number of operands that have each label."""
        return Counter(label for operand in self.operands for label in set(operand.labels))

    def shape(self, labels: tuple[Label, ...]) -> tuple[int, ...]:
        """Return the shape of an array with those labels; the batch counts as -1."""
        return tuple(-1 if label == BATCH else self.sizes[label] for label in labels)

    def width(self, labels: tuple[Label, ...]) -> int:
        """Return the product of the lengths of those labels, without the batch."""
        return prod(self.sizes[label] for label in labels if label != BATCH)

    def __str__(self) -> str:
        """Write it as an einsum with one letter for each index, the batch first."""
        terms = ",".join("".join(map(get_symbol, operand.labels)) for operand in self.operands)
        return f"{terms}->{''.join(map(get_symbol, self.output))}"


def equation_of(network: Network, usage: Usage = DENSE) -> Equation:
    """Read the equation off a network that has passed the checks.

    Bonds and copy tensors each join their legs to one label, so copy tensors are not operands. The
    batch is the first label of every input and of the result.

    Raises:
        PlanningError: if an index belongs to no array, such as a copy tensor that joins nothing.
    """
    label_of = joined_indices(network)
    sizes = {label_of[leg.id]: leg.dim for leg in network.legs}
    digits = _digits(network, label_of) if isinstance(usage, AsEmbedding) else {}
    window = _window(network, label_of, usage) if isinstance(usage, AsConvolution) else None
    data = [_data(tensor, label_of, usage) for tensor in network.inputs]
    cores = [_core(tensor, label_of) for tensor in network.cores]
    identities: list[Operand] = []
    output: list[Label] = [BATCH]
    for leg in network.outputs:
        label = label_of[leg]
        if label in output or label in digits:
            fresh = len(sizes) + 1
            sizes[fresh] = sizes[label]
            identities.append(Operand(f"identity_{fresh}", OperandKind.IDENTITY, (label, fresh)))
            label = fresh
        output.append(label)
    operands = [*cores, *identities, *data] if digits else [*data, *cores, *identities]
    used = {label for operand in operands for label in operand.labels}
    for leg in network.outputs:
        if label_of[leg] not in used:
            raise PlanningError(Text("output leg {0} is joined to no core and no input", network.leg_title(leg)))
    return Equation(tuple(operands), tuple(output), sizes, digits, window)


def _digits(network: Network, label_of: dict[int, Label]) -> dict[Label, tuple[int, int]]:
    """Return the place value and the length of the digit for each leg of the input."""
    if len(network.inputs) != 1:
        raise PlanningError(Text("an embedding needs one input, but {0!r} has {1}", network.name, len(network.inputs)))
    legs = network.inputs[0].legs
    digits: dict[Label, tuple[int, int]] = {}
    place = 1
    for leg in reversed(legs):
        if label_of[leg.id] in digits:
            raise PlanningError(
                Text("leg {0} is joined to another leg of the input; a token has both", network.leg_title(leg.id))
            )
        digits[label_of[leg.id]] = (place, leg.dim)
        place *= leg.dim
    return digits


def _window(network: Network, label_of: dict[int, Label], usage: AsConvolution) -> Window:
    """Return the labels of the rows and columns of the kernel, each of which must end at a core."""
    if len(network.inputs) != 1 or len(network.inputs[0].legs) < 3:
        raise PlanningError(
            Text(
                "a convolution needs one input with legs for rows, columns and channels; {0!r} has {1} legs on "
                "its inputs",
                network.name,
                [len(tensor.legs) for tensor in network.inputs],
            )
        )
    rows, columns, *channels = (label_of[leg.id] for leg in network.inputs[0].legs)
    outputs = [label_of[leg] for leg in network.outputs]
    for unjoined, label in (
        ("the leg for the rows of the kernel of {0!r} must be joined to a core", rows),
        ("the leg for the columns of the kernel of {0!r} must be joined to a core", columns),
    ):
        if label in outputs or label in channels or rows == columns:
            raise PlanningError(Text(unjoined, network.name))
    return Window((rows, columns), usage)


def _data(tensor: Tensor, label_of: dict[int, Label], usage: Usage) -> Operand:
    if isinstance(usage, AsEmbedding):
        return Operand(tensor.name, OperandKind.TOKENS, (BATCH,), tensor.id)
    return Operand(tensor.name, OperandKind.INPUT, (BATCH, *(label_of[leg.id] for leg in tensor.legs)), tensor.id)


def _core(tensor: Tensor, label_of: dict[int, Label]) -> Operand:
    return Operand(tensor.name, OperandKind.CORE, tuple(label_of[leg.id] for leg in tensor.legs), tensor.id)
