"""Cores that should be isometries can be isometries."""

from collections.abc import Iterator
from math import prod

from tndesigner.checks.fixes import Settle
from tndesigner.checks.problem import Fix, Problem, Severity
from tndesigner.models import Model, NetworkLayer, Networks
from tndesigner.network import Network, TensorKind
from tndesigner.network.indices import is_possible, joined_legs
from tndesigner.network.isometries import Isometry, isometries
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.text import Text

RULE = "isometries-are-possible"


def isometries_are_possible(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find layers that ask for isometries if no core can be one, or a core would lose part of its output."""
    for position, layer in enumerate(model.layers):
        if not isinstance(layer, NetworkLayer) or layer.isometry is None:
            continue
        network = networks.get(layer.network)
        if network is None or not all(is_possible(leg.dim) for leg in network.legs):
            continue
        found = isometries(network)
        if not found:
            message = Text(
                "layer {0} keeps its cores isometries, but none of the {1} cores of network {2} has legs that take "
                "numbers and legs that lead on to another core; leave them free",
                quoted(layer.title),
                len(network.cores),
                quoted(network.name),
            )
            yield Problem(RULE, Severity.WARNING, message, layer=position)
        for one in found:
            taken, given = one.sides
            if taken < given and not _is_told_of_the_bond(network, one):
                yield _narrow(network, one, layer.network, position)


def _is_told_of_the_bond(network: Network, split: Isometry) -> bool:
    """Return whether one bond to a core is all that leads on: another rule says that it is too large."""
    bond = network.bond_at(split.core.legs[split.range[0]].id)
    ends = [network.owner(leg) for leg in bond.legs] if bond else []
    return len(split.range) == 1 and all(end.kind is TensorKind.CORE for end in ends)


def _narrow(network: Network, split: Isometry, number_of: int, position: int) -> Problem:
    """Return the problem of a core that gives more numbers than it takes, and how to fix it."""
    core, (taken, given) = split.core, split.sides
    legs = [core.legs[axis] for axis in split.range]
    largest = max(legs, key=lambda leg: leg.dim)
    most = taken // (given // largest.dim)
    names = (listed((shown(core.legs[axis].name) for axis in axes), most=4) for axes in (split.domain, split.range))
    comes, leads = names
    message = Text(
        "core {0} takes {1} numbers through {2}, but {3} lead on through {4}: as an isometry it keeps only {1} of them "
        "apart",
        quoted(core.name),
        taken,
        comes,
        given,
        leads,
    )
    fixes: tuple[Fix, ...] = ()
    if most and prod(leg.dim for leg in legs if leg is not largest) * most <= taken:
        message = Text("{0}; make leg '{1}' at most {2}", message, shown(largest.name), most)
        fixes = (Fix(Text("Set to {0}", most), Settle(joined_legs(network, largest.id), most)),)
    return Problem(RULE, Severity.WARNING, message, (core.id,), fixes, number_of, position)
