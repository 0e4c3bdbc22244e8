"""Recurrent layers, with dense matrices or with networks in their place."""

from collections.abc import Iterator, Mapping
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


@dataclass(frozen=True, kw_only=True)
class RecurrentLayer(ProjectingLayer):
    """A sequence read place by place; a kind of it is a subclass.

    ``kernel`` takes the features of a place to all gates, ``recurrent`` the state of ``units`` numbers.
    """

    example_axes: ClassVar[int | None] = 2
    default_dataset: ClassVar[str] = "digits"
    width_field: ClassVar[str] = "units"
    told: ClassVar[tuple[str, ...]] = ("units",)
    gates: ClassVar[int] = 1
    """How many numbers each unit takes from a matrix."""
    recurrent_bias: ClassVar[bool] = False
    """Whether both matrices have a bias, or the kernel alone."""

    units: int
    return_sequences: bool = False
    """Whether the state at each place is given, or the last one alone."""

    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return kernel and recurrent."""
        given = self.gates * self.units
        recurrent = replace(self.projection("recurrent", self.units, given), use_bias=self.recurrent_bias)
        return (self.projection("kernel", width, given), recurrent)

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
        number: int | None = getattr(self, "kernel", None)
        return self.units if number is None else input_width(networks[number])


@dataclass(frozen=True, kw_only=True)
class LSTM(RecurrentLayer):
    """``keras.layers.LSTM``: the gates are input, forget, cell and output."""

    kind: ClassVar[str] = "lstm"
    keras_class: ClassVar[str] = "LSTM"
    called: ClassVar[str] = "LSTM"
    gates: ClassVar[int] = 4


@dataclass(frozen=True, kw_only=True)
class GRU(RecurrentLayer):
    """``keras.layers.GRU``: the gates are update, reset and candidate."""

    kind: ClassVar[str] = "gru"
    keras_class: ClassVar[str] = "GRU"
    called: ClassVar[str] = "GRU"
    gates: ClassVar[int] = 3
    recurrent_bias: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class SimpleRNN(RecurrentLayer):
    """``keras.layers.SimpleRNN``: the new state is one function of the input and the state before."""

    kind: ClassVar[str] = "simple_rnn"
    keras_class: ClassVar[str] = "SimpleRNN"
    called: ClassVar[str] = "Simple RNN"


@dataclass(frozen=True, kw_only=True)
class NetworkRecurrent(RecurrentLayer):
    """A recurrent layer whose matrices may be networks, all gates in one; a matrix without a network is dense."""

    network_fields: ClassVar[tuple[str, ...]] = ("kernel", "recurrent")
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
    gates: ClassVar[int] = LSTM.gates


@dataclass(frozen=True, kw_only=True)
class NetworkGRU(NetworkRecurrent):
    """A GRU whose matrices may be networks."""

    kind: ClassVar[str] = "network_gru"
    stands_for: ClassVar[str] = GRU.kind
    called: ClassVar[str] = "Network GRU"
    ordinary: ClassVar[type[RecurrentLayer]] = GRU
    gates: ClassVar[int] = GRU.gates
    recurrent_bias: ClassVar[bool] = GRU.recurrent_bias


@dataclass(frozen=True, kw_only=True)
class NetworkSimpleRNN(NetworkRecurrent):
    """A simple RNN whose matrices may be networks."""

    kind: ClassVar[str] = "network_simple_rnn"
    stands_for: ClassVar[str] = SimpleRNN.kind
    called: ClassVar[str] = "Network simple RNN"
    ordinary: ClassVar[type[RecurrentLayer]] = SimpleRNN
