"""Small drawings for the tests of the canvas's pure functions."""

from tests.unit.blog import blog_network
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Diagram, Placement


def blog_diagram() -> Diagram:
    """The blog's network: x below, a and b above it, 128 apart."""
    network = blog_network()
    x, a, b = network.tensors
    return Diagram(network, {x.id: Placement(0, 128), a.id: Placement(-64, 0), b.id: Placement(64, 0)})


def drawn(diagram: Diagram) -> SceneGeometry:
    """A diagram as it is drawn."""
    made = SceneGeometry()
    made.follow(diagram)
    return made
