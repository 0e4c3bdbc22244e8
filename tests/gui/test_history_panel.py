"""Every edit is listed by its title; a click goes there, and nothing is lost."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from tests.gui.desk import Desk, Key, Left, field, type_into
from tests.gui.windows import blog_design, open_window
from tndesigner.document import dumps
from tndesigner.network.edits import RenameNetwork

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    desk.document.select((desk.bond("a.right", "b.left").id,))
    for dim in ("3", "4", "5"):
        type_into(field(desk.panel("inspector"), "Dimension of the bond"), dim)
    return desk


def listed(desk: Desk) -> list[str]:
    panel = desk.panel("history")
    assert isinstance(panel, QListWidget)
    return [panel.item(row).text() for row in range(panel.count())]


def click(desk: Desk, row: int) -> None:
    panel = desk.panel("history")
    QTest.mouseClick(panel.viewport(), Left, pos=panel.visualItemRect(panel.item(row)).center())


def test_all_edits_are_listed_and_the_present_is_marked(desk):
    assert listed(desk) == ["As opened", "Set bond to 3", "Set bond to 4", "Set bond to 5  (now)"]


def test_a_click_goes_back_and_forth_and_the_list_stays(desk):
    end = dumps(desk.document.design)
    click(desk, 0)
    assert desk.document.design == blog_design()
    assert listed(desk) == ["As opened  (now)", "Set bond to 3", "Set bond to 4", "Set bond to 5"]
    click(desk, 2)
    assert desk.tensor("a")["right"].dim == 4
    click(desk, 3)
    assert dumps(desk.document.design) == end


def test_keys_go_there_too(desk):
    panel = desk.panel("history")
    panel.setFocus()
    QTest.keyClick(panel, Key.Key_Up)
    QTest.keyClick(panel, Key.Key_Return)
    assert desk.tensor("a")["right"].dim == 4


def test_a_new_edit_forgets_what_was_undone(desk):
    click(desk, 1)
    desk.document.do_on_network("Rename", RenameNetwork("other"))
    assert listed(desk) == ["As opened", "Set bond to 3", "Rename  (now)"]


def test_a_long_history_lists_its_end(desk):
    for number in range(600):
        desk.document.do_on_network(f"Edit {number}", RenameNetwork(f"name {number}"))
    assert listed(desk)[0] == "103 edits before"
    assert listed(desk)[-1] == "Edit 599  (now)"
