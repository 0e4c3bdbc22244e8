"""The experiment that a dataset starts with."""

from tndesigner.datasets import DatasetInfo, Task
from tndesigner.model import Experiment

STARTING_LOSSES = {
    Task.BINARY: "mean_squared_error",
    Task.CLASSIFICATION: "sparse_categorical_crossentropy",
    Task.REGRESSION: "mean_squared_error",
    Task.SEQUENCE: "sparse_categorical_crossentropy",
}
"""The loss that suits what is learned."""

EXAMPLES_SEEN = 30_000
"""About how many examples a new experiment trains on, over all its epochs."""
FEWEST_EPOCHS, MOST_EPOCHS = 6, 300
SMALL_DATASET = 2_000
"""Up to so many examples the batches are small ones."""


def starting_experiment(info: DatasetInfo) -> Experiment:
    """Return an experiment for a dataset: a small one is seen more often."""
    epochs = max(FEWEST_EPOCHS, min(MOST_EPOCHS, EXAMPLES_SEEN // max(1, info.train_size)))
    batch_size = 32 if info.train_size <= SMALL_DATASET else 128
    return Experiment(dataset=info.id, loss=STARTING_LOSSES[info.task], epochs=epochs, batch_size=batch_size)
