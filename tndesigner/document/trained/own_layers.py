"""Layers of this program in a trained model: their networks are drawn again."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tndesigner import models as kinds
from tndesigner.document.errors import DocumentError
from tndesigner.document.records import network_from_record
from tndesigner.models import Isometry, Layer, NetworkLayer
from tndesigner.models.keras_file import KerasFileError, KerasLayer
from tndesigner.models.kinds.recurrent import RecurrentLayer
from tndesigner.network import Network
from tndesigner.wording.names import free_name, quoted, shown
from tndesigner.wording.text import Text, message_of

KINDS: dict[str, type[Layer]] = {
    "AttentionNetwork": kinds.NetworkAttention,
    "ConvolutionNetwork": kinds.NetworkConv2D,
    "DenseNetwork": kinds.NetworkDense,
    "EmbeddingNetwork": kinds.NetworkEmbedding,
    "EncoderNetwork": kinds.TransformerEncoder,
    "GRUNetwork": kinds.NetworkGRU,
    "LSTMNetwork": kinds.NetworkLSTM,
    "MultilinearAttentionNetwork": kinds.NetworkMultilinearAttention,
    "PositionEmbedding": kinds.PositionEmbedding,
    "SimpleRNNNetwork": kinds.NetworkSimpleRNN,
}
"""The kinds by the classes of ``tndesigner.layers``."""

_STANDARD: dict[str, tuple[object, ...]] = {
    "data_format": (None, "channels_last"),
    "dropout": (0, 0.0),
    "go_backwards": (False,),
    "mask_zero": (False,),
    "recurrent_activation": ("sigmoid",),
    "recurrent_dropout": (0, 0.0),
    "reset_after": (True,),
    "return_state": (False,),
    "stateful": (False,),
}
"""Settings for which the kinds have no field, with the values that a design can hold."""


def own_layer(layer: KerasLayer, networks: dict[int, Network]) -> Layer:
    """Return a layer with its networks, which are added to those of the design.

    Raises:
        KerasFileError: if a drawing is damaged, or the layer has settings that a design cannot hold.
    """
    if layer.class_name not in KINDS:
        raise KerasFileError(
            Text(
                "layer {0} is of class {1}, which this tndesigner does not have; update the program",
                quoted(layer.name),
                quoted(layer.class_name),
            )
        )
    kind = KINDS[layer.class_name]
    require_standard(layer, kind)
    values = _values(kind, layer)
    for field, record in _drawings(kind, layer).items():
        try:
            drawn = network_from_record(record, "its network")
        except DocumentError as error:
            raise KerasFileError(Text("layer {0}: {1}", quoted(layer.name), message_of(error))) from error
        values[field] = added(networks, drawn, drawn.name)
        networks[values[field]] = drawn
    return kind(**values)


def require_standard(layer: KerasLayer, kind: type[Layer]) -> None:
    """Do nothing for a layer that a design can hold.

    Raises:
        KerasFileError: if it has a setting for which its kind has no field, with another value than the usual one.
    """
    known = {one.name for one in fields(kind)}
    activation = ("tanh",) if issubclass(kind, RecurrentLayer) else (None, "linear")
    for key, usual in {**_STANDARD, "activation": activation}.items():
        if key in layer.config and key not in known and layer.config[key] not in usual:
            raise KerasFileError(
                Text(
                    "layer {0} has {1} {2}, which a design cannot hold",
                    quoted(layer.name),
                    key,
                    shown(str(layer.config[key])),
                )
            )


def added(networks: Mapping[int, Network], network: Network, name: str) -> int:
    """Return a free number for a network, which gets a name that no other one has."""
    network.name = free_name(name, [one.name for one in networks.values()])
    return max(networks, default=0) + 1


def _drawings(kind: type[Layer], layer: KerasLayer) -> dict[str, object]:
    """Return the records of the networks of a layer by the fields of its kind."""
    if issubclass(kind, NetworkLayer):
        return {"network": layer.config.get("network")}
    inner = layer.config.get("networks")
    found = inner if isinstance(inner, Mapping) else {}
    return {
        field: found[field].get("network") for field in kind.network_fields if isinstance(found.get(field), Mapping)
    }


def _values(kind: type[Layer], layer: KerasLayer) -> dict[str, Any]:
    """Return the values of the fields that are not networks."""
    names = {one.name for one in fields(kind)} - {*kind.network_fields, "name"}
    values = {name: layer.config[name] for name in names if name in layer.config}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    if values.get("value_dim") == layer.config.get("key_dim"):
        values.pop("value_dim", None)
    if isinstance(values.get("isometry"), Mapping):
        values["isometry"] = Isometry(**values["isometry"])
    return {"name": layer.name, **values}
