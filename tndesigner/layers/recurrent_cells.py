"""The cells of recurrent layers whose matrices may be networks."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.inner_networks import Arguments, inner_arguments, make_dense, make_inner, require_width
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.weight_arguments import PARTS
from tndesigner.models import GRU, LSTM, ModelError, SimpleRNN
from tndesigner.models.kinds.recurrent import MATRICES, gate_parts, matrix_parts
from tndesigner.planning.initialisation import gate_variance
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, message_of

_AS = "the {0} of a recurrent layer"


class NetworkCell(keras.layers.Layer):
    """What the cells share: two matrices, and how one step is taken.

    ::

        h ──(recurrent)──┐
                         + ─ gates ─ new h       x: (batch, features), h: (batch, units)
        x ───(kernel)────┘                       gates: (batch, gates · units), in the order of Keras

    A matrix is dense, or one network for all gates, or has a part for each gate, which is a network or dense; see Yang
    et al. (2017), "Tensor-Train Recurrent Neural Networks for Video Classification", section 3.2. A subclass also has
    the Keras cell that it replaces as a base.
    """

    gates = SimpleRNN.gates

    def __init__(self, units: int, *, networks: Mapping[str, Arguments], **kwargs: Any) -> None:
        """Plan the networks.

        Args:
            units: the length of the hidden state.
            networks: the arguments of a ``DenseNetwork`` by "kernel" and "recurrent", or by the names of their parts
                for the gates, as "kernel_forget"; a matrix without is dense, and so is a gate beside others.
            **kwargs: the arguments of the Keras cell. ``kernel_…`` and ``recurrent_…`` hold for each core by itself; a
                network without an initialiser starts like the dense matrix. With ``recurrent_dropout``, Keras draws
                what is left out for each gate, so a network for all gates is evaluated once for each in training.

        Raises:
            LayerError: if a network does not fit.
        """
        starts = {f"{name}_initializer": None for name in MATRICES}
        super().__init__(units, **{**starts, **kwargs})
        self._parts = self._parts_with(networks)
        self.networks = {name: self._network(name, one) for name, one in networks.items()}
        self.matrices: dict[str, Any] = {}
        """The matrices, or their parts, by name; empty before ``build``."""
        self._starts_projected = False

    def build(self, input_shape: Any) -> None:
        """Make the two matrices."""
        for matrix, takes in zip(MATRICES, (input_shape[-1], self.units), strict=True):
            for name in self._parts[matrix]:
                self.matrices[name] = self.networks.get(name) or self._dense(name, takes)
                if name in self.networks:
                    require_width(self.networks[name], "takes", takes, Text(_AS, name))
                self.matrices[name].build((None, takes))

    def call(self, inputs: Tensor, states: Any, training: bool = False) -> tuple[Tensor, list[Tensor]]:
        """Take one step: inputs (batch, features), and states of (batch, units) each."""
        given = inputs if self._starts_projected else self.project(inputs, training)
        dropped = self.get_recurrent_dropout_mask(states[0]) if training else None
        new_states = self.step(given, list(states), dropped)
        return new_states[0], new_states

    def project(self, inputs: Tensor, training: bool = False) -> Tensor:
        """Multiply inputs (batch, features), or whole sequences of them, by the input matrix."""
        first = inputs if len(inputs.shape) == 2 else inputs[:, 0]
        return self._multiplied("kernel", inputs, self.get_dropout_mask(first) if training else None)

    @abstractmethod
    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new states, the hidden one first.

        Args:
            given: what the input gives to the gates: (batch, gates · units).
            states: the states: (batch, units) each.
            dropped: what the hidden state is multiplied by before the recurrent matrix, or a list of one for each
                gate; None to leave it.
        """

    @contextmanager
    def walking(self) -> Iterator[None]:
        """Take inputs that are projected already, and make what the recurrent matrix needs in each step once."""
        recurrent = [self.networks[name] for name in self._parts["recurrent"] if name in self.networks]
        self._starts_projected = True
        try:
            with ExitStack() as stack:
                for network in recurrent:
                    stack.enter_context(network.prepared())
                yield
        finally:
            self._starts_projected = False

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the cell, with networks as records."""
        return {**super().get_config(), "networks": inner_arguments(self.networks)}

    def _split(self, numbers: Tensor) -> list[Tensor]:
        """Split what all gates get."""
        return list(ops.split(numbers, len(self.gates), axis=-1))

    def _recurrent(self, state: Tensor, dropped: Any) -> Tensor:
        """Multiply a hidden state by the recurrent matrix."""
        return self._multiplied("recurrent", state, dropped)

    def _multiplied(self, matrix: str, data: Tensor, masks: Any) -> Tensor:
        """Multiply data by a matrix after a dropout mask; of several masks, each is for the numbers of one gate."""
        parts = [self.matrices[name] for name in self._parts[matrix]]
        drawn = masks if isinstance(masks, list) else [masks]
        if len(data.shape) == 3:
            drawn = [None if mask is None else ops.expand_dims(mask, 1) for mask in drawn]
        kept = [data if mask is None else data * mask for mask in drawn]
        if len(parts) == len(kept) == 1:
            return parts[0](kept[0])
        gates = range(len(self.gates))
        products = [parts[gate % len(parts)](kept[gate % len(kept)]) for gate in gates]
        if len(parts) == 1:
            products = [ops.split(products[gate], len(gates), axis=-1)[gate] for gate in gates]
        return ops.concatenate(products, axis=-1)

    def _parts_with(self, networks: Mapping[str, Arguments]) -> dict[str, tuple[str, ...]]:
        """Return the names of what each matrix consists of.

        Raises:
            LayerError: if there is no such matrix, or it is there as a whole and in parts.
        """
        known = (*MATRICES, *(part for matrix in MATRICES for part in gate_parts(matrix, self.gates)))
        if unknown := set(networks) - set(known):
            raise LayerError(Text("a recurrent layer has no matrix {0!r}; there are {1}", min(unknown), listed(known)))
        try:
            return {matrix: matrix_parts(matrix, self.gates, networks) for matrix in MATRICES}
        except ModelError as error:
            raise LayerError(message_of(error)) from error

    def _network(self, name: str, arguments: Arguments) -> DenseNetwork:
        """Plan one network, which starts as large as Keras's matrix."""
        made: DenseNetwork = make_inner({name: arguments}, self._arguments(name))[name]
        if len(made.network.inputs) != 1:
            raise LayerError(
                Text("network {0!r} has {1} inputs; a matrix needs 1", made.network.name, len(made.network.inputs))
            )
        require_width(made, "gives", self._gives(name), Text(_AS, name))
        if name != "kernel":
            made.start_variance = self._variance(name, prod(made.network.inputs[0].shape))
        return made

    def _dense(self, name: str, takes: int) -> keras.layers.Dense:
        """Make a dense matrix, or the part of one for a gate, which starts as in Keras."""
        given = self._arguments(name)
        given["kernel_initializer"] = given["kernel_initializer"] or self._dense_start(name, takes)
        return make_dense(name, self._gives(name), given)

    def _dense_start(self, name: str, takes: int) -> Any:
        """Return how a dense matrix or a part of one starts; None for the way of ``keras.layers.Dense``."""
        if name in MATRICES:
            return "orthogonal" if name == "recurrent" else None
        variance = self._variance(name, takes)
        if name.startswith("recurrent"):
            return keras.initializers.Orthogonal(variance**0.5)
        return keras.initializers.VarianceScaling(variance, "fan_in", "uniform")

    def _gives(self, name: str) -> int:
        """Return how many numbers a matrix or a part of it gives."""
        return self.units * (len(self.gates) if name in MATRICES else 1)

    def _variance(self, name: str, takes: int) -> float:
        """Return the variance of what a gate gets from a part of Keras's matrix when that is new."""
        gates = len(self.gates)
        return 1 / gates if name.startswith("recurrent") else gate_variance(takes, gates * self.units)

    def _arguments(self, name: str) -> dict[str, Any]:
        """Return the arguments of one matrix or of a part of it."""
        matrix = name.partition("_")[0]
        kernel = {f"kernel_{part}": getattr(self, f"{matrix}_{part}") for part in PARTS}
        bias = {f"bias_{part}": getattr(self, f"bias_{part}") for part in PARTS}
        return {"dtype": self.dtype_policy, "use_bias": self._has_bias(matrix), **kernel, **bias}

    def _has_bias(self, name: str) -> bool:
        return bool(self.use_bias and name == "kernel")


@keras.saving.register_keras_serializable(package="tndesigner")
class LSTMNetworkCell(NetworkCell, keras.layers.LSTMCell):
    """``keras.layers.LSTMCell`` whose matrices may be networks.

    The gates are input, forget, cell and output.
    """

    gates = LSTM.gates

    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new hidden state and the new carry."""
        hidden, carry = states
        gates = self._split(given + self._recurrent(hidden, dropped))
        take, keep, show = (self.recurrent_activation(gates[place]) for place in (0, 1, 3))
        carry = keep * carry + take * self.activation(gates[2])
        return [show * self.activation(carry), carry]

    def _arguments(self, name: str) -> dict[str, Any]:
        found = NetworkCell._arguments(self, name)
        if self.unit_forget_bias and name == "kernel":
            found["bias_initializer"] = _UnitForgetBias(self.bias_initializer, len(self.gates))
        elif self.unit_forget_bias and name == "kernel_forget":
            found["bias_initializer"] = "ones"
        return found


@keras.saving.register_keras_serializable(package="tndesigner")
class GRUNetworkCell(NetworkCell, keras.layers.GRUCell):
    """``keras.layers.GRUCell`` whose matrices may be networks.

    The gates are update, reset and candidate. With ``reset_after``, the recurrent matrix has a bias, too; without it,
    its network is evaluated twice in each step.
    """

    gates = GRU.gates

    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new hidden state."""
        (hidden,) = states
        first = self._split(given)
        second = self._split(self._recurrent(hidden, dropped))
        update, reset = (self.recurrent_activation(first[place] + second[place]) for place in (0, 1))
        seen = reset * second[2] if self.reset_after else self._split(self._recurrent(reset * hidden, dropped))[2]
        candidate = self.activation(first[2] + seen)
        return [update * hidden + (1 - update) * candidate]

    def _has_bias(self, name: str) -> bool:
        return bool(self.use_bias and (name == "kernel" or self.reset_after))


@keras.saving.register_keras_serializable(package="tndesigner")
class SimpleRNNNetworkCell(NetworkCell, keras.layers.SimpleRNNCell):
    """``keras.layers.SimpleRNNCell`` whose matrices may be networks."""

    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new hidden state."""
        return [self.activation(given + self._recurrent(states[0], dropped))]


class _UnitForgetBias(keras.initializers.Initializer):
    """Starts the biases of the forget gate, the second, at one (Jozefowicz et al. 2015)."""

    def __init__(self, others: Any, gates: int) -> None:
        self._others, self._gates = others, gates

    def __call__(self, shape: Any, dtype: Any = None) -> Tensor:
        """Return the biases of all gates."""
        units = shape[0] // self._gates
        rest = self._others((shape[0] - 2 * units,), dtype=dtype)
        return ops.concatenate([self._others((units,), dtype=dtype), ops.ones((units,), dtype=dtype), rest])

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the initialiser."""
        return {"others": self._others, "gates": self._gates}
