"""What is known about a built-in layer of Keras that a model keeps as it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

from tndesigner.models.layer import Shape, size
from tndesigner.wording.text import Text

Arguments = Mapping[str, Any]
"""The arguments of a Keras layer by name, as JSON holds them."""


@dataclass(frozen=True, slots=True)
class Use:
    """One call of a layer: its arguments, the shapes of all inputs for one example, and those of its weights."""

    arguments: Arguments
    shapes: tuple[Shape, ...]
    weights: tuple[tuple[int, ...], ...] = ()
    """In Keras's order; empty if they are not known."""

    @property
    def channels_first(self) -> bool:
        """Whether the first axis of an example holds the channels, rather than the last."""
        return self.arguments.get("data_format") == "channels_first"

    def only_shape(self, axes: int | None = None) -> Shape:
        """Return the shape of the first input, which has so many axes, if that is given.

        Raises:
            ValueError: if it has others.
        """
        shape = self.shapes[0]
        if axes is not None and len(shape) != axes:
            raise ValueError(Text("it needs examples with {0} axes", axes))
        return shape


def no_flops(_use: Use, _result: Shape) -> int:
    """Count none: the layer multiplies no matrices."""
    return 0


@dataclass(frozen=True, slots=True)
class Rule:
    """How shapes and operations of a built-in layer follow from its arguments."""

    shape: Callable[[Use], Shape]
    """Returns the output shape, or raises ``ValueError`` with the reason why there is none."""
    flops: Callable[[Use, Shape], int] = no_flops
    """Counts the operations of matrix products for one example, given the output shape, too."""
    fixed: int = 0
    """How many of its weights, the last ones, are never trained."""
    inputs: range = range(1, 2)
    """How many it may take."""
    spread: bool = False
    """Whether it takes several inputs one by one, rather than as a list."""


def matrix_flops(matrices: int) -> Callable[[Use, Shape], int]:
    """Return the count for layers that apply the first so many weights once at each place of the result."""

    def count(use: Use, result: Shape) -> int:
        channels = result[0] if use.channels_first else result[-1]
        return 2 * sum(map(prod, use.weights[:matrices])) * (size(result) // (channels or 1))

    return count
