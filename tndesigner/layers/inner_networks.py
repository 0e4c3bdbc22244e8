"""Networks inside a layer of several matrices."""

from collections.abc import Mapping
from typing import Any

from tndesigner.layers.dense_network import DenseNetwork

Arguments = Mapping[str, Any]
"""The arguments of a ``DenseNetwork``: at least "network", the drawing or its record."""

KEPT = ("network", "batch", "order")
"""The arguments that say what is drawn and how it is evaluated."""


def make_inner(networks: Mapping[str, Arguments], dtype: Any, activations: Arguments | None = None) -> dict[str, Any]:
    """Return a layer for each network, by the name of the matrix that it stands for."""
    functions = activations or {}
    return {
        name: DenseNetwork(**arguments, activation=functions.get(name), name=name, dtype=dtype)
        for name, arguments in networks.items()
    }


def inner_arguments(layers: Mapping[str, DenseNetwork]) -> dict[str, Arguments]:
    """Return what makes these layers again; networks as their records."""
    configs = {name: layer.get_config() for name, layer in layers.items()}
    return {name: {key: config[key] for key in KEPT} for name, config in configs.items()}
