"""What the drawing saves is always in sight: against the dense layer, at any batch size, and why it costs more."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from tests.gui.desk import PATIENCE_MS, Desk, Key, button, field, has_button, type_into, words
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, dumps, load
from tndesigner.models import Model
from tndesigner.network.edits import RemoveBond
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot, open_window(qtbot, blog_design()))


def opened(qtbot, name: str) -> Desk:
    return Desk(qtbot, open_window(qtbot, load(resource_path("examples", f"{name}.tnd"))))


def row(desk: Desk, name: str):
    """One row of the savings."""
    return desk.panel("savings").findChild(object, name)


def test_the_blogs_layer_saves_a_factor_of_256(desk):
    desk.counted()
    panel = desk.panel("savings")
    assert "256× | fewer parameters | network 4,096 | dense layer 1,048,576" in words(panel)
    assert "0.39 %, 256× fewer" in words(row(desk, "parameters"))
    assert "12.5 %, 8.00× fewer" in words(row(desk, "flops_per_example"))
    assert "predicted" in words(row(desk, "seconds"))
    assert "network: 262,144\ndense layer: 2,097,152" in row(desk, "flops_per_example").toolTip()


def test_the_whole_model_is_one_click_away(desk):
    desk.counted()
    panel = desk.panel("savings")
    desk.press(button(panel, "Model"))
    assert "114× | fewer parameters | network 9,217 | dense model 1,053,697" in words(panel)
    desk.press(button(panel, "Layer"))
    assert "256×" in words(panel)


def test_another_batch_size_is_counted(desk):
    desk.counted()
    before = row(desk, "peak_bytes").toolTip()
    box = field(desk.panel("savings"), "Batch size")
    type_into(box, "1,024")
    desk.qtbot.waitUntil(lambda: desk.analysis.figures.batch == 1024, timeout=PATIENCE_MS)
    assert row(desk, "peak_bytes").toolTip() != before
    QTest.keyClick(box, Key.Key_Up)
    desk.qtbot.waitUntil(lambda: desk.analysis.figures.batch == 2048, timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0", "the smallest is 1"),
        ("2.5", "2.5 is not a whole number"),
        ("", "Type a whole number"),
        ("9" * 30, "too large"),
        ("9" * 5_000, "A number of 5,000 digits is too large; the largest is 1,000,000"),
    ],
)
def test_an_impossible_batch_size_says_why_and_is_not_counted(desk, text, reason):
    panel = desk.panel("savings")
    box = field(panel, "Batch size")
    type_into(box, text or "\b")
    assert reason in words(panel)
    assert desk.analysis.batch == 32
    QTest.keyClick(box, Key.Key_Escape)
    assert reason not in words(panel)
    assert box.text() == "32"


def test_a_network_that_costs_more_says_why_and_is_mended_by_a_click(qtbot):
    desk = opened(qtbot, "digits")
    before = dumps(desk.document.design)
    qtbot.waitUntil(lambda: bool(desk.analysis.remedies), timeout=PATIENCE_MS)
    memory = row(desk, "peak_bytes")
    assert "Costs more than the dense layer: between two steps, the result of" in words(memory)
    desk.press(button(memory, "Limit bonds to 3"))
    desk.counted()
    assert "Costs more" not in words(memory)
    assert "less" in words(memory)
    assert desk.document.history.undo_titles == ("Limit bonds to 3",)
    desk.document.history.undo()
    assert dumps(desk.document.design) == before


def test_where_nothing_helps_the_dense_layer_is_offered(qtbot):
    desk = opened(qtbot, "digits")
    qtbot.waitUntil(lambda: bool(desk.analysis.remedies), timeout=PATIENCE_MS)
    assert "| 3 steps on small arrays" in words(row(desk, "seconds"))
    assert words(desk.panel("savings")).count("Costs more than the dense layer") == 1
    desk.press(button(desk.panel("savings"), "Use the dense layer instead"))
    assert [layer.kind for layer in desk.document.design.model.layers] == ["flatten", "dense", "dense"]
    assert desk.document.history.undo_titles == ("Use the dense layer",)


def test_a_table_that_takes_no_operations_is_no_matter_of_a_factor(qtbot):
    desk = opened(qtbot, "speeches")
    desk.counted()
    assert "the twin needs none" in words(row(desk, "flops_per_example"))
    assert "A table only looks numbers up, while the network works them out" in words(row(desk, "seconds"))
    assert "∞" not in words(desk.panel("savings"))
    desk.press(button(desk.panel("savings"), "Use the embedding layer instead"))
    assert desk.document.design.model.layers[0].kind == "embedding"


def test_one_network_of_a_layer_becomes_dense_without_the_others(qtbot):
    desk = opened(qtbot, "sort-projections")
    qtbot.waitUntil(lambda: desk.analysis.current and bool(desk.analysis.figures), timeout=PATIENCE_MS)
    before = desk.document.design.model.layers[2]
    desk.press(button(desk.panel("savings"), "Use the dense layer instead"))
    assert desk.document.design.model.layers[2] == replace(before, query=None)


def test_three_warnings_are_read_without_scrolling(qtbot):
    desk = opened(qtbot, "diamonds")
    desk.window.setGeometry(0, 0, 1440, 900)
    qtbot.waitUntil(lambda: bool(desk.analysis.remedies), timeout=PATIENCE_MS)
    panel = desk.panel("savings")
    QTest.qWait(50)
    assert all(word in words(panel) for word in ("1.11× more", "1.28× more", "slower"))
    assert panel.verticalScrollBar().maximum() == 0


def test_a_cheaper_network_needs_no_advice(desk):
    desk.counted()
    assert not has_button(desk.panel("savings"), "Use the dense layer instead")


def test_nothing_is_counted_while_there_are_errors(desk):
    desk.counted()
    desk.document.do_on_network("Cut", RemoveBond(desk.bond("a.right", "b.left").id))
    desk.analysed()
    panel = desk.panel("savings")
    assert "Nothing can be counted while the network has errors." in words(panel)
    assert "256×" not in words(panel)
    desk.press(button(panel, "Show problems"))
    assert desk.window.docks["problems"].widget().isVisible()
    desk.document.history.undo()
    desk.counted()
    assert "256×" in words(panel)


def test_parameters_follow_at_once_though_the_rest_is_still_counted(desk):
    desk.counted()
    settle = desk.bond("a.right", "b.left")
    desk.document.select((settle.id,))
    box = field(desk.panel("inspector"), "Dimension of the bond")
    type_into(box, "16")
    desk.analysed()
    assert "32.0× | fewer parameters | network 32,768 | dense layer 1,048,576" in words(desk.panel("savings"))


def test_the_parameters_are_there_before_anything_else_is_counted(desk):
    panel = desk.panel("savings")
    assert not desk.analysis.current
    assert "256× | fewer parameters | network 4,096 | dense layer 1,048,576" in words(panel)
    assert "Counting…" in words(panel)
    assert "Step time" not in words(panel)
    desk.counted()
    assert "Step time" in words(panel)
    assert "Counting…" not in words(panel)


def test_an_empty_design_says_what_will_be_here(qtbot):
    desk = Desk(qtbot, open_window(qtbot, Design()))
    assert "Draw a core and join it to an input" in words(desk.panel("savings"))


def test_a_network_in_no_layer_is_counted_by_itself(qtbot):
    design = blog_design()
    design.model = Model((2,))
    desk = Desk(qtbot, open_window(qtbot, design))
    desk.counted()
    assert "256×" in words(desk.panel("savings"))


def test_a_model_that_does_not_fit_says_so_and_the_layer_is_counted(qtbot):
    design = blog_design()
    design.model = Model((2,), design.model.layers[1:])
    desk = Desk(qtbot, open_window(qtbot, design))
    desk.counted()
    panel = desk.panel("savings")
    assert "256×" in words(panel)
    desk.press(button(panel, "Model"))
    assert "takes 1,024 numbers, but gets 2" in words(panel)
