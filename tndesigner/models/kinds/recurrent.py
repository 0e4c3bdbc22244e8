"""Recurrent layers, with dense matrices or with networks in their place."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.dense import Dense
from tndesigner.models.kinds.ends import LENGTH, answer_layer
from tndesigner.models.kinds.projections import ProjectingLayer, Projection
from tndesigner.models.kinds.reshaping import Reshape
from tndesigner.models.kinds.tokens import Embedding
from tndesigner.models.layer import Layer, Networks, Shape, input_width, shared_values, size

MATRICES = ("kernel", "recurrent")
"""The matrices: from the input to all gates, and from the state to all gates."""


def matrix_parts(matrix: str, gates: tuple[str, ...], drawn: Collection[str]) -> tuple[str, ...]:
    """Return what a matrix consists of: itself, or a part for each gate if a gate has a network of its own.

    Args:
        matrix: its name.
        gates: the names of the gates.
        drawn: the names of the matrices and parts that are networks.

    Raises:
        ModelError: if there is a network for all gates as well.
    """
    parts = gate_parts(matrix, gates)
    own = [part for part in parts if part in drawn]
    if own and matrix in drawn:
        complaint = "the network {0!r} has all gates, so there can be no network {1!r}; remove one of the two"
        raise ModelError(complaint, matrix, own[0])
    return parts if own else (matrix,)


def gate_parts(matrix: str, gates: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the parts of a matrix, as "kernel_forget"; a single gate has the whole matrix."""
    return tuple(f"{matrix}_{gate}" for gate in gates) if len(gates) > 1 else ()


def _fields(gates: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields for networks, in the order of the projections."""
    return tuple(name for matrix in MATRICES for name in (matrix, *gate_parts(matrix, gates)))


def _rivals(gates: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the parts of each matrix, and the matrix of each part."""
    parts = {matrix: gate_parts(matrix, gates) for matrix in MATRICES}
    return parts | {part: (matrix,) for matrix in MATRICES for part in parts[matrix]}


@dataclass(frozen=True, kw_only=True)
class RecurrentLayer(ProjectingLayer):
    """A sequence read place by place; a kind of it is a subclass.

    ``kernel`` takes the features of a place to all gates, ``recurrent`` the state of ``units`` numbers.
    """

    example_axes: ClassVar[int | None] = 2
    default_dataset: ClassVar[str] = "digits"
    width_field: ClassVar[str] = "units"
    told: ClassVar[tuple[str, ...]] = ("units",)
    gates: ClassVar[tuple[str, ...]] = ("state",)
    """What each unit takes a number from a matrix for, in the order of Keras."""
    recurrent_bias: ClassVar[bool] = False
    """Whether both matrices have a bias, or the kernel alone."""

    units: int
    return_sequences: bool = False
    """Whether the state at each place is given, or the last one alone."""

    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return kernel and recurrent, each for all gates, or in as many parts as there are gates."""
        gives = len(self.gates) * self.units
        drawn = [name for name in self.network_fields if getattr(self, name) is not None]
        return tuple(
            replace(self.projection(part, takes, gives if part == matrix else self.units), use_bias=use_bias)
            for matrix, takes, use_bias in (("kernel", width, True), ("recurrent", self.units, self.recurrent_bias))
            for part in matrix_parts(matrix, self.gates, drawn)
        )

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Replace the features by the units; drop the length unless a state is given at each place."""
        length, _ = ProjectingLayer.output_shape(self, shape, networks)
        return (length, self.units) if self.return_sequences else (self.units,)

    def details(self) -> Iterator[str]:
        """Yield whether the whole sequence is given."""
        if self.return_sequences:
            yield "sequences"

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return both widths."""
        return {"in": shape[-1], "units": self.units}

    def starting_shape(self, networks: Networks) -> Shape:
        """Return the shape of sequences with as many features as the network of the kernel takes."""
        return (LENGTH, self._features(networks))

    def stack(self, networks: Networks, data: Data) -> Iterator[Layer]:
        """Let tokens in by an embedding, pictures row by row."""
        shape, width = data.input_shape, self._features(networks)
        if data.vocabulary_size:
            yield Embedding(input_dim=data.vocabulary_size, output_dim=width)
        elif len(shape) < 2:
            complaint = "dataset {0!r} holds no sequences, but examples of shape {1}; try digits, speeches or sort"
            raise ModelError(complaint, data.dataset, shape)
        else:
            if len(shape) > 2:
                yield Reshape(target_shape=(shape[0], size(shape[1:])))
            if size(shape[1:]) != width:
                yield Dense(units=width, activation="relu")
        yield replace(self, return_sequences=data.answers_each_place)
        yield answer_layer(data)

    def _features(self, networks: Networks) -> int:
        """Return how many numbers of each place the kernel takes; where it is dense, as many as there are units."""
        kernels = (getattr(self, name) for name in self.network_fields if name.startswith("kernel"))
        number: int | None = next((one for one in kernels if one is not None), None)
        return self.units if number is None else input_width(networks[number])


@dataclass(frozen=True, kw_only=True)
class LSTM(RecurrentLayer):
    """``keras.layers.LSTM``."""

    kind: ClassVar[str] = "lstm"
    keras_class: ClassVar[str] = "LSTM"
    called: ClassVar[str] = "LSTM"
    gates: ClassVar[tuple[str, ...]] = ("input", "forget", "cell", "output")


@dataclass(frozen=True, kw_only=True)
class GRU(RecurrentLayer):
    """``keras.layers.GRU``."""

    kind: ClassVar[str] = "gru"
    keras_class: ClassVar[str] = "GRU"
    called: ClassVar[str] = "GRU"
    gates: ClassVar[tuple[str, ...]] = ("update", "reset", "candidate")
    recurrent_bias: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class SimpleRNN(RecurrentLayer):
    """``keras.layers.SimpleRNN``: the new state is one function of the input and the state before."""

    kind: ClassVar[str] = "simple_rnn"
    keras_class: ClassVar[str] = "SimpleRNN"
    called: ClassVar[str] = "Simple RNN"


@dataclass(frozen=True, kw_only=True)
class NetworkRecurrent(RecurrentLayer):
    """A recurrent layer whose matrices may be networks: one for all gates, or one for each gate.

    A matrix without a network is dense, and so is a gate without one beside gates that have one.
    """

    network_fields: ClassVar[tuple[str, ...]] = MATRICES
    alone: ClassVar[str] = "kernel"
    ordinary: ClassVar[type[RecurrentLayer]]
    """The kind with dense matrices."""

    kernel: int | None = None
    recurrent: int | None = None

    def twin(self, shape: Shape, networks: Networks) -> RecurrentLayer:
        """Return the layer with dense matrices."""
        return self.ordinary(**shared_values(self, self.ordinary))


@dataclass(frozen=True, kw_only=True)
class NetworkLSTM(NetworkRecurrent):
    """An LSTM whose matrices may be networks."""

    kind: ClassVar[str] = "network_lstm"
    stands_for: ClassVar[str] = LSTM.kind
    called: ClassVar[str] = "Network LSTM"
    ordinary: ClassVar[type[RecurrentLayer]] = LSTM
    gates: ClassVar[tuple[str, ...]] = LSTM.gates
    network_fields: ClassVar[tuple[str, ...]] = _fields(LSTM.gates)
    rivals: ClassVar[Mapping[str, tuple[str, ...]]] = _rivals(LSTM.gates)

    kernel_input: int | None = None
    kernel_forget: int | None = None
    kernel_cell: int | None = None
    kernel_output: int | None = None
    recurrent_input: int | None = None
    recurrent_forget: int | None = None
    recurrent_cell: int | None = None
    recurrent_output: int | None = None


@dataclass(frozen=True, kw_only=True)
class NetworkGRU(NetworkRecurrent):
    """A GRU whose matrices may be networks."""

    kind: ClassVar[str] = "network_gru"
    stands_for: ClassVar[str] = GRU.kind
    called: ClassVar[str] = "Network GRU"
    ordinary: ClassVar[type[RecurrentLayer]] = GRU
    gates: ClassVar[tuple[str, ...]] = GRU.gates
    recurrent_bias: ClassVar[bool] = GRU.recurrent_bias
    network_fields: ClassVar[tuple[str, ...]] = _fields(GRU.gates)
    rivals: ClassVar[Mapping[str, tuple[str, ...]]] = _rivals(GRU.gates)

    kernel_update: int | None = None
    kernel_reset: int | None = None
    kernel_candidate: int | None = None
    recurrent_update: int | None = None
    recurrent_reset: int | None = None
    recurrent_candidate: int | None = None


@dataclass(frozen=True, kw_only=True)
class NetworkSimpleRNN(NetworkRecurrent):
    """A simple RNN whose matrices may be networks."""

    kind: ClassVar[str] = "network_simple_rnn"
    stands_for: ClassVar[str] = SimpleRNN.kind
    called: ClassVar[str] = "Network simple RNN"
    ordinary: ClassVar[type[RecurrentLayer]] = SimpleRNN
