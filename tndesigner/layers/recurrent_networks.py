"""The Keras layers of recurrent networks whose matrices may be drawn networks."""

from collections.abc import Mapping
from inspect import signature
from typing import Any

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.layers.inner_networks import Arguments
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.masks import require_mask
from tndesigner.layers.recurrent_cells import GRUNetworkCell, LSTMNetworkCell, NetworkCell, SimpleRNNNetworkCell
from tndesigner.wording.text import Text

OF_THE_LAYER = {name for one in (keras.layers.Layer, keras.layers.RNN) for name in signature(one.__init__).parameters}
"""The arguments that are not the cell's."""
SHARED = ("trainable", "dtype")
"""Those that are the cell's, too."""


class RecurrentNetwork(keras.layers.RNN):
    """A sequence read place by place by a cell whose matrices may be networks; subclasses name the cell.

    ::

        h0 ──(recurrent)── + ──(recurrent)── + ── …     x: (batch, length, features)
                           │                 │          y: (batch, units), or (batch, length, units)
               x1 ─(kernel)┘     x2 ─(kernel)┘

    The input matrix is applied to all places at once, before they are walked through. Source: Yang et al. 2017,
    "Tensor-Train Recurrent Neural Networks for Video Classification", section 3; in rings: Pan et al. 2019,
    "Compressing Recurrent Neural Networks with Tensor Ring for Action Recognition", section 3.
    """

    cell_class: type[NetworkCell]

    def __init__(self, units: int, *, networks: Mapping[str, Arguments], **kwargs: Any) -> None:
        """Plan the networks.

        Args:
            units: the length of the hidden state.
            networks: the arguments of a ``DenseNetwork`` by "kernel", from the input to all gates, and "recurrent",
                from the hidden state to all gates; a matrix without a network is dense. The output legs are the gates,
                in the order of Keras, then the units. For a network of one gate alone, they are by "kernel_forget" and
                so on, with the names of the gates in ``gates``; the other gates of that matrix are dense then.
            **kwargs: the arguments of the Keras layer that is replaced, except ``use_cudnn``.

        Raises:
            LayerError: if a network does not fit.
            ValueError: if Keras's layer refuses an argument.
        """
        layer = {name: kwargs.pop(name) for name in OF_THE_LAYER if name in kwargs}
        shared = {name: layer[name] for name in SHARED if name in layer}
        super().__init__(self.cell_class(units, networks=networks, name="cell", **shared, **kwargs), **layer)
        self.input_spec = keras.layers.InputSpec(ndim=3)

    @property
    def networks(self) -> dict[str, Any]:
        """The layers of the networks by "kernel" and "recurrent", or by the names of their parts."""
        return dict(self.cell.networks)

    def build(self, sequences_shape: Any, initial_state_shape: Any = None) -> None:
        """Make the weights; the features must have a length."""
        if sequences_shape[-1] is None:
            raise LayerError(
                Text(
                    "layer {0!r} needs a known number of features, but gets {1}", self.name, str(tuple(sequences_shape))
                )
            )
        super().build(sequences_shape, initial_state_shape)

    def inner_loop(self, sequences: Tensor, initial_state: Any, mask: Tensor, training: bool = False) -> Any:
        """Multiply all places by the input matrix, then walk through them."""
        if mask is not None:
            require_mask("mask", mask, tuple(sequences.shape[:2]))
        with self.cell.walking():
            given = self.cell.project(sequences, training)
            return super().inner_loop(given, initial_state, mask=mask, training=training)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer, with networks as records."""
        config = super().get_config()
        del config["cell"]
        return {**self.cell.get_config(), **config}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "RecurrentNetwork":
        """Return the layer of these arguments."""
        return cls(**config)


@keras.saving.register_keras_serializable(package="tndesigner")
class LSTMNetwork(RecurrentNetwork):
    """``keras.layers.LSTM`` whose matrices may be networks with four times as many outputs as there are units."""

    cell_class = LSTMNetworkCell


@keras.saving.register_keras_serializable(package="tndesigner")
class GRUNetwork(RecurrentNetwork):
    """``keras.layers.GRU`` whose matrices may be networks with three times as many outputs as there are units."""

    cell_class = GRUNetworkCell


@keras.saving.register_keras_serializable(package="tndesigner")
class SimpleRNNNetwork(RecurrentNetwork):
    """``keras.layers.SimpleRNN`` whose matrices may be networks."""

    cell_class = SimpleRNNNetworkCell
