"""What Keras's arguments say of a layer's weights: how they start, what is added to the loss, what holds them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import keras

PARTS = {
    "initializer": keras.initializers,
    "regularizer": keras.regularizers,
    "constraint": keras.constraints,
}
"""The modules of Keras that know the objects, by the end of the argument."""


@dataclass(frozen=True, slots=True)
class WeightArguments:
    """The three arguments with one beginning, such as ``kernel_initializer``, ``_regularizer`` and ``_constraint``.

    They hold for each core by itself, not for the matrix that the cores make together.
    """

    start: str
    """What the arguments begin with: "kernel", "embeddings", "bias"."""
    initializer: Any
    """None where the network chooses the start."""
    regularizer: Any
    constraint: Any

    @classmethod
    def taken(cls, start: str, arguments: dict[str, Any], initializer: Any = None) -> "WeightArguments":
        """Take the three arguments out of those of a layer.

        Raises:
            ValueError: if Keras does not know one of them.
        """
        given = {"initializer": initializer}
        given |= {part: arguments.pop(name) for part in PARTS if (name := f"{start}_{part}") in arguments}
        return cls(start, **{part: module.get(given.get(part)) for part, module in PARTS.items()})

    def for_weight(self, place: int, own_start: Callable[..., Any] | None = None) -> dict[str, Any]:
        """Return the arguments of ``add_weight``.

        Args:
            place: the number of the weight in its layer; weights of one shape start differently.
            own_start: how the weight starts if no initialiser is given.
        """
        start = own_start if self.initializer is None else another_start(self.initializer, place)
        return {"initializer": start, "regularizer": self.regularizer, "constraint": self.constraint}

    def objects(self) -> dict[str, Any]:
        """Return the three arguments as they were given, but with objects of Keras for names."""
        return {f"{self.start}_{part}": getattr(self, part) for part in PARTS}

    def config(self) -> dict[str, Any]:
        """Return the three arguments as Keras writes them to files."""
        return {f"{self.start}_{part}": module.serialize(getattr(self, part)) for part, module in PARTS.items()}


def another_start(initializer: Any, place: int = 0) -> Any:
    """Return an initialiser that draws other numbers at each place; in Keras, each call of one draws the same."""
    if not isinstance(initializer, keras.initializers.Initializer):
        return initializer
    config = initializer.get_config()
    if isinstance(config.get("seed"), int):
        config["seed"] += place
    return initializer.from_config(config)
