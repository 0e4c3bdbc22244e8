"""The layers of a residual network in a table: found, compared, lit, opened, made smaller, and restored."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS, button, field, words
from tests.gui.layer_table import Key, Left, Table
from tests.gui.stack import chips, layers, open_menu, opened, settle
from tests.gui.test_story_graph import RESIDUAL, titles
from tests.gui.windows import blog_design, choose, hit, menu_rows, press
from tests.work import counted_work
from tndesigner.document import Design, dumps
from tndesigner.document.edits import SetModel
from tndesigner.models import Dense, Dropout, Model, count_weights

pytestmark = pytest.mark.gui

MANY, SEVERAL = 1_000, 250
LINES_FOR_A_LAYER = 1_500


@pytest.fixture
def table(qtbot) -> Table:
    return Table(qtbot, opened(qtbot, Design({}, RESIDUAL)))


@pytest.fixture
def blog(qtbot) -> Table:
    return Table(qtbot, opened(qtbot, blog_design()))


def test_all_layers_are_listed_with_what_they_cost(table):
    assert table.column("Layer") == ["stem", "expand", "back", "skip", "Add", "head"]
    assert table.column("Kind") == ["Dense", "Dense relu", "Dense", "Dense", "Add", "Dense"]
    assert table.column("Output") == ["64", "256", "36", "36", "36", "10"]
    assert table.column("Parameters") == ["3,904", "16,640", "9,252", "2,340", "0", "370"]
    assert table.column("Share") == ["12.0 %", "51.2 %", "28.5 %", "7.20 %", "", "1.14 %"]
    assert table.column("FLOPs") == ["7,680", "32,768", "18,432", "4,608", "0", "720"]
    assert table.totals == "6 layers  ·  32,506 parameters  ·  64.2 k FLOPs per example"


def test_what_no_network_can_replace_is_muted_and_says_why(table):
    theme = table.window.workspace.theme
    assert table.colour("Add") == theme.colour("muted").name()
    assert table.colour("skip") == theme.colour("text").name()
    assert "It joins several inputs, and a network replaces a layer that takes one." in table.tip("Add")
    table.double_click("Add")
    assert QApplication.activeModalWidget() is None
    assert table.window.statusBar().currentMessage().startswith("It joins several inputs")


def test_the_row_under_the_pointer_lights_its_chip_and_its_neighbours(table):
    table.point_at("expand")
    assert table.lit() == (["expand"], ["stem", "back"])
    table.point_at("skip")
    assert table.lit() == ([], ["stem", "Add"]), "its own chip is on the other way"
    QApplication.sendEvent(table.view, QEvent(QEvent.Type.Leave))
    assert table.lit() == ([], [])


def test_a_row_and_its_chip_are_selected_together(table):
    table.click("skip")
    assert titles(table.window) == ["stem", "skip", "Add", "head"]
    assert table.window.strip.current == 3
    QTest.keyClick(table.view, Key.Key_Up)
    assert (table.selected, table.window.strip.current) == ("back", 2)
    assert table.view.hasFocus()
    assert table.lit()[0] == ["back"]
    QTest.mouseClick(chips(table.window)[0], Left)
    QTest.keyClick(chips(table.window)[0], Key.Key_Right)
    assert table.selected == titles(table.window)[1]


def test_enter_makes_a_layer_smaller_and_undo_brings_it_back(table):
    before = dumps(table.window.document.design)
    table.click("expand")
    hit(table.window, Key.Key_Return)
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize"), Left)
    settle(table.window)
    table.desk.counted()
    table.desk.qtbot.waitUntil(lambda: "…" not in table.column("FLOPs"), timeout=PATIENCE_MS)
    (network,) = table.window.document.design.networks.values()
    weights = count_weights(network)
    assert table.column("Compressed to")[1] == f"{network.name}, {64 * 256 / weights:.1f}× smaller"
    assert table.column("Parameters")[1] == f"{weights + 256:,}"
    flops = table.desk.analysis.figures.layer_flops
    assert table.column("FLOPs")[1] == f"{flops[1]:,}"
    assert f"{weights + 256 + 32_506 - 16_640:,} parameters" in table.totals
    assert table.totals.count("smaller than the dense twin") == 1
    press(table.window, "Ctrl+Z")
    settle(table.window)
    assert dumps(table.window.document.design) == before
    assert table.column("Compressed to") == [""] * 6


def test_a_row_has_the_menu_of_its_chip(table):
    open_menu(chips(table.window)[0])
    of_chip = menu_rows()
    QApplication.activePopupWidget().close()
    table.right_click("stem")
    assert menu_rows() == of_chip
    choose("Go to skip, layer 4")
    assert table.selected == "skip"
    table.right_click("skip")
    choose("Remove")
    settle(table.window)
    assert [layer.name for layer in layers(table.window)] == ["stem", "expand", "back", "", "head"]
    assert table.column("Layer") == ["stem", "expand", "back", "Add", "head"]


def test_a_network_row_shows_its_drawing_and_a_shown_drawing_selects_its_row(blog):
    blog.click("Dense 1")
    assert blog.window.strip.current == 2
    blog.click("hidden")
    assert blog.window.document.shown == 1
    assert blog.column("Compressed to") == ["", "hidden, 256× smaller", ""]
    assert "9,217 parameters, 114× smaller than the dense twin" in blog.totals


def test_layers_are_searched_and_filtered_by_keys(table):
    search = field(table.panel, "Search layers")
    search.setFocus()
    QTest.keyClicks(search, "K")
    assert table.column("Layer") == ["back", "skip"]
    assert table.totals.startswith("2 of 6 layers  ·  11,592 parameters")
    QTest.keyClick(search, Key.Key_Down)
    assert table.view.hasFocus()
    assert table.selected == "back"
    search.setFocus()
    QTest.keyClick(search, Key.Key_Escape)
    QTest.mouseClick(button(table.panel, "Can be tensorized"), Left)
    assert table.column("Layer") == ["stem", "expand", "back", "skip", "head"]
    QTest.mouseClick(button(table.panel, "Networks"), Left)
    assert table.column("Layer") == []
    assert "No layer matches the search and the filter." in words(table.panel)
    QTest.mouseClick(button(table.panel, "Show all layers"), Left)
    assert len(table.column("Layer")) == 6


def test_a_third_click_on_a_title_restores_the_order_of_the_graph(table):
    table.click("back")
    table.click_title("Parameters")
    assert table.column("Parameters") == ["16,640", "9,252", "3,904", "2,340", "370", "0"]
    assert table.selected == "back"
    table.click_title("Parameters")
    assert table.column("Parameters") == ["0", "370", "2,340", "3,904", "9,252", "16,640"]
    table.click_title("Parameters")
    assert table.column("Layer") == ["stem", "expand", "back", "skip", "Add", "head"]
    table.click_title("Layer")
    assert table.column("Layer") == ["Add", "back", "expand", "head", "skip", "stem"]


def test_a_layer_that_does_not_fit_is_marked(qtbot):
    design = blog_design()
    design.model = Model((2,), (Dense(units=1000), *design.model.layers[1:]))
    table = Table(qtbot, opened(qtbot, design))
    table.desk.analysed()
    problem = table.window.workspace.theme.colour("problem").name()
    qtbot.waitUntil(lambda: table.colour("hidden") == problem, timeout=PATIENCE_MS)
    assert table.column("Output") == ["1,000", "?", "?"]
    assert table.column("Parameters") == ["3,000", "–", "–"]
    assert "1,000" in table.tip("hidden")


def test_a_model_without_layers_says_what_will_be_listed(qtbot):
    table = Table(qtbot, opened(qtbot, Design({}, Model((2,)))))
    assert "The layers of the model will be listed here" in words(table.panel)
    assert not table.view.isVisible()
    table.window.strip.add_behind()
    choose("Dropout")
    settle(table.window)
    QTest.qWait(20)
    assert layers(table.window) == (Dropout(),)
    assert table.column("Layer") == ["Dropout"]


def lines_of_an_edit(qtbot, count: int) -> int:
    """Names a layer of a long stack, and counts what is done until the table shows the name."""
    window = opened(qtbot, Design({}, Model((7,), tuple(Dense(units=7) for _ in range(count)))))
    table = Table(qtbot, window)
    assert len(table.column("Layer")) == count
    named = window.document.design.model.with_layer(5, Dense(units=7, name="named"))
    with counted_work() as work:
        window.document.do("Name", SetModel(named))
        while table.view.model().index(5, 0).data() != "named":
            QApplication.processEvents()
    return work.lines


def test_a_thousand_layers_are_listed_with_little_work_for_each(qtbot):
    few, many = lines_of_an_edit(qtbot, SEVERAL), lines_of_an_edit(qtbot, MANY)
    assert many < LINES_FOR_A_LAYER * MANY
    assert many < 1.1 * MANY / SEVERAL * few


def test_a_panel_behind_another_lists_nothing_until_it_is_seen(table):
    table.desk.panel("history")
    table.window.strip.focus_on(1)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    settle(table.window)
    QTest.qWait(20)
    assert len(table.column("Layer")) == 6
    table.desk.panel("model")
    assert table.column("Layer") == ["stem", "back", "skip", "Add", "head"]
