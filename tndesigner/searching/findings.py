"""What a search has found so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tndesigner.document import Design, save
from tndesigner.searching.ended_trials import finished_trials
from tndesigner.searching.errors import SearchError
from tndesigner.searching.goals import Goal
from tndesigner.searching.importance import importances_of
from tndesigner.searching.kept_runs import RUNS, run_of
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.trial import Importances, Trial, best_of, front_of, trial_record
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Findings:
    """The trials of a search that have ended, and the best of them."""

    opened: OpenedStudy
    folder: Path
    trials: tuple[Trial, ...]
    """In the order in which they began; one that had to begin again is there once."""

    @property
    def goals(self) -> tuple[Goal, ...]:
        """What is sought."""
        return self.opened.goals

    @property
    def front(self) -> tuple[Trial, ...]:
        """The trials that no other one beats in all goals, the best by the first goal first."""
        return front_of(self.trials, self.goals)

    def best(self, within: float = 0.0) -> Trial:
        """Return the best trial by the first goal or, of those at most ``within`` worse, the best by the second.

        If the goals are accuracy and parameters, ``best(within=0.005)`` is the smallest network whose accuracy is
        within half a percentage point of the best.

        Raises:
            SearchError: if no trial was completed.
        """
        if not self.front:
            raise SearchError(Text("none of {0} trials was completed", len(self.trials)))
        return best_of(self.front, self.goals, within)

    @property
    def importances(self) -> Importances:
        """How much each choice matters for each goal; empty until enough trials are completed."""
        return importances_of(self.opened.study, self.goals)

    def design(self, trial: Trial) -> Design:
        """Return the design of a trial.

        Raises:
            SearchError: if its choices give none.
        """
        return self.opened.space.design(trial.choices)

    def record(self, trial: Trial) -> dict[str, Any]:
        """Return a trial as JSON holds it."""
        run = run_of(self.opened, self.folder / RUNS, trial)
        return trial_record(trial, None if run is None else str(run))

    def save_front(self) -> Iterator[tuple[Trial, Path]]:
        """Write the designs of the front into the folder, and remove those that have left it; yield what is written.

        Raises:
            DocumentError: if one cannot be written.
        """
        paths = {self.folder / f"trial-{one.number}.tnd": one for one in self.front}
        for path in self.folder.glob("trial-*.tnd"):
            if path not in paths:
                path.unlink(missing_ok=True)
        for path, trial in paths.items():
            save(self.design(trial), path)
            yield trial, path


def findings_of(opened: OpenedStudy, folder: Path) -> Findings:
    """Return what a study holds now."""
    return Findings(opened, folder, finished_trials(opened.study, opened.goals))
