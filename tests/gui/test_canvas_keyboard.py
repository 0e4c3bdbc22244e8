"""Everything on the canvas is done by keys alone."""

import pytest

from tests.gui.hand import Hand, Key, Keys
from tests.gui.windows import blog_design, open_window
from tndesigner.checks.check import check
from tndesigner.document import Design, dumps, load
from tndesigner.models import count_weights
from tndesigner.planning.equation import equation_of
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui

CTRL, SHIFT, ALT = Keys.ControlModifier, Keys.ShiftModifier, Keys.AltModifier


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, Design()))


@pytest.fixture
def blog(qtbot):
    return Hand(open_window(qtbot, blog_design()))


def selected(hand):
    """The titles of what is selected."""
    network = hand.network
    names = {tensor.id: tensor.name for tensor in network.tensors}
    names |= {leg.id: network.leg_title(leg.id) for leg in network.legs}
    names |= {bond.id: "–".join(network.leg_title(leg) for leg in bond.legs) for bond in network.bonds}
    return {names[one] for one in hand.document.selection}


def test_the_blogs_network_is_drawn_by_keys_alone(hand):
    hand.press("i")
    hand.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    hand.press(Key.Key_Down, held=ALT)
    hand.press(Key.Key_Right, held=ALT)
    hand.press("3")
    hand.type("2")
    hand.press(Key.Key_Up, held=ALT)
    hand.press("l")
    hand.press(Key.Key_Escape)
    hand.press("c")
    hand.press(Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    hand.press("c")
    for core in ("a", "b"):
        hand.press(Key.Key_Escape, Key.Key_Tab)
        while selected(hand) != {core}:
            hand.press(Key.Key_Tab)
        hand.press(Key.Key_Up, held=CTRL)
        hand.press(Key.Key_Up, held=ALT)
        hand.press(Key.Key_Down, held=CTRL)
        hand.press("b")
        while hand.canvas.keys.target != hand.leg(f"x.i{'ab'.index(core) + 1}").id:
            hand.press(Key.Key_Tab)
        hand.press(Key.Key_Return)
    hand.press(Key.Key_Up, held=ALT)
    assert selected(hand) == {"b"}
    hand.press("b")
    while hand.canvas.keys.target != hand.tensor("a").id:
        hand.press(Key.Key_Tab)
    hand.press(Key.Key_Return)
    example = load(resource_path("examples", "blog.tnd")).network_named("hidden")
    assert not check(hand.network)
    assert count_weights(hand.network) == count_weights(example)
    assert str(equation_of(hand.network)) == str(equation_of(example))


def test_tab_walks_the_tensors_in_reading_order_and_then_leaves(blog):
    walked = []
    blog.press(Key.Key_Tab)
    while blog.document.selection:
        walked.append(*selected(blog))
        blog.press(Key.Key_Tab)
    assert walked == ["a", "b", "x"]


def test_shift_tab_walks_back(blog):
    blog.press(Key.Key_Tab, Key.Key_Tab)
    blog.press(Key.Key_Tab, held=SHIFT)
    assert selected(blog) == {"a"}


def test_alt_and_an_arrow_walk_around_a_tensor_and_across_a_bond(blog):
    blog.press(Key.Key_Tab)
    steps = []
    for _ in range(3):
        blog.press(Key.Key_Right, held=ALT)
        steps.append(*selected(blog))
    assert steps == ["a.out", "a.right–b.left", "x.i1–a.in"]
    blog.press(Key.Key_Left, held=ALT)
    blog.press(Key.Key_Down, held=ALT)
    assert selected(blog) == {"b"}


def test_arrows_nudge_by_a_dot_and_with_shift_by_a_pixel(blog):
    blog.press(Key.Key_Tab)
    x, y = blog.centre("a")
    blog.press(Key.Key_Right)
    blog.press(Key.Key_Up, held=SHIFT)
    assert blog.centre("a") == (x + 16, y - 1)


def test_nudges_of_one_selection_are_one_step_until_something_else_happens(blog):
    before = dumps(blog.document.design)
    blog.press(Key.Key_Tab)
    blog.press(Key.Key_Right, Key.Key_Right, Key.Key_Down)
    blog.press(Key.Key_Left, held=SHIFT)
    assert blog.document.history.undo_titles == ("Move",)
    blog.press(Key.Key_Tab)
    blog.press(Key.Key_Right, Key.Key_Right)
    after = dumps(blog.document.design)
    assert blog.document.history.undo_titles == ("Move", "Move")
    blog.press("z", "z", held=CTRL)
    assert (dumps(blog.document.design), blog.document.history.modified) == (before, False)
    blog.press("y", "y", held=CTRL)
    assert dumps(blog.document.design) == after


def test_an_arrow_points_the_selected_leg(blog):
    blog.press(Key.Key_Tab)
    blog.press(Key.Key_Right, held=ALT)
    blog.press(Key.Key_Left)
    assert blog.document.diagram.directions[blog.leg("a.out").id] == 180


def test_a_leg_grows_where_there_is_room(blog):
    blog.press(Key.Key_Tab)
    blog.press("l")
    assert blog.document.diagram.directions[blog.leg("a.left").id] == 180
    assert blog.network.outputs[-1] == blog.leg("a.left").id


def test_a_name_is_typed_over_by_f2_and_escape_leaves_it(blog):
    blog.press(Key.Key_Tab)
    blog.press(Key.Key_F2)
    blog.type("first")
    assert blog.document.history.undo_titles == ("Rename a to first",)
    blog.press(Key.Key_F2)
    blog.type("second", confirm=False)
    blog.escape()
    assert [core.name for core in blog.network.cores] == ["first", "b"]
    assert blog.window.focusWidget() is blog.canvas


def test_escape_ends_bonding_without_a_bond(blog):
    before = len(blog.network.bonds)
    blog.press(Key.Key_Tab)
    blog.press("b")
    blog.press(Key.Key_Escape)
    assert len(blog.network.bonds) == before
    assert selected(blog) == {"a"}
    assert blog.canvas.scene.marks.spotlit is None


def test_letters_typed_into_a_field_are_no_commands(blog):
    blog.press(Key.Key_Tab)
    blog.press(Key.Key_F2)
    blog.type("cixl")
    assert {tensor.name for tensor in blog.network.tensors} == {"x", "cixl", "b"}
