"""How much of the dimension of a cut is used."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.planning.spectra.cut import Cut, Manner
from tndesigner.planning.spectra.environment import Environment, Matrix

ROUNDING = 1e-12
"""Shares that differ by less are equal."""


def singular_values(cut: Cut, environment: Environment) -> NDArray[np.float64]:
    """Return the singular values of a cut, the largest first, normalised so that their squares add up to 1.

    For a whole cut these are the singular values of the network, without its input, as a matrix across the cut; for
    a local one those of its two cores contracted with each other; for slices the norms of the rank-one parts. All
    are 0 if the cores are.
    """
    if cut.manner is Manner.SLICES:
        values = np.sort(environment.slice_norms(cut))[::-1]
    else:
        first, second = (root(environment.gram(cut, core)) for core in cut.cores)
        values = np.asarray(np.linalg.svd(first @ second.T, compute_uv=False), np.float64)
    size = float(np.linalg.norm(values))
    normalised: NDArray[np.float64] = values / size if size > 0.0 else values
    return normalised


def effective_rank(values: NDArray[np.float64]) -> float:
    """Return the number of directions over which the squared norm is spread: exp of the entropy of its shares.

    Roy and Vetterli (2007, "The effective rank: a measure of effective dimensionality", definition 1) take the shares
    of the singular values; here they are those of their squares, because these are what a truncation loses.
    """
    shares = values[values > 0.0] ** 2
    return float(np.exp(-np.sum(shares * np.log(shares)))) if len(shares) else 0.0


def needed_dim(values: NDArray[np.float64], share: float) -> int:
    """Return the smallest dimension that keeps a share of the squared norm; at least 1."""
    lost = np.cumsum(values[::-1] ** 2)[::-1]  # without this value and all smaller ones
    return max(1, int(np.sum(lost > 1.0 - share + ROUNDING)))


def kept_share(values: NDArray[np.float64], dim: int) -> float:
    """Return the share of the squared norm in the largest ``dim`` values."""
    return float(min(1.0, np.sum(values[:dim] ** 2))) if values.any() else 1.0


def root(gram: Matrix) -> Matrix:
    """Return a matrix R with R.T @ R equal to a Gram matrix."""
    squares, vectors = np.linalg.eigh(gram)
    matrix: Matrix = np.sqrt(np.clip(squares, 0.0, None))[:, None] * vectors.T
    return matrix
