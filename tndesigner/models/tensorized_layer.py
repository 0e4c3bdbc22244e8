"""The layer that networks make: those of a template, or one of a script."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tndesigner.models import LAYER_KINDS, Layer, ModelError, input_width
from tndesigner.models.layer import shared_values
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import Template, Value
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted

PAIRS = ("strides", "dilation_rate")
"""Fields of two numbers, for which Keras takes one as well."""


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
    found |= {rival: None for field in drawn for rival in kind.rivals.get(field, ())}
    found |= {field: number for number, field in enumerate(drawn, 1)}
    return kind(**found)


def purpose_of(drawn: Network | Mapping[str, Network], kind: str | None) -> tuple[type[Layer], dict[str, Any]]:
    """Return the kind of layer that networks are for, and the fields of it that the template of the first one set.

    Args:
        drawn: a network, or several by name; it is for a dense layer if no template drew it.
        kind: another kind that is asked for, as files name it.

    Raises:
        ModelError: if no kind with networks has that name, or there is no network.
        TypeError: if it is something else than networks.
    """
    several = list(drawn.values()) if isinstance(drawn, Mapping) else [drawn]
    if not several:
        raise ModelError("a layer needs at least one network, but got none")
    for one in several:
        if not isinstance(one, Network):
            raise TypeError(
                f"a layer is made from a network, or from networks by name, not from {type(one).__name__!r}"
            )
    own = several[0].purpose
    name = kind or (own.kind if own else "network_dense")
    known = {name: one for name, one in LAYER_KINDS.items() if one.network_fields}
    if name not in known:
        hint = suggestion(name, known, "there are {0}")
        raise ModelError("no kind of layer with networks is called {0}; {1}", quoted(name), hint)
    return known[name], dict(own.settings) if own and own.kind == name else {}


def networks_by_field(drawn: Network | Mapping[str, Network], layer: type[Layer]) -> dict[str, Network]:
    """Return networks by the fields of the layer that take them.

    Raises:
        ModelError: if that kind of layer takes other networks.
    """
    taken = listed(layer.network_fields, "{0} or {1}")
    if isinstance(drawn, Mapping):
        if not drawn.keys() <= set(layer.network_fields):
            got = listed(map(str, drawn))
            raise ModelError("{0} takes networks as {1}, but got {2}", quoted(layer.kind), taken, got)
        return dict(drawn)
    if layer.alone not in layer.network_fields:
        count = len(layer.network_fields)
        complaint = "{0} takes {1} networks; give them by name, as {2}"
        raise ModelError(complaint, quoted(layer.kind), count, taken)
    return {layer.alone: drawn}


def record_around(
    drawn: Network | Mapping[str, Network], kind: str | None, settings: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[int, Network]]:
    """Return the layer of one or more networks as design files hold it, and its networks by number.

    Args:
        drawn: a network, or the networks by the names of the matrices that they replace.
        kind: the kind of layer, as files name it; what the first network is for if None.
        settings: the fields of the layer, as Keras takes them: one number may stand for a pair.

    Raises:
        ModelError: if there is no such kind, it takes other networks, or it has no such field.
    """
    layer, own = purpose_of(drawn, kind)
    networks = networks_by_field(drawn, layer)
    names = [one.name for one in fields(layer) if one.name not in layer.network_fields]
    for name in settings:
        if name not in names:
            hint = suggestion(name, names, "it has {0}")
            raise ModelError("{0} has no {1}; {2}", quoted(layer.kind), quoted(name), hint)
    usual: dict[str, Any] = {"padding": "valid", "vocabulary": input_width(next(iter(networks.values())))}
    values = {name: value for name, value in usual.items() if name in names} | own | dict(settings)
    numbers = {field: number for number, field in enumerate(networks, 1)}
    record = {"kind": layer.kind, **{name: _in_files(name, value) for name, value in values.items()}, **numbers}
    return record, dict(enumerate(networks.values(), 1))


def _in_files(name: str, value: object) -> object:
    """Return a value as a design file would hold it."""
    if name == "activation" and value is None:
        return "linear"
    if name in PAIRS and isinstance(value, int):
        return [value, value]
    return list(value) if isinstance(value, tuple) else value
