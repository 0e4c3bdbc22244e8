"""Why a loss is no number any more, as far as that can be told."""

import numpy as np

from tndesigner.datasets import Dataset
from tndesigner.model import Experiment
from tndesigner.training.events import TrainedModel

LARGE = 100.0
"""Features or answers beyond this are likely to be too large for a network that starts with outputs near 1."""
FAST = 0.03
"""Learning rates above this are high for Adam and its kin."""

_TITLES = {"network": "the network", "twin": "the dense twin"}


def explain_divergence(model: TrainedModel, epoch: int, experiment: Experiment, dataset: Dataset) -> str:
    """Return one sentence that names the model, the epoch and the likely cause."""
    return (
        f"training {_TITLES[model]} failed in epoch {epoch}: the loss is no finite number any more; "
        f"{_likely_cause(experiment, dataset)}"
    )


def _likely_cause(experiment: Experiment, dataset: Dataset) -> str:
    for what, values in (("features", dataset.x_train), ("answers", dataset.y_train)):
        largest = float(np.max(np.abs(values), initial=0.0)) if values.dtype.kind == "f" else 0.0
        if not largest <= LARGE:
            return f"the {what} go up to {largest:g}: give them mean 0 and deviation 1"
    if experiment.learning_rate > FAST:
        return f"the learning rate {experiment.learning_rate:g} is high: try {experiment.learning_rate / 10:g}"
    return f"a learning rate below {experiment.learning_rate:g} may help, or another start by another seed"
