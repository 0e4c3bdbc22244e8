"""Reads the data of an experiment."""

from tndesigner.datasets import Dataset, load_dataset
from tndesigner.models import Experiment


def read_data(experiment: Experiment) -> Dataset:
    """Return the data of an experiment, read as it says; every run draws the same validation rows or folds.

    Raises:
        DatasetError: if there is no such dataset, or the file cannot be used.
    """
    return load_dataset(experiment.dataset, reading=experiment.reading, repeats=experiment.repeats)
