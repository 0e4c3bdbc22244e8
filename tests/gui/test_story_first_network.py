"""A person who has nothing draws the blog's network, makes the blog's model of it, and saves what the blog has."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from tests.gui.desk import Desk, button, field, words
from tests.gui.drawing import draw_blog
from tests.gui.hand import Hand
from tests.gui.stack import chips, edit, enter, layers, settle
from tests.gui.windows import Answers, choose, open_window, open_windows, press
from tndesigner.__main__ import main
from tndesigner.checks.check import check_design
from tndesigner.document import Design, dumps, load
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network.templates import make
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def hand(qtbot):
    """A hand on what File → New opens."""
    windows = open_windows(qtbot)
    windows.new()
    windows.windows[0].finish()
    return Hand(windows.windows[0])


def problems(window):
    design = window.document.design
    return [problem.message for problem in check_design(design.model, design.networks, design.experiment)]


def figures(path, capsys):
    """What ``info --json`` says of a design; a design with errors has none."""
    assert main(["info", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def pick(dialogue, title, choice):
    """Chooses from a box by keys."""
    box = field(dialogue, title)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, choice)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def test_from_an_empty_design_to_the_blogs_file(hand, tmp_path, capsys):
    window = hand.window
    draw_blog(hand)
    settle(window)
    assert problems(window) == [], "what is drawn is a layer that fits"
    assert window.document.design.model.input_shape == (1024,), "the input followed the drawing"
    QTest.mouseClick(window.strip.row.gaps[0], Left)
    choose("Dense")
    QTest.mouseClick(window.strip.row.gaps[2], Left)
    choose("Dense")
    assert layers(window) == (
        Dense(units=1024, activation="relu"),
        NetworkDense(network=1),
        Dense(units=64, activation="linear"),
    )
    for position, title, typed in ((2, "Units", "1"), (1, "Network name", "hidden"), (-1, "Shape", "2")):
        dialogue = edit(window, position)
        enter(dialogue, title, typed)
        if position == 1:
            pick(dialogue, "Activation", "relu")
        QTest.mouseClick(button(dialogue, "Done"), Left)
    settle(window)
    assert [f"{chip.text_shown.title} {chip.text_shown.detail}".strip() for chip in chips(window)] == [
        "Dense 1,024 relu",
        "hidden network relu",
        "Dense 1",
    ]
    with Answers(tmp_path / "mine"):
        press(window, "Ctrl+S")
    assert not window.isWindowModified()
    assert figures(tmp_path / "mine.tnd", capsys) == figures(resource_path("examples", "blog.tnd"), capsys)
    assert load(tmp_path / "mine.tnd").model == load(resource_path("examples", "blog.tnd")).model


def test_what_is_drawn_in_a_design_without_any_network_is_its_last_layer_in_the_same_step(qtbot):
    hand = Hand(open_window(qtbot, Design({}, Model((2,), (Dense(units=6, activation="relu"),)))))
    before = dumps(hand.document.design)
    hand.point_at((0, 160))
    hand.press("i")
    assert hand.document.history.undo_titles == ("Add input x",)
    assert layers(hand.window)[1:] == (NetworkDense(network=1),)
    assert hand.tensor("x").shape == (6,), "the input takes what comes in"
    assert "6 numbers" in words(hand.window.docks["inspector"]).split(" | ")
    settle(hand.window)
    assert [chip.marked for chip in chips(hand.window)] == [False, True]
    press(hand.window, "Ctrl+Z")
    assert dumps(hand.document.design) == before


def test_the_input_follows_a_first_network_step_by_step_and_back(hand):
    widths = []
    history, model = hand.document.history, lambda: hand.document.design.model
    draw_blog(hand)
    while history.undo_titles:
        widths.insert(0, model().input_shape[0])
        press(hand.window, "Ctrl+Z")
    assert sorted(set(widths)) == [2, 32, 1024]
    assert widths[-1] == 1024
    assert model().input_shape == (2,)


def test_an_input_that_somebody_set_stays_and_the_problem_offers_both_ways_out(qtbot):
    diagram = make("mpo", {"inputs": "2,3", "outputs": "5,7", "bond": "2"})
    window = open_window(qtbot, Design({1: diagram}, Model((11,), (NetworkDense(network=1),))))
    desk, hand = Desk(qtbot, window), Hand(window)
    leg = hand.network.inputs[0].legs[0].name
    hand.click(hand.beside(f"x.{leg}"))
    hand.press("4")
    hand.type("")
    assert window.document.design.model.input_shape == (11,)
    panel = desk.panel("problems")
    desk.analysed()
    before = dumps(window.document.design)
    desk.press(button(panel, "Put a Dense of 12 units before it"))
    assert layers(window) == (Dense(units=12, activation="relu"), NetworkDense(network=1))
    assert problems(window) == []
    press(window, "Ctrl+Z")
    assert dumps(window.document.design) == before
    desk.analysed()
    desk.press(button(panel, "Let the input be 12"))
    assert window.document.design.model.input_shape == (12,)
    assert problems(window) == []
    assert len(window.document.history.undo_titles) == 2


def test_a_template_in_an_empty_design_is_a_layer_that_fits(hand):
    press(hand.window, "Ctrl+Shift+T")
    dialogue = QApplication.activeModalWidget()
    enter(dialogue, "Width in", "36")
    QTest.mouseClick(button(dialogue, "Insert"), Left)
    assert hand.document.design.model.input_shape == (36,)
    assert problems(hand.window) == []


def test_each_step_is_said_until_nothing_is_missing(hand):
    said = []
    coach = hand.window.findChild(QLabel, "coach")

    def look():
        words = coach.text() if coach.isVisible() else ""
        if not said or said[-1] != words:
            said.append(words)

    look()
    hand.double_click((-64, 0))
    look()
    hand.point_at((0, 160))
    hand.press("i")
    look()
    hand.drag(hand.tip("x.i1"), hand.centre("a"))
    look()
    hand.drag(hand.rim("a", 0, -1), (-64, -90))
    look()
    hand.click(hand.tip("a.out"))
    hand.press("7")
    hand.type("")
    look()
    assert [words.partition(" ")[0] for words in said] == ["", "Press", "Drag", "Drag", "Click", ""]
    assert "outward" in said[3]
