"""All tensors are connected."""

from collections.abc import Iterator

from tndesigner.checks.fixes import Deferred, joined_thinly
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import tensor_title
from tndesigner.network import Network, Tensor, TensorKind
from tndesigner.network import lazy_networkx as nx
from tndesigner.network.edits import removal
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_ONE_APART = "{0} has no path to {1}; bond them together, or remove one part"
_SEVERAL_APART = "{0} have no path to {1}; bond them together, or remove one part"


def network_is_connected(network: Network) -> Iterator[Problem]:
    """Find parts with no path to the main part, which is the largest of those with an input."""
    parts = [[network.tensor(one) for one in sorted(part)] for part in nx.connected_components(network.graph)]
    if len(parts) < 2:
        return
    main = max(parts, key=lambda part: (_has_input(part), len(part), -part[0].id))
    for part in sorted(parts, key=lambda part: part[0].id):
        if part is not main:
            message = Text(
                _ONE_APART if len(part) == 1 else _SEVERAL_APART,
                listed((tensor_title(one) for one in part), most=4),
                listed((tensor_title(one) for one in main), most=2),
            )
            where = tuple(tensor.id for tensor in part)
            yield error("network-is-connected", message, where, tuple(_fixes(part, main)))


def _fixes(part: list[Tensor], main: list[Tensor]) -> Iterator[Fix]:
    """Yield a bond of dimension 1 between a core of each part, if both have one, and the removal."""
    first, second = (next((one for one in some if one.kind is TensorKind.CORE), None) for some in (part, main))
    if first and second:
        title = Text("Bond {0} to {1} with dimension 1", quoted(first.name), quoted(second.name))
        yield Fix(title, Deferred(joined_thinly, (first.id, second.id)))
    names = listed((quoted(one.name) for one in part), most=4)
    yield Fix(Text("Remove {0}", names), Deferred(removal, (tuple(one.id for one in part),)))


def _has_input(part: list[Tensor]) -> bool:
    return any(tensor.kind is TensorKind.INPUT for tensor in part)
