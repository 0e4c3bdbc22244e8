"""What is exported: a network, its plan, and the names used in the text."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod

from tndesigner.codegen.core_layer import CORE_LAYER
from tndesigner.codegen.indices import index_names, leg_labels
from tndesigner.codegen.names import Names, class_name, identifier
from tndesigner.models import Isometry as Hold
from tndesigner.models.kinds.network_multilinear_attention import ROLES
from tndesigner.models.usage import DENSE, AsEmbedding, Usage
from tndesigner.network import ElementId, Network, Tensor
from tndesigner.network.isometries import Isometry, isometries
from tndesigner.planning.equation import Equation, Label
from tndesigner.planning.initialisation import padded_variance
from tndesigner.planning.ranges import Ranges
from tndesigner.planning.weight_names import weight_names

LOCALS = (
    "activation",
    "bias",
    "choose",
    "convolution",
    "convolve",
    "cores",
    "count_examples",
    "examples",
    "inputs",
    "jax",
    "jnp",
    "keras",
    "kernel",
    "key_kernel",
    "known",
    "lead",
    "mask",
    "nn",
    "np",
    "ops",
    "picture",
    "qtn",
    "query_kernel",
    "result",
    "rows",
    "self",
    "table",
    "tn",
    "torch",
    "value_kernel",
)
"""Names that the exported functions use for their own variables."""


@dataclass(frozen=True)
class Attending:
    """How a network joins queries, keys and values, which are dense projections of a sequence."""

    features: int
    """Features at each place of the input sequence."""
    variance: float
    """The initial variance of an output for unit normal data."""
    weights: tuple[int, int]
    """The number of weights, including projections, and that of the attention that it replaces."""


@dataclass(frozen=True)
class Subject:
    """A network without errors to be exported, with its plans."""

    network: Network
    ranges: Ranges
    activation: str | None
    use_bias: bool
    usage: Usage = DENSE
    isometry: Hold | None = None
    """What keeps cores isometries while the layer is trained."""
    attending: Attending | None = None
    """None if the inputs of the network are the data itself."""
    takes: int | None = None
    """The length of the data, if the legs of the only input have room for more."""
    gives: int | None = None
    """The length of the result, if the output legs give more."""
    variance: float | None = None
    """The initial variance of an output for unit normal data, if it is not that of a dense layer."""
    again: bool = False
    """Whether it is evaluated again and again with the same cores, at each step of a sequence."""
    vocabulary: int | None = None
    """The number of tokens of an embedding, whose legs may have room for more."""
    alike: tuple[str, ...] = ()
    """The names of all networks for which it is exported, if several share a class."""
    given_title: str = ""
    """The name of the exported class, if it differs from that of the network."""
    content: Mapping[str, object] | None = None
    """Kind and values of the layer that it is exported for; None inside a larger layer."""

    @property
    def equation(self) -> Equation:
        """The equation of the network."""
        return self.ranges.candidate.program.equation

    @cached_property
    def splits(self) -> dict[ElementId, Isometry]:
        """The cores that are kept isometries, as matrices, by id."""
        return {one.core.id: one for one in isometries(self.network)} if self.isometry else {}

    @cached_property
    def indices(self) -> dict[Label, str]:
        """The name of each index."""
        return index_names(self.network, self.equation)

    @cached_property
    def variables(self) -> dict[ElementId, str]:
        """The local variable for each input and each core, by id; all different."""
        names = Names(*LOCALS)
        tensors = (*self.network.inputs, *self.network.cores)
        return {tensor.id: names.take(identifier(tensor.name, str(tensor.kind))) for tensor in tensors}

    @cached_property
    def attributes(self) -> dict[ElementId, str]:
        """The attribute of the layer for each core, by id: core_a for a, but core1 for core1."""
        names = Names("core_names")
        local = {core.id: self.variables[core.id] for core in self.network.cores}
        return {core: names.take(name if name.startswith("core") else f"core_{name}") for core, name in local.items()}

    @property
    def title(self) -> str:
        """The name of the exported class."""
        return self.given_title or Names(CORE_LAYER).take(class_name(self.network.name, "Network"))

    @cached_property
    def weights(self) -> dict[ElementId, str]:
        """The name of the weight of each core, by id."""
        return weight_names(self.network, *(ROLES if self.attending else ()))

    @property
    def widths(self) -> tuple[int, ...]:
        """The length of the last axis of each input."""
        return tuple(prod(tensor.shape) for tensor in self.network.inputs)

    @property
    def units(self) -> int:
        """The length of the last axis of the result."""
        return prod(self.network.leg(leg).dim for leg in self.network.outputs[bool(self.attending) :])

    @property
    def zeros(self) -> int:
        """The number of zeros that the data is padded with."""
        return self.widths[0] - self.takes if self.takes else 0

    @property
    def taken(self) -> tuple[int, ...]:
        """The length of the last axis of the data for each input."""
        return (self.takes,) if self.takes else self.widths

    @property
    def given(self) -> int:
        """The length of the result: all that the output legs give, or the first of them."""
        return self.gives or self.units

    @property
    def length(self) -> int:
        """The length of the input sequences."""
        return self.network.leg(self.network.outputs[0]).dim

    @property
    def kernels(self) -> dict[str, tuple[int, int]]:
        """The shapes of the projections that give the inputs, by variable."""
        if self.attending is None:
            return {}
        features = self.attending.features
        ranks = (prod(tensor.shape[1:]) for tensor in self.network.inputs)
        return {f"{role}_kernel": (features, rank) for role, rank in zip(ROLES, ranks, strict=True)}

    def legs(self, tensor: Tensor) -> tuple[str, ...]:
        """Return the names of the indices of an input or a core."""
        operand = next(one for one in self.equation.operands if one.tensor == tensor.id)
        return tuple(self.indices[label] for label in leg_labels(self.equation, operand))


def shapes_of(subject: Subject) -> dict[str, tuple[int, ...]]:
    """Return the shape of each core by the name of its weight."""
    return {subject.weights[core.id]: core.shape for core in subject.network.cores}


def start_variance(subject: Subject) -> float | None:
    """Return the initial variance of an output for unit normal data; None for the default."""
    if subject.variance:
        return subject.variance
    if subject.attending:
        return subject.attending.variance
    width = prod(subject.widths)
    return padded_variance(subject.takes or width, subject.given, width) if subject.takes or subject.gives else None


def weights_start(subject: Subject) -> str:
    """Return what the arguments for cores begin with in the layer that is replaced."""
    return "embeddings" if isinstance(subject.usage, AsEmbedding) else "kernel"


def tokens_of(subject: Subject) -> int:
    """Return the number of tokens of an embedding: its vocabulary, or all that its legs have room for."""
    return subject.vocabulary or subject.widths[0]


def data_arguments(subject: Subject) -> list[str]:
    """Return the names of the arguments with data of a module or function."""
    if len(subject.widths) == 1 or subject.attending:
        return ["inputs"]
    return [subject.variables[tensor.id] for tensor in subject.network.inputs]
