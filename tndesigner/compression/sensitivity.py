"""How much the answers of a model change when a layer loses a part of its output."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.targets import Target

Array = NDArray[np.floating]

LOST = 0.15
"""The relative error of a layer at which its effect on the answers is measured."""


def weakened(target: Target) -> tuple[Array, float]:
    """Return a kernel (input, output) whose output lacks the weakest directions, and its relative error.

    At least one direction is left out, and one is kept. How much this changes the answers of the model is what an
    error of the layer costs, for errors that are not large: the squares of both grow alike.
    """
    kernel, moments = target.kernel, target.moments
    roots = np.ones(kernel.shape[1]) if target.outputs is None else np.sqrt(target.outputs)
    kernel = kernel * roots
    weighted = kernel if moments is None else moments[:, None] * kernel if moments.ndim == 1 else moments @ kernel
    squares, directions = np.linalg.eigh(kernel.T @ weighted)
    squares = np.maximum(squares, 0.0)
    whole = float(squares.sum()) or 1.0
    lost = int(np.clip(np.searchsorted(np.cumsum(squares), LOST**2 * whole), 1, max(1, len(squares) - 1)))
    weak = directions[:, :lost]
    return target.kernel - (kernel @ weak) @ weak.T / roots, float(np.sqrt(squares[:lost].sum() / whole))
