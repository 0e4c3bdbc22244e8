"""Counts parameters alone, at once: that needs no planning."""

from tndesigner.model import ModelError, count_weights, dense_twin
from tndesigner.planning.subject import Subject

Parameters = tuple[int, int]
"""Of a network or model, and of its dense twin."""


def layer_parameters(subject: Subject) -> Parameters | None:
    """Count the weights of the network that is shown and of its twin, without the bias; None where nothing fits."""
    if subject.shown not in subject.networks:
        return None
    try:
        layer, shape = subject.shown_layer()
        weights = count_weights(subject.networks[subject.shown])
        bias = layer.parameters(shape, subject.networks) - weights
        return weights, layer.twin(shape, subject.networks).parameters(shape, subject.networks) - bias
    except ModelError:
        return None


def model_parameters(subject: Subject) -> Parameters | None:
    """Count the parameters of the model and of its dense twin; None where its layers do not fit."""
    try:
        twin = dense_twin(subject.model, subject.networks)
        return subject.model.parameters(subject.networks), twin.parameters(subject.networks)
    except (ModelError, KeyError):
        return None
