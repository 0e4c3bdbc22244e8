"""Networks inside a layer with several matrices."""

from collections.abc import Mapping
from typing import Any

from tndesigner.layers.dense_network import DenseNetwork

Arguments = Mapping[str, Any]
"""The arguments of a ``DenseNetwork``: at least "network", the drawing or its record."""

KEPT = ("network", "batch", "order")
"""The arguments for the drawing and its evaluation."""


def make_inner(networks: Mapping[str, Arguments], dtype: Any, activations: Arguments | None = None) -> dict[str, Any]:
    """Return a layer for each network, by the name of the matrix that it replaces."""
    functions = activations or {}
    return {
        name: DenseNetwork(**arguments, activation=functions.get(name), name=name, dtype=dtype)
        for name, arguments in networks.items()
    }


def inner_arguments(layers: Mapping[str, DenseNetwork]) -> dict[str, Arguments]:
    """Return the arguments to recreate these layers, with networks as records."""
    configs = {name: layer.get_config() for name, layer in layers.items()}
    return {name: {key: config[key] for key in KEPT} for name, config in configs.items()}
