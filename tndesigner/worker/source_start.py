"""Starts the models of a run from the trained model that their design was made of."""

from collections.abc import Iterator

import tensorflow as tf

from tndesigner.compression.start_from_source import start_from_source
from tndesigner.models import dense_twin
from tndesigner.training.events import Note, TrainedModel
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared

_TITLES: dict[TrainedModel, str] = {"network": "the model", "twin": "the dense twin"}


def start_learner(name: TrainedModel, learner: Learner, prepared: Prepared) -> Iterator[Note]:
    """Set the weights that a model of a run has in the trained model, and yield what to say of it.

    Raises:
        ValueError: if the file of the trained model is missing or has changed, or does not fit.
    """
    design, experiment = prepared.design, prepared.design.experiment
    if design.source is None or experiment.from_source == "nothing" or (name == "network" and experiment.start):
        return
    graph = design.model if name == "network" else dense_twin(design.model, design.networks)
    fits = experiment.from_source == "fit"
    with tf.device(prepared.device.placement):
        start = start_from_source(graph, learner.loop.model, design.source, fits=fits, seed=experiment.seed)
    for sentence in start.sentences(_TITLES[name]):
        yield Note(message=sentence)
