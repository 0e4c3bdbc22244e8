"""Makes the example designs anew: ``python resources/examples/rebuild.py``, from the root of the checkout."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from tndesigner.document import Design, save
from tndesigner.models import (
    Conv2D,
    Dense,
    Embedding,
    Experiment,
    Flatten,
    GlobalAveragePooling1D,
    Isometry,
    MaxPooling2D,
    Model,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
    NetworkLSTM,
    PositionEmbedding,
    Reshape,
    TransformerEncoder,
)
from tndesigner.network import Diagram
from tndesigner.network.diagram import Shape
from tndesigner.network.templates import make, make_all
from tndesigner.network.templates.drawing import Drawing

FOLDER = Path(__file__).resolve().parent


def blog() -> Design:
    """Return the network of the TensorFlow blog of 12 February 2020, on points as its text describes them.

    Its dense model says swish and its network model relu; relu is used for both here.
    """
    model = Model(
        (2,),
        (
            Dense(units=1024, activation="relu"),
            NetworkDense(network=1, activation="relu"),
            Dense(units=1),
        ),
    )
    experiment = Experiment(dataset="blobs", loss="mean_squared_error", epochs=300, batch_size=32)
    return Design({1: _named("hidden", "mpo", inputs="32,32", outputs="32,32", bond="2")}, model, experiment)


def fashion() -> Design:
    """Return a classifier of clothes whose wide layer is a network of two cores."""
    model = Model(
        (28, 28),
        (
            Flatten(),
            NetworkDense(network=1, activation="relu"),
            Dense(units=10, activation="softmax"),
        ),
    )
    experiment = Experiment(dataset="fashion", loss="sparse_categorical_crossentropy", epochs=6, batch_size=16)
    return Design({1: _named("hidden", "mpo", inputs="28,28", outputs="32,32", bond="8")}, model, experiment)


def digits() -> Design:
    """Return a classifier of handwritten digits whose wide layer is a tensor train of three cores."""
    model = Model(
        (8, 8),
        (
            Flatten(),
            NetworkDense(network=1, activation="relu"),
            Dense(units=10, activation="softmax"),
        ),
    )
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=40, batch_size=32)
    return Design({1: _named("hidden", "mpo", inputs="4,4,4", outputs="8,8,8", bond="4")}, model, experiment)


def digits_half() -> Design:
    """Return the classifier of digits with a third of the weights in its network, as ``halve.py`` found it: a ring."""
    design = digits()
    return Design(
        {1: _named("hidden", "ring", inputs="2,4,4,2", outputs="4,4,8,4", bond="2")}, design.model, design.experiment
    )


def fashion_half() -> Design:
    """Return the classifier of clothes with fewer than half the weights in its network, as ``halve.py`` found it."""
    design = fashion()
    return Design(
        {1: _named("hidden", "tree", inputs="28,28", outputs="32,32", bond="3")}, design.model, design.experiment
    )


def fashion_mpo() -> Design:
    """Return a classifier of clothes whose wide layer is a tensor train of four cores."""
    model = Model((28, 28), (Flatten(), NetworkDense(network=1, activation="relu"), _CLASSES))
    hidden = _named("hidden", "mpo", inputs="4,7,7,4", outputs="4,8,8,4", bond="8")
    return Design({1: hidden}, model, _classifying("fashion", epochs=8))


def fashion_cp() -> Design:
    """Return a classifier of clothes whose second convolution is a sum of outer products."""
    model = Model(
        (28, 28),
        (
            Reshape(target_shape=(28, 28, 1)),
            Conv2D(filters=32, strides=(2, 2), activation="relu"),
            NetworkConv2D(network=1, activation="relu"),
            MaxPooling2D(),
            Flatten(),
            _CLASSES,
        ),
    )
    kernel = _named("kernel", "conv2d-cp", in_channels="32", out_channels="64", kernel="3", rank="16")
    return Design({1: kernel}, model, _classifying("fashion", epochs=6))


def speeches() -> Design:
    """Return what dates presidents' words by a table of words that is a tensor train.

    Three cores with bonds of 8 or 16, and 64 features, stayed 4 to 8 points behind the table: two digits of one word
    share too much. A long first digit does better.
    """
    model = Model(
        (40,),
        (
            NetworkEmbedding(network=1, vocabulary=5_000),
            GlobalAveragePooling1D(),
            Dense(units=4, activation="softmax"),
        ),
        "int32",
    )
    words = _named("words", "embedding", vocabulary="5000", inputs="500,10", outputs="4,32", features="128", bond="24")
    return Design({1: words}, model, _classifying("speeches", epochs=10))


def sort_feed_forward() -> Design:
    """Return a Transformer that sorts digits, its feed-forward two tensor trains."""
    return _sorting(_FEED_FORWARD)


def sort_projections() -> Design:
    """Return a Transformer that sorts digits, its projections and its feed-forward tensor trains."""
    arguments = {"num_heads": "4", "key_dim": "16", "inputs": "4,4,4", "outputs": "4,4,4", "bond": "4"}
    return _sorting({**make_all("attention-mpo", arguments), **_FEED_FORWARD})


def diamonds() -> Design:
    """Return what prices diamonds by a tree. With bonds of 4 its error was up to 6 % above its twin's."""
    model = Model(
        (9,), (Dense(units=256, activation="relu"), NetworkDense(network=1, activation="relu"), Dense(units=1))
    )
    tree = _named("tree", "tree", inputs="4,4,4,4", outputs="4,4,4,4", bond="12")
    return Design({1: tree}, model, Experiment(dataset="diamonds", epochs=6, batch_size=128))


def digits_peps() -> Design:
    """Return a classifier of handwritten digits whose wide layer is a grid."""
    model = Model((8, 8), (Flatten(), NetworkDense(network=1, activation="relu"), _CLASSES))
    grid = _named("grid", "peps", rows="2", cols="3", inputs="2,2,2,2,2,2", outputs="2,2,4,4,2,2", bond="2")
    return Design({1: grid}, model, _classifying("digits", epochs=60))


def digits_mera() -> Design:
    """Return a classifier of handwritten digits whose second layer is a MERA of isometries on eight sites."""
    layers = (
        Flatten(),
        Dense(units=256, activation="relu"),
        NetworkDense(network=1, activation="relu", isometry=Isometry()),
        _CLASSES,
    )
    mera = _named("mera", "mera", dim="2", sites="8", chi="4,4", output="64")
    return Design({1: mera}, Model((8, 8), layers), _classifying("digits", epochs=40))


def digits_rows() -> Design:
    """Return a classifier of handwritten digits that reads each picture row by row, both matrices tensor trains."""
    drawn = make_all("lstm-mpo-both", {"inputs": "8,8", "outputs": "8,8", "bond": "4"})
    layers = (Dense(units=64, activation="relu"), NetworkLSTM(units=64, kernel=1, recurrent=2), _CLASSES)
    return Design(dict(enumerate(drawn.values(), 1)), Model((8, 8), layers), _classifying("digits", epochs=60))


def irregular() -> Design:
    """Return a classifier of handwritten digits whose wide layer was drawn by hand, with a copy tensor."""
    drawing = Drawing("irregular")
    x = drawing.input((4, 4, 4), (0.0, 128.0))
    a = drawing.core("a", {"in": 4, "dot": 12, "right": 3}, (-128.0, 0.0))
    b = drawing.core("b", {"in": 4, "dot": 12}, (0.0, 0.0))
    c = drawing.core("c", {"in": 4, "dot": 12, "right": 3}, (128.0, 0.0))
    d = drawing.core("d", {"dot": 12, "out": 16, "right": 3}, (0.0, -200.0))
    e = drawing.core("e", {"a": 3, "c": 3, "d": 3, "out": 16}, (230.0, -160.0), Shape.SQUARE)
    for leg, core in zip(x.legs, (a, b, c), strict=True):
        drawing.join(leg, core["in"])
    drawing.gather([core["dot"] for core in (a, b, c, d)], (0.0, -100.0))
    drawing.join(a["right"], e["a"])
    drawing.join(c["right"], e["c"])
    drawing.join(d["right"], e["d"])
    diagram = drawing.finish([d["out"], e["out"]])
    model = Model((8, 8), (Flatten(), NetworkDense(network=1, activation="relu"), _CLASSES))
    return Design({1: diagram}, model, _classifying("digits", epochs=60))


EXAMPLES: dict[str, Callable[[], Design]] = {
    "blog": blog,
    "fashion": fashion,
    "digits": digits,
    "digits-half": digits_half,
    "fashion-half": fashion_half,
    "fashion-mpo": fashion_mpo,
    "fashion-cp": fashion_cp,
    "speeches": speeches,
    "sort-feed-forward": sort_feed_forward,
    "sort-projections": sort_projections,
    "diamonds": diamonds,
    "digits-peps": digits_peps,
    "digits-mera": digits_mera,
    "digits-rows": digits_rows,
    "irregular": irregular,
}
"""The examples by the names of their files."""


_CLASSES = Dense(units=10, activation="softmax")
_FEED_FORWARD = make_all("transformer-ffn", {"inputs": "4,4,4", "outputs": "4,8,8", "bond": "4"})


def _sorting(drawn: Mapping[str, Diagram]) -> Design:
    """Return a Transformer of width 64 with these networks as its matrices."""
    numbers = {field: number for number, field in enumerate(drawn, 1)}
    layers = (
        Embedding(input_dim=10, output_dim=64),
        PositionEmbedding(),
        TransformerEncoder(num_heads=4, key_dim=16, hidden=256, **numbers),
        _CLASSES,
    )
    experiment = replace(_classifying("sort", epochs=8), batch_size=64)
    return Design(dict(enumerate(drawn.values(), 1)), Model((12,), layers, "int32"), experiment)


def _classifying(dataset: str, *, epochs: int) -> Experiment:
    """Return an experiment that learns classes."""
    return Experiment(dataset=dataset, loss="sparse_categorical_crossentropy", epochs=epochs, batch_size=32)


def _named(name: str, template: str, **arguments: str) -> Diagram:
    """Return the diagram of a template under another name."""
    diagram = make(template, arguments)
    diagram.network.name = name
    return diagram


def main() -> None:
    """Write all of them."""
    for name, build in EXAMPLES.items():
        save(build(), FOLDER / f"{name}.tnd")
        print(f"{name}.tnd")


if __name__ == "__main__":
    main()
