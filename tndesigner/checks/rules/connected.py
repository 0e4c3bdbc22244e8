"""All tensors hang together."""

from collections.abc import Iterator

from tndesigner.checks.fixes import JoinThinly, RemoveTensors
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.wording import listed, quoted, tensor_title
from tndesigner.network import Network, Tensor, TensorKind
from tndesigner.network.connection import connected_parts


def network_is_connected(network: Network) -> Iterator[Problem]:
    """Find parts with no path to the main part, which is the largest of those with an input."""
    tensors = (tensor.id for tensor in network.tensors)
    joined = ((network.owner(bond.first).id, network.owner(bond.second).id) for bond in network.bonds)
    parts = [[network.tensor(one) for one in sorted(part)] for part in connected_parts(tensors, joined)]
    if len(parts) < 2:
        return
    main = max(parts, key=lambda part: (_has_input(part), len(part), -part[0].id))
    for part in sorted(parts, key=lambda part: part[0].id):
        if part is not main:
            message = (
                f"{listed([tensor_title(one) for one in part])} {'has' if len(part) == 1 else 'have'} no path to "
                f"{listed([tensor_title(one) for one in main], most=2)}; bond them together, or remove one part"
            )
            where = tuple(tensor.id for tensor in part)
            yield error("network-is-connected", message, where, tuple(_fixes(part, main)))


def _fixes(part: list[Tensor], main: list[Tensor]) -> Iterator[Fix]:
    """Give the bond of dimension 1 between a core of each part, where both have one, and the removal."""
    first, second = (next((one for one in some if one.kind is TensorKind.CORE), None) for some in (part, main))
    if first and second:
        names = f"{quoted(first.name)} to {quoted(second.name)}"
        yield Fix(f"Bond {names} with dimension 1", JoinThinly(first.id, second.id))
    names = listed([quoted(one.name) for one in part])
    yield Fix(f"Remove {names}", RemoveTensors(tuple(one.id for one in part)))


def _has_input(part: list[Tensor]) -> bool:
    return any(tensor.kind is TensorKind.INPUT for tensor in part)
