"""Makes a Keras layer of one kind from its networks, for scripts."""

from collections.abc import Mapping
from typing import Any

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.layers.keras_model import OWN_LAYERS
from tndesigner.models import NetworkLayer
from tndesigner.models.tensorized_layer import purpose_of
from tndesigner.network import Network
from tndesigner.wording.lists import listed


def make_layer(
    drawn: Network | Mapping[str, Network], kind: str | None, arguments: Mapping[str, Any]
) -> keras.layers.Layer:
    """Return a Keras layer.

    Args:
        drawn: its network, which is the input matrix of a recurrent layer, or its networks by the names of the
            matrices that they replace.
        kind: the kind of layer, as files name it; what its template is for if None, or else a dense layer.
        arguments: the other arguments of the layer.

    Raises:
        CheckError: if a network has errors.
        LayerError: if the kind of layer takes other networks.
        ModelError: if no kind with networks has that name.
        ValueError: if Keras refuses an argument.
    """
    first = next(iter(drawn.values())) if isinstance(drawn, Mapping) else drawn
    layer, settings = purpose_of(first, kind)
    networks = drawn if isinstance(drawn, Mapping) else {layer.alone: drawn}
    if not networks.keys() <= set(layer.network_fields):
        names = listed(layer.network_fields, "{0} or {1}")
        raise LayerError(f"{layer.kind!r} takes networks as {names}, but got {listed(networks)}")
    given = {**settings, **arguments}
    if issubclass(layer, NetworkLayer):
        return OWN_LAYERS[layer](networks["network"], **given)
    return OWN_LAYERS[layer](networks={name: {"network": network} for name, network in networks.items()}, **given)
