"""How the network is contracted: the plan as a table, other ways to do it, and a player on the canvas."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QTableView

from tests.gui.desk import PATIENCE_MS, Desk, Key, Left, button, field, words
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, load
from tndesigner.drawing.marks import FADED, Marks
from tndesigner.gui.panels.contraction.player import PACE_MS, Spotlight
from tndesigner.network.edits import RemoveBond
from tndesigner.planning.choice import rank_candidates
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, load(resource_path("examples", "digits.tnd"))))
    table = desk.panel("contraction").findChild(QTableView)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=PATIENCE_MS)
    return desk


def table_of(desk: Desk) -> list[list[str]]:
    model = desk.panel("contraction").findChild(QTableView).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def lit(desk: Desk) -> set[str] | None:
    """The names of the tensors in the light; None while everything is."""
    spotlit = desk.window.workspace.canvas.scene.marks.spotlit
    return None if spotlit is None else {tensor.name for tensor in desk.network.tensors if tensor.id in spotlit}


def test_the_steps_are_those_of_the_plan(desk):
    best = rank_candidates(desk.network, batch=32)[0].plan
    rows = table_of(desk)
    assert [row[0] for row in rows] == ["1", "2", "3"]
    assert [row[3] for row in rows] == [step.equation for step in best.steps]
    assert rows[0][1] == " × ".join(best.steps[0].operands)
    assert rows[-1][1].count("step ") >= 1
    assert "FLOPs a batch" in words(desk.panel("contraction"))


def test_other_ways_are_on_offer_with_their_times(desk):
    ranked = rank_candidates(desk.network, batch=32)
    ways = desk.panel("contraction").findChild(QComboBox)
    texts = [ways.itemText(place) for place in range(ways.count())]
    assert [text.split(", ")[0] for text in texts] == [
        f"{place}. {candidate.plan.strategy}" for place, candidate in enumerate(ranked, start=1)
    ]
    assert all(text.endswith("s") for text in texts)
    ways.setFocus()
    QTest.keyClick(ways, Key.Key_Down)
    assert [row[3] for row in table_of(desk)] == [step.equation for step in ranked[1].plan.steps]


def test_steps_are_walked_on_the_canvas_and_back(desk):
    panel = desk.panel("contraction")
    steps = rank_candidates(desk.network, batch=32)[0].plan.steps
    seen = []
    for place in range(len(steps)):
        desk.press(button(panel, "Next step"))
        assert f"Step {place + 1} of {len(steps)}" in words(panel)
        assert panel.findChild(QTableView).selectionModel().selectedRows()[0].row() == place
        seen.append(lit(desk))
    assert seen[0] == set(steps[0].operands)
    assert seen[-1] == {"x", "a", "b", "c"}
    assert not button(panel, "Next step").isEnabled()
    for _ in steps:
        desk.press(button(panel, "Step back"))
    assert lit(desk) is None


def test_a_click_on_a_row_and_the_slider_go_to_a_step(desk):
    panel = desk.panel("contraction")
    table, slider = panel.findChild(QTableView), panel.findChild(QSlider)
    QTest.mouseClick(table.viewport(), Left, pos=table.visualRect(table.model().index(1, 1)).center())
    assert slider.value() == 2
    assert lit(desk) is not None
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Home)
    assert lit(desk) is None


def test_playing_goes_through_all_steps_and_stops(desk):
    panel = desk.panel("contraction")
    desk.press(button(panel, "Play the contraction on the canvas"))
    assert lit(desk) is not None
    assert button(panel, "Pause").isVisible()
    desk.qtbot.waitUntil(lambda: "Step 3 of 3" in words(panel), timeout=PATIENCE_MS)
    desk.qtbot.waitUntil(lambda: lit(desk) == {"x", "a", "b", "c"}, timeout=PATIENCE_MS)
    desk.qtbot.waitUntil(lambda: field(panel, "Play the contraction on the canvas").isVisible(), timeout=PATIENCE_MS)


def test_pausing_stays_at_a_step(desk):
    panel = desk.panel("contraction")
    desk.press(button(panel, "Play the contraction on the canvas"))
    desk.press(button(panel, "Pause"))
    held = words(panel)
    QTest.qWait(PACE_MS + 200)
    assert words(panel) == held


def test_another_panel_ends_the_play(desk):
    desk.press(button(desk.panel("contraction"), "Next step"))
    assert lit(desk) is not None
    desk.panel("history")
    desk.qtbot.waitUntil(lambda: lit(desk) is None, timeout=PATIENCE_MS)


def test_an_edit_shows_the_new_plan_from_its_start(desk):
    panel = desk.panel("contraction")
    desk.press(button(panel, "Next step"))
    before = table_of(desk)
    desk.document.select((desk.bond("a.right", "b.left").id,))
    box = field(desk.panel("inspector"), "Dimension of the bond")
    QTest.keyClick(box, Key.Key_Up)
    desk.qtbot.waitUntil(lambda: table_of(desk) != before, timeout=PATIENCE_MS)
    assert lit(desk) is None
    assert "3 steps" in words(panel)


def test_a_network_with_errors_has_no_plan(desk):
    desk.document.do_on_network("Cut", RemoveBond(desk.bond("a.right", "b.left").id))
    desk.analysed()
    panel = desk.panel("contraction")
    assert "A network with errors cannot be contracted; see Problems for the fixes." in words(panel)
    assert table_of(desk) == []
    desk.document.history.undo()
    desk.qtbot.waitUntil(lambda: len(table_of(desk)) == 3, timeout=PATIENCE_MS)


def test_an_empty_design_says_what_will_be_here(qtbot):
    desk = Desk(qtbot, open_window(qtbot, Design()))
    assert "Draw a network to see how it is contracted." in words(desk.panel("contraction"))


def test_the_light_glides(qtbot):
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    canvas, a = desk.window.workspace.canvas, desk.tensor("a").id
    b = desk.tensor("b").id
    light = Spotlight(canvas, canvas)
    light.show({a})
    seen = [canvas.scene.marks.opacity(b)]
    qtbot.waitUntil(lambda: seen.append(canvas.scene.marks.opacity(b)) or seen[-1] == FADED, timeout=PATIENCE_MS)
    assert seen == sorted(seen, reverse=True)
    assert canvas.scene.marks.opacity(a) == 1
    canvas.easing.wanted = False
    light.show(None)
    assert canvas.scene.marks.opacity(b) == 1


def test_the_light_fades_out_what_it_leaves():
    half = Marks(spotlit=frozenset({2}), spotlit_before=frozenset({1}), moved=0.5)
    assert [half.opacity(1), half.opacity(2)] == pytest.approx([(1 + FADED) / 2] * 2)
    assert half.opacity(3) == FADED
