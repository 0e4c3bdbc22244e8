"""The Keras layer of a network that stands for a dense layer."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import reduce
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import NOTHING, Tensor, prepare_program, run_program
from tndesigner.layers.masks import require_mask
from tndesigner.models import Shape
from tndesigner.network import Network
from tndesigner.planning.initialisation import padded_variance
from tndesigner.wording.text import Text


@keras.saving.register_keras_serializable(package="tndesigner")
class DenseNetwork(DrawnNetwork):
    """A drawn network as a layer: it maps the last axis, split into the legs of the input, to the output legs.

    ::

             o1  o2            y = activation(x · network + bias)
             |   |             x: (batch, ..., i1*i2)
        x ---a---b             y: (batch, ..., o1*o2)

    It replaces ``keras.layers.Dense``; axes between batch and last axis are carried through. A network with
    several inputs takes a list of tensors, one for each input.
    """

    def __init__(
        self,
        network: Network | Mapping[str, Any],
        *,
        takes: int | None = None,
        gives: int | None = None,
        **kwargs: Any,
    ) -> None:
        """Plan the network.

        Args:
            network: the drawing, or its record.
            takes: the length of the last axis, if the legs of the only input make more: it is padded with zeros.
            gives: the length of the last axis of the result, if the output legs give more: the rest is cut off.
            **kwargs: the other arguments of ``DrawnNetwork``.

        Raises:
            LayerError: if the legs have too little room.
        """
        super().__init__(network, **kwargs)
        widths = [prod(tensor.shape) for tensor in self.network.inputs]
        self.takes, self.gives = takes, gives
        _require_room(self.network.name, "takes", takes, widths[0] if len(widths) == 1 else 0)
        _require_room(self.network.name, "gives", gives, self.units)
        if takes or gives:
            self.start_variance = padded_variance(takes or prod(widths), gives or self.units, prod(widths))
        self.units = gives or self.units
        self._zeros = widths[0] - takes if takes else 0
        self._prepared = NOTHING
        self.supports_masking = True
        self.input_spec = [keras.layers.InputSpec(min_ndim=2, axes={-1: width - self._zeros}) for width in widths]

    def build(self, input_shape: Any) -> None:
        """Make the weights; the last axis of each input must have the length that the network takes."""
        shapes = [input_shape] if isinstance(input_shape[0], int | None) else input_shape
        for spec, shape in zip(self.input_spec, shapes, strict=False):
            width = spec.axes[-1]
            if shape[-1] != width:
                raise LayerError(
                    Text(
                        "{0!r} takes {1} numbers, but the shape {2} has {3} last",
                        self.network.name,
                        width,
                        str(tuple(shape)),
                        shape[-1],
                    )
                )
        super().build(input_shape)

    def call(self, inputs: Any) -> Tensor:
        """Evaluate the network on data of shape (batch, ..., width), or on a list of such tensors."""
        data = list(inputs) if isinstance(inputs, list | tuple) else [inputs]
        if len(data) != len(self.network.inputs):
            raise LayerError(
                Text(
                    "{0!r} has {1} inputs, but got {2} tensors", self.network.name, len(self.network.inputs), len(data)
                )
            )
        lead = ops.shape(data[0])[:-1]
        if len(lead) > 1:
            data = [ops.reshape(tensor, (-1, tensor.shape[-1])) for tensor in data]
        if self._zeros:
            data = [ops.pad(data[0], ((0, 0), (0, self._zeros)))]
        result = self._run(lead, data)
        if self.gives:
            result = result[:, : self.gives]
        if len(lead) > 1:
            result = ops.reshape(result, (*lead, self.units))
        return self._finish(result)

    def _run(self, lead: Sequence[Any], data: list[Tensor]) -> Tensor:
        """Evaluate the network, with what is prepared if anything is."""
        cores = self.cores_by_id
        if self._prepared is not NOTHING:
            return run_program(self.candidate.program, data, cores, prepared=self._prepared)
        return self.evaluate(lead, lambda program: run_program(program, data, cores))

    @contextmanager
    def prepared(self) -> Iterator[None]:
        """Do once what calls within need of the cores alone, such as building the whole kernel.

        The calls use the program for an unknown batch.
        """
        self._prepared = prepare_program(self.candidate.program, self.cores_by_id)
        try:
            yield
        finally:
            self._prepared = NOTHING

    def compute_mask(self, inputs: Any, previous_mask: Any = None) -> Any:
        """Pass the mask on; of several inputs, keep what every mask keeps."""
        masks = previous_mask if isinstance(previous_mask, list | tuple) else [previous_mask]
        known = [mask for mask in masks if mask is not None]
        for mask in known[1:]:
            require_mask(Text("the mask of an input"), mask, tuple(known[0].shape))
        return reduce(ops.logical_and, known or [None])

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Replace the last axis by the product of the output legs."""
        first = input_shape if isinstance(input_shape[0], int | None) else input_shape[0]
        return (*first[:-1], self.units)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {**super().get_config(), "takes": self.takes, "gives": self.gives}


def _require_room(name: str, verb: str, wanted: int | None, room: int) -> None:
    if wanted is not None and not 1 <= wanted <= room:
        takes = "{0!r} cannot be a layer that takes {1} numbers: its legs make {2}"
        gives = "{0!r} cannot be a layer that gives {1} numbers: its legs make {2}"
        raise LayerError(Text(takes if verb == "takes" else gives, name, wanted, room))
