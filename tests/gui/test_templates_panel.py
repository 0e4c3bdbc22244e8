"""Families are dragged on to the canvas, or opened by keys with their numbers asked first."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from tests.gui.desk import Desk, button
from tests.gui.hand import Hand, Keys
from tests.gui.windows import blog_design, open_window, open_windows
from tndesigner.checks.check import check_design
from tndesigner.document import dumps
from tndesigner.gui.families.dialogue import FamilyDialogue
from tndesigner.network.templates import TEMPLATES

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot):
    windows = open_windows(qtbot)
    windows.new()
    windows.windows[0].finish()
    return Desk(qtbot, windows.windows[0])


def row_of(panel, title):
    [item] = panel.findItems(title, Qt.MatchFlag.MatchExactly)
    return item


def drop(hand, panel, title, place):
    """Lets go of a family over a place of the drawing."""
    data, at = panel.drag_of(row_of(panel, title)).mimeData(), hand.screen(place)
    nothing, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(at, copy, data, left, nothing)
    QApplication.sendEvent(hand.canvas, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(hand.canvas, QDropEvent(QPointF(at), copy, data, left, nothing))


def test_every_family_of_one_network_is_listed_with_its_picture(desk):
    panel = desk.panel("templates")
    assert isinstance(panel, QListWidget)
    titles = [panel.item(row).text() for row in range(panel.count())]
    assert titles == [one.title for one in TEMPLATES.values() if len(one.fields) == 1]
    for row in range(panel.count()):
        picture = panel.item(row).icon().pixmap(panel.iconSize()).toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
        assert len(colours) > 3, titles[row]


def test_a_family_dropped_on_empty_paper_is_a_layer_that_fits_in_one_step(desk):
    hand, panel = Hand(desk.window), desk.panel("templates")
    before = dumps(desk.document.design)
    drop(hand, panel, TEMPLATES["ring"].title, (64, 32))
    design = desk.document.design
    assert len(desk.network.cores) >= 2
    assert check_design(design.model, design.networks, design.experiment) == []
    assert len(desk.document.history.undo_titles) == 1
    hand.press("z", held=Keys.ControlModifier)
    assert dumps(desk.document.design) == before


def test_a_family_dropped_beside_a_drawing_lands_under_the_pointer(qtbot):
    hand = Hand(open_window(qtbot, blog_design()))
    panel = Desk(qtbot, hand.window).panel("templates")
    there = {tensor.id for tensor in hand.network.tensors}
    drop(hand, panel, TEMPLATES["mpo"].title, (480, 16))
    places = [hand.document.diagram.placements[one.id] for one in hand.network.tensors if one.id not in there]
    middle = (min(place.x for place in places) + max(place.x for place in places)) / 2
    assert abs(middle - 480) <= 16
    assert {tensor.id for tensor in hand.network.tensors} >= there


def test_enter_asks_for_the_numbers_of_that_family(desk):
    panel = desk.panel("templates")
    panel.setCurrentItem(row_of(panel, TEMPLATES["tucker"].title))
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    dialogue = QApplication.activeModalWidget()
    assert isinstance(dialogue, FamilyDialogue)
    assert dialogue.findChild(QListWidget).currentItem().text() == TEMPLATES["tucker"].title
    QTest.mouseClick(button(dialogue, "Insert"), Qt.MouseButton.LeftButton)
    assert desk.document.history.undo_titles == ("Insert Template",)
