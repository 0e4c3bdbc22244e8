"""A layer without a network is shown in the inspector by a click on its chip, and changed there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.desk import Desk, choose, field, has_button, type_into, words
from tests.gui.stack import chips, layers, settle, undo_titles
from tests.gui.windows import blog_design, bring_to_front, open_window

pytestmark = pytest.mark.gui


def click(chip):
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    QTest.qWait(1)


def test_a_plain_layer_is_shown_and_changed_after_a_click_on_its_chip(qtbot):
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    panel = desk.panel("inspector")
    click(chips(desk.window)[0])
    assert "Layer 1 | Dense 1,024" in words(panel)
    assert "1,024 | Parameters | 3,072" in words(panel)
    assert has_button(panel, "Tensorize…")
    type_into(field(panel, "Units"), "512")
    assert layers(desk.window)[0].units == 512
    assert undo_titles(desk.window) == ("Edit Dense 1,024",)
    assert "Layer 1 | Dense 512" in words(panel)
    choose(field(panel, "Activation"), "tanh")
    assert layers(desk.window)[0].activation == "tanh"
    desk.document.history.undo()
    desk.document.history.undo()
    settle(desk.window)
    assert field(panel, "Units").number == 1024
    click(chips(desk.window)[1])
    assert "Network | hidden" in words(panel)
    click(desk.window.strip.row.input)
    assert "Input of the model | 2" in words(panel)
    type_into(field(panel, "Shape"), "7")
    assert desk.document.design.model.inputs[0].shape == (7,)
    desk.document.select([desk.tensor("a").id])
    assert "Core | a" in words(panel)
    desk.document.select([])
    assert "Network | hidden" in words(panel)
