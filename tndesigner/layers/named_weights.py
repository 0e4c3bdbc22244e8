"""Weights that are saved and loaded by their names."""

from typing import Any

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

PREFIX = "weight "
"""What the keys of weights begin with in a file, since a core may be called "0" or "."."""


class NamedWeights(keras.layers.Layer):
    """A layer whose order of weights does not depend on which are frozen, and whose files hold them by name.

    Keras lists and numbers trainable weights first, so a frozen core would load what belongs to another one.
    """

    def __init__(self, **kwargs: Any) -> None:
        """Take the arguments of every Keras layer."""
        super().__init__(**kwargs)
        self.own_weights: list[Any] = []
        """The weights of the layer itself, in the order in which they were made."""

    def add_weight(self, *args: Any, **kwargs: Any) -> Any:
        """Make a weight; the arguments are those of Keras."""
        weight = super().add_weight(*args, **kwargs)
        self.own_weights.append(weight)
        return weight

    @property
    def weights(self) -> list[Any]:
        """All weights, the layer's own first, in the order in which they were made."""
        own = {id(weight) for weight in self.own_weights}
        return [*self.own_weights, *(weight for weight in super().weights if id(weight) not in own)]

    def save_own_variables(self, store: Any) -> None:
        """Write the weights of the layer itself by name."""
        for weight in self.own_weights:
            store[f"{PREFIX}{weight.name}"] = weight

    def load_own_variables(self, store: Any) -> None:
        """Read the weights of the layer itself; older files number them as Keras does.

        Raises:
            LayerError: if the file holds other weights, or one of another shape.
            ValueError: what Keras says about older files, and about a layer that is not built.
        """
        if "0" in store or not self.built:
            super().load_own_variables(store)
            return
        arrays = {key.removeprefix(PREFIX): array for key, array in dict(store).items()}
        ours = {weight.name: tuple(weight.shape) for weight in self.own_weights}
        theirs = {name: array.shape for name, array in arrays.items()}
        for name in {**ours, **theirs}:
            if ours.get(name) != theirs.get(name):
                raise LayerError(
                    Text(
                        "weight {0} {1} in layer {2!r}, but {3} in the file, which has {4}",
                        *(
                            quoted(name),
                            _told(ours.get(name)),
                            self.name,
                            _told(theirs.get(name)),
                            listed(map(quoted, theirs)) or Text("no weights"),
                        ),
                    )
                )
        for weight in self.own_weights:
            weight.assign(arrays[weight.name])


def name_inside(weight: Any, layer: keras.layers.Layer) -> str:
    """Return the name of a weight by the parts of a layer that hold it, as "a" or "query/a"."""
    return str(weight.path).removeprefix(f"{layer.path}/")


def _told(shape: tuple[int, ...] | None) -> str:
    return Text("is missing") if shape is None else Text("has shape {0}", str(shape))
