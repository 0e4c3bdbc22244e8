"""A frame stays around what stands in it, is carried by its title, and leaves nothing on the paper."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.hand import Hand, Keys
from tests.gui.windows import open_window
from tndesigner.document import Design
from tndesigner.drawing.scene_geometry import note_box
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.diagram import Note

pytestmark = pytest.mark.gui

CTRL, ALT = Keys.ControlModifier, Keys.AltModifier
PLACES = {"a": (0, 0), "b": (130, 37), "c": (310, 90), "d": (384, -51), "e": (-90, 210)}
TITLE = "A pair of cores that belong together"


@pytest.fixture
def hand(qtbot):
    """Five cores in a ring, in disorder, each with an open leg; two of them are framed."""
    network = Network("ring")
    cores = [network.add_core(name, {"left": 2, "out": 3, "right": 2}) for name in PLACES]
    for one, other in zip(cores, [*cores[1:], cores[0]], strict=True):
        network.connect(one["right"], other["left"])
    network.set_outputs([core["out"] for core in cores])
    places = {core.id: Placement(*map(float, PLACES[core.name])) for core in cores}
    hand = Hand(open_window(qtbot, Design({1: Diagram(network, places)})))
    hand.document.select([hand.tensor("a").id, hand.tensor("b").id])
    hand.press("g", held=CTRL)
    hand.type(TITLE)
    return hand


def frame(hand) -> Note:
    (found,) = hand.document.diagram.notes.values()
    return found


def picture(hand):
    """The canvas as it is painted, without the hints that follow the pointer."""
    hand.point_at((-420, -330))
    hand.document.select([])
    QTest.qWait(20)
    return hand.canvas.grab().toImage()


def laid_out(hand):
    hand.press("l", held=CTRL)
    hand.canvas.scene.settle()


def test_the_automatic_layout_takes_frames_along(hand):
    old = frame(hand)
    laid_out(hand)
    box = note_box(frame(hand))
    for core in "ab":
        body = hand.canvas.scene.drawn.body(hand.tensor(core).id)
        assert box.covers(body)
    assert not any(box.holds(hand.centre(core)) for core in "cde")
    assert frame(hand).text == TITLE
    assert frame(hand) != old
    hand.press("z", held=CTRL)
    assert frame(hand) == old


def test_the_automatic_layout_of_five_cores_in_a_ring_is_a_ring(hand):
    laid_out(hand)
    places = [hand.centre(name) for name in PLACES]
    middle = sum(x for x, _ in places) / 5, sum(y for _, y in places) / 5
    away = [((x - middle[0]) ** 2 + (y - middle[1]) ** 2) ** 0.5 for x, y in places]
    assert max(away) - min(away) < 1
    for name, (x, y) in zip(PLACES, places, strict=True):
        tip = hand.tip(f"{name}.out")
        assert (tip[0] - x) * (x - middle[0]) + (tip[1] - y) * (y - middle[1]) > 0, "open legs point outward"


def test_a_frame_is_dragged_by_its_title(hand):
    note = frame(hand)
    grip = (note.x + 150, note.y - 10)
    hand.drag(grip, (grip[0] - 160, grip[1] - 96), ALT)
    assert (frame(hand).x, frame(hand).y) == (note.x - 160, note.y - 96)
    assert hand.centre("a") == (-160, -96)
    assert hand.centre("c") == PLACES["c"]


def test_a_moved_frame_leaves_no_part_of_its_title_on_the_paper(hand):
    picture(hand)
    note = frame(hand)
    grip = (note.x, note.y + note.height / 2)
    hand.drag(grip, (grip[0] - 208, grip[1] + 192), ALT)
    left = picture(hand)
    hand.canvas._invalidate()
    QApplication.processEvents()
    assert picture(hand) == left


def test_the_whole_title_is_in_sight_after_fitting(hand):
    hand.document.select([hand.tensor("c").id, hand.tensor("d").id, hand.tensor("e").id])
    hand.window.commands["edit.delete"].trigger()
    hand.canvas.fit()
    sight = hand.canvas.stage.camera.sight
    note = frame(hand)
    assert sight.top < note.y - 20
