"""Layers of exported files in a trained model: their networks are drawn again, from what the layer tells about them."""

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any

from tndesigner.document.contents import network_from_content
from tndesigner.document.decoding import items, members, reader
from tndesigner.document.errors import DocumentError
from tndesigner.document.model_records import layer_from_record
from tndesigner.document.trained.own_layers import added, require_standard
from tndesigner.models import LAYER_KINDS, Layer
from tndesigner.models.keras_file import KerasFileError, KerasLayer
from tndesigner.network import Network
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

_PLACE = "its drawing"


def exported_layer(layer: KerasLayer, networks: dict[int, Network]) -> Layer:
    """Return a layer with its networks, which are added to those of the design.

    Raises:
        KerasFileError: if a drawing is damaged, or the layer has settings that a design cannot hold.
    """
    drawn: dict[int, Network] = {}
    try:
        made = layer_as_drawn(layer.config.get("drawing"), layer.name, networks, drawn, layer.config)
    except DocumentError as error:
        raise KerasFileError(Text("layer {0}: {1}", quoted(layer.name), message_of(error))) from error
    networks.update(drawn)
    require_standard(layer, type(made))
    return made


def layer_as_drawn(
    value: object,
    name: str,
    networks: Mapping[int, Network],
    drawn: dict[int, Network],
    settings: Mapping[str, Any] = MappingProxyType({}),
) -> Layer:
    """Return the layer that an exported file tells about, and put its networks among those that were drawn.

    Args:
        value: what the file tells: the layer, its networks, and the network of each field.
        name: the name of the layer, and of networks that have none.
        networks: the networks that a design has already, by number.
        drawn: where the new networks are put, by number.
        settings: values of the layer itself, which may differ from those that its file was exported with.

    Raises:
        DocumentError: if the value is damaged; the message names the place in it.
    """
    drawing = members(value, _PLACE, ("layer", "networks", "places"))
    numbers = []
    for item, place in items(drawing["networks"], f"{_PLACE}.networks"):
        network = network_from_content(item, place)
        numbers.append(added({**networks, **drawn}, network, network.name or name or "network"))
        drawn[numbers[-1]] = network
    record, places = drawing["layer"], drawing["places"]
    if not isinstance(record, dict) or str(record.get("kind")) not in LAYER_KINDS or not isinstance(places, dict):
        raise DocumentError(
            Text("{0} is of a kind of layer that this tndesigner does not have; update the program", _PLACE)
        )
    kind = LAYER_KINDS[record["kind"]]
    used = {field: _number(numbers, places[field], f"{_PLACE}.places.{field}") for field in places}
    if not used or not used.keys() <= set(kind.network_fields):
        raise DocumentError(Text("{0}.places must name the networks of a layer of kind {1}", _PLACE, quoted(kind.kind)))
    return layer_from_record({**record, **_changed(kind, settings), **used, "name": name}, "its layer", drawn)


def _number(numbers: list[int], value: object, place: str) -> int:
    position: int = reader(int)(value, place)
    if not 0 <= position < len(numbers):
        raise DocumentError(
            Text("{0} is {1}, but there are {2} networks, counted from 0", place, position, len(numbers))
        )
    return numbers[position]


def _changed(kind: type[Layer], settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the layer itself."""
    names = {one.name for one in fields(kind)} - {*kind.network_fields, "name"}
    changed = {name: settings[name] for name in names if name in settings}
    return {**changed, **({"isometry": None} if settings.get("isometric") is False else {})}
