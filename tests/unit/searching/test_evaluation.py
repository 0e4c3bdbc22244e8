"""What becomes of the runs of a trial: means over seeds, an early end where one goal is sought, kept runs, hours."""

from dataclasses import replace

import pytest

from tests.unit.searching.drawn import triangle_design
from tndesigner.document import loads
from tndesigner.models.search import Search, Variation
from tndesigner.searching.engine import Engine
from tndesigner.searching.findings import Findings, findings_of
from tndesigner.searching.goals import GOALS
from tndesigner.searching.kept_runs import KEPT, KeptRuns
from tndesigner.searching.searching import open_search
from tndesigner.searching.slot import Slot
from tndesigner.searching.trial import Trial
from tndesigner.training import Epoch, Figures, Finished

EPOCHS = 30


@pytest.fixture
def trained(monkeypatch) -> list[int]:
    """The epochs of all runs; nothing is trained: the accuracy follows from the seed and the number of the trial."""
    epochs = []

    def train(_slot, request, listen):
        seed, number = loads(request.design).experiment.seed, int(request.title.split()[-1])
        figures, stopped = {"val_accuracy": (seed + 1) / (number + 2)}, False
        for epoch in range(1, EPOCHS + 1):
            rate = {"val_loss": None, "deviation": None, "examples_per_second": None}
            told = Epoch(model="network", epoch=epoch, loss=1.0, metrics=figures, seconds=1.0, **rate)
            if listen(told):
                stopped = True
                break
        epochs.append(epoch)
        ended = Figures(epochs=epoch, loss=1.0, metrics=figures, seconds=1.0)
        return Finished(run="", stopped=stopped, network=ended, parameters=1, seconds=1.0)

    monkeypatch.setattr(Slot, "train", train)
    return epochs


def searched(folder, **asked) -> Findings:
    """What a search of the triangle finds."""
    design = triangle_design()
    design.experiment = replace(design.experiment, epochs=EPOCHS)
    wanted = {"goals": ("val_accuracy",), "trials": 8, **asked}
    opened = open_search(design, Search(variations=(Variation("bonds", "1..4"),), **wanted), folder)
    Engine(opened, folder / "runs").run(1, lambda: None)
    return findings_of(opened, folder)


def test_the_mean_over_the_seeds_is_sought(trained, tmp_path):
    found = searched(tmp_path / "seeds", goals=("val_accuracy", "parameters"), trials=2, seeds=3)
    assert [one.values["val_accuracy"] for one in found.trials] == pytest.approx([2 / 2, 2 / 3])
    assert trained == [EPOCHS] * 6


def test_with_one_goal_bad_trials_end_early_and_with_several_none_does(trained, tmp_path):
    found = searched(tmp_path / "one")
    assert {one.state for one in found.trials} == {"complete", "pruned"}
    assert min(trained) < EPOCHS
    trained.clear()
    found = searched(tmp_path / "two", goals=("val_accuracy", "parameters"))
    assert {one.state for one in found.trials} == {"complete"}
    assert set(trained) == {EPOCHS}


def test_no_trial_begins_after_the_hours(trained, tmp_path):
    assert searched(tmp_path / "late", hours=1e-9).trials == ()
    assert trained == []


def trial(number: int, accuracy: float, parameters: int) -> Trial:
    values = {"val_accuracy": accuracy, "parameters": float(parameters)}
    told = {"state": "complete", "choices": {}, "seconds": 1.0, "reason": ""}
    return Trial(number=number, values=values, parameters=parameters, same_as=number, **told)


def test_the_runs_of_the_best_trials_are_kept_first_those_of_the_front(tmp_path):
    worse = [trial(number, 0.5 + 0.01 * number, 200) for number in range(KEPT + 3)]
    small = trial(KEPT + 3, 0.1, 100)
    for one in (*worse, small):
        (tmp_path / f"{one.number}-1").mkdir()
    (tmp_path / "notes").mkdir()
    runs = KeptRuns(tmp_path)
    with runs.lend(lambda kept: min(kept - {-1})) as lent:
        runs.keep_best([*worse, small], (GOALS["val_accuracy"], GOALS["parameters"]))
    assert lent == 0
    best = {small.number, *(one.number for one in worse[-(KEPT - 1) :])}
    assert {path.name for path in tmp_path.iterdir()} == {"notes", "0-1", *(f"{number}-1" for number in best)}
