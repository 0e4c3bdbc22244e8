"""Layers around another layer: at each place of a sequence, or in both directions."""

from dataclasses import replace

from tndesigner.models.keras_layers.reshaping import RESHAPING
from tndesigner.models.keras_layers.rule import Arguments, Rule, Use
from tndesigner.models.keras_layers.same_shape import SAME_SHAPE
from tndesigner.models.keras_layers.sequences import RECURRENT, SEQUENCES
from tndesigner.models.keras_layers.windows import WINDOWS
from tndesigner.models.layer import Shape, size
from tndesigner.wording.text import Text

PLAIN: dict[str, Rule] = {**SAME_SHAPE, **WINDOWS, **RESHAPING, **SEQUENCES}
"""The rules of all layers that are not around another one."""


def inner(arguments: Arguments) -> tuple[Rule, Arguments]:
    """Return the rule and the arguments of the layer inside.

    Raises:
        ValueError: if there is no rule for it.
    """
    held = arguments["layer"]
    if held["class_name"] not in PLAIN:
        raise ValueError(Text("it is around a layer of class {0}, which is not kept", held["class_name"]))
    return PLAIN[held["class_name"]], held["config"]


def _each_place(use: Use) -> Shape:
    length, *rest = use.only_shape()
    rule, arguments = inner(use.arguments)
    return (length, *rule.shape(Use(arguments, (tuple(rest),))))


def _each_place_flops(use: Use, result: Shape) -> int:
    length, *rest = use.only_shape()
    rule, arguments = inner(use.arguments)
    return size((length,)) * rule.flops(Use(arguments, (tuple(rest),), use.weights), result[1:])


def _both_ways(use: Use) -> Shape:
    rule, arguments = inner(use.arguments)
    if rule not in RECURRENT.values():
        raise ValueError(Text("it goes in both directions with a layer that is not recurrent"))
    mode, result = use.arguments.get("merge_mode", "concat"), rule.shape(replace(use, arguments=arguments))
    if mode is None:
        raise ValueError(Text("it gives both directions separately, and only layers with one result are kept"))
    width = result[-1] or 0
    return (*result[:-1], 2 * width if mode == "concat" else width)


def _both_ways_flops(use: Use, result: Shape) -> int:
    rule, arguments = inner(use.arguments)
    half = len(use.weights) // 2
    parts = (use.weights[:half], use.weights[half:])
    return sum(rule.flops(Use(arguments, use.shapes, part), result) for part in parts)


RULES: dict[str, Rule] = {
    **PLAIN,
    "Bidirectional": Rule(_both_ways, _both_ways_flops),
    "TimeDistributed": Rule(_each_place, _each_place_flops),
}
"""The rules of all classes of ``keras.layers`` that a model may keep as they are."""
