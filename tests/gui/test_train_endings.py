"""However a training ends, the window lives, says why, and keeps what there is."""

import os
import resource
import signal
from pathlib import Path

import pytest

from tests.gui.desk import field, type_into
from tests.gui.studio import blog, open_studio
from tests.gui.windows import Answers
from tndesigner.document import dumps
from tndesigner.training import open_run
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui

FEW_BYTES = 2**26
"""More than what is trained takes; a worker has more already, and gets none any more."""


@pytest.fixture
def studio(qapp):
    """A window of its own for each story; its worker starts when it is needed."""
    with open_studio(blog(5_000)) as one:
        yield one


ENDINGS = {
    "SIGKILL": "killed (signal 9), perhaps because the memory ran out",
    "SIGABRT": "crashed: SIGABRT (signal 6)",
}


def test_a_worker_that_is_killed_or_crashes_is_explained_and_another_takes_over(studio):
    for name, words in ENDINGS.items():
        studio.train(5_000)
        studio.wait(lambda: studio.epochs > 2, "a few epochs")
        drawing, history = dumps(studio.document.design), studio.training.run.history
        first, folder = studio.training.worker.number, studio.training.run.folder
        os.kill(first, signal.Signals[name])
        studio.wait(lambda first=first: studio.training.worker.number != first, "the end of the worker")
        assert studio.state is TrainingState.FAILED, "nothing more is waited for"
        assert words in studio.read
        assert dumps(studio.document.design) == drawing
        assert len(history) > 2
        assert studio.drawn("loss")["network loss"] == len(history.models["network"])
        run = open_run(Path(folder))
        assert (run.record.state, words in run.record.message) == ("failed", True)
        assert len(run.history()) >= len(history)
        studio.wait(lambda: studio.training.worker.ready, "another worker")
        assert studio.training.worker.number != first
    type_into(field(studio.panel, "Epochs"), "6")
    studio.wait(lambda: words not in studio.read, "another design, of which the message says nothing")
    assert "The last run failed after" in studio.read
    studio.document.history.undo()
    studio.wait(lambda: words in studio.read, "the message of the design that failed")
    studio.train(6)
    studio.wait_for(TrainingState.FINISHED)
    assert studio.epochs == 6


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs what Linux says of a process")
def test_a_worker_that_does_not_answer_is_told_and_goes_on_later(studio):
    studio.train(5_000)
    studio.wait(lambda: studio.epochs > 2, "a few epochs")
    worker = studio.training.worker.number
    os.kill(worker, signal.SIGSTOP)
    words = f"it was stopped by a signal; `kill -CONT {worker}` lets it continue."
    studio.wait(lambda: words in studio.read, "what is known of it")
    assert "The training process has not answered for" in studio.read
    os.kill(worker, signal.SIGCONT)
    studio.wait(lambda: words not in studio.read, "an answer")
    assert studio.state is TrainingState.TRAINING


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process")
def test_a_worker_that_gets_no_more_memory_is_explained_and_another_takes_over(studio):
    studio.training.keep_warm()
    studio.wait(lambda: studio.training.worker.ready, "the worker")
    worker = studio.training.worker.number
    os.kill(worker, signal.SIGSTOP)  # it is warming up, and is still when it continues, however slow the window is
    resource.prlimit(worker, resource.RLIMIT_AS, (FEW_BYTES, FEW_BYTES))
    studio.train(6)
    os.kill(worker, signal.SIGCONT)
    studio.wait_for(TrainingState.FAILED)
    assert "because the memory ran out" in studio.read
    type_into(field(studio.panel, "Seed"), "7")
    studio.wait(lambda: "The last run failed at its start" in studio.read, "another design")
    studio.wait(lambda: studio.training.worker.ready and studio.training.worker.number != worker, "another worker")
    studio.train(6)
    studio.wait_for(TrainingState.FINISHED)


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs a machine with a choice")
def test_a_worker_with_more_threads_takes_over_when_the_steps_become_long(qapp):
    with open_studio(blog(2)) as studio:
        studio.training.keep_warm()
        studio.wait(lambda: studio.training.worker.ready, "the worker")
        first = studio.training.worker.number
        type_into(field(studio.panel, "Batch size"), "1024")
        worker = studio.training.worker
        studio.wait(lambda: worker.ready and worker.number != first, "a worker with more threads")
        studio.train(2)
        studio.wait_for(TrainingState.FINISHED)
        assert any(" threads)" in note for note in studio.training.run.notes)


def test_a_window_that_trains_asks_before_it_closes(studio):
    studio.press("Train")
    studio.wait_for(TrainingState.TRAINING)
    with Answers("Keep Training") as answers:
        assert not studio.window.close()
    assert "is being trained" in answers.read[0]
    assert studio.state is TrainingState.TRAINING
    folder = studio.training.run.folder
    with Answers("Stop and Close"):
        assert studio.window.close()
    assert open_run(Path(folder)).record.state == "stopped"
