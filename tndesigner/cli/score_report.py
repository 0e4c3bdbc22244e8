"""The scores of models for each class, and the mean of several runs, as lines of text."""

from collections.abc import Iterator, Sequence

from tndesigner.cli.text import columns
from tndesigner.training import Repeated, Spread
from tndesigner.training.events import Figures, Scores
from tndesigner.training.labels import figure_title
from tndesigner.wording.names import shown
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import joined

MOST_SHOWN = 12
"""If there are more classes than these, only those with the smallest F1 are shown."""


def score_lines(network: Figures, twin: Figures | None) -> list[str]:
    """Return the scores of the network for each class, and those of both models over all classes."""
    scores = network.scores
    if scores is None:
        return []
    worst = sorted(scores.classes, key=lambda one: 2.0 if one.f1 is None else one.f1)[:MOST_SHOWN]
    rows = [
        (shown(one.name), grouped(one.examples), *map(_share, (one.precision, one.recall, one.f1, one.roc_auc)))
        for one in scores.classes
        if one in worst
    ]
    lines = columns([("class", "examples", "precision", "recall", "F1", "ROC AUC"), *rows], align="<>>>>>")
    rest = len(scores.classes) - len(rows)
    if rest:
        lines.append(f"and {grouped(rest)} more classes with a larger F1; run.json has them all")
    over = [_overall("network", scores), *([_overall("twin", twin.scores)] if twin and twin.scores else [])]
    return ["Scores of the network for each class, on the validation examples:", *lines, *over, ""]


def repeated_lines(repeated: Repeated) -> list[str]:
    """Return the mean and spread of the runs of a series."""
    done, wanted = len(repeated.runs), repeated.wanted
    twins = {one.name: one for one in repeated.twin}
    rows = [("", "network", *(("twin",) if twins else ()))]
    rows += [
        (figure_title(one.name), spread_text(one), *((spread_text(twins[one.name]),) if one.name in twins else ()))
        for one in repeated.network
    ]
    heading = f"Mean and standard deviation of {grouped(done)} runs"
    missing = f" out of {grouped(wanted)}" if done < wanted else ""
    return ["", f"{heading}{missing}:", *columns(rows, align="<>>")]


def spread_text(spread: Spread) -> str:
    """Return a mean with its spread."""
    return f"{spread.mean:.4g}" + ("" if spread.deviation is None else f" ± {spread.deviation:.2g}")


def _overall(name: str, scores: Scores) -> str:
    parts: Iterator[tuple[str, float | None]] = iter(
        (("balanced accuracy", scores.balanced_accuracy), ("F1", scores.f1), ("ROC AUC", scores.roc_auc))
    )
    return f"{name:<7} {joined(_known(parts))}"


def _known(parts: Iterator[tuple[str, float | None]]) -> Sequence[str]:
    return [f"{title} {value:.3g}" for title, value in parts if value is not None]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
