"""The layer that a template's networks make."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tndesigner.model import LAYER_KINDS, Layer, input_width
from tndesigner.model.layer import shared_values
from tndesigner.network import Diagram
from tndesigner.network.templates import Template, Value


def layer_of(
    template: Template,
    values: Mapping[str, Value],
    drawn: Mapping[str, Diagram],
    *,
    activation: str = "relu",
    like: Layer | None = None,
) -> Layer:
    """Return a layer whose networks are numbered from 1, in the order in which they are drawn.

    Args:
        template: the family.
        values: the values of its parameters.
        drawn: its networks, by the fields of the layer that take them.
        activation: the activation of the layer, if it has one.
        like: a layer whose values are kept, such as name, activation and bias, if the new layer has these fields.
    """
    kind = LAYER_KINDS[template.layer_kind]
    width = 1 if like else input_width(next(iter(drawn.values())).network)
    known = {"activation": activation, "hidden": width, "vocabulary": width}
    found: dict[str, Any] = {one.name: known[one.name] for one in fields(kind) if one.name in known}
    found |= shared_values(like, kind) if like else {}
    found |= template.settings_in(values)
    found |= {field: number for number, field in enumerate(drawn, 1)}
    return kind(**found)
