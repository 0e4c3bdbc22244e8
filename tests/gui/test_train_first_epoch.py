"""While the first epoch is trained, the panel says how much of it is done, and asks nobody to press Train."""

from dataclasses import replace

import pytest

from tests.gui.studio import blog, open_studio
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui


def test_a_long_first_epoch_shows_its_progress_from_the_start(qtbot):
    design = blog(3)
    design.experiment = replace(design.experiment, batch_size=1)
    with open_studio(design) as studio:
        assert "Press Train to see here how network and dense twin learn." in studio.read
        studio.press("Train")
        studio.wait_for(TrainingState.TRAINING)
        run = studio.training.run
        studio.wait(lambda: bool(run.within) or studio.epochs > 0, "progress within the epoch")
        assert run.within, "an epoch of so many steps takes longer than a report"
        epoch, share = run.epoch_share
        assert (epoch, 0 < share < 1) == (1, True)
        studio.wait(lambda: "Epoch 1 of 3, " in studio.read and " % done" in studio.read, "what is done of the epoch")
        if not run.history:
            assert "The first epoch is being trained; its figures follow." in studio.read
        assert "Press Train" not in studio.read
        studio.wait(lambda: studio.epochs > 0, "the first epoch")
        studio.press("Stop")
        studio.wait_for(TrainingState.FINISHED)
