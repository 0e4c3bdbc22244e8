"""Makes a design of what was read."""

from collections.abc import Mapping
from dataclasses import replace
from math import prod

from tndesigner.document import Design
from tndesigner.importing.building import build_network
from tndesigner.importing.contraction import Label
from tndesigner.importing.roles import Roles
from tndesigner.importing.sketch import drawn
from tndesigner.importing.source import Source
from tndesigner.models import Model, NetworkDense


def imported_design(source: Source, roles: Roles, sizes: Mapping[Label, int], name: str | None = None) -> Design:
    """Return a design whose only layer has the network of a source.

    Args:
        source: what was read.
        roles: what its operands and open legs are.
        sizes: dimensions that the source does not say.
        name: the name of the network, if not that in the source.

    Raises:
        ImportingError: if a dimension is unknown, or the roles do not fit.
    """
    contraction = source.contraction if name is None else replace(source.contraction, name=name)
    network = build_network(contraction, roles, contraction.sizes(sizes, batch=roles.batch))
    width = prod(network.inputs[0].shape)
    return Design({1: drawn(network, source.sketch)}, Model((width,), (NetworkDense(network=1),)))
