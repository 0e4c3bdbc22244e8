"""However a training ends, the window lives, says why, and keeps what there is."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.gui.studio import blog, open_studio
from tests.gui.windows import Answers
from tndesigner.document import dumps
from tndesigner.gui.training.states import TrainingState
from tndesigner.training import open_run

pytestmark = pytest.mark.gui


@pytest.fixture
def studio(qapp):
    """A window of its own for each story; its worker starts when it is needed."""
    with open_studio(blog(5_000)) as one:
        yield one


def test_a_killed_worker_is_explained_and_another_takes_over(studio):
    studio.train(5_000)
    studio.wait(lambda: studio.epochs > 2, "a few epochs")
    drawing, history, first = dumps(studio.document.design), studio.training.run.history, studio.training.worker.number
    folder = studio.training.run.folder
    os.kill(first, signal.SIGKILL)
    begin = time.monotonic()
    studio.wait_for(TrainingState.FAILED, 2_000)
    assert time.monotonic() - begin < 2.0
    assert "killed (signal 9), perhaps because the memory ran out" in studio.read
    assert dumps(studio.document.design) == drawing
    assert len(history) > 2
    assert studio.drawn("loss")["network loss"] == len(history.models["network"])
    assert open_run(Path(folder)).record.state == "failed"
    studio.wait(lambda: studio.training.worker.ready, "another worker")
    assert studio.training.worker.number != first
    studio.train(6)
    studio.wait_for(TrainingState.FINISHED)
    assert studio.epochs == 6


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
