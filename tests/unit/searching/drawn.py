"""Designs to search in."""

from tndesigner.document import Design, load
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense
from tndesigner.network import Diagram, Network
from tndesigner.resources import resource_path


def digits_design() -> Design:
    """The bundled example with a train of three cores."""
    return load(resource_path("examples", "digits.tnd"))


def triangle() -> Network:
    """Three cores, each with a bond to both others."""
    net = Network("triangle")
    x = net.add_input("x", {"i": 4, "j": 8, "k": 2})
    a = net.add_core("a", {"in": 4, "out": 3, "b": 2, "c": 5})
    b = net.add_core("b", {"in": 8, "out": 5, "a": 2, "c": 3})
    c = net.add_core("c", {"in": 2, "out": 2, "a": 5, "b": 3})
    for core, leg in ((a, "i"), (b, "j"), (c, "k")):
        net.connect(x[leg], core["in"])
    net.connect(a["b"], b["a"])
    net.connect(a["c"], c["a"])
    net.connect(b["c"], c["b"])
    net.set_outputs([a["out"], b["out"], c["out"]])
    return net


def triangle_design() -> Design:
    """A triangle in the place of a layer, on digits."""
    layers = (
        Flatten(),
        NetworkDense(network=1, activation="relu"),
        Dense(units=16, activation="relu", name="narrow"),
        Dense(units=10, activation="softmax"),
    )
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=3, batch_size=50)
    return Design({1: Diagram(triangle())}, Model((8, 8), layers), experiment)
