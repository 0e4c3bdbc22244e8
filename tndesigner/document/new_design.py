"""The design of a new window."""

from tndesigner.document.design import Design
from tndesigner.models import Model, NetworkDense
from tndesigner.network import Diagram, Network


def new_design() -> Design:
    """Return a design whose only layer is a network with nothing drawn in it."""
    return Design({1: Diagram(Network("network"))}, Model((2,), (NetworkDense(network=1),)))
