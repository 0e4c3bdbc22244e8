"""The layers of a residual network in a table: found, compared, lit, opened, made smaller, and restored."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView

from tests.gui.desk import PATIENCE_MS, Desk, button, field, words
from tests.gui.hand import send_move
from tests.gui.stack import chips, layers, open_menu, opened, settle
from tests.gui.test_story_graph import RESIDUAL, titles
from tests.gui.windows import blog_design, choose, hit, menu_rows, press
from tests.work import counted_work
from tndesigner.document import Design, dumps
from tndesigner.document.edits import SetModel
from tndesigner.gui.strip.chip import Light
from tndesigner.models import Dense, Dropout, Model, NetworkDense, count_weights
from tndesigner.network.edits import RenameNetwork
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Keys = Qt.KeyboardModifier
MANY, SEVERAL = 1_000, 250
LINES_FOR_A_LAYER = 1_500


class Table:
    """The table of layers in a window, used by what is read in it."""

    def __init__(self, qtbot, window) -> None:
        self.desk, self.window = Desk(qtbot, window), window
        self.panel = self.desk.panel("model")
        self.view = self.panel.findChild(QTableView)

    def column(self, title: str) -> list[str]:
        model = self.view.model()
        names = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
        return [model.index(row, names.index(title)).data() for row in range(model.rowCount())]

    def index(self, name: str):
        return self.view.model().index(self.column("Layer").index(name), 1)

    def place(self, name: str) -> QPoint:
        return self.view.visualRect(self.index(name)).center()

    def tip(self, name: str) -> str:
        return self.index(name).data(Qt.ItemDataRole.ToolTipRole)

    def colour(self, name: str) -> str:
        return self.index(name).data(Qt.ItemDataRole.ForegroundRole).name()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.view.viewport(), Left, pos=self.place(name))
        QApplication.processEvents()

    def double_click(self, name: str) -> None:
        self.click(name)
        QTest.mouseDClick(self.view.viewport(), Left, pos=self.place(name))
        QApplication.processEvents()

    def point_at(self, name: str) -> None:
        send_move(self.view.viewport(), self.place(name), Qt.MouseButton.NoButton, Keys.NoModifier)
        QApplication.processEvents()

    def right_click(self, name: str) -> None:
        port, place = self.view.viewport(), self.place(name)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
        QApplication.sendEvent(port, event)

    def click_title(self, title: str) -> None:
        header, names = self.view.horizontalHeader(), [self._title(place) for place in range(8)]
        place = header.sectionViewportPosition(names.index(title)) + 20
        QTest.mouseClick(header.viewport(), Left, pos=QPoint(place, header.height() // 2))
        QApplication.processEvents()

    def _title(self, place: int) -> str:
        return self.view.model().headerData(place, Qt.Orientation.Horizontal)

    @property
    def selected(self) -> str:
        return self.view.currentIndex().siblingAtColumn(0).data()

    @property
    def totals(self) -> str:
        return next(one.toolTip() or one.text() for one in self.panel.findChildren(QLabel) if "·" in one.text())

    def lit(self) -> tuple[list[str], list[str]]:
        """The titles of the chips that are lit, and of those that are lit a little."""
        strip = chips(self.window)
        return tuple(
            [chip.text_shown.title for chip in strip if chip.light is light] for light in (Light.LAYER, Light.NEIGHBOUR)
        )


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


def test_a_drawing_that_is_shown_on_the_way_selects_its_row(qtbot):
    design = Design({}, RESIDUAL)
    for number, (name, inputs, outputs) in enumerate((("stem", 60, 64), ("expand", 64, 256)), 1):
        network = make("low-rank", {"in": str(inputs), "out": str(outputs), "bond": "3"})
        RenameNetwork(name).apply(network.network)
        design.diagrams[number] = network
        design.model = design.model.with_layer(number - 1, NetworkDense(network=number, name=name))
    table = Table(qtbot, opened(qtbot, design))
    table.click("expand")
    settle(table.window)
    assert table.window.document.shown == 2
    table.window.document.show(1)
    settle(table.window)
    assert table.selected == "stem"


def test_f2_names_a_layer_and_escape_and_undo_take_it_back(table):
    table.click("expand")
    hit(table.window, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "wider")
    QTest.keyClick(editor, Key.Key_Escape)
    assert table.column("Layer")[1] == "expand"
    hit(table.window, Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "wider")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    settle(table.window)
    QTest.qWait(20)
    assert [layer.name for layer in layers(table.window)][:2] == ["stem", "wider"]
    assert table.column("Layer")[1] == table.selected == "wider"
    hit(table.window, Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "skip")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    QTest.qWait(20)
    assert "another layer is named 'skip'" in table.window.statusBar().currentMessage().lower()
    press(table.window, "Ctrl+Z")
    settle(table.window)
    assert layers(table.window)[1].name == "expand"


def test_a_network_is_named_with_its_layer(blog):
    blog.click("hidden")
    hit(blog.window, Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "core pair")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    settle(blog.window)
    QTest.qWait(20)
    assert blog.window.document.network.name == "core pair"
    assert blog.column("Layer")[1] == "core pair"


def test_delete_removes_a_layer_and_undo_brings_it_back(table):
    before = dumps(table.window.document.design)
    table.click("skip")
    hit(table.window, Key.Key_Delete)
    settle(table.window)
    QTest.qWait(20)
    assert table.column("Layer") == ["stem", "expand", "back", "Add", "head"]
    assert table.view.hasFocus()
    press(table.window, "Ctrl+Z")
    settle(table.window)
    assert dumps(table.window.document.design) == before
    table.click("Add")
    hit(table.window, Key.Key_Delete)
    assert dumps(table.window.document.design) == before
    assert "so it cannot be removed" in table.window.statusBar().currentMessage()


def test_an_edit_keeps_the_selection_and_what_is_in_view(qtbot):
    stack = Model((7,), tuple(Dense(units=7, name=f"layer {number}") for number in range(40)))
    table = Table(qtbot, opened(qtbot, Design({}, stack)))
    table.click("layer 2")
    bar = table.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    before, place = table.window.document.design.model, bar.value()
    wider = before.with_layer(30, Dense(units=9, name="layer 30"))
    table.window.document.do("Widen", SetModel(wider))
    settle(table.window)
    qtbot.waitUntil(lambda: table.column("Output")[30] == "9", timeout=PATIENCE_MS)
    assert (table.selected, bar.value()) == ("layer 2", place)
    table.window.document.do("Add", SetModel(Model((7,), (*wider.layers, Dropout()))))
    settle(table.window)
    qtbot.waitUntil(lambda: len(table.column("Layer")) == 41, timeout=PATIENCE_MS)
    assert (table.selected, bar.value()) == ("layer 2", place)


def test_the_errors_of_a_compressed_model_are_those_of_its_report(qtbot, tmp_path):
    design = blog_design()
    design.model = design.model.with_layer(1, replace(design.model.layers[1], name="hidden"))
    design.experiment = replace(design.experiment, start=str(tmp_path / "model.keras"))
    parameters = design.model.layers[1].parameters((1024,), design.networks)
    told = {"name": "hidden", "parameters": parameters, "weight_error": 0.25, "output_error": 0.0625}
    (tmp_path / "report.json").write_text(json.dumps({"layers": [told]}))
    table = Table(qtbot, opened(qtbot, design))
    qtbot.waitUntil(lambda: table.column("Error") == ["", "0.0625", ""], timeout=PATIENCE_MS)
    assert "Relative error of the weights 0.25, of the output 0.0625" in table.tip("hidden")
    table.window.document.do("Dense", SetModel(blog_design().model.with_layer(1, Dense(units=1024, name="hidden"))))
    settle(table.window)
    qtbot.waitUntil(lambda: table.column("Error") == ["", "", ""], timeout=PATIENCE_MS)
