"""The values of a model and of its layers are possible."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from math import isfinite
from typing import Any

from tndesigner.checks.problem import Problem, model_error
from tndesigner.models import ACTIVATIONS, HOLDS, PADDINGS, Isometry, Layer, Model
from tndesigner.network.indices import LARGEST_DIM, is_possible
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

INPUT_DTYPES = ("float32", "int32")
"""What a model may read."""


def model_input_is_possible(model: Model) -> Iterator[Problem]:
    """Find inputs without shape, with an impossible axis or of an unknown type."""
    rule = "model-input-is-possible"
    for one in model.inputs:
        if not one.shape:
            yield model_error(rule, Text("the model's input has no axes; give its shape, as in 784 or 28, 28"))
        for dim in one.shape:
            if dim is not None and not is_possible(dim):
                message = Text("an axis of the model's input has length {0}; {1}", dim, _COUNTS)
                yield model_error(rule, message)
        if one.dtype not in INPUT_DTYPES:
            hint = suggestion(one.dtype, INPUT_DTYPES)
            message = Text("the model's input has the unknown type {0}; {1}", quoted(one.dtype), hint)
            yield model_error(rule, message)


def layer_values_are_possible(model: Model) -> Iterator[Problem]:
    """Find layers with an impossible number of units, rate or activation."""
    for position, layer in enumerate(model.layers):
        for complaint in complaints(layer):
            message = Text("layer {0} has {1}", quoted(layer.title), complaint)
            yield model_error("layer-values-are-possible", message, position)


def complaints(layer: Layer) -> Iterator[Text]:
    """Yield what is wrong with the values of one layer."""
    for field in fields(layer):
        if field.name in VALUES:
            yield from VALUES[field.name](getattr(layer, field.name))


def _count_of(what: str) -> Callable[[int | tuple[int, ...] | None], Iterator[Text]]:
    """Return the check of a number, of several numbers, or of one that may be missing."""

    def check(value: int | tuple[int, ...] | None) -> Iterator[Text]:
        for count in value if isinstance(value, tuple) else (value,):
            if count is not None and not is_possible(count):
                yield Text("{0}; {1}", Text(what, count), _COUNTS)

    return check


def _weights(shapes: tuple[tuple[int, ...], ...]) -> Iterator[Text]:
    for shape in shapes:
        yield from _count_of("an axis of length {0} in one of its weights")(shape)


def _padding(name: str) -> Iterator[Text]:
    if name not in PADDINGS:
        yield Text("the unknown padding {0}; {1}", quoted(name), suggestion(name, PADDINGS))


def _rate(rate: float) -> Iterator[Text]:
    if not 0.0 <= rate < 1.0:
        yield Text("a dropout rate of {0}; it is a share from 0 up to, but not including, 1", rate)


def _activation(name: str) -> Iterator[Text]:
    if name not in ACTIVATIONS:
        yield Text("the unknown activation {0}; {1}", quoted(name), suggestion(name, ACTIVATIONS))


def _isometry(isometry: Isometry | None) -> Iterator[Text]:
    if isometry is None:
        return
    if isometry.hold not in HOLDS:
        hint = suggestion(isometry.hold, HOLDS)
        yield Text("cores that are kept isometries by {0}; {1}", quoted(isometry.hold), hint)
    if not (isfinite(isometry.strength) and isometry.strength > 0.0):
        yield Text("a penalty of strength {0}; it must be a number above 0, such as 1", isometry.strength)


_COUNTS = Text("it must be from 1 to {0}", LARGEST_DIM)

VALUES: dict[str, Callable[[Any], Iterator[Text]]] = {
    "activation": _activation,
    "dilation_rate": _count_of("a dilation of {0}"),
    "filters": _count_of("{0} filters"),
    "gives": _count_of("{0} numbers that come out"),
    "hidden": _count_of("{0} hidden units"),
    "input_dim": _count_of("{0} tokens"),
    "isometry": _isometry,
    "kernel_size": _count_of("a kernel of length {0}"),
    "key_dim": _count_of("{0} numbers a head"),
    "num_heads": _count_of("{0} heads"),
    "output_dim": _count_of("{0} features"),
    "padding": _padding,
    "pool_size": _count_of("a window of length {0}"),
    "rate": _rate,
    "strides": _count_of("a stride of {0}"),
    "takes": _count_of("{0} numbers that come in"),
    "target_shape": _count_of("an axis of length {0}"),
    "units": _count_of("{0} units"),
    "value_dim": _count_of("{0} numbers a head for values"),
    "vocabulary": _count_of("{0} tokens"),
    "weights": _weights,
}
"""The check of each value, by the name of its field in any kind of layer."""
