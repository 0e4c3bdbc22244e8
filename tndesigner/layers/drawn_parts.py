"""Finds the drawn networks in a Keras model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import keras

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.keras_model import made_layers
from tndesigner.models import Layer, Model, NetworkLayer


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """A drawn network in a model, and its number in the design."""

    number: int
    layer: DrawnNetwork

    @property
    def cores(self) -> dict[int, Any]:
        """The Keras variables of the cores by id."""
        return self.layer.cores_by_id


def drawn_parts(stack: Model, model: keras.Model) -> tuple[DrawnPart, ...]:
    """Return the networks of a built model in the order of the layers that it was made from."""
    made = made_layers(stack, model)
    return tuple(part for layer, one in zip(stack.layers, made, strict=True) for part in _parts(layer, one))


def _parts(layer: Layer, made: keras.layers.Layer) -> Iterator[DrawnPart]:
    """Yield the networks of one layer: itself, or those that replace its matrices, including in its attention."""
    if isinstance(layer, NetworkLayer):
        yield DrawnPart(layer.network, made)
    elif layer.network_numbers:
        inner = {**getattr(getattr(made, "attention", None), "networks", {}), **made.networks}
        for name in layer.network_fields:
            if name in inner:
                yield DrawnPart(getattr(layer, name), inner[name])
