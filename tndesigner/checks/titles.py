"""How problems name tensors and legs."""

from tndesigner.network import ElementId, Network, Tensor, TensorKind
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.text import Text

_TENSORS = {TensorKind.CORE: "core {0}", TensorKind.INPUT: "input {0}", TensorKind.COPY: "copy tensor {0}"}


def tensor_title(tensor: Tensor) -> Text:
    """Return the kind and the name of a tensor."""
    return Text(_TENSORS[tensor.kind], quoted(tensor.name))


def leg_title(network: Network, leg_id: ElementId) -> str:
    """Return the name of a leg's tensor, a dot, and the leg's own name."""
    owner = network.owner(leg_id)
    return f"{shown(owner.name)}.{shown(owner.leg(leg_id).name)}"
