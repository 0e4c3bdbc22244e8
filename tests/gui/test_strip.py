"""The stack of layers is read and changed on the strip, by pointer and by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.gui.desk import Desk, button, words
from tests.gui.stack import chips, edit, enter, layers, open_menu, opened, settle, undo_titles
from tests.gui.windows import blog_design, choose, hit, menu_rows, open_window, press
from tndesigner.document import Design, dumps
from tndesigner.document.edits import SetDiagram, SetModel
from tndesigner.document.new_design import new_design
from tndesigner.gui.strip.chip_row import gap_at, landing
from tndesigner.gui.strip.chips import layer_words
from tndesigner.models import LAYER_KINDS, Conv2D, Dense, Embedding, Flatten, JoiningLayer, Model, NetworkDense
from tndesigner.network import Diagram, Network
from tndesigner.network.edits import EditSequence
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    return opened(qtbot, blog_design())


def kinds(window):
    return [layer.kind for layer in layers(window)]


def read(chip):
    text = chip.text_shown
    return f"{text.title} {text.detail} → {text.shape} · {text.parameters}"


def test_chips_stand_in_the_middle_of_the_strip_from_the_start(qtbot):
    window = open_window(qtbot, blog_design())
    strip = window.strip
    QTest.qWait(20)
    for chip in (strip.row.input, *chips(window)):
        assert chip.mapTo(strip, chip.rect().center()).y() == strip.rect().center().y()


def test_each_chip_says_what_comes_out_and_how_many_parameters_it_has(window):
    assert window.strip.row.input.text_shown.title == "2"
    assert [read(chip) for chip in chips(window)] == [
        "Dense 1,024 relu → 1,024 · 3,072",
        "hidden network relu → 1,024 · 5,120",
        "Dense 1  → 1 · 1,025",
    ]
    assert "5,120 parameters" in chips(window)[1].toolTip()


def test_large_counts_are_short_on_the_chip_and_exact_in_the_tooltip(qtbot):
    window = opened(qtbot, Design({}, Model((784,), (Dense(units=2048),))))
    assert chips(window)[0].text_shown.parameters == "1.61 M"
    assert "1,607,680 parameters" in chips(window)[0].toolTip()


def test_a_click_on_a_network_shows_its_drawing_and_marks_the_chip(qtbot):
    diagrams = {
        1: make("mpo", {"inputs": "2,3", "outputs": "3,5"}),
        2: make("ring", {"in": "15", "out": "6", "cores": "2"}),
    }
    window = opened(qtbot, Design(diagrams, Model((6,), (NetworkDense(network=1), NetworkDense(network=2)))))
    assert [chip.marked for chip in chips(window)] == [True, False]
    QTest.mouseClick(chips(window)[1], Left)
    settle(window)
    assert window.document.network.name == "ring"
    assert [chip.marked for chip in chips(window)] == [False, True]
    QTest.keyClick(chips(window)[0], Qt.Key.Key_Space)
    assert window.document.network.name == "mpo"


def test_the_plus_between_two_chips_adds_a_layer_there_in_one_step(window):
    QTest.mouseClick(window.strip.row.gaps[1], Left)
    choose("Dropout")
    assert kinds(window) == ["dense", "dropout", "network_dense", "dense"]
    assert undo_titles(window) == ("Add Dropout",)
    assert window.focusWidget() is chips(window)[1]
    press(window, "Ctrl+Z")
    assert kinds(window) == ["dense", "network_dense", "dense"]


def test_every_kind_of_layer_without_networks_is_on_offer(window):
    QTest.mouseClick(window.strip.row.gaps[3], Left)
    offered = menu_rows()
    QApplication.activePopupWidget().close()
    assert offered[:2] == ["Network…", "Empty Network"]
    assert len(offered) - 2 == sum(
        not kind.network_fields and not issubclass(kind, JoiningLayer) for kind in LAYER_KINDS.values()
    )


def test_an_empty_network_is_added_and_shown(window):
    press(window, "Ctrl+M")
    press(window, "Ctrl+Shift+L")
    choose("Empty Network")
    assert kinds(window) == ["dense", "network_dense", "network_dense", "dense"]
    assert window.document.network.name == "network"
    assert not window.document.network.tensors


def test_delete_removes_a_layer_and_undo_brings_it_back_with_its_drawing(window):
    before = dumps(window.document.design)
    window.strip.focus_on(1)
    hit(window, Qt.Key.Key_Delete)
    assert kinds(window) == ["dense", "dense"]
    assert not window.document.design.diagrams
    assert undo_titles(window) == ("Remove hidden",)
    press(window, "Ctrl+Z")
    assert dumps(window.document.design) == before


def test_arrows_walk_along_the_chips_and_alt_moves_a_layer(window):
    press(window, "Ctrl+M")
    hit(window, Qt.Key.Key_Right)
    assert chips(window)[1].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert kinds(window) == ["dense", "dense", "network_dense"]
    assert chips(window)[2].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert len(undo_titles(window)) == 1, "the last layer cannot move further"
    for _ in range(5):
        hit(window, Qt.Key.Key_Left)
    assert window.strip.row.input.hasFocus()


@pytest.mark.parametrize(("start", "over", "expected"), [(0, 2, [1, 2, 0]), (2, 0, [2, 0, 1]), (1, 1, [0, 1, 2])])
def test_a_chip_is_pulled_to_another_place(window, start, over, expected):
    before = layers(window)
    chip, target = chips(window)[start], chips(window)[over]
    far = target.rect().right() - 4 if over >= start else 4
    end = chip.mapFromGlobal(target.mapToGlobal(QPoint(far, 20)))
    QTest.mousePress(chip, Left, pos=QPoint(10, 20))
    for step in range(1, 6):
        QTest.mouseMove(chip, QPoint(10, 20) + (end - QPoint(10, 20)) * step / 5)
    QTest.mouseRelease(chip, Left, pos=end)
    assert list(layers(window)) == [before[place] for place in expected]
    assert len(undo_titles(window)) == int(start != over)


def test_escape_gives_a_pull_up(window):
    chip = chips(window)[0]
    QTest.mousePress(chip, Left, pos=QPoint(10, 20))
    QTest.mouseMove(chip, QPoint(400, 20))
    assert window.strip.row.marked_gap == 2
    QTest.keyClick(chip, Qt.Key.Key_Escape)
    QTest.mouseRelease(chip, Left, pos=QPoint(400, 20))
    assert window.strip.row.marked_gap is None
    assert not undo_titles(window)


def test_a_pulled_chip_lands_in_the_gap_under_the_pointer():
    assert [gap_at([10, 30, 50], x) for x in (5, 15, 35, 60)] == [0, 1, 2, 3]
    assert [landing(1, gap) for gap in range(4)] == [0, 1, 1, 2]


def test_a_layer_that_does_not_fit_is_red_and_says_why_everywhere(qtbot, window):
    dialogue = edit(window, 0)
    enter(dialogue, "Units", "512")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    settle(window)
    wrong = chips(window)[1].text_shown.problem
    assert "takes 1,024 numbers, but gets 512" in wrong
    assert wrong in chips(window)[1].toolTip()
    assert wrong in chips(window)[1].accessibleDescription()
    assert [chip.text_shown.problem for chip in (chips(window)[0], chips(window)[2])] == ["", ""]
    assert chips(window)[2].text_shown.shape == "?"
    assert wrong[1:] in words(Desk(qtbot, window).panel("problems"))


def test_undoing_a_network_leaves_no_problem_of_a_layer_that_is_gone(qtbot):
    window = opened(qtbot, new_design())
    document, added = window.document, (Embedding(input_dim=7, output_dim=3), NetworkDense(network=2))
    more = replace(document.design.model, layers=(*layers(window), *added))
    document.do("Add", EditSequence((SetDiagram(2, Diagram(Network("other"))), SetModel(more))))
    document.show(2)
    QTest.qWait(1)
    analysis, told = window.workspace.analysis, []
    assert any(problem.layer == 1 for problem in analysis.problems)
    analysis.problems_changed.connect(lambda: told.extend(problem.layer for problem in analysis.problems))
    press(window, "Ctrl+Z")
    QTest.qWait(1)
    assert set(told) <= {None, 0}
    assert window.findChild(QToolButton, "problem_count").text().strip() == "Nothing drawn yet"


def test_fitting_widens_the_layer_before_the_network(qtbot, window):
    window.document.do("Narrow", narrowed(window.document.design, 512))
    settle(window)
    open_menu(chips(window)[1])
    choose("Fit Input Width")
    assert layers(window)[0].units == 1024
    settle(window)
    assert not chips(window)[1].text_shown.problem


def narrowed(design, units):
    first, *rest = design.model.layers
    return SetModel(replace(design.model, layers=(replace(first, units=units), *rest)))


def test_fitting_widens_the_input_before_a_first_network(qtbot):
    diagram = make("mpo", {"inputs": "2,3", "outputs": "3,5"})
    window = opened(qtbot, Design({1: diagram}, Model((4,), (NetworkDense(network=1),))))
    open_menu(chips(window)[0])
    choose("Fit Input Width")
    assert window.document.design.model.input_shape == (6,)


def test_a_drawing_in_no_layer_stands_aside_and_can_become_one(qtbot):
    design = blog_design()
    design.diagrams[5] = Diagram(Network("spare"))
    window = opened(qtbot, design)
    [spare] = window.strip.row.loose
    QTest.mouseClick(spare, Left)
    assert window.document.network.name == "spare"
    open_menu(spare)
    choose("Add to the Model")
    settle(window)
    assert layers(window)[-1].network_numbers == (5,)
    assert not window.strip.row.loose


def test_a_long_stack_scrolls_and_the_focus_comes_into_sight(qtbot):
    window = opened(qtbot, Design({}, Model((4,), tuple(Dense(units=n + 2) for n in range(20)))))
    bar = window.strip.horizontalScrollBar()
    assert bar.maximum() > 0
    window.strip.focus_on(19)
    last = chips(window)[19]
    assert last.mapTo(window.strip, last.rect().topRight()).x() <= window.strip.width()
    assert last.height() + 12 <= window.strip.viewport().height()


def test_chips_have_names_for_screen_readers(window):
    assert chips(window)[1].accessibleName() == "hidden network relu"
    assert chips(window)[1].accessibleDescription() == "gives 1,024, 5,120 parameters, its diagram is shown"
    assert window.strip.row.gaps[1].accessibleName() == "Add a layer at position 2"


def test_layers_are_called_by_name_by_network_or_by_kind():
    networks = {1: Network("hidden")}
    assert layer_words(Flatten(), networks) == ("Flatten", "")
    assert layer_words(Dense(units=5, name="last"), networks) == ("last", "dense")
    assert layer_words(NetworkDense(network=1), networks) == ("hidden", "network")
    assert layer_words(Conv2D(filters=8, strides=(2, 2)), networks) == ("Convolution 8", "3×3 every 2×2")


def test_a_network_with_nothing_drawn_is_no_mistake_yet(qtbot):
    window = opened(qtbot, Design({1: Diagram(Network("network"))}, Model((2,), (NetworkDense(network=1),))))
    settle(window)
    assert chips(window)[0].text_shown.detail == "nothing drawn yet"
    assert not chips(window)[0].text_shown.problem
