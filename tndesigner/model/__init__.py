"""The stack of layers that is trained and its experiment, as plain frozen values."""

from tndesigner.model.activations import ACTIVATIONS
from tndesigner.model.errors import ModelError
from tndesigner.model.experiment import LOSSES, OPTIMIZERS, Experiment, FileReading
from tndesigner.model.isometry import HOLDS, Isometry
from tndesigner.model.kinds import LAYER_KINDS
from tndesigner.model.kinds.attention import MultiHeadAttention, NetworkAttention
from tndesigner.model.kinds.dense import Dense
from tndesigner.model.kinds.elementwise import Activation, Dropout
from tndesigner.model.kinds.network_conv2d import NetworkConv2D
from tndesigner.model.kinds.network_dense import NetworkDense
from tndesigner.model.kinds.network_embedding import NetworkEmbedding
from tndesigner.model.kinds.network_multilinear_attention import NetworkMultilinearAttention
from tndesigner.model.kinds.normalising import LayerNormalization
from tndesigner.model.kinds.pictures import (
    PADDINGS,
    AveragePooling2D,
    Conv2D,
    GlobalAveragePooling2D,
    MaxPooling2D,
    moved_length,
)
from tndesigner.model.kinds.reshaping import Flatten, Reshape
from tndesigner.model.kinds.tokens import Embedding, GlobalAveragePooling1D, PositionEmbedding
from tndesigner.model.kinds.transformer_encoder import TransformerEncoder
from tndesigner.model.layer import Layer, NetworkLayer, Networks, Shape, count_weights, input_width, output_width
from tndesigner.model.model import Model, Placed, all_network_parts, dense_twin, network_layers, network_parts
