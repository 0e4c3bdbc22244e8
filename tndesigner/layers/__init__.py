"""The Keras layers, and the interpreter that runs a program."""

from tndesigner.layers.convolution_network import ConvolutionNetwork
from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.embedding_network import EmbeddingNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import run_program
from tndesigner.layers.stack import build_model

__all__ = ["ConvolutionNetwork", "DenseNetwork", "EmbeddingNetwork", "LayerError", "build_model", "run_program"]
