"""Makes a whole design around one layer with networks."""

from collections.abc import Mapping

from tndesigner.datasets import DatasetInfo, Kind, Task
from tndesigner.document import Design
from tndesigner.models import Experiment, Layer, Model, ModelError
from tndesigner.models.data import Data
from tndesigner.network import Diagram
from tndesigner.training.errors import TrainingError
from tndesigner.training.suitability import LAST_ACTIVATIONS


def starting_design(layer: Layer, diagrams: Mapping[int, Diagram], info: DatasetInfo) -> Design:
    """Return a design that trains a layer on a dataset, with ordinary layers around it if shapes differ.

    Args:
        layer: a layer with networks.
        diagrams: these networks by number.
        info: the dataset.

    Raises:
        TrainingError: if such a layer cannot learn from that dataset.
    """
    design = Design(dict(diagrams), experiment=starting_experiment(info))
    data = Data(
        dataset=info.id,
        input_shape=info.input_shape,
        output_size=info.output_size,
        activation=LAST_ACTIVATIONS.get(design.experiment.loss, "linear"),
        vocabulary_size=info.vocabulary_size,
        are_pictures=info.kind is Kind.IMAGES,
        answers_each_place=info.task is Task.SEQUENCE,
    )
    try:
        layers = tuple(layer.stack(design.networks, data))
    except ModelError as error:
        raise TrainingError(error.message) from error
    design.model = Model(info.input_shape, layers, "int32" if info.vocabulary_size else "float32")
    return design


STARTING_LOSSES = {
    Task.BINARY: "mean_squared_error",
    Task.CLASSIFICATION: "sparse_categorical_crossentropy",
    Task.REGRESSION: "mean_squared_error",
    Task.SEQUENCE: "sparse_categorical_crossentropy",
}
"""The loss for each task."""

EXAMPLES_SEEN = 30_000
"""About how many examples a new experiment trains on, over all its epochs."""
FEWEST_EPOCHS, MOST_EPOCHS = 6, 300
SMALL_DATASET = 2_000
"""Up to this many examples, batches are small."""


def starting_experiment(info: DatasetInfo) -> Experiment:
    """Return an experiment for a dataset; a small dataset is trained for more epochs."""
    epochs = max(FEWEST_EPOCHS, min(MOST_EPOCHS, EXAMPLES_SEEN // max(1, info.train_size)))
    batch_size = 32 if info.train_size <= SMALL_DATASET else 128
    return Experiment(dataset=info.id, loss=STARTING_LOSSES[info.task], epochs=epochs, batch_size=batch_size)
