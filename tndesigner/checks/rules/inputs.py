"""The legs of an input lead somewhere."""

from collections.abc import Iterator

from tndesigner.checks.fixes import Deferred, put_last
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import leg_title
from tndesigner.network import Leg, Network, TensorKind
from tndesigner.network.edits import connection
from tndesigner.wording.text import Text


def input_legs_are_bound(network: Network) -> Iterator[Problem]:
    """Find legs of an input that are neither in a bond nor passed through to the result."""
    outputs = set(network.outputs)
    loose = [leg for leg in network.open_legs if leg.id not in outputs]
    for leg in loose:
        if network.owner(leg.id).kind is TensorKind.INPUT:
            message = Text(
                "{0}, a leg of the input, leads nowhere; "
                "bond it to a core, or make it an output leg to pass it through",
                leg_title(network, leg.id),
            )
            yield error("input-legs-are-bound", message, (leg.id,), tuple(_fixes(network, leg, loose)))


def _fixes(network: Network, leg: Leg, loose: list[Leg]) -> Iterator[Fix]:
    """Yield the bond to the only loose leg of a core with that dimension, if there is one, and the output leg."""
    partners = [one.id for one in loose if one.dim == leg.dim and network.owner(one.id).kind is TensorKind.CORE]
    if len(partners) == 1:
        yield Fix(Text("Bond it to {0}", leg_title(network, partners[0])), Deferred(connection, (leg.id, partners[0])))
    yield Fix(Text("Make it an output leg"), Deferred(put_last, (leg.id,)))
