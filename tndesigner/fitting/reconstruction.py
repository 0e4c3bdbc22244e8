"""The matrix that a network with given numbers is."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.problem import structure_of
from tndesigner.network import Network


def network_matrix(network: Network, cores: Mapping[str, NDArray[np.floating]]) -> Array:
    """Return the matrix (inputs, outputs) of a network, row-major on both sides, as float64.

    Args:
        network: a network without errors.
        cores: the array of each core by the name of its weight, with the shape of its legs.
    """
    structure = structure_of(network)
    numbers = {core.name: core.reduced(np.asarray(cores[core.name], np.float64)) for core in structure.cores}
    return structure.matrix(numbers)
