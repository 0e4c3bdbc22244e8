"""The blog's network, model and design, built as a script would; other tests compare and spoil them."""

from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Model, NetworkDense
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.diagram import Note, Shape


def blog_network() -> Network:
    """Two cores of shape 32×32×2 with one bond between them, on an input of 32×32."""
    net = Network("hidden")
    x = net.add_input("x", {"i1": 32, "i2": 32})
    a = net.add_core("a", {"in": 32, "out": 32, "right": 2})
    b = net.add_core("b", {"left": 2, "in": 32, "out": 32})
    net.connect(x["i1"], a["in"])
    net.connect(x["i2"], b["in"])
    net.connect(a["right"], b["left"])
    net.set_outputs([a["out"], b["out"]])
    return net


def blog_model(network: int = 1) -> Model:
    """The blog's stack: 2 numbers in, a dense layer of 1024, the network, 1 number out."""
    return Model(
        (2,),
        (
            Dense(units=1024, activation="relu"),
            NetworkDense(name="hidden", network=network, activation="relu"),
            Dense(units=1),
        ),
    )


def blog_design() -> Design:
    """The whole design, drawn: one core moved, coloured and locked, one leg turned, one note."""
    net = blog_network()
    _, a, b = net.tensors
    placements = {a.id: Placement(120.5, -40), b.id: Placement(200, -40, Shape.SQUARE, "teal", locked=True)}
    diagram = Diagram(net, placements, {a["out"].id: 97.5}, {net.new_id(): Note("two cores", 10, 20)})
    return Design({1: diagram}, blog_model(), Experiment(epochs=300))
