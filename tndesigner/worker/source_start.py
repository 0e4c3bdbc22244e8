"""Starts a model from the trained model that its design was made from."""

import keras
import tensorflow as tf

from tndesigner.compression.start_from_source import start_from_source
from tndesigner.document import Design
from tndesigner.models import dense_twin
from tndesigner.training.events import Note, TrainedModel
from tndesigner.wording.text import Text
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared

_TITLES: dict[TrainedModel, Text] = {"network": Text("the model"), "twin": Text("the dense twin")}


def start_learner(name: TrainedModel, learner: Learner, prepared: Prepared) -> tuple[Note, ...]:
    """Do what ``start_model`` does for a model of a run, on its device."""
    with tf.device(prepared.device.placement):
        return start_model(name, learner.loop.model, prepared.design)


def start_model(name: TrainedModel, built: keras.Model, design: Design) -> tuple[Note, ...]:
    """Set the weights that the model of a design, or its dense twin, has in the trained model.

    Returns:
        What to say of it.

    Raises:
        ValueError: if the file of the trained model is missing or has changed, or does not fit.
    """
    experiment = design.experiment
    if design.source is None or experiment.from_source == "nothing" or (name == "network" and experiment.start):
        return ()
    graph = design.model if name == "network" else dense_twin(design.model, design.networks)
    fits = experiment.from_source == "fit"
    start = start_from_source(graph, built, design.source, fits=fits, seed=experiment.seed)
    return tuple(Note(message=sentence) for sentence in start.sentences(_TITLES[name]))
