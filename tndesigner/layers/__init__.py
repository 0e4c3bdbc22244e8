"""The Keras layers, and the interpreter that runs a program."""

from tndesigner.layers.attention_network import AttentionNetwork
from tndesigner.layers.convolution_network import ConvolutionNetwork
from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.embedding_network import EmbeddingNetwork
from tndesigner.layers.encoder_network import EncoderNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import run_program
from tndesigner.layers.isometries import held_cores
from tndesigner.layers.keras_model import build_model, load_model
from tndesigner.layers.making import make_layer
from tndesigner.layers.multilinear_attention_network import MultilinearAttentionNetwork
from tndesigner.layers.position_embedding import PositionEmbedding
from tndesigner.layers.precision import computing_in
from tndesigner.layers.recurrent_networks import GRUNetwork, LSTMNetwork, SimpleRNNNetwork
from tndesigner.layers.source_weights import load_source_weights
from tndesigner.layers.weight_loading import take_weights
