"""The Keras layers, and the interpreter that runs a program."""

from tndesigner.layers.dense_network import DenseNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import run_program
from tndesigner.layers.stack import build_model

__all__ = ["DenseNetwork", "LayerError", "build_model", "run_program"]
