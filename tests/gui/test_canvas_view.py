"""The paper is moved and zoomed, and what lies outside of it is found again."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.desk import PATIENCE_MS
from tests.gui.hand import Button, Hand, Key, Keys, send_move
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design
from tndesigner.gui.canvas.tool_column import ToolColumn
from tndesigner.network import Diagram, Network, Placement

pytestmark = pytest.mark.gui


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, blog_design()))


def grid(side):
    """Unbonded cores in rows."""
    network, placements = Network("grid"), {}
    for number in range(side * side):
        core = network.add_core(f"c{number}", {})
        placements[core.id] = Placement(number % side * 128.0, number // side * 128.0)
    return Diagram(network, placements)


def wheel(hand, point, turn, *, keys=Keys.NoModifier, fingers=False):
    """Turns the wheel, or moves two fingers, over a place in the drawing."""
    at = QPointF(hand.screen(point))
    pixels = turn if fingers else QPoint()
    phase = Qt.ScrollPhase.ScrollUpdate if fingers else Qt.ScrollPhase.NoScrollPhase
    everywhere = QPointF(hand.canvas.mapToGlobal(at.toPoint()))
    event = QWheelEvent(at, everywhere, pixels, turn, Button.NoButton, keys, phase, False)
    QApplication.sendEvent(hand.canvas, event)


def menu_at(hand, point):
    """The menu that the right button brings, as the texts of its rows."""
    place = hand.screen(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, hand.canvas.mapToGlobal(place))
    QApplication.sendEvent(hand.canvas, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu, {action.text().partition("\t")[0]: action for action in menu.actions()}


def test_a_wheel_zooms_and_what_is_under_the_pointer_stays_there(hand):
    point = hand.centre("b")
    before = hand.screen(point)
    wheel(hand, point, QPoint(0, 240))
    assert hand.canvas.zoom == pytest.approx(1.0015**240)
    assert (hand.screen(point) - before).manhattanLength() <= 2


def test_two_fingers_pan_and_with_control_zoom(hand):
    before = hand.screen((0, 0))
    wheel(hand, (0, 0), QPoint(-17, 31), fingers=True)
    assert hand.screen((0, 0)) - before == QPoint(-17, 31)
    assert hand.canvas.zoom == 1
    wheel(hand, (0, 0), QPoint(0, 31), keys=Keys.ControlModifier, fingers=True)
    assert hand.canvas.zoom > 1


def test_a_wheel_that_tilts_pans_sideways(hand):
    before = hand.screen((0, 0))
    wheel(hand, (0, 0), QPoint(-120, 0))
    assert hand.screen((0, 0)) - before == QPoint(-60, 0)
    assert hand.canvas.zoom == 1


@pytest.mark.parametrize("way", ["middle button", "space bar"])
def test_the_paper_is_dragged(hand, way):
    before, start = hand.screen((0, 0)), hand.screen((0, -200))
    button = Button.MiddleButton if way == "middle button" else Button.LeftButton
    if way == "space bar":
        QTest.keyPress(hand.canvas, Key.Key_Space)
    QTest.mousePress(hand.canvas, button, Keys.NoModifier, start)
    send_move(hand.canvas, start + QPoint(50, 70), button, Keys.NoModifier)
    QTest.mouseRelease(hand.canvas, button, Keys.NoModifier, start + QPoint(50, 70))
    QTest.keyRelease(hand.canvas, Key.Key_Space)
    assert hand.screen((0, 0)) - before == QPoint(50, 70)
    assert not hand.document.selection


def test_the_paper_moves_on_while_something_is_carried_to_the_edge(hand, qtbot):
    edge = hand.canvas.stage.camera.to_drawing((hand.canvas.width() - 4.0, 300.0))
    before = hand.screen((0, 0))
    hand.hold(hand.centre("b"), edge)
    qtbot.waitUntil(lambda: hand.screen((0, 0)).x() < before.x() - 100, timeout=PATIENCE_MS)
    hand.release(hand.canvas.stage.camera.to_drawing((hand.canvas.width() - 4.0, 300.0)))
    assert hand.centre("b")[0] > edge[0] + 64
    rest = hand.screen((0, 0))
    qtbot.wait(60)
    assert hand.screen((0, 0)) == rest


def test_each_diagram_is_left_as_it_was_looked_at(qtbot):
    design = blog_design()
    design.diagrams[2] = grid(9)
    hand = Hand(open_window(qtbot, design))
    hand.canvas.stage.camera.pan(70, -30)
    before = hand.canvas.stage.camera.sight
    hand.document.show(2)
    assert hand.canvas.stage.camera.sight.united(hand.canvas.scene.drawn.content()) == hand.canvas.stage.camera.sight
    hand.document.show(1)
    assert hand.canvas.stage.camera.sight == before


def test_fit_brings_everything_into_sight(hand):
    hand.canvas.set_zoom(6)
    hand.press("0", held=Keys.ControlModifier)
    sight, content = hand.canvas.stage.camera.sight, hand.canvas.scene.drawn.content()
    assert sight.united(content) == sight


def test_fit_selection_shows_what_is_selected(hand):
    hand.click(hand.centre("b"))
    hand.press("2", held=Keys.ControlModifier)
    assert hand.canvas.zoom == 2
    middle = hand.screen(hand.centre("b"))
    assert (middle - hand.canvas.rect().center()).manhattanLength() < 60


def test_the_minimap_is_there_only_while_the_drawing_does_not_fit(hand, qtbot):
    assert not hand.canvas.minimap.isVisible()
    hand.canvas.set_zoom(8)
    assert hand.canvas.minimap.isVisible()
    hand.canvas.fit()
    assert not hand.canvas.minimap.isVisible()


def test_a_click_on_the_minimap_goes_there(qtbot):
    hand = Hand(open_window(qtbot, Design({1: grid(30)})))
    minimap = hand.canvas.minimap
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, Keys.NoModifier, QPoint(minimap.width() // 2, 12))
    x, y = hand.canvas.stage.camera.sight.centre
    assert x == pytest.approx(29 * 64, abs=40)
    assert y < 400


def test_empty_paper_says_what_to_do(qtbot):
    hand = Hand(open_window(qtbot, Design()))
    hand.canvas.findChild(ToolColumn).hide()  # its Redo can be pressed afterwards
    empty = hand.canvas.grab().toImage()
    hand.press("c")
    hand.press("z", held=Keys.ControlModifier)
    assert hand.canvas.scene.drawn.is_empty
    assert hand.canvas.grab().toImage() == empty


def test_the_menu_of_a_bond_cuts_it(hand):
    (ax, ay), (bx, _) = hand.centre("a"), hand.centre("b")
    menu, rows = menu_at(hand, ((ax + bx) / 2 + 24, ay))
    assert "Set Dimension…" in rows
    menu.close()
    rows["Delete"].trigger()
    assert len(hand.network.bonds) == 2


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_what_is_chosen_in_the_menu_is_done(hand, by):
    menu, rows = menu_at(hand, (-320, -160))
    if by == "mouse":
        place = menu.actionGeometry(rows["Add Core"]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Keys.NoModifier, place)
    else:
        menu.setActiveAction(rows["Add Core"])
        QTest.keyClick(menu, Key.Key_Return)
    assert hand.centre("c") == (-320, -160)


def test_the_menu_of_a_core_offers_shapes_and_colours(hand):
    menu, rows = menu_at(hand, hand.centre("a"))
    shapes = {action.text(): action for action in rows["Shape"].menu().actions()}
    shapes["Square"].trigger()
    menu.close()
    assert hand.document.diagram.placements[hand.tensor("a").id].shape == "square"


def test_the_menu_of_a_leg_moves_it_in_the_output_order(hand):
    first, second = hand.leg("a.out").id, hand.leg("b.out").id
    menu, rows = menu_at(hand, hand.tip("a.out"))
    menu.close()
    rows["Later Output"].trigger()
    assert hand.network.outputs == (second, first)
    menu, rows = menu_at(hand, hand.tip("a.out"))
    menu.close()
    rows["Take Out of the Outputs"].trigger()
    assert hand.network.outputs == (second,)


def test_the_menu_of_empty_paper_places_where_it_was_asked_for(hand):
    menu, rows = menu_at(hand, (-320, -160))
    menu.close()
    rows["Add Core"].trigger()
    assert hand.centre("c") == (-320, -160)


def test_problems_are_red_on_the_canvas(hand):
    calm = hand.canvas.grab().toImage()
    hand.canvas.scene.show_problems([hand.tensor("a").id])
    loud = hand.canvas.grab().toImage()
    assert loud != calm
    hand.canvas.scene.show_problems([])
    assert hand.canvas.grab().toImage() == calm


def test_what_is_out_of_the_light_fades(hand):
    hand.canvas.scene.spotlight([hand.tensor("a").id])
    assert hand.canvas.scene.marks.faded(hand.tensor("b").id)
    hand.canvas.scene.spotlight(None)
    assert not hand.canvas.scene.marks.faded(hand.tensor("b").id)


def test_panning_paints_what_a_whole_repaint_would(hand):
    """The kept picture is scrolled, and only its edges are painted again."""
    hand.canvas.grab()
    hand.canvas.stage.camera.pan(37, -53)
    scrolled = hand.canvas.grab().toImage()
    hand.canvas.scene.invalidated.emit(None)
    assert hand.canvas.grab().toImage() == scrolled


def test_an_edit_paints_what_a_whole_repaint_would(hand):
    hand.canvas.grab()
    hand.click(hand.centre("a"))
    hand.press(Key.Key_Up, Key.Key_Right, "l")
    hand.click(hand.tip("b.out"))
    hand.press("7")
    hand.type("")
    mended = hand.canvas.grab().toImage()
    hand.canvas.scene.invalidated.emit(None)
    assert hand.canvas.grab().toImage() == mended


def test_the_menu_of_a_core_says_what_its_commands_do(hand):
    menu, rows = menu_at(hand, hand.centre("a"))
    assert {"Add Leg", "Start Bond", "Delete"} <= rows.keys()
    menu.close()
    rows["Add Leg"].trigger()
    assert hand.document.history.undo_titles == ("Grow a.left",)


def test_dimensions_move_with_the_bonds_of_what_is_dragged(hand):
    x, y = hand.centre("b")
    moved, end, drawn = hand.tensor("b").id, (x + 96, y - 64), hand.canvas.scene.drawn
    hand.hold((x, y), end, Keys.AltModifier)
    bond = hand.network.bond_at(hand.leg("b.in").id)
    curve = drawn.curve_with(bond, lambda one: end if one == moved else drawn.tables.centre(one))
    below_the_number = hand.screen(curve.at(0.54))
    assert hand.canvas.grab().toImage().pixelColor(below_the_number) == hand.window.workspace.theme.colour("canvas")
    hand.release(end, Keys.AltModifier)
