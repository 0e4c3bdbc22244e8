"""The cells of recurrent layers whose matrices may be networks."""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.inner_networks import Arguments, inner_arguments, make_dense, make_inner
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.weight_arguments import PARTS

MATRICES = ("kernel", "recurrent")
"""From the input to all gates, and from the hidden state to all gates."""


class NetworkCell(keras.layers.Layer):
    """What the cells share: two matrices, each a network or dense, and how one step is taken.

    ::

        h ──(recurrent)──┐
                         + ─ gates ─ new h       x: (batch, features), h: (batch, units)
        x ───(kernel)────┘                       gates: (batch, gates · units), in the order of Keras

    All gates share one network, as in Yang et al. (2017), "Tensor-Train Recurrent Neural Networks for Video
    Classification", section 3.2. A subclass also has the Keras cell that it replaces as a base.
    """

    gates = 1

    def __init__(self, units: int, *, networks: Mapping[str, Arguments], **kwargs: Any) -> None:
        """Plan the networks.

        Args:
            units: the length of the hidden state.
            networks: the arguments of a ``DenseNetwork`` by "kernel" and "recurrent"; a matrix without is dense.
            **kwargs: the arguments of the Keras cell. ``kernel_…`` and ``recurrent_…`` hold for each core by itself; a
                network without an initialiser starts like the dense matrix. With ``recurrent_dropout``, Keras draws
                what is left out for each gate, so each matrix is evaluated once for each gate in training.

        Raises:
            LayerError: if a network does not fit.
        """
        starts = {f"{name}_initializer": None for name in MATRICES}
        super().__init__(units, **{**starts, **kwargs})
        if unknown := set(networks) - set(MATRICES):
            raise LayerError(f"a recurrent layer has no matrix {min(unknown)!r}; there are kernel and recurrent")
        self.networks = {name: self._network(name, one) for name, one in networks.items()}
        self.matrices: dict[str, Any] = {}
        self._starts_projected = False

    def build(self, input_shape: Any) -> None:
        """Make the two matrices."""
        for name, takes in zip(MATRICES, (input_shape[-1], self.units), strict=True):
            drawn = self.networks.get(name)
            if drawn is None:
                self.matrices[name] = make_dense(name, self.gates * self.units, self._arguments(name, "orthogonal"))
            else:
                _require_width(drawn, "takes", prod(drawn.network.inputs[0].shape), takes)
                self.matrices[name] = drawn
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
        recurrent = self.matrices["recurrent"]
        self._starts_projected = True
        try:
            with recurrent.prepared() if isinstance(recurrent, DenseNetwork) else nullcontext():
                yield
        finally:
            self._starts_projected = False

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the cell, with networks as records."""
        return {**super().get_config(), "networks": inner_arguments(self.networks)}

    def _recurrent(self, state: Tensor, dropped: Any) -> Tensor:
        """Multiply a hidden state by the recurrent matrix."""
        return self._multiplied("recurrent", state, dropped)

    def _multiplied(self, name: str, data: Tensor, masks: Any) -> Tensor:
        """Multiply data by a matrix after a dropout mask; of several masks, each is for the numbers of one gate."""
        if masks is None:
            return self.matrices[name](data)
        drawn = masks if isinstance(masks, list) else [masks]
        spread = drawn if len(data.shape) == 2 else [ops.expand_dims(mask, 1) for mask in drawn]
        products = [self.matrices[name](data * mask) for mask in spread]
        if len(products) == 1:
            return products[0]
        gates = [ops.split(product, self.gates, axis=-1)[gate] for gate, product in enumerate(products)]
        return ops.concatenate(gates, axis=-1)

    def _network(self, name: str, arguments: Arguments) -> DenseNetwork:
        """Plan one network, which starts as large as Keras's matrix."""
        made: DenseNetwork = make_inner({name: arguments}, self._arguments(name))[name]
        if len(made.network.inputs) != 1:
            raise LayerError(f"network {made.network.name!r} has {len(made.network.inputs)} inputs; a matrix needs 1")
        _require_width(made, "gives", made.units, self.gates * self.units)
        if name == "recurrent":
            made.start_variance = 1 / self.gates
        return made

    def _arguments(self, name: str, recurrent_start: str | None = None) -> dict[str, Any]:
        """Return the arguments of one matrix; the recurrent one may start in a way of its own if none is given."""
        kernel = {f"kernel_{part}": getattr(self, f"{name}_{part}") for part in PARTS}
        bias = {f"bias_{part}": getattr(self, f"bias_{part}") for part in PARTS}
        if name == "recurrent":
            kernel["kernel_initializer"] = kernel["kernel_initializer"] or recurrent_start
        return {"dtype": self.dtype_policy, "use_bias": self._has_bias(name), **kernel, **bias}

    def _has_bias(self, name: str) -> bool:
        return bool(self.use_bias and name == "kernel")


@keras.saving.register_keras_serializable(package="tndesigner")
class LSTMNetworkCell(NetworkCell, keras.layers.LSTMCell):
    """``keras.layers.LSTMCell`` whose matrices may be networks.

    The gates are input, forget, cell and output.
    """

    gates = 4

    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new hidden state and the new carry."""
        hidden, carry = states
        gates = ops.split(given + self._recurrent(hidden, dropped), self.gates, axis=-1)
        take, keep, show = (self.recurrent_activation(gates[place]) for place in (0, 1, 3))
        carry = keep * carry + take * self.activation(gates[2])
        return [show * self.activation(carry), carry]

    def _arguments(self, name: str, recurrent_start: str | None = None) -> dict[str, Any]:
        found = NetworkCell._arguments(self, name, recurrent_start)
        if self.unit_forget_bias:
            found["bias_initializer"] = _UnitForgetBias(self.bias_initializer, self.gates)
        return found


@keras.saving.register_keras_serializable(package="tndesigner")
class GRUNetworkCell(NetworkCell, keras.layers.GRUCell):
    """``keras.layers.GRUCell`` whose matrices may be networks.

    The gates are update, reset and candidate. With ``reset_after``, the recurrent matrix has a bias, too; without it,
    its network is evaluated twice in each step.
    """

    gates = 3

    def step(self, given: Tensor, states: list[Tensor], dropped: Any) -> list[Tensor]:
        """Return the new hidden state."""
        (hidden,) = states
        first = ops.split(given, self.gates, axis=-1)
        second = ops.split(self._recurrent(hidden, dropped), self.gates, axis=-1)
        update, reset = (self.recurrent_activation(first[place] + second[place]) for place in (0, 1))
        if self.reset_after:
            candidate = reset * second[2]
        else:
            candidate = ops.split(self._recurrent(reset * hidden, dropped), self.gates, axis=-1)[2]
        candidate = self.activation(first[2] + candidate)
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


def _require_width(layer: DenseNetwork, verb: str, has: int, needs: int) -> None:
    """Refuse a network that takes or gives another number of numbers than its matrix."""
    if has != needs:
        raise LayerError(
            f"network {layer.network.name!r} {verb} {has} numbers, but as the {layer.name} of a recurrent "
            f"layer it needs {needs}"
        )
