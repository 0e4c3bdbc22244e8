"""Which earlier trial a trial starts from, instead of random numbers."""

from collections.abc import Collection, Iterator
from math import log

import optuna
from optuna.trial import TrialState

from tndesigner.document import Design
from tndesigner.network.likeness import bond_dims, differ_in_bonds_only
from tndesigner.searching.ended_trials import START
from tndesigner.searching.opened_study import OpenedStudy


def start_for(trial: optuna.Trial, design: Design, opened: OpenedStudy, kept: Collection[int]) -> int | None:
    """Return the number of the trial whose trained cores are the nearest to those of a design.

    The distance is the sum over all bonds of how often the dimension doubles or halves.

    Args:
        trial: is told which one it is.
        design: that of the trial.
        opened: the search.
        kept: the numbers of the trials whose runs are there.

    Returns:
        None if the search wants no such start, or no completed trial differs in bonds only.
    """
    if not opened.search.warm_epochs:
        return None
    chosen = min(_distances(design, opened, kept), default=None)
    if chosen is None:
        return None
    trial.set_user_attr(START, chosen[1])
    return chosen[1]


def _distances(design: Design, opened: OpenedStudy, kept: Collection[int]) -> Iterator[tuple[float, int]]:
    """Yield how far each earlier trial is that differs in bonds only, with its number."""
    for one in opened.study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,)):
        if one.number in kept:
            other = opened.space.design(one.params)
            if _are_alike(design, other):
                yield _distance(design, other), one.number


def _are_alike(design: Design, other: Design) -> bool:
    return design.model == other.model and all(
        differ_in_bonds_only(network, other.networks[number]) for number, network in design.networks.items()
    )


def _distance(design: Design, other: Design) -> float:
    total = 0.0
    for number, network in design.networks.items():
        ours, theirs = bond_dims(network), bond_dims(other.networks[number])
        total += sum(abs(log(ours.get(index, 1) / theirs.get(index, 1), 2)) for index in ours.keys() | theirs.keys())
    return total
