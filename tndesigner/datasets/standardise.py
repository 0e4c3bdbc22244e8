"""Standardises columns with the mean and the deviation of the training rows."""

import numpy as np

from tndesigner.datasets.dataset import DoubleArray, FloatArray, Scaling


def fit_scaling(train: DoubleArray) -> Scaling:
    """Return the scaling that gives the columns of the training rows mean 0 and deviation 1.

    A constant column is only shifted to 0.
    """
    changes = train.max(axis=0) > train.min(axis=0)
    return Scaling(train.mean(axis=0), np.where(changes, train.std(axis=0), 1.0))


def standardise(values: DoubleArray, scaling: Scaling) -> FloatArray:
    """Return ``(values - mean) / deviation``, computed in float64."""
    return ((values - scaling.mean) / scaling.deviation).astype(np.float32)
