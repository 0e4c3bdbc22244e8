"""What an imported network answers, by the source that the numpy exporter writes."""

from collections.abc import Mapping

import numpy as np

from tndesigner.api import export
from tndesigner.importing.building import build_network
from tndesigner.importing.contraction import Contraction
from tndesigner.importing.roles import propose_roles
from tndesigner.network import Network

SIZES = dict(zip("abcdefijkmnpr", (2, 3, 5, 4, 6, 3, 7, 5, 2, 4, 3, 5, 2), strict=True))
"""A dimension for each letter."""


def network_of(contraction: Contraction, **choices: tuple[str, ...]) -> Network:
    """Build the network of a contraction; letters have the dimensions of ``SIZES`` where the source says none."""
    known = {label for one in contraction.operands for label, dim in zip(one.labels, one.dims, strict=True) if dim}
    roles = propose_roles(contraction, **choices)
    given = {label: SIZES[label] for label in contraction.uses() if label not in known and label not in roles.batch}
    return build_network(contraction, roles, contraction.sizes(given, batch=roles.batch))


def answers(network: Network, cores: Mapping[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    """Return what a network gives for examples (batch, input)."""
    network.name = "answer"
    scope: dict[str, object] = {}
    exec(export(network, style="numpy"), scope)
    result: np.ndarray = scope["answer"](x, *(cores[core.name] for core in network.cores))  # type: ignore[operator]
    return result


def kernel_of(network: Network, cores: Mapping[str, np.ndarray]) -> np.ndarray:
    """Return the matrix (input, output) that a network stands for."""
    return answers(network, cores, np.eye(int(np.prod(network.inputs[0].shape))))
