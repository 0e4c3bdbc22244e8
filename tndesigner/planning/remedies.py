"""Finds changes that make a network no more costly than its dense twin: tries them and counts again."""

from bisect import bisect_left
from dataclasses import fields
from time import monotonic

from tndesigner.model import NetworkLayer, Networks, Shape
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


class _Trials:
    """Counts a layer with a changed network: each change once, and none after the time is up."""

    def __init__(self, layer: NetworkLayer, shape: Shape, networks: Networks, batch: int) -> None:
        self.network = networks[layer.network]
        self._layer, self._shape, self._networks, self._batch = layer, shape, networks, batch
        self._end = monotonic() + MOST_SECONDS
        self._counted: dict[tuple[str, int], Comparison | None] = {}

    def helps(self, kind: str, amount: int, quantity: str) -> bool:
        """Tell whether a change brings a quantity and the parameters down to those of the twin."""
        key = (kind, amount)
        if key not in self._counted:
            self._counted[key] = self._count(kind, amount)
        found = self._counted[key]
        return found is not None and not {quantity, "parameters"} & set(dearer(found))

    def _count(self, kind: str, amount: int) -> Comparison | None:
        if monotonic() > self._end:
            return None
        changed = self.network.copy()
        MENDINGS[kind](amount).apply(changed)
        networks = {**self._networks, self._layer.network: changed}
        try:
            return layer_savings(self._layer, self._shape, networks, batch=self._batch).comparison
        except OBSTACLES:
            return None


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
    trials = _Trials(layer, shape, networks, batch)
    found = (_remedy(trials, quantity) for quantity in dearer(comparison))
    return tuple(remedy for remedy in found if remedy)


def dearer(comparison: Comparison) -> tuple[str, ...]:
    """Return the quantities in which the network costs more than its dense twin."""
    network, twin = comparison.network, comparison.twin
    return tuple(name for name in QUANTITIES if getattr(network, name) > getattr(twin, name))


def _remedy(trials: _Trials, quantity: str) -> Remedy | None:
    """Return the largest bond dimension that helps, or else a merger of cores that does."""
    network = trials.network
    largest = max((bond_dim(network, bond) for bond in core_bonds(network)), default=1)
    dims = range(largest - 1, 1, -1)
    place = bisect_left(dims, True, key=lambda dim: trials.helps("limit bonds", dim, quantity))
    if place < len(dims):
        return Remedy(quantity, "limit bonds", dims[place])
    cores = len(network.cores)
    rounds = range(1, (cores - 1).bit_length()) if cores <= MERGERS else range(0)
    helpful = (amount for amount in rounds if trials.helps("merge pairs", amount, quantity))
    return next((Remedy(quantity, "merge pairs", amount) for amount in helpful), None)
