"""The layer that networks make: those of a template, or one of a script."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tndesigner.models import LAYER_KINDS, Layer, ModelError, NetworkLayer, input_width
from tndesigner.models.layer import shared_values
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import Template, Value
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted


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


def purpose_of(network: Network, kind: str | None) -> tuple[type[Layer], dict[str, Any]]:
    """Return the kind of layer that a network is for, and the fields of it that the network's template set.

    Args:
        network: a network; it is for a dense layer if no template drew it.
        kind: another kind that is asked for, as files name it.

    Raises:
        ModelError: if no kind with networks has that name.
    """
    own = network.purpose
    name = kind or (own.kind if own else "network_dense")
    known = {name: one for name, one in LAYER_KINDS.items() if one.network_fields}
    if name not in known:
        hint = suggestion(name, known, "there are {0}")
        raise ModelError(f"no kind of layer with networks is called {quoted(name)}; {hint}")
    return known[name], dict(own.settings) if own and own.kind == name else {}


def layer_around(network: Network, kind: str | None, settings: Mapping[str, Any]) -> NetworkLayer:
    """Return the layer of one network that has number 1.

    Args:
        network: the network.
        kind: the kind of layer, as files name it; what the network is for if None.
        settings: the fields of the layer, as far as they have no default or another value is wanted.

    Raises:
        ModelError: if there is no such kind, it takes several networks, or it has no such field.
    """
    layer, own = purpose_of(network, kind)
    if not issubclass(layer, NetworkLayer):
        raise ModelError(f"{quoted(layer.kind)} takes {len(layer.network_fields)} networks; put them into a design")
    names = [one.name for one in fields(layer) if one.name not in layer.network_fields]
    for name in settings:
        if name not in names:
            raise ModelError(f"{quoted(layer.kind)} has no {quoted(name)}; {suggestion(name, names, 'it has {0}')}")
    vocabulary = {"vocabulary": input_width(network)} if "vocabulary" in names else {}
    return layer(network=1, **{**vocabulary, **own, **settings})
