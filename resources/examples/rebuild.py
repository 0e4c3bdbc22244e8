"""Makes the example designs anew: ``python resources/examples/rebuild.py``, from the root of the checkout."""

from collections.abc import Callable
from pathlib import Path

from tndesigner.document import Design, save
from tndesigner.model import Dense, Experiment, Flatten, Model, NetworkDense
from tndesigner.network import Diagram
from tndesigner.network.templates import make

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


EXAMPLES: dict[str, Callable[[], Design]] = {"blog": blog, "fashion": fashion, "digits": digits}
"""The examples by the names of their files."""


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
