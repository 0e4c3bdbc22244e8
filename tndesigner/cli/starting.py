"""Making a whole design around one network: a stack that fits a dataset, and an experiment."""

from dataclasses import replace
from math import prod

from tndesigner.cli.errors import CommandError
from tndesigner.datasets import DatasetInfo, Task
from tndesigner.document import Design
from tndesigner.model import Dense, Experiment, Flatten, Layer, Model, NetworkDense, input_width, output_width
from tndesigner.network import Diagram

LOSSES = {
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


def starting_design(diagram: Diagram, info: DatasetInfo, activation: str) -> Design:
    """Return a design that trains a network on a dataset, with dense layers around it where widths differ.

    Raises:
        CommandError: if the dataset holds tokens, which no layer here takes.
    """
    if info.vocabulary_size:
        raise CommandError(f"dataset {info.id!r} holds tokens, but the network takes numbers; choose another", 2)
    network = diagram.network
    layers: list[Layer] = [Flatten()] if len(info.input_shape) > 1 else []
    if prod(info.input_shape) != input_width(network):
        layers.append(Dense(units=input_width(network), activation="relu"))
    last = "softmax" if LOSSES[info.task] == "sparse_categorical_crossentropy" else "linear"
    hidden = NetworkDense(network=1, activation=activation)
    if output_width(network) == info.output_size:
        layers.append(replace(hidden, activation=last))
    else:
        layers += [hidden, Dense(units=info.output_size, activation=last)]
    return Design({1: diagram}, Model(info.input_shape, tuple(layers)), starting_experiment(info))


def starting_experiment(info: DatasetInfo) -> Experiment:
    """Return an experiment for a dataset: a small one is seen more often."""
    epochs = max(FEWEST_EPOCHS, min(MOST_EPOCHS, EXAMPLES_SEEN // info.train_size))
    batch_size = 32 if info.train_size <= SMALL_DATASET else 128
    return Experiment(dataset=info.id, loss=LOSSES[info.task], epochs=epochs, batch_size=batch_size)
