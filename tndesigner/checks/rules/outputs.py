"""The output order names every open leg once, and nothing else."""

from collections import Counter
from collections.abc import Iterator

from tndesigner.checks.fixes import Deferred, keep_first, put_last, take_out
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import leg_title
from tndesigner.network import ElementId, Network, TensorKind
from tndesigner.network.edits import RemoveBond, leg_removal
from tndesigner.wording.text import Text


def open_legs_are_outputs(network: Network) -> Iterator[Problem]:
    """Find open legs of cores and copy tensors that have no place in the output order."""
    outputs = set(network.outputs)
    for leg in network.open_legs:
        if leg.id not in outputs and network.owner(leg.id).kind is not TensorKind.INPUT:
            message = Text(
                "{0} is open, but has no place among the outputs; bond it, make it an output leg, or remove it",
                leg_title(network, leg.id),
            )
            fixes = (
                Fix(Text("Make it an output leg"), Deferred(put_last, (leg.id,))),
                Fix(Text("Remove the leg"), Deferred(leg_removal, (leg.id,))),
            )
            yield error("open-legs-are-outputs", message, (leg.id,), fixes)


def output_legs_exist(network: Network) -> Iterator[Problem]:
    """Find places in the output order that name no leg of the network."""
    legs = {leg.id for leg in network.legs}
    for leg_id in dict.fromkeys(network.outputs):
        if leg_id not in legs:
            message = Text("the output order names leg {0}, which does not exist; take it out of the order", leg_id)
            yield error("output-legs-exist", message, (leg_id,), (_without(leg_id),))


def output_legs_are_open(network: Network) -> Iterator[Problem]:
    """Find output legs that are in a bond."""
    for leg_id in dict.fromkeys(network.outputs):
        bond = network.bond_at(leg_id)
        if bond:
            partner = bond.second if leg_id == bond.first else bond.first
            message = Text(
                "{0} is among the outputs, but bonded to {1}; take it out of the order or remove the bond",
                leg_title(network, leg_id),
                leg_title(network, partner),
            )
            fixes = (_without(leg_id), Fix(Text("Remove the bond"), RemoveBond(bond.id)))
            yield error("output-legs-are-open", message, (leg_id,), fixes)


def output_legs_appear_once(network: Network) -> Iterator[Problem]:
    """Find legs that have several places in the output order."""
    legs = {leg.id for leg in network.legs}
    for leg_id, times in Counter(network.outputs).items():
        if times > 1 and leg_id in legs:
            title = leg_title(network, leg_id)
            message = Text("{0} is {1} times among the outputs; keep one place", title, times)
            fix = Fix(Text("Keep the first place"), Deferred(keep_first, (leg_id,)))
            yield error("output-legs-appear-once", message, (leg_id,), (fix,))


def _without(leg_id: ElementId) -> Fix:
    """Return the fix that takes a leg out of the output order."""
    return Fix(Text("Take it out of the output order"), Deferred(take_out, (leg_id,)))
