"""What two designs must share so that the weights of one fit the other."""

from collections.abc import Hashable

from tndesigner.document import Design
from tndesigner.network import Network


def form_of(design: Design) -> Hashable:
    """Return what another design must share so that weights of this one fit it."""
    return design.model, tuple((number, _form(network)) for number, network in sorted(design.networks.items()))


def _form(network: Network) -> Hashable:
    tensors = tuple((one.id, one.kind, tuple((leg.id, leg.dim) for leg in one.legs)) for one in network.tensors)
    return tensors, network.bonds, network.outputs
