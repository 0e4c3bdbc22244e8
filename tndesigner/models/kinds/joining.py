"""Layers that join several values to one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import JoiningLayer, Networks, Shape, size
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, shape_text

_DIFFER = "layer {0!r} joins the shapes {1}, which do not fit together"


@dataclass(frozen=True, kw_only=True)
class ElementwiseJoin(JoiningLayer):
    """The base class of layers that join numbers at the same place; an axis of length 1 is repeated."""

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return the shape to which all others can be repeated."""
        _require_several(self, shapes)
        result = shapes[0]
        for other in shapes[1:]:
            result = _repeated(self, result, other, shapes)
        return result


@dataclass(frozen=True, kw_only=True)
class Add(ElementwiseJoin):
    """``keras.layers.Add``: the sum, as at the end of a residual block."""

    kind: ClassVar[str] = "add"
    keras_class: ClassVar[str] = "Add"


@dataclass(frozen=True, kw_only=True)
class Multiply(ElementwiseJoin):
    """``keras.layers.Multiply``: the product of the numbers at each place."""

    kind: ClassVar[str] = "multiply"
    keras_class: ClassVar[str] = "Multiply"


@dataclass(frozen=True, kw_only=True)
class Average(ElementwiseJoin):
    """``keras.layers.Average``: the mean of the numbers at each place."""

    kind: ClassVar[str] = "average"
    keras_class: ClassVar[str] = "Average"


@dataclass(frozen=True, kw_only=True)
class Maximum(ElementwiseJoin):
    """``keras.layers.Maximum``: the largest of the numbers at each place."""

    kind: ClassVar[str] = "maximum"
    keras_class: ClassVar[str] = "Maximum"


@dataclass(frozen=True, kw_only=True)
class Minimum(ElementwiseJoin):
    """``keras.layers.Minimum``: the smallest of the numbers at each place."""

    kind: ClassVar[str] = "minimum"
    keras_class: ClassVar[str] = "Minimum"


@dataclass(frozen=True, kw_only=True)
class Subtract(ElementwiseJoin):
    """``keras.layers.Subtract``: the first input without the second."""

    kind: ClassVar[str] = "subtract"
    keras_class: ClassVar[str] = "Subtract"

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return the shape of the difference of two inputs."""
        _require_pair(self, shapes)
        return ElementwiseJoin.joined_shape(self, shapes, networks)


@dataclass(frozen=True, kw_only=True)
class Concatenate(JoiningLayer):
    """``keras.layers.Concatenate``: one input after the other along an axis."""

    kind: ClassVar[str] = "concatenate"
    keras_class: ClassVar[str] = "Concatenate"
    unchanging_fields: ClassVar[tuple[str, ...]] = ("axis",)

    axis: int = -1
    """Counted as in Keras: 0 is the batch, 1 the first axis of an example, -1 the last."""

    def details(self) -> Iterator[str]:
        """Yield the axis, unless it is the last."""
        if self.axis != -1:
            yield Text("axis {0}", self.axis)

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Add up the lengths of the axis; all others are the same."""
        _require_several(self, shapes)
        first = shapes[0]
        axis = _axis_of(self, self.axis, first)
        others = {(*shape[:axis], *shape[axis + 1 :]) for shape in shapes}
        if len(others) > 1 or any(len(shape) != len(first) for shape in shapes):
            raise ModelError(_DIFFER, self.title, _listed(shapes))
        lengths = [shape[axis] for shape in shapes]
        known = [length for length in lengths if length is not None]
        total = sum(known) if len(known) == len(lengths) else None
        return (*first[:axis], total, *first[axis + 1 :])


@dataclass(frozen=True, kw_only=True)
class Dot(JoiningLayer):
    """``keras.layers.Dot``: the products of two inputs, summed over one axis of each."""

    kind: ClassVar[str] = "dot"
    keras_class: ClassVar[str] = "Dot"
    unchanging_fields: ClassVar[tuple[str, ...]] = ("axes",)

    axes: int | tuple[int, int] = -1
    """The axis of both, or one axis of each, counted as in Keras: 1 is the first axis of an example."""
    normalize: bool = False
    """Whether both are scaled to length 1 along these axes, so that the result is their cosine."""

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return the remaining axes of both; of two vectors, a single number."""
        _require_pair(self, shapes)
        (first, second), (one, other) = shapes, self._axes(shapes)
        if first[one] != second[other]:
            raise ModelError(_DIFFER, self.title, _listed(shapes))
        rest = (*first[:one], *first[one + 1 :], *second[:other], *second[other + 1 :])
        return rest or (1,)

    def joined_flops(self, shapes: tuple[Shape, ...], result: Shape) -> int:
        """Count two operations for each number of the result and each place of the summed axis."""
        return 2 * size(result) * size((shapes[0][self._axes(shapes)[0]],))

    def _axes(self, shapes: tuple[Shape, ...]) -> tuple[int, int]:
        """Return the summed axis of each shape, counted from 0."""
        axes = self.axes if isinstance(self.axes, tuple) else (self.axes, self.axes)
        return _axis_of(self, axes[0], shapes[0]), _axis_of(self, axes[1], shapes[1])


def _axis_of(layer: JoiningLayer, axis: int, shape: Shape) -> int:
    """Return the place in a shape of an axis that is counted as in Keras."""
    place = axis - 1 if axis > 0 else axis + len(shape)
    if axis == 0 or not 0 <= place < len(shape):
        raise ModelError("layer {0!r} joins along axis {1}, which shape {2} does not have", layer.title, axis, shape)
    return place


def _repeated(layer: JoiningLayer, first: Shape, second: Shape, shapes: tuple[Shape, ...]) -> Shape:
    """Return the shape to which two shapes are repeated, aligned at their last axes."""
    longer, shorter = (first, second) if len(first) >= len(second) else (second, first)
    kept = len(longer) - len(shorter)
    result = list(longer[:kept])
    for one, other in zip(longer[kept:], shorter, strict=True):
        if one != other and None not in (one, other) and 1 not in (one, other):
            raise ModelError(_DIFFER, layer.title, _listed(shapes))
        result.append(other if one == 1 else one if other == 1 else one and other)
    return tuple(result)


def _require_several(layer: JoiningLayer, shapes: tuple[Shape, ...]) -> None:
    if len(shapes) < 2:
        raise ModelError("layer {0!r} joins several inputs, but gets one", layer.title)


def _require_pair(layer: JoiningLayer, shapes: tuple[Shape, ...]) -> None:
    if len(shapes) != 2:
        raise ModelError("layer {0!r} joins two inputs, but gets {1}", layer.title, len(shapes))


def _listed(shapes: tuple[Shape, ...]) -> str:
    return listed(map(shape_text, shapes))
