"""The code of the network is live, highlighted, and taken away by a click."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.gui.desk import PATIENCE_MS, Desk, Key, button, field, has_button, type_into, words
from tests.gui.windows import blog_design, open_window
from tndesigner.codegen import EXPORTERS, export_layer
from tndesigner.document import Design, load
from tndesigner.gui.panels.code.code_panel import CodePanel
from tndesigner.gui.panels.code.code_view import CodeView, lines_of_spans
from tndesigner.models import network_layers
from tndesigner.network.edits import RemoveBond
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    desk.panel("code")
    desk.qtbot.waitUntil(lambda: bool(code_of(desk)), timeout=PATIENCE_MS)
    return desk


def code_of(desk: Desk) -> str:
    return desk.panel("code").findChild(CodeView).toPlainText()


def exported(desk: Desk, style: str) -> str:
    design = desk.document.design
    (placed,) = network_layers(design.model, design.networks).values()
    return export_layer(placed, design.networks, style=style, batch=design.experiment.batch_size)


def test_the_code_is_the_exported_layer(desk):
    assert code_of(desk) == exported(desk, "keras")


def test_every_style_that_can_be_exported_is_on_offer(desk):
    box = desk.panel("code").findChild(QComboBox)
    assert [box.itemData(row) for row in range(box.count())] == list(EXPORTERS)
    for style in list(EXPORTERS)[1:]:
        box.setFocus()
        QTest.keyClick(box, Key.Key_Down)
        desk.qtbot.waitUntil(lambda style=style: code_of(desk) == exported(desk, style), timeout=PATIENCE_MS)


def test_a_network_of_several_shows_the_whole_layer_or_itself(qtbot):
    desk = Desk(qtbot, open_window(qtbot, load(resource_path("examples", "sort-feed-forward.tnd"))))
    panel = desk.panel("code")
    choice = field(panel, "What the code contains")
    desk.qtbot.waitUntil(lambda: "class TransformerEncoder" in code_of(desk), timeout=PATIENCE_MS)
    assert code_of(desk) == exported(desk, "keras")
    choice.setFocus()
    QTest.keyClick(choice, Key.Key_Down)
    desk.qtbot.waitUntil(lambda: "class TransformerEncoder" not in code_of(desk), timeout=PATIENCE_MS)
    assert "class Expand(" in code_of(desk)
    assert "class Contract(" not in code_of(desk)


def test_a_network_alone_in_its_layer_leaves_no_choice(desk):
    boxes = [box.accessibleName() for box in desk.panel("code").findChildren(QComboBox) if box.isVisible()]
    assert boxes == ["Style of the code"]


def test_the_code_follows_the_drawing(desk):
    desk.document.select((desk.bond("a.right", "b.left").id,))
    type_into(field(desk.panel("inspector"), "Dimension of the bond"), "7")
    desk.qtbot.waitUntil(lambda: "(32, 32, 7)," in code_of(desk), timeout=PATIENCE_MS)


def test_the_reader_stays_where_he_reads_when_the_code_changes(desk):
    view = desk.panel("code").findChild(CodeView)
    view.verticalScrollBar().setValue(20)
    desk.document.select((desk.bond("a.right", "b.left").id,))
    type_into(field(desk.panel("inspector"), "Dimension of the bond"), "7")
    desk.qtbot.waitUntil(lambda: "(32, 32, 7)," in code_of(desk), timeout=PATIENCE_MS)
    assert view.verticalScrollBar().value() == 20


def test_the_code_is_copied(desk):
    desk.press(button(desk.panel("code"), "Copy"))
    assert QGuiApplication.clipboard().text() == code_of(desk)
    assert has_button(desk.panel("code"), "Copied")


def test_the_code_is_saved_or_says_why_not(desk, tmp_path):
    panel = desk.panel("code")
    assert isinstance(panel, CodePanel)
    panel.write(tmp_path / "layer.py")
    assert (tmp_path / "layer.py").read_text(encoding="utf-8") == code_of(desk)
    panel.write(tmp_path / "nowhere" / "layer.py")
    assert "The code was not saved:" in words(panel)
    assert "no such file or directory" in words(panel)


def test_line_numbers_can_be_left_out(desk):
    view = desk.panel("code").findChild(CodeView)
    assert view.margin_width > 0
    desk.press(button(desk.panel("code"), "Line numbers"))
    assert view.margin_width == 0


def test_a_network_with_errors_has_no_code(desk):
    desk.document.do_on_network("Cut", RemoveBond(desk.bond("a.right", "b.left").id))
    desk.analysed()
    panel = desk.panel("code")
    assert "There is no code while the network has errors; see Problems for the fixes." in words(panel)
    assert not button(panel, "Copy").isEnabled()
    assert code_of(desk) == ""


def test_an_empty_design_says_what_will_be_here(qtbot):
    desk = Desk(qtbot, open_window(qtbot, Design()))
    assert "Draw a network to see its code." in words(desk.panel("code"))


def test_what_is_coloured_is_where_it_stands():
    text = '"""a\nb"""\n\nclass Two(object):\n    x = 3  # note\n'
    lines = text.split("\n")
    spans = lines_of_spans(text)
    found = [
        (lines[number][start : start + length], role)
        for number, line in enumerate(spans)
        for start, length, role in line
    ]
    assert ('"""a', "good") in found
    assert ('b"""', "good") in found
    assert ("class", "accent") in found
    assert ("Two", "network") in found
    assert ("3", "twin") in found
    assert ("# note", "muted") in found
