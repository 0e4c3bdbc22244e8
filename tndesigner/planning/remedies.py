"""Finds changes that make a network no more costly than its dense twin: tries them and counts again."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from time import monotonic

from tndesigner.models import NetworkLayer, Networks, Shape
from tndesigner.network import Network
from tndesigner.planning.estimates import OBSTACLES
from tndesigner.planning.figures import Comparison, Remedies, Remedy, Totals
from tndesigner.planning.remedy_edits import MENDINGS, bond_dim, core_bonds
from tndesigner.planning.savings import layer_savings
from tndesigner.planning.subject import Subject

MOST_SECONDS = 3.0
"""No further change is tried after this time."""
MERGERS = 16
"""The number of cores up to which merging is tried."""

QUANTITIES = tuple(field.name for field in fields(Totals))


def find_remedies(subject: Subject) -> Remedies:
    """Return remedies for the network that is shown; none if it cannot be counted."""
    try:
        layer, shape = subject.shown_layer()
        comparison = layer_savings(layer, shape, subject.networks, batch=subject.batch).comparison
    except (*OBSTACLES, KeyError):
        return Remedies(())
    return Remedies(layer_remedies(comparison, layer, shape, subject.networks, subject.batch))


def layer_remedies(
    comparison: Comparison, layer: NetworkLayer, shape: Shape, networks: Networks, batch: int
) -> tuple[Remedy, ...]:
    """Return a remedy, if there is one, for each quantity in which a layer costs more than its dense twin."""
    network, end = networks[layer.network], monotonic() + MOST_SECONDS

    @cache
    def left(kind: str, amount: int) -> tuple[str, ...]:
        """Return what the network costs more of after a change; all quantities if it cannot be counted in time."""
        if monotonic() > end:
            return QUANTITIES
        changed = network.copy()
        MENDINGS[kind](amount).apply(changed)
        try:
            return dearer(layer_savings(layer, shape, {**networks, layer.network: changed}, batch=batch).comparison)
        except OBSTACLES:
            return QUANTITIES

    found = (_remedy(network, quantity, left) for quantity in dearer(comparison))
    return tuple(remedy for remedy in found if remedy)


def dearer(comparison: Comparison) -> tuple[str, ...]:
    """Return the quantities in which the network costs more than its dense twin."""
    network, twin = comparison.network, comparison.twin
    return tuple(name for name in QUANTITIES if getattr(network, name) > getattr(twin, name))


def _remedy(network: Network, quantity: str, left: Callable[[str, int], tuple[str, ...]]) -> Remedy | None:
    """Return the largest bond dimension that helps, or else a merger of cores that does.

    A change helps if it brings the quantity and the parameters down to those of the twin; ``left`` returns what a
    change leaves above them.
    """

    def helps(kind: str, amount: int) -> bool:
        return not {quantity, "parameters"} & set(left(kind, amount))

    largest = max((bond_dim(network, bond) for bond in core_bonds(network)), default=1)
    dims = range(largest - 1, 1, -1)
    place = bisect_left(dims, True, key=lambda dim: helps("limit bonds", dim))
    if place < len(dims):
        return Remedy(quantity, "limit bonds", dims[place])
    cores = len(network.cores)
    rounds = range(1, (cores - 1).bit_length()) if cores <= MERGERS else range(0)
    helpful = (amount for amount in rounds if helps("merge pairs", amount))
    return next((Remedy(quantity, "merge pairs", amount) for amount in helpful), None)
