"""The stack of layers that is trained and its experiment, as plain frozen values."""

from tndesigner.model.activations import ACTIVATIONS
from tndesigner.model.errors import ModelError
from tndesigner.model.experiment import LOSSES, OPTIMIZERS, Experiment, FileReading
from tndesigner.model.kinds import LAYER_KINDS
from tndesigner.model.kinds.dense import Dense
from tndesigner.model.kinds.elementwise import Activation, Dropout
from tndesigner.model.kinds.network_conv2d import NetworkConv2D
from tndesigner.model.kinds.network_dense import NetworkDense, count_weights, input_width, output_width
from tndesigner.model.kinds.network_embedding import NetworkEmbedding
from tndesigner.model.kinds.pictures import PADDINGS, Conv2D, GlobalAveragePooling2D, MaxPooling2D, moved_length
from tndesigner.model.kinds.reshaping import Flatten, Reshape
from tndesigner.model.kinds.tokens import Embedding, GlobalAveragePooling1D
from tndesigner.model.layer import Layer, NetworkLayer, Networks, Shape
from tndesigner.model.model import Model, dense_twin, network_parts

__all__ = [
    "ACTIVATIONS",
    "LAYER_KINDS",
    "LOSSES",
    "OPTIMIZERS",
    "PADDINGS",
    "Activation",
    "Conv2D",
    "Dense",
    "Dropout",
    "Embedding",
    "Experiment",
    "FileReading",
    "Flatten",
    "GlobalAveragePooling1D",
    "GlobalAveragePooling2D",
    "Layer",
    "MaxPooling2D",
    "Model",
    "ModelError",
    "NetworkConv2D",
    "NetworkDense",
    "NetworkEmbedding",
    "NetworkLayer",
    "Networks",
    "Reshape",
    "Shape",
    "count_weights",
    "dense_twin",
    "input_width",
    "moved_length",
    "network_parts",
    "output_width",
]
