"""Cores that are kept isometries."""

from dataclasses import dataclass
from math import prod

import numpy as np

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.matrices import nearest_isometry
from tndesigner.network import Network
from tndesigner.network.isometries import isometries
from tndesigner.planning.weight_names import weight_names


@dataclass(frozen=True, slots=True)
class Isometric:
    """The axes of a core on both sides, as ``network.isometries`` has them."""

    domain: tuple[int, ...]
    range: tuple[int, ...]

    def nearest(self, array: Array) -> Array:
        """Return the nearest isometry."""
        return self._back(nearest_isometry(self._matrix(array)), array.shape)

    def tangents(self, array: Array, directions: Array) -> Array:
        """Return the parts of directions (k, …) along which the array stays an isometry, to first order.

        With W the matrix whose columns are orthonormal, it is ``Z - W·(WᵀZ + ZᵀW)/2`` (Edelman, Arias, Smith 1998,
        equation 2.53, in the embedding's metric).
        """
        matrix = self._matrix(array)
        order = (0, *(1 + axis for axis in (*self.domain, *self.range)))
        changes = directions.transpose(order).reshape(-1, *matrix.shape)
        if matrix.shape[0] < matrix.shape[1]:
            products = changes @ matrix.T
            parts = changes - (products + products.transpose(0, 2, 1)) @ matrix / 2
        else:
            products = matrix.T @ changes
            parts = changes - matrix @ (products + products.transpose(0, 2, 1)) / 2
        shape = [directions.shape[axis] for axis in order]
        return parts.reshape(shape).transpose(np.argsort(order))

    def _matrix(self, array: Array) -> Array:
        rows = prod(array.shape[axis] for axis in self.domain)
        return array.transpose(*self.domain, *self.range).reshape(rows, -1)

    def _back(self, matrix: Array, shape: tuple[int, ...]) -> Array:
        order = (*self.domain, *self.range)
        array = matrix.reshape([shape[axis] for axis in order])
        return array.transpose(np.argsort(order))


def isometric_cores(network: Network) -> dict[str, Isometric]:
    """Return the cores of a network that can be isometries, by the names of their weights."""
    names = weight_names(network)
    return {names[one.core.id]: Isometric(one.domain, one.range) for one in isometries(network)}
