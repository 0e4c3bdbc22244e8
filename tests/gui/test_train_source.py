"""A person opens a trained model, draws a network in it, and trains on from what the model has learned."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtTest import QTest

from tests.gui.desk import has_button
from tests.gui.studio import Studio, open_studio
from tests.unit.models.keras_file.archives import layer, sequential, source, write_archive
from tndesigner.document import Design
from tndesigner.document.trained import open_model
from tndesigner.models import NetworkDense
from tndesigner.network.templates import make
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui


@pytest.fixture
def trained(tmp_path):
    """A model that sorts the two blobs: it adds up both numbers."""
    layers = (
        layer("Dense", "hidden", units=6, activation="linear"),
        layer("Dense", "end", units=1, activation="sigmoid"),
    )
    weights = {
        "layers/dense/vars/0": np.ones((2, 6)),
        "layers/dense/vars/1": np.zeros(6),
        "layers/dense_1/vars/0": np.full((6, 1), 3.0),
        "layers/dense_1/vars/1": np.zeros(1),
    }
    return write_archive(tmp_path / "trained.keras", sequential(source("x", 2), *layers), weights)


@pytest.fixture
def studio(qapp, trained) -> Iterator[Studio]:
    design: Design = open_model(trained).design
    design.diagrams[1] = make("low-rank", {"in": "2", "out": "6", "bond": "1"})
    design.model = design.model.with_layer(0, NetworkDense(network=1, name="hidden"))
    with open_studio(design) as one:
        yield one


def test_training_starts_from_the_trained_model_and_networks_are_fitted_where_that_is_asked_for(studio):
    before = studio.document.design.experiment
    assert "Starts from the weights of trained.keras; networks that are not in it from random numbers" in studio.read
    studio.press("Fit Networks")
    assert studio.document.design.experiment.from_source == "fit"
    assert "networks are fitted to the layers that they replace" in studio.read
    studio.train(1)
    studio.wait_for(TrainingState.FINISHED)
    run = studio.training.run
    assert any("the network of 'hidden' is fitted to the trained layer" in note for note in run.notes)
    assert "the dense twin starts from the weights of trained.keras" in run.notes
    network, twin = (run.history.models[name].columns["loss"][0] for name in ("network", "twin"))
    assert network == pytest.approx(twin, rel=0.05)
    studio.document.history.undo()
    studio.document.history.undo()
    QTest.qWait(1)
    assert studio.document.design.experiment == before


def test_a_person_may_start_anew_and_change_their_mind(studio):
    studio.press("Start Anew")
    assert "Starts from random numbers, not from trained.keras" in studio.read
    assert not has_button(studio.panel, "Fit Networks")
    studio.press("Start from It")
    assert "Starts from the weights of trained.keras" in studio.read


def test_a_trained_model_that_is_gone_keeps_training_from_starting_and_says_what_to_do(studio, trained):
    trained.unlink()
    studio.training.fitting.look()
    assert not studio.training.may_start
    assert "is not where it was; File ▸ Locate Trained Model says where it is now." in studio.read
    studio.press("Start from random numbers")
    QTest.qWait(1)
    assert studio.training.may_start
    assert studio.document.design.experiment.from_source == "nothing"
