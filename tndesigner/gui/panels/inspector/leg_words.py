"""Where a leg leads, in a few words."""

from tndesigner.gui.translation import say
from tndesigner.network import ElementId, Network
from tndesigner.wording.names import shown


def end_words(network: Network, leg: ElementId) -> str:
    """Return what a leg is joined to, or which output it is, or that it is open."""
    other = other_end(network, leg)
    if other is not None:
        return shown(network.leg_title(other))
    if leg in network.outputs:
        return say("output {0}", network.outputs.index(leg) + 1)
    return say("open")


def other_end(network: Network, leg: ElementId) -> ElementId | None:
    """Return the leg at the other end of the bond that takes a leg; None while it is open."""
    bond = network.bond_at(leg)
    if bond is None:
        return None
    return bond.second if bond.first == leg else bond.first
