"""Parts of a drawing are copied, pasted and duplicated, between windows and as text."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS
from tests.gui.hand import Hand, Key, Keys
from tests.gui.windows import blog_design, open_window
from tndesigner.checks.check import check
from tndesigner.document import Design, dumps, loads
from tndesigner.gui.canvas.clipboard import mime_of
from tndesigner.planning.equation import equation_of

pytestmark = pytest.mark.gui

CTRL = Keys.ControlModifier


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, blog_design()))


@pytest.fixture
def other(qtbot):
    return Hand(open_window(qtbot, Design()))


def clipboard_text():
    return QGuiApplication.clipboard().text()


def test_a_network_is_copied_from_one_window_to_another(hand, other):
    hand.press("a", held=CTRL)
    hand.press("c", held=CTRL)
    other.press("v", held=CTRL)
    assert not check(other.network)
    assert other.network.name == "hidden"
    assert str(equation_of(other.network)) == str(equation_of(hand.network))
    assert [tensor.name for tensor in other.network.tensors] == ["x", "a", "b"]
    other.press("z", held=CTRL)
    assert not other.document.design.diagrams


def test_copying_changes_nothing(hand):
    before = dumps(hand.document.design)
    hand.press("a", held=CTRL)
    hand.press("c", held=CTRL)
    assert dumps(hand.document.design) == before


def test_what_is_pasted_beside_the_original_has_ids_and_names_of_its_own(hand):
    hand.press("a", held=CTRL)
    hand.press("c", held=CTRL)
    hand.press("v", held=CTRL)
    assert [tensor.name for tensor in hand.network.tensors] == ["x", "a", "b", "y", "c", "d"]
    assert [hand.network.leg_title(leg) for leg in hand.network.outputs] == ["a.out", "b.out", "c.out", "d.out"]
    assert len(hand.network.bonds) == 6
    places = [hand.centre(name) for name in "abcd"]
    assert len(set(places)) == 4


def test_bonds_to_what_is_not_copied_are_open_outputs(hand, other):
    hand.click(hand.centre("b"))
    hand.press("c", held=CTRL)
    other.press("v", held=CTRL)
    assert not other.network.bonds
    assert [other.network.leg_title(leg) for leg in other.network.outputs] == ["b.out", "b.left", "b.in"]


def test_cut_takes_away_and_paste_brings_back(hand):
    hand.click(hand.centre("b"))
    hand.press("x", held=CTRL)
    assert [tensor.name for tensor in hand.network.tensors] == ["x", "a"]
    assert hand.document.history.undo_titles == ("Cut",)
    hand.press("v", held=CTRL)
    assert hand.tensor("b").shape == (2, 32, 32)


def test_duplicate_is_one_step_beside_the_original(hand):
    hand.click(hand.centre("a"))
    y = hand.centre("a")[1]
    hand.press("d", held=CTRL)
    (right, down), beside = hand.centre("c"), hand.centre("b")
    assert down == y
    assert right - beside[0] >= 56 + 24
    assert hand.document.selection == {hand.tensor("c").id}
    hand.press("d", held=CTRL)
    assert hand.centre("d")[1] == y
    assert hand.centre("d")[0] - right >= 56 + 24


def test_the_clipboard_holds_the_text_of_a_design(hand):
    hand.press("a", held=CTRL)
    hand.press("c", held=CTRL)
    assert loads(clipboard_text()).diagrams[1].network == hand.network


def test_the_text_of_a_whole_design_is_pasted(other):
    QGuiApplication.clipboard().setText(dumps(blog_design()))
    other.press("v", held=CTRL)
    assert [tensor.name for tensor in other.network.tensors] == ["x", "a", "b"]


def test_what_is_pasted_goes_to_the_pointer(hand):
    hand.click(hand.centre("a"))
    hand.press("c", held=CTRL)
    hand.point_at((-205, -125))
    hand.press("v", held=CTRL)
    assert hand.centre("c") == (-208, -128)


def test_other_text_on_the_clipboard_is_told_and_changes_nothing(hand, qtbot):
    QGuiApplication.clipboard().setText("no design")
    before = dumps(hand.document.design)
    with qtbot.waitSignal(hand.canvas.notified, timeout=PATIENCE_MS) as told:
        hand.press("v", held=CTRL)
    assert told.args == ["The clipboard holds neither part of a drawing nor a network that can be imported"]
    assert dumps(hand.document.design) == before


def test_a_part_that_is_dragged_in_lands_where_it_is_dropped(hand, other):
    data = mime_of(hand.document.diagram)
    place = other.screen((160, 96))
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, nothing)
    QApplication.sendEvent(other.canvas, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(other.canvas, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, nothing))
    assert other.centre("a") == (160 - 64, 96 - 64)


def test_escape_selects_nothing(hand):
    hand.press("a", held=CTRL)
    hand.press(Key.Key_Escape)
    assert not hand.document.selection


def test_a_duplicate_lies_beside_the_original_and_not_below_the_minimap(hand):
    hand.window.resize(1100, 760)
    QApplication.processEvents()
    hand.canvas.set_zoom(1.0)
    hand.canvas.stage.camera.centre_on((-40, -60))
    drawn = hand.canvas.scene.drawn
    for copies in (2, 3):
        hand.press("a", held=CTRL)
        hand.document.select([hand.tensor("b").id])
        hand.press("d", held=CTRL)
        bodies = [drawn.body(tensor.id) for tensor in hand.network.tensors]
        assert len(bodies) == 3 + copies - 1
        assert not any(one.meets(other) for one in bodies for other in bodies if one is not other)
        camera, minimap = hand.canvas.stage.camera, hand.canvas.minimap
        (copy,) = hand.document.selection & {tensor.id for tensor in hand.network.tensors}
        spot = QRectF(camera.to_screen(drawn.body(copy)[:2]), camera.to_screen(drawn.body(copy)[2:]))
        assert QRectF(hand.canvas.rect()).contains(spot)
        assert minimap.isHidden() or not spot.intersects(QRectF(minimap.geometry()))
