"""Makes a Keras layer of one kind from its networks, for scripts."""

from collections.abc import Iterable, Mapping
from typing import Any

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.layers.keras_model import OWN_LAYERS
from tndesigner.models import NetworkLayer
from tndesigner.models.tensorized_layer import networks_by_field, purpose_of
from tndesigner.network import Network
from tndesigner.planning.weight_names import weight_names
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


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
        LayerError: if a network does not fit the kind or the arguments, or there is no such core to freeze.
        ModelError: if no kind with networks has that name, or it takes other networks.
        ValueError: if Keras refuses an argument.
    """
    layer, settings = purpose_of(drawn, kind)
    networks = networks_by_field(drawn, layer)
    given = {**settings, **arguments}
    if issubclass(layer, NetworkLayer):
        return OWN_LAYERS[layer](networks["network"], **given)
    frozen = _frozen_in(networks, given.pop("frozen", ()))
    inner = {name: {"network": network, "frozen": frozen[name]} for name, network in networks.items()}
    return OWN_LAYERS[layer](networks=inner, **given)


def _frozen_in(networks: Mapping[str, Network], frozen: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of the cores to freeze in each network, given names like those of weights, as "query/a".

    Raises:
        LayerError: if there is no such core.
    """
    known = {name: set(weight_names(network).values()) for name, network in networks.items()}
    found: dict[str, list[str]] = {name: [] for name in networks}
    for path in [frozen] if isinstance(frozen, str) else frozen:
        network, _, core = path.rpartition("/")
        matrix = network.rpartition("/")[2]
        if core not in known.get(matrix, ()):
            names = listed(quoted(f"{name}/{one}") for name, cores in known.items() for one in sorted(cores))
            raise LayerError(Text("there is no core {0} to freeze, only {1}", quoted(path), names))
        found[matrix].append(core)
    return found
