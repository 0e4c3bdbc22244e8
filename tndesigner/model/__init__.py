"""The stack of layers that is trained and its experiment, as plain frozen values."""

from tndesigner.model.activations import ACTIVATIONS
from tndesigner.model.errors import ModelError
from tndesigner.model.experiment import LOSSES, OPTIMIZERS, Experiment
from tndesigner.model.kinds import LAYER_KINDS
from tndesigner.model.kinds.dense import Dense
from tndesigner.model.kinds.elementwise import Activation, Dropout
from tndesigner.model.kinds.network_dense import NetworkDense, count_weights, input_width, output_width
from tndesigner.model.kinds.reshaping import Flatten, Reshape
from tndesigner.model.layer import Layer, NetworkLayer, Networks, Shape
from tndesigner.model.model import Model, dense_twin, network_layers

__all__ = [
    "ACTIVATIONS",
    "LAYER_KINDS",
    "LOSSES",
    "OPTIMIZERS",
    "Activation",
    "Dense",
    "Dropout",
    "Experiment",
    "Flatten",
    "Layer",
    "Model",
    "ModelError",
    "NetworkDense",
    "NetworkLayer",
    "Networks",
    "Reshape",
    "Shape",
    "count_weights",
    "dense_twin",
    "input_width",
    "network_layers",
    "output_width",
]
