"""Networks and dense matrices inside a layer with several matrices."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

import keras

from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.weight_arguments import WeightArguments, another_start
from tndesigner.wording.text import Text

Arguments = Mapping[str, Any]
"""The arguments of a ``DenseNetwork``: at least "network", the drawing or its record."""

KEPT = ("network", "frozen", "batch", "order")
"""The arguments that each network has for itself."""


@dataclass(frozen=True, slots=True)
class CommonArguments:
    """What the arguments of a layer say of all its kernels and biases."""

    use_bias: bool
    kernel: WeightArguments
    bias: WeightArguments

    @classmethod
    def taken(cls, arguments: dict[str, Any], *, use_bias: bool) -> "CommonArguments":
        """Take them out of the arguments of a layer.

        Raises:
            ValueError: if Keras does not know one of them.
        """
        kernel, bias = WeightArguments.taken("kernel", arguments), WeightArguments.taken("bias", arguments, "zeros")
        return cls(use_bias, kernel, bias)

    def objects(self) -> dict[str, Any]:
        """Return the arguments of the parts, which may be functions that no file can hold."""
        return {"use_bias": self.use_bias, **self.kernel.objects(), **self.bias.objects()}

    def config(self) -> dict[str, Any]:
        """Return the arguments as Keras writes them to files."""
        return {"use_bias": self.use_bias, **self.kernel.config(), **self.bias.config()}


def make_inner(
    networks: Mapping[str, Arguments], common: Arguments, activations: Arguments | None = None
) -> dict[str, Any]:
    """Return a layer for each network, by the name of the matrix that it replaces.

    Args:
        networks: the arguments of each.
        common: the arguments of all.
        activations: the activations by name, where there are any.
    """
    functions = activations or {}
    return {
        name: DenseNetwork(**arguments, **common, activation=functions.get(name), name=name)
        for name, arguments in networks.items()
    }


def make_dense(name: str, units: int, common: Arguments, activation: Any = None) -> keras.layers.Dense:
    """Return an ordinary matrix with the arguments of all; no two matrices draw the same numbers."""
    given = {key: another_start(value) for key, value in common.items() if value is not None}
    return keras.layers.Dense(units, activation=activation, name=name, **given)


def inner_arguments(layers: Mapping[str, DenseNetwork]) -> dict[str, Arguments]:
    """Return the arguments to recreate these layers, with networks as records."""
    configs = {name: layer.get_config() for name, layer in layers.items()}
    return {name: {key: config[key] for key in KEPT} for name, config in configs.items()}


def require_width(layer: DenseNetwork, verb: Literal["takes", "gives"], needs: int | None, role: Text) -> None:
    """Refuse a network that takes or gives another number of numbers than the matrix that it replaces.

    Args:
        layer: the layer of the network.
        verb: which of the two.
        needs: how many numbers the matrix has there; None if that is unknown.
        role: what the matrix is, as "the query of attention".

    Raises:
        LayerError: if the numbers differ.
    """
    has = layer.units if verb == "gives" else prod(prod(tensor.shape) for tensor in layer.network.inputs)
    if needs is not None and has != needs:
        takes = "network {0!r} takes {1} numbers, but as {2} it needs {3}"
        gives = "network {0!r} gives {1} numbers, but as {2} it needs {3}"
        raise LayerError(Text(takes if verb == "takes" else gives, layer.network.name, has, role, needs))
