"""The drawing tools, the search for names, and the drawing as a picture on the clipboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from tests.gui.desk import Desk, words
from tests.gui.windows import blog_design, bring_to_front, open_window, open_windows
from tndesigner.document import Design
from tndesigner.drawing.pills import bond_pill
from tndesigner.gui.actions.palette import Palette
from tndesigner.gui.canvas.tool_column import ToolColumn
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.preferences.preferences import read_preferences
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.diagram import Note

pytestmark = pytest.mark.gui

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot) -> Desk:
    design = blog_design()
    desk = Desk(qtbot, open_window(qtbot, design))
    bring_to_front(desk.window)
    desk.window.workspace.canvas.setFocus()
    return desk


def tool(desk, start) -> QToolButton:
    """The button whose tip starts like this."""
    column = desk.window.findChild(ToolColumn)
    return next(one for one in column.findChildren(QToolButton) if one.toolTip().startswith(start))


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_tools_draw_name_their_keys_and_are_hidden_by_a_click(desk):
    canvas = desk.window.workspace.canvas
    assert "(B)" in tool(desk, "Bond the selected leg").toolTip()
    assert not tool(desk, "Grow a leg").isEnabled(), "nothing is selected"
    click(tool(desk, "Place a trainable tensor"))
    assert [tensor.name for tensor in desk.network.cores] == ["a", "b", "c"]
    click(tool(desk, "Grow a leg"))
    assert len(desk.tensor("c").legs) == 1
    assert canvas.hasFocus(), "keys go on working"
    column = desk.window.findChild(ToolColumn)
    click(tool(desk, "Hide the drawing tools"))
    assert column.isHidden()
    assert not read_preferences().tools
    desk.window.commands["view.tools"].trigger()
    assert column.isVisible()
    desk.window.resize(900, 560)
    QTest.qWait(20)
    assert canvas.rect().contains(column.geometry())


def test_the_tools_stay_hidden_or_shown_in_the_next_window_and_after_a_restart(qtbot):
    windows = open_windows(qtbot)
    first = windows.show(OpenDocument(blog_design()))
    for shown in (False, True):
        first.commands["view.tools"].trigger()
        for opening in (windows, open_windows(qtbot)):
            window = opening.show(OpenDocument(blog_design()))
            bring_to_front(window)
            assert window.findChild(ToolColumn).isVisible() == shown
            assert window.commands["view.tools"].isChecked() == shown


def find(desk, text):
    QTest.keyClick(desk.window.workspace.canvas, Qt.Key.Key_F, CONTROL)
    line = desk.window.findChild(Palette).findChild(QLineEdit)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.qWait(1)


def test_cores_legs_and_layers_are_found_by_their_names(desk):
    canvas = desk.window.workspace.canvas
    canvas.set_zoom(4)
    canvas.stage.camera.centre_on((900, 900))
    find(desk, "b")
    assert desk.document.selection == {desk.tensor("b").id}
    assert canvas.stage.camera.sight.covers(canvas.scene.drawn.body(desk.tensor("b").id))
    assert canvas.hasFocus()
    find(desk, "b.out")
    assert desk.document.selection == {desk.tensor("b")["out"].id}
    find(desk, "a.right")
    assert desk.document.selection == {desk.bond("a.right", "b.left").id}
    find(desk, "dense 1,024")
    assert "Layer 1 | Dense 1,024" in words(desk.panel("inspector"))


def test_the_drawing_or_the_selection_is_copied_as_a_picture(desk):
    canvas = desk.window.workspace.canvas
    QTest.keyClick(canvas, Qt.Key.Key_C, CONTROL | ALT)
    whole = QGuiApplication.clipboard().image()
    content = canvas.scene.drawn.content()
    assert (whole.width(), whole.height()) == (round(2 * content.width), round(2 * content.height))
    colours = {whole.pixelColor(x, y).name() for x in range(0, whole.width(), 7) for y in range(0, whole.height(), 7)}
    assert len(colours) > 3
    desk.document.select([desk.tensor("a").id])
    QTest.keyClick(canvas, Qt.Key.Key_C, CONTROL | ALT)
    part = QGuiApplication.clipboard().image()
    assert 0 < part.width() < whole.width()
    assert part.pixelColor(QPoint(0, 0)).name() == "#ffffff"


def drawn(*legs: int, directions: tuple[float, ...] = (0.0, 90.0, 180.0, 225.0, 315.0), other: int = 0) -> Diagram:
    """A core with open legs in some directions; the last one is bonded to that of another core, if there is one."""
    network = Network("net")
    core = network.add_core("a", {f"l{place}": dim for place, dim in enumerate(legs)})
    diagram = Diagram(network, {core.id: Placement(0.0, 0.0)})
    diagram.directions = {leg.id: direction for leg, direction in zip(core.legs, directions, strict=False)}
    if other:
        second = network.add_core("b", {"left": other})
        network.connect(core.legs[-1], second["left"])
        diagram.placements[second.id] = Placement(40.0, 60.0)
    return diagram


def noted(text: str, width: float = 0.0) -> Diagram:
    return Diagram(Network("net"), notes={1: Note(text, 3.0, 5.0, width, width)})


WIDE = {
    "dimension": drawn(1_234_567, directions=(90.0,)),
    "dimensions": drawn(1_048_576, 7, 1_234_567, 99_999, 1_000),
    "mismatch": drawn(2, 1_234_567, other=1_048_576),
    "trace": drawn(3, 65_536, directions=(90.0, 0.0), other=65_536),
    "capitals": noted("W" * 40),
    "ideograms": noted("网络" * 20),
    "Cyrillic": noted("ШИРОКАЯ ЗАМЕТКА\nжжжж"),
    "title": noted("MAXIMUM WIDTH @ 100 %", 48.0),
    "title in ideograms": noted("张量网络" * 6, 48.0),
}


@pytest.mark.parametrize("diagram", WIDE.values(), ids=WIDE.keys())
def test_nothing_that_is_wide_is_cut_off_in_a_picture(qtbot, diagram):
    design = Design({1: diagram})
    window = open_window(qtbot, design)
    for chosen in ((), (next(iter((*diagram.placements, *diagram.notes))),)):
        window.document.select(chosen)
        window.commands["edit.copy_picture"].trigger()
        picture = QGuiApplication.clipboard().image()
        right, bottom = picture.width() - 1, picture.height() - 1
        rim = [(x, y) for x in range(right + 1) for y in (0, bottom)]
        rim += [(x, y) for y in range(bottom + 1) for x in (0, right)]
        assert {picture.pixelColor(x, y).name() for x, y in rim} == {"#ffffff"}


def test_a_number_that_gets_longer_has_room_in_the_next_picture(desk):
    bond = desk.bond("a.right", "b.left")
    desk.document.select([bond.id])
    before = desk.window.workspace.canvas.scene.drawn.bond_index[bond.id]
    for digit in "1048576":
        QTest.keyClick(QApplication.focusWidget(), digit)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [desk.network.leg(leg).dim for leg in bond.legs] == [1_048_576] * 2
    after = desk.window.workspace.canvas.scene.drawn
    assert after.bond_index[bond.id].width > before.width
    assert after.bond_index[bond.id].covers(bond_pill(after, bond))
