"""A design is trained by a real worker: seen while it learns, held, stopped, lengthened, and kept from harm."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from tests.gui.studio import blog, open_studio
from tests.work import counted_work
from tndesigner.document import dumps
from tndesigner.document.edits import SetExperiment
from tndesigner.gui.training.runs_folder import runs_folder
from tndesigner.models import Repeats
from tndesigner.training import list_runs, open_run
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui

MOST_LINES = 100_000
"""What the window may work without doing what else there is; an edit of 200 cores takes twice as many."""


@pytest.fixture(scope="module")
def studio(qapp):
    """One window with one worker for the stories here; each begins with a run of its own."""
    with open_studio(blog(40)) as one:
        one.training.keep_warm()
        one.wait(lambda: one.training.worker.ready, "the worker")
        yield one


@pytest.fixture(autouse=True)
def rest(studio):
    """Each story ends with no run going on, whatever happened in it."""
    yield
    if studio.state.busy:
        studio.training.stop()
        studio.wait(lambda: not studio.state.busy, "the end of the run")


def test_both_models_are_seen_to_learn(studio):
    studio.train(40)
    studio.wait_for(TrainingState.TRAINING)
    studio.wait_for(TrainingState.FINISHED)
    every = {f"{model} {part}": 40 for model in ("network", "twin") for part in ("loss", "val_loss")}
    assert studio.drawn("loss") == every
    assert set(studio.drawn("metric").values()) == {40}
    assert studio.cell("network", "parameters") == "9,217"
    assert studio.cell("twin", "parameters") == "1.05 M"
    assert studio.cell("network", "metric").endswith("%")
    assert float(studio.cell("network", "loss")) < 0.5
    assert "40 epochs in " in studio.read


def test_the_plane_is_coloured_by_both_models_after_the_last_epoch(studio):
    studio.train(25)
    studio.wait_for(TrainingState.FINISHED)
    both = studio.live.answers.page.both
    studio.wait(lambda: both.epochs == {"network": 25, "twin": 25}, "the last looks")
    for plot in studio.live.answers.page.plots.values():
        assert plot.image.image.min() < 0 < plot.image.image.max()


def test_the_window_is_never_held_up_by_a_training(studio):
    ticks, clock = [], QTimer()
    clock.setInterval(10)
    studio.train(90)
    with counted_work() as work:
        clock.timeout.connect(lambda: ticks.append(work.lines))
        clock.start()
        studio.wait_for(TrainingState.FINISHED)
        clock.stop()
    assert len(ticks) > 10
    assert max(after - before for before, after in pairwise(ticks)) < MOST_LINES


def test_a_held_run_stands_still_and_goes_on(studio):
    studio.train(5_000)
    studio.wait_for(TrainingState.TRAINING)
    studio.press("Pause")
    studio.wait_for(TrainingState.PAUSED)
    held = studio.epochs
    QTest.qWait(200)
    assert studio.epochs == held
    assert "· paused" in studio.read
    studio.press("Resume")
    studio.wait_for(TrainingState.TRAINING)
    studio.wait(lambda: studio.epochs > held, "another epoch")
    studio.press("Stop")
    studio.wait_for(TrainingState.FINISHED)


def test_a_stopped_run_is_kept_and_can_be_trained_more(studio):
    studio.train(5_000)
    studio.wait(lambda: studio.epochs > 3, "a few epochs")
    studio.wait(lambda: " left" in studio.read, "the time left")
    studio.press("Stop")
    studio.wait_for(TrainingState.FINISHED)
    assert "Stopped after " in studio.read
    stopped = studio.epochs
    run = open_run(Path(studio.training.run.folder))
    assert (run.record.state, run.record.network.epochs) == ("stopped", stopped)
    studio.document.history.undo()  # the experiment has 25 epochs again, which the run does not depend on
    studio.press("Train More")
    studio.wait_for(TrainingState.FINISHED)
    assert studio.epochs >= stopped + 25
    assert open_run(run.folder.path).record.state == "finished"
    assert [one.epoch for one in run.history() if one.model == "network"] == list(range(1, studio.epochs + 1))


def test_training_goes_on_while_its_panel_is_closed(studio):
    studio.train(5_000)
    studio.wait_for(TrainingState.TRAINING)
    dock = studio.window.docks["train"]
    dock.close()
    before = studio.epochs
    studio.wait(lambda: studio.epochs > before + 2, "epochs while nobody looks")
    assert not studio.live.clock.isActive()
    dock.show()
    dock.raise_()
    studio.wait(lambda: studio.drawn("loss").get("network loss", 0) > before, "the curve")
    studio.press("Stop")
    studio.wait_for(TrainingState.FINISHED)


def test_edits_while_training_do_not_reach_the_run(studio):
    studio.train(5_000)
    studio.wait_for(TrainingState.TRAINING)
    trained = dumps(studio.training.run.design)
    studio.document.history.undo()
    assert dumps(studio.training.run.design) == trained
    studio.document.history.redo()
    studio.press("Stop")
    studio.wait_for(TrainingState.FINISHED)


def test_runs_are_kept_with_what_they_were(studio):
    runs = list_runs(runs_folder())
    assert {"finished", "stopped"} <= {run.record.state for run in runs}
    finished = [run for run in runs if run.record.state == "finished"]
    assert all(run.folder.model(model).exists() for run in finished for model in ("network", "twin"))


def test_several_seeds_are_trained_in_turn_and_their_mean_and_spread_are_said(studio):
    document = studio.document
    repeated = replace(document.design.experiment, repeats=Repeats(seeds=2), epochs=4)
    document.do("Set seeds", SetExperiment(repeated))
    studio.wait(lambda: studio.training.may_start, "the data")
    studio.press("Train")
    studio.wait(lambda: studio.training.run and studio.training.run.reached, "the end of both")
    assert studio.state is TrainingState.FINISHED
    assert studio.training.run.started.number == 2
    assert "in 2 runs" in studio.read
    assert studio.training.run.notes[-1].startswith("Mean of 2 runs: network accuracy ")
    document.history.undo()
