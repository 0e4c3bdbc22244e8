"""The mathematics of a drawing: tensors, legs, bonds, and how they change."""

from tndesigner.network.diagram import Diagram, Placement
from tndesigner.network.elements import Bond, ElementId, Leg, Tensor, TensorKind
from tndesigner.network.errors import NetworkError
from tndesigner.network.network import Network
