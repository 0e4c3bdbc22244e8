"""All kinds of layer, one table: a new kind is a class in a file here and a row below."""

from tndesigner.model.kinds.dense import Dense
from tndesigner.model.kinds.elementwise import Activation, Dropout
from tndesigner.model.kinds.network_dense import NetworkDense
from tndesigner.model.kinds.reshaping import Flatten, Reshape
from tndesigner.model.layer import Layer

LAYER_KINDS: dict[str, type[Layer]] = {
    cls.kind: cls for cls in (Dense, NetworkDense, Flatten, Reshape, Activation, Dropout)
}
"""The classes by the name of their kind in files."""
