"""Cores are kept isometries on request: chosen in the inspector, seen while they are trained."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.desk import Desk, field, type_into, words
from tests.gui.stack import edit, layers, opened, settle
from tests.gui.studio import open_studio
from tests.gui.test_inspector import choose, inspect
from tests.gui.windows import open_window, press
from tndesigner.document import Design
from tndesigner.gui.fields import NameBox
from tndesigner.models import Dense, Experiment, Isometry, Model, NetworkDense
from tndesigner.network import Diagram
from tndesigner.network.templates import make
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui


def tree_design(isometry: Isometry | None = None) -> Design:
    """A tree of three leaves between dense layers, on points of the plane."""
    network = make("tree", {"inputs": "2,3,2", "outputs": "3,2,2", "bond": "3"}).network
    layers = (Dense(units=12), NetworkDense(network=1, activation="relu", isometry=isometry), Dense(units=1))
    return Design({1: Diagram(network)}, Model((2,), layers), Experiment(dataset="blobs", epochs=6))


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot, open_window(qtbot, tree_design()))


def of_layer(desk: Desk) -> Isometry | None:
    return desk.document.design.model.layers[1].isometry


def test_isometries_are_chosen_for_the_layer_and_taken_back(desk):
    panel = inspect(desk)
    assert "cores are held" not in words(panel)
    choose(field(panel, "Isometric cores"), "by projection")
    assert of_layer(desk) == Isometry(hold="projection")
    assert "4 of 5 cores are held; e can have any size." in words(panel)
    boxes = panel.findChildren(NameBox)
    assert not any(box.isVisible() for box in boxes if box.accessibleName() == "Strength of the penalty")
    press(desk.window, "Ctrl+Z")
    assert of_layer(desk) is None
    assert "cores are held" not in words(panel)


def test_the_strength_of_a_penalty_is_typed(desk):
    panel = inspect(desk)
    choose(field(panel, "Isometric cores"), "by a penalty")
    box = field(panel, "Strength of the penalty")
    type_into(box, "0.25")
    assert of_layer(desk) == Isometry(hold="penalty", strength=0.25)
    type_into(box, "-3")
    assert of_layer(desk) == Isometry(hold="penalty", strength=0.25)
    assert "it must be a number above 0" in words(panel)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    choose(field(panel, "Isometric cores"), "none, all are free")
    assert of_layer(desk) is None


def test_a_held_core_says_what_it_maps_and_a_free_one_how_it_starts(desk):
    choose(field(inspect(desk), "Isometric cores"), "by projection")
    desk.counted()
    assert "an isometry from 6 numbers to 3, kept so" in words(inspect(desk, desk.tensor("a").id))
    assert "normal, deviation" in words(inspect(desk, desk.tensor("e").id))


def test_the_form_of_the_layer_has_the_choice_too(qtbot):
    window = opened(qtbot, tree_design())
    dialogue = edit(window, 1)
    choose(field(dialogue, "Isometric cores"), "by projection")
    settle(window)
    assert layers(window)[1].isometry == Isometry(hold="projection")
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)
    assert layers(window)[1].isometry is None


def test_how_far_the_cores_are_from_isometries_is_seen_in_training(qapp):
    with open_studio(tree_design(Isometry())) as studio:
        assert "isometric cores" not in studio.read
        studio.train(6)
        studio.wait_for(TrainingState.FINISHED)
        assert "4 isometric cores, max |w†w − 1| is " in studio.read
        told = next(one for one in studio.panel.findChildren(QWidget) if "\nb  " in one.toolTip())
        assert len(told.toolTip().splitlines()) == 4
        assert studio.training.run.isometries.epoch == 6
