"""The graph of layers that is trained and its experiment, as plain frozen values."""

from tndesigner.models.activations import ACTIVATIONS
from tndesigner.models.errors import ModelError
from tndesigner.models.experiment import LOSSES, OPTIMIZERS, PRECISIONS, Experiment
from tndesigner.models.file_reading import GAPS, FileReading
from tndesigner.models.graph import Call, ModelInput
from tndesigner.models.isometry import HOLDS, Isometry
from tndesigner.models.kinds import LAYER_KINDS
from tndesigner.models.kinds.attention import MultiHeadAttention, NetworkAttention
from tndesigner.models.kinds.dense import Dense
from tndesigner.models.kinds.elementwise import Activation, Dropout
from tndesigner.models.kinds.joining import Add, Average, Concatenate, Dot, Maximum, Minimum, Multiply, Subtract
from tndesigner.models.kinds.kept import Kept
from tndesigner.models.kinds.network_conv2d import NetworkConv2D
from tndesigner.models.kinds.network_dense import NetworkDense
from tndesigner.models.kinds.network_embedding import NetworkEmbedding
from tndesigner.models.kinds.network_multilinear_attention import NetworkMultilinearAttention
from tndesigner.models.kinds.normalising import LayerNormalization
from tndesigner.models.kinds.pictures import (
    PADDINGS,
    AveragePooling2D,
    Conv2D,
    GlobalAveragePooling2D,
    MaxPooling2D,
    moved_length,
)
from tndesigner.models.kinds.recurrent import (
    GRU,
    LSTM,
    NetworkGRU,
    NetworkLSTM,
    NetworkSimpleRNN,
    SimpleRNN,
)
from tndesigner.models.kinds.reshaping import Flatten, Reshape
from tndesigner.models.kinds.tokens import Embedding, GlobalAveragePooling1D, PositionEmbedding
from tndesigner.models.kinds.transformer_encoder import TransformerEncoder
from tndesigner.models.layer import (
    JoiningLayer,
    Layer,
    NetworkLayer,
    Networks,
    Shape,
    count_weights,
    input_width,
    output_width,
)
from tndesigner.models.model import Called, Model, Placed, all_network_parts, dense_twin, network_layers, network_parts
from tndesigner.models.repeats import Repeats
from tndesigner.models.schedule import SCHEDULES, Schedule, Stopping
