"""What `search` prints: a line for each trial and a table of the front, or the same as lines of JSON."""

import json
from collections.abc import Mapping

from tndesigner.cli.text import columns
from tndesigner.searching.figure_words import figure_text
from tndesigner.searching.findings import Findings
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.trial import HALF_A_POINT, Trial, seeks_small
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import duration, grouped

GROWTH = 1.25
"""Importances are computed again when there are so many times as many trials as the last time."""


class SearchReport:
    """Prints each trial once; the earlier trials of a search that is continued are printed only as JSON."""

    def __init__(self, opened: OpenedStudy, *, as_json: bool) -> None:
        """Begin with no trial told."""
        self._opened, self._as_json = opened, as_json
        self._told: set[int] | None = None
        self._weighed = 0

    def tell(self, found: Findings) -> None:
        """Tell of the trials that have ended since the last time."""
        if self._told is None:
            self._told = set()
            if not self._as_json and found.trials:
                self._told = {one.number for one in found.trials}
                print(f"continues after {_trials(len(found.trials))}", flush=True)
        for trial in found.trials:
            if trial.number not in self._told:
                self._told.add(trial.number)
                print(self._line(found, trial), flush=True)
        if self._as_json and len(found.trials) >= GROWTH * self._weighed:
            self._weighed = len(found.trials)
            self._tell_importances(found)

    def end(self, found: Findings, paths: Mapping[int, str]) -> None:
        """Tell of the front, whose designs were written to paths by the numbers of trials."""
        if self._as_json:
            self._tell_importances(found)
            front = [{**found.record(one), "design": paths[one.number]} for one in found.front]
            print(json.dumps({"event": "front", "trials": front}, allow_nan=False), flush=True)
            return
        for line in _summary(found, paths):
            print(one_line(line) if line.startswith("trial ") else line)

    def _tell_importances(self, found: Findings) -> None:
        """Tell how much each choice matters, if that is known."""
        if importances := found.importances:
            print(json.dumps({"event": "importance", "goals": importances}, allow_nan=False), flush=True)

    def _line(self, found: Findings, trial: Trial) -> str:
        if self._as_json:
            return json.dumps({"event": "trial", **found.record(trial)}, allow_nan=False)
        place = f"{len(self._told or ())}/{self._opened.wanted}"
        outcome = ", ".join(f"{name} {figure_text(name, value)}" for name, value in trial.values.items())
        told = (
            outcome
            if trial.state == "complete"
            else f"{trial.state}: {trial.reason or 'clearly worse than earlier trials'}"
        )
        start = "" if trial.start is None else f", from trial {trial.start}"
        return one_line(f"{place}  trial {trial.number}  {_choices(trial)}  {told}  ({duration(trial.seconds)}{start})")


def _summary(found: Findings, paths: Mapping[int, str]) -> list[str]:
    ended = [one for one in found.trials if one.state == "complete"]
    if not ended:
        return [f"none of {_trials(len(found.trials))} was completed"]
    names = [goal.name for goal in found.goals]
    rows = [("trial", *names, "choices", "design")]
    for one in found.front:
        figures = (figure_text(name, one.values[name]) for name in names)
        rows.append((str(one.number), *figures, _choices(one), paths[one.number]))
    best = "the best trade-offs" if len(names) > 1 else "the best"
    lines = ["", f"{_trials(len(found.trials))}; {best}:", *columns(rows, align=f">{'>' * len(names)}<<")]
    if seeks_small(found.goals):
        near = found.best(within=HALF_A_POINT)
        lines.append(f"trial {near.number} is the smallest within {HALF_A_POINT:.1%} of the best {names[0]}")
    for name, shares in found.importances.items():
        told = ", ".join(f"{choice} {share:.0%}" for choice, share in shares.items())
        lines.append(f"what matters for {name}: {told}")
    return lines


def _trials(count: int) -> str:
    return "1 trial" if count == 1 else f"{grouped(count)} trials"


def _choices(trial: Trial) -> str:
    return " ".join(
        f"{name}={value:.3g}" if isinstance(value, float) else f"{name}={value}"
        for name, value in trial.choices.items()
    )
