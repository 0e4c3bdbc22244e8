"""The table of all kinds of layer: a new kind is a class in a file here and a row below."""

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
from tndesigner.models.kinds.pictures import AveragePooling2D, Conv2D, GlobalAveragePooling2D, MaxPooling2D
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
from tndesigner.models.layer import Layer

LAYER_KINDS: dict[str, type[Layer]] = {
    cls.kind: cls
    for cls in (
        Dense,
        NetworkDense,
        Conv2D,
        NetworkConv2D,
        MaxPooling2D,
        AveragePooling2D,
        GlobalAveragePooling2D,
        Embedding,
        NetworkEmbedding,
        PositionEmbedding,
        GlobalAveragePooling1D,
        MultiHeadAttention,
        NetworkAttention,
        NetworkMultilinearAttention,
        TransformerEncoder,
        LSTM,
        NetworkLSTM,
        GRU,
        NetworkGRU,
        SimpleRNN,
        NetworkSimpleRNN,
        LayerNormalization,
        Flatten,
        Reshape,
        Activation,
        Dropout,
        Add,
        Subtract,
        Multiply,
        Average,
        Maximum,
        Minimum,
        Concatenate,
        Dot,
        Kept,
    )
}
"""The classes by the name of their kind in files."""
