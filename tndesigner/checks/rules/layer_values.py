"""The values of a model and of its layers are possible."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from math import isfinite
from typing import Any

from tndesigner.checks.joined import LARGEST_DIM, is_possible
from tndesigner.checks.problem import Problem, model_error
from tndesigner.checks.wording import number, quoted, suggestion
from tndesigner.model import ACTIVATIONS, HOLDS, PADDINGS, Isometry, Layer, Model

INPUT_DTYPES = ("float32", "int32")
"""What a model may read."""


def model_input_is_possible(model: Model) -> Iterator[Problem]:
    """Find an input without shape, with an impossible axis or of an unknown type."""
    rule = "model-input-is-possible"
    if not model.input_shape:
        yield model_error(rule, "the model's input has no axes; give its shape, as in 784 or 28, 28")
    for dim in model.input_shape:
        if dim is not None and not is_possible(dim):
            yield model_error(rule, f"an axis of the model's input has length {number(dim)}; {_COUNTS}")
    if model.input_dtype not in INPUT_DTYPES:
        hint = suggestion(model.input_dtype, INPUT_DTYPES)
        yield model_error(rule, f"the model's input has the unknown type {quoted(model.input_dtype)}; {hint}")


def layer_values_are_possible(model: Model) -> Iterator[Problem]:
    """Find layers with a number of units, a rate or an activation that cannot be."""
    for position, layer in enumerate(model.layers):
        for complaint in complaints(layer):
            message = f"layer {quoted(layer.title)} has {complaint}"
            yield model_error("layer-values-are-possible", message, position)


def complaints(layer: Layer) -> Iterator[str]:
    """Give what is wrong with the values of one layer."""
    for field in fields(layer):
        if field.name in VALUES:
            yield from VALUES[field.name](getattr(layer, field.name))


def _count_of(what: str) -> Callable[[int], Iterator[str]]:
    """Return the question whether so many of something are possible."""

    def ask(count: int) -> Iterator[str]:
        if not is_possible(count):
            yield f"{number(count)} {what}; {_COUNTS}"

    return ask


def _maybe(ask: Callable[[int], Iterator[str]]) -> Callable[[int | None], Iterator[str]]:
    """Return the question for a number that may be missing."""
    return lambda count: iter(()) if count is None else ask(count)


def _lengths_of(what: str) -> Callable[[tuple[int, ...]], Iterator[str]]:
    """Return the question whether each of several lengths is possible."""

    def ask(lengths: tuple[int, ...]) -> Iterator[str]:
        for length in lengths:
            if not is_possible(length):
                yield f"{what} {number(length)}; {_COUNTS}"

    return ask


def _padding(name: str) -> Iterator[str]:
    if name not in PADDINGS:
        yield f"the unknown padding {quoted(name)}; {suggestion(name, PADDINGS)}"


def _rate(rate: float) -> Iterator[str]:
    if not 0.0 <= rate < 1.0:
        yield f"a dropout rate of {rate}; it is a share from 0 up to, but not including, 1"


def _activation(name: str) -> Iterator[str]:
    if name not in ACTIVATIONS:
        yield f"the unknown activation {quoted(name)}; {suggestion(name, ACTIVATIONS)}"


def _isometry(isometry: Isometry | None) -> Iterator[str]:
    if isometry is None:
        return
    if isometry.hold not in HOLDS:
        yield f"cores that are kept isometries by {quoted(isometry.hold)}; {suggestion(isometry.hold, HOLDS)}"
    if not (isfinite(isometry.strength) and isometry.strength > 0.0):
        yield f"a penalty of strength {isometry.strength}; it must be a number above 0, as 1"


_COUNTS = f"possible are 1 to {number(LARGEST_DIM)}"

VALUES: dict[str, Callable[[Any], Iterator[str]]] = {
    "activation": _activation,
    "dilation_rate": _lengths_of("a dilation of"),
    "filters": _count_of("filters"),
    "gives": _maybe(_count_of("numbers that come out")),
    "hidden": _count_of("hidden units"),
    "input_dim": _count_of("tokens"),
    "isometry": _isometry,
    "kernel_size": _lengths_of("a kernel of length"),
    "key_dim": _count_of("numbers a head"),
    "num_heads": _count_of("heads"),
    "output_dim": _count_of("features"),
    "padding": _padding,
    "pool_size": _lengths_of("a window of length"),
    "rate": _rate,
    "strides": _lengths_of("a stride of"),
    "takes": _maybe(_count_of("numbers that come in")),
    "target_shape": _lengths_of("an axis of length"),
    "units": _count_of("units"),
    "vocabulary": _count_of("tokens"),
}
"""What is asked of a value, by the name of its field in any kind of layer."""
