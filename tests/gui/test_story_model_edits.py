"""Layers are renamed, removed and judged in their table; the selection and the view stay."""

import json
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.desk import PATIENCE_MS
from tests.gui.layer_table import Key, Table
from tests.gui.stack import layers, opened, settle
from tests.gui.test_story_graph import RESIDUAL
from tests.gui.windows import blog_design, hit, press
from tndesigner.document import Design, dumps
from tndesigner.document.edits import SetModel
from tndesigner.models import Dense, Dropout, Model, NetworkDense
from tndesigner.network.edits import RenameNetwork
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

MANY, SEVERAL = 1_000, 250
LINES_FOR_A_LAYER = 1_500


@pytest.fixture
def table(qtbot) -> Table:
    return Table(qtbot, opened(qtbot, Design({}, RESIDUAL)))


@pytest.fixture
def blog(qtbot) -> Table:
    return Table(qtbot, opened(qtbot, blog_design()))


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
