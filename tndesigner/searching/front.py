"""The front, kept up to date as trials end one after the other."""

from collections.abc import Sequence

from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Trial, beats, costs


class Front:
    """The trials that no other one beats; adding one takes time in proportion to their number."""

    def __init__(self, goals: Sequence[Goal]) -> None:
        """Start without trials."""
        self.goals = tuple(goals)
        self.trials: tuple[Trial, ...] = ()
        """The best by the first goal first."""

    def add(self, trial: Trial) -> None:
        """Take a trial, and drop those that it beats."""
        if trial.state != "complete":
            return
        own = costs(trial, self.goals)
        if any(beats(costs(one, self.goals), own) for one in self.trials):
            return
        stay = [one for one in self.trials if not beats(own, costs(one, self.goals))]
        self.trials = tuple(sorted([*stay, trial], key=lambda one: (costs(one, self.goals), one.number)))
