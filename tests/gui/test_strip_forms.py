"""Layers and the input are changed in small forms that try out what is typed."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from tests.gui.desk import button, field, type_into, words
from tests.gui.stack import chips, edit, enter, layers, opened, settle, undo_titles
from tests.gui.windows import blog_design, press
from tndesigner.document import Design, dumps
from tndesigner.drawing.changes.stack_edits import new_layer
from tndesigner.gui.strip.form_fields import shape_of
from tndesigner.models import LAYER_KINDS, Conv2D, Dropout, Kept, Model
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.network.templates import make
from tndesigner.wording.text import shape_text

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    return opened(qtbot, blog_design())


def test_a_double_click_opens_a_form_and_enter_keeps_it_as_one_step(window):
    dialogue = edit(window, 0)
    enter(dialogue, "Units", "512")
    assert layers(window)[0].units == 512
    assert not undo_titles(window), "while the form is open nothing is in the history"
    box = field(dialogue, "Activation")
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, "t")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert undo_titles(window) == ("Edit Dense 1,024",)
    assert (layers(window)[0].units, layers(window)[0].activation) == (512, "tanh")
    press(window, "Ctrl+Z")
    assert layers(window)[0] == blog_design().model.layers[0]


def test_the_number_of_a_form_is_typed_over_as_soon_as_it_opens_and_may_be_a_product(window):
    dialogue = edit(window, 0)
    assert QTest.qWaitForWindowActive(dialogue)
    QTest.keyClicks(QApplication.focusWidget(), "8*7*7*8")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert layers(window)[0].units == 3136


def test_a_click_into_a_number_selects_it(window):
    dialogue = edit(window, 0)
    units = field(dialogue, "Units")
    field(dialogue, "Activation").setFocus()
    line = units.findChild(QLineEdit)
    QTest.mouseClick(line, Left, pos=QPoint(12, line.height() // 2))
    QTest.qWait(1)
    QTest.keyClicks(line, "7")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert layers(window)[0].units == 7


def test_escape_leaves_the_layer_as_it_was(window):
    before = dumps(window.document.design)
    dialogue = edit(window, 2)
    enter(dialogue, "Units", "7")
    assert layers(window)[2].units == 7
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)
    assert dumps(window.document.design) == before
    assert not undo_titles(window)


def test_an_impossible_value_is_said_beside_its_field_and_is_not_kept(window):
    dialogue = edit(window, 0)
    type_into(field(dialogue, "Units"), "0", enter=False)
    assert "0 is too small; the smallest is 1" in words(dialogue)
    assert not button(dialogue, "Done").isEnabled()
    type_into(field(dialogue, "Units"), "3", enter=False)
    assert button(dialogue, "Done").isEnabled()
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("layer", "title", "typed", "reason"),
    [
        (Dropout(), "Rate", "1.5", "A dropout rate of 1.5; it is a share from 0 up to, but not including, 1"),
        (Dropout(), "Rate", "much", "much is not a number"),
        (Conv2D(filters=8), "Kernel size", "3, 3, 3", "Type 2 whole numbers"),
        (Conv2D(filters=8), "Strides", "0", "0 is too small"),
    ],
)
def test_other_values_say_beside_their_field_what_is_wrong(qtbot, layer, title, typed, reason):
    window = opened(qtbot, Design({}, Model((8, 8, 3), (layer,))))
    dialogue = edit(window, 0)
    enter(dialogue, title, typed)
    assert reason in words(dialogue)
    assert layers(window) == (layer,)
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)


def test_one_number_stands_for_both_sides_of_a_kernel(qtbot):
    window = opened(qtbot, Design({}, Model((8, 8, 3), (Conv2D(filters=4),))))
    dialogue = edit(window, 0)
    enter(dialogue, "Kernel size", "5")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert layers(window)[0].kernel_size == (5, 5)


@pytest.mark.parametrize("kind", LAYER_KINDS.values(), ids=LAYER_KINDS)
def test_the_form_of_every_kind_keeps_all_values(qtbot, kind):
    needed = {name: 1 for name in kind.network_fields if name == "network"}
    needed |= {"vocabulary": 6} if "vocabulary" in kind.__dataclass_fields__ else {}
    layer = kind(**{**vars_of(kind), **needed})
    diagram = make("mpo", {"inputs": "2,3", "outputs": "3,5"})
    window = opened(qtbot, Design({1: diagram}, Model((6,), (layer,))))
    dialogue = edit(window, 0)
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert layers(window) == (layer,)
    assert not undo_titles(window)


def vars_of(kind):
    """Values for a layer of a kind; networks are given apart."""
    if kind.network_fields == ("network",):
        return {}
    if kind is Kept:
        return {"class_name": "ReLU", "arguments": KerasArguments.of({"max_value": 6.0})}
    layer = new_layer(kind, Design({}, Model((4, 6))), 0)
    return {one.name: getattr(layer, one.name) for one in fields(layer)}


def test_a_layer_and_its_network_are_renamed_in_one_step(window):
    dialogue = edit(window, 1)
    enter(dialogue, "Network name", "tiny")
    enter(dialogue, "Layer name", "middle")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert window.document.network.name == "tiny"
    assert layers(window)[1].name == "middle"
    assert len(undo_titles(window)) == 1
    settle(window)
    assert chips(window)[1].text_shown.title == "middle"


def test_the_input_is_typed_as_a_shape(window):
    dialogue = edit(window, -1)
    enter(dialogue, "Shape", "28, 0")
    assert "0 is too small" in words(dialogue)
    enter(dialogue, "Shape", "any × 5")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    assert window.document.design.model.input_shape == (None, 5)
    assert undo_titles(window) == ("Set Input",)


def test_shapes_are_read_as_people_write_them():
    assert shape_of("28 × 28x3, 1,") == (28, 28, 3, 1)
    assert shape_of("?, 64") == (None, 64)
    with pytest.raises(ValueError, match="as in 784"):
        shape_of("  ")
    assert shape_text((None, 1024, 3)) == "any×1,024×3"
