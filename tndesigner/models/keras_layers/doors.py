"""The rules of kept layers, imported with the first such layer: most designs have none, and a window opens fast."""

from typing import TYPE_CHECKING

from tndesigner.models.keras_layers.arguments import KerasArguments

if TYPE_CHECKING:
    from tndesigner.models.keras_layers.rule import Rule, Use
    from tndesigner.models.layer import Shape


def rule_of(class_name: str) -> "Rule":
    """Return the rule of a class of ``keras.layers`` that a model may keep as it is."""
    from tndesigner.models.keras_layers.wrappers import RULES

    return RULES[class_name]


def use_of(arguments: KerasArguments, shapes: "tuple[Shape, ...]", weights: tuple[tuple[int, ...], ...] = ()) -> "Use":
    """Return what a rule is asked about."""
    from tndesigner.models.keras_layers.rule import Use

    return Use(arguments.entries, shapes, weights)


def fixed_weights(class_name: str, arguments: KerasArguments) -> int:
    """Return how many weights, the last ones, are never trained."""
    from tndesigner.models.keras_layers.wrappers import PLAIN, inner

    rule = rule_of(class_name) if class_name in PLAIN else inner(arguments.entries)[0]
    return rule.fixed


def require_plain(class_name: str, arguments: KerasArguments) -> None:
    """Do nothing for arguments of a layer that may be kept.

    Raises:
        ModelError: if the class is not one that can be kept, or an argument is an object.
    """
    from tndesigner.models.keras_layers import plain

    plain.require_plain(class_name, arguments.entries)
