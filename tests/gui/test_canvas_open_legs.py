"""Open legs are used before new ones grow, by pointer and by keys, and bonds lie on the side of the other tensor."""

from math import hypot

import pytest

from tests.gui.hand import Hand, Key
from tests.gui.windows import open_window
from tndesigner.document.new_design import new_design
from tndesigner.drawing.geometry import between

pytestmark = pytest.mark.gui


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, new_design()))


def select(hand, name):
    hand.document.select([hand.tensor(name).id])


def test_the_legs_of_a_copy_tensor_are_used_before_it_grows_more(hand):
    hand.point_at((0, 0))
    hand.press("x")
    (copy,) = [tensor.name for tensor in hand.network.tensors]
    for place in ((-160, 0), (160, 0), (0, -160), (-160, 160), (160, 160)):
        hand.double_click(place)
    for number, core in enumerate("abcde", start=1):
        x, y = hand.centre(core)
        hand.drag(hand.rim(core, -x / hypot(x, y), -y / hypot(x, y)), hand.centre(copy))
        assert len(hand.tensor(copy).legs) == max(3, number)
    assert not [leg for leg in hand.tensor(copy).legs if hand.network.bond_at(leg.id) is None]
    anchors = hand.canvas.scene.drawn.anchors
    for leg in hand.tensor(copy).legs:
        bond = hand.network.bond_at(leg.id)
        core = next(one for one in hand.network.ends(bond) if one != hand.tensor(copy).id)
        x, y = hand.canvas.scene.drawn.tables.centre(core)
        aim = {(True, False): 0 if x > 0 else 180}.get((y == 0, x == 0))
        assert aim is None or abs(between(anchors[leg.id].direction, aim)) < 5


def test_a_bond_by_keys_takes_the_open_leg_on_the_side_of_the_target(hand):
    hand.double_click((0, 0))
    hand.double_click((192, 0))
    hand.drag(hand.rim("a", 1, 0), (80, 0))
    hand.drag(hand.rim("a", 0, -1), (0, -80))
    names = {leg.name: leg.id for leg in hand.tensor("a").legs}
    assert len(names) == 2
    select(hand, "a")
    hand.press("b")
    hint = hand.canvas.coach.text()
    assert hint.startswith("Bond a to ")
    assert "Enter joins them, Tab or an arrow chooses another, Esc leaves" in hint
    while hand.canvas.keys.target != hand.tensor("b").id:
        hand.press(Key.Key_Tab)
    assert hand.canvas.coach.text().startswith("Bond a to b:")
    hand.press(Key.Key_Return)
    assert not hand.canvas.coach.text().startswith("Bond")
    assert {leg.name for leg in hand.tensor("a").legs} == names.keys(), "nothing grew on a"
    (bond,) = hand.network.bonds
    assert hand.leg("a.right").id in bond.legs
    assert len(hand.tensor("b").legs) == 1


def test_a_bond_by_keys_lies_between_its_tensors_wherever_its_leg_pointed(hand):
    hand.double_click((0, 0))
    hand.double_click((192, 0))
    hand.drag(hand.rim("b", 0, -1), (192, -80))
    hand.document.select([hand.leg("b.out").id])
    hand.press("b", Key.Key_Return)
    (bond,) = hand.network.bonds
    assert {hand.network.owner(leg).name for leg in bond.legs} == {"a", "b"}
    anchors = hand.canvas.scene.drawn.anchors
    assert anchors[hand.leg("b.out").id].direction == pytest.approx(180)
    assert len(hand.tensor("b").legs) == 1


def test_a_core_bonded_to_the_input_by_keys_takes_the_nearest_place_along_the_bar(hand):
    hand.point_at((0, 160))
    hand.press("i")
    hand.double_click((-128, 0))
    hand.double_click((128, 0))
    for core in "ba":
        select(hand, core)
        hand.press("b")
        while hand.canvas.keys.target != hand.tensor("x").id:
            hand.press(Key.Key_Tab)
        hand.press(Key.Key_Return)
    takers = []
    for leg in hand.tensor("x").legs:
        bond = hand.network.bond_at(leg.id)
        takers.append(next(name for one in bond.legs if (name := hand.network.owner(one).name) != "x"))
    assert takers == ["a", "b"]
