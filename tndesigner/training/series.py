"""A series: the runs of one design over folds and seeds, and the mean and spread of what they reached."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean, stdev
from uuid import uuid4

from tndesigner.document import dumps, loads
from tndesigner.models import Experiment
from tndesigner.training.codec import record_of
from tndesigner.training.events import Figures, Repeated, Spread
from tndesigner.training.metrics import METRIC_FIELDS
from tndesigner.training.requests import Train

FIGURES = ("loss", "val_loss", *METRIC_FIELDS)
"""The figures of an epoch whose mean and spread are told."""
SCORES = ("balanced_accuracy", "f1", "roc_auc")
"""Those of the scores."""


def runs_of(request: Train) -> tuple[Train, ...]:
    """Return a request for each run that the experiment asks for: one for each fold and seed.

    Raises:
        DocumentError: if the design cannot be read.
    """
    design = loads(request.design, request.title)
    experiment = design.experiment
    if not experiment.repeats.several:
        return (request,)
    runs, series = [], uuid4().hex
    for repeats, seed in experiment.repeats.runs(experiment.seed):
        design.experiment = replace(experiment, repeats=repeats, seed=seed)
        words = place_words(design.experiment, of=experiment)
        folder = Path(request.folder)
        path = str(folder.with_name(f"{folder.name}-{'-'.join(words).replace(' ', '-')}"))
        runs.append(replace(request, design=dumps(design), folder=path, series=series))
    return tuple(replace(run, number=number, runs=len(runs)) for number, run in enumerate(runs, 1))


def first_design(text: str) -> str:
    """Return the text of a design as the first of its runs is trained.

    Raises:
        DocumentError: if it cannot be read.
    """
    return runs_of(Train(design=text, title="", folder="run"))[0].design


def place_words(experiment: Experiment, *, of: Experiment) -> tuple[str, ...]:
    """Return which fold and which seed a run of a series has, as far as others have different ones."""
    fold = (f"fold {experiment.repeats.fold}",) if of.repeats.fold != experiment.repeats.fold else ()
    return (*fold, f"seed {experiment.seed}") if of.repeats.seeds > 1 else fold


def summary_of(runs: Sequence[tuple[str, Figures, Figures | None]], *, wanted: int) -> Repeated:
    """Return the mean and spread of the runs of a series that have ended.

    Args:
        runs: for each, its folder, the figures of the network, and those of its twin.
        wanted: how many runs were asked for.
    """
    twins = [twin for _, _, twin in runs if twin is not None]
    return Repeated(
        runs=tuple(folder for folder, _, _ in runs),
        wanted=wanted,
        network=spreads_of([network for _, network, _ in runs]),
        twin=spreads_of(twins) if len(twins) == len(runs) else (),
    )


def spreads_of(figures: Sequence[Figures]) -> tuple[Spread, ...]:
    """Return mean and spread of each figure that all have."""
    records = [{**record_of(one), **(record_of(one.scores) if one.scores else {})} for one in figures]
    shared = [name for name in (*FIGURES, *SCORES) if records and all(name in record for record in records)]
    columns = {name: [float(record[name]) for record in records] for name in shared}
    return tuple(
        Spread(name=name, mean=fmean(values), deviation=stdev(values) if len(values) > 1 else None)
        for name, values in columns.items()
    )
