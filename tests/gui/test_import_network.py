"""A network from elsewhere comes in by File ▸ Import Network, and by pasting its text on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.gui.hand import Hand, Keys
from tests.gui.windows import Answers, bring_to_front, button_of, open_window, open_windows, press, words_of
from tests.unit.blog import blog_network
from tndesigner.api import export
from tndesigner.checks.check import check
from tndesigner.document import Design
from tndesigner.document.contents import network_content
from tndesigner.gui.fields import ChoiceBox, NumberBox
from tndesigner.gui.importing.import_dialogue import DELAY_MS
from tndesigner.planning.equation import equation_of

pytestmark = pytest.mark.gui

TWO = """\
a = np.zeros((28, 16, 4))
b = np.zeros((28, 15, 4))
y = np.einsum("nij,iar,jbr->nab", x, a, b)
z = np.einsum("nk,kl->nl", other, np.zeros((6, 5)))
"""


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


@pytest.fixture
def dialogue(windows):
    windows.new()
    return asked(windows.windows[0])


def asked(window):
    """The dialogue that Import Network opens."""
    press(window, "Ctrl+Shift+O")
    return QApplication.activeModalWidget()


def type_text(dialogue, text):
    field = dialogue.findChild(QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.qWait(2 * DELAY_MS)


def set_dimension(dialogue, index, dim):
    box = field_of(dialogue, NumberBox, f"Dimension of {index}")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(dim))
    QTest.keyClick(box, Qt.Key.Key_Tab)


def field_of(dialogue, kind, name):
    (field,) = (one for one in dialogue.findChildren(kind) if one.accessibleName() == name)
    return field


def pick(box, title):
    """Chooses by the keyboard."""
    bring_to_front(box.window())
    box.setFocus()
    QTest.keyClicks(box, title)
    assert box.currentText() == title


def finish(dialogue):
    QTest.mouseClick(button_of(dialogue, "Import"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_an_einsum_string_becomes_a_design_of_its_own(windows, dialogue):
    type_text(dialogue, "nij,iar,jbr->nab")
    for index, dim in {"i": 28, "j": 27, "a": 16, "b": 15, "r": 4}.items():
        set_dimension(dialogue, index, dim)
    assert "Cores: 2; parameters: 3,412; takes 756 numbers and gives 240." in words_of(dialogue)
    finish(dialogue)
    design = windows.windows[-1].document.design
    (network,) = design.networks.values()
    assert {core.name: core.shape for core in network.cores} == {"a": (28, 16, 4), "b": (27, 15, 4)}
    assert not check(network)


def test_an_open_leg_is_summed_over_where_that_is_chosen(windows, dialogue):
    type_text(dialogue, "nij,iar,jbr->nab")
    pick(field_of(dialogue, ChoiceBox, "What b becomes"), "summed over")
    finish(dialogue)
    (network,) = windows.windows[-1].document.design.networks.values()
    assert [network.leg_title(leg) for leg in network.outputs] == ["a.a"]
    assert str(equation_of(network)) == "abc,bde,cfe->ad"


def test_open_legs_take_the_data_if_no_operand_is_it(windows, dialogue):
    type_text(dialogue, "iar,rbj->iabj")
    pick(field_of(dialogue, ChoiceBox, "Data"), "none of these; open legs take the data")
    pick(field_of(dialogue, ChoiceBox, "What b becomes"), "input")
    finish(dialogue)
    (network,) = windows.windows[-1].document.design.networks.values()
    assert len(network.cores) == 2
    assert [leg.name for leg in network.inputs[0].legs] == ["i", "b"]


def test_one_of_several_contractions_in_a_file_is_chosen(windows, dialogue, tmp_path):
    path = tmp_path / "two.py"
    path.write_text(TWO)
    with Answers(path):
        QTest.mouseClick(button_of(dialogue, "Open File…"), Qt.MouseButton.LeftButton)
    assert "gives 5" in words_of(dialogue), "the last one is proposed"
    pick(field_of(dialogue, ChoiceBox, "Contraction"), "in line 3")
    assert "takes 784 numbers and gives 240" in words_of(dialogue)
    finish(dialogue)
    (network,) = windows.windows[-1].document.design.networks.values()
    assert network.name == "y"


def test_a_product_that_is_left_out_is_told(dialogue, tmp_path):
    path = tmp_path / "two.py"
    path.write_text("b, q = np.ones((5, 6)), np.ones((3, 7))\nc = np.einsum('ni,ij->nj', x, b)\nd = b @ q\n")
    with Answers(path):
        QTest.mouseClick(button_of(dialogue, "Open File…"), Qt.MouseButton.LeftButton)
    assert "Not imported: line 3: axis 1 of 'b' has dimension 6" in words_of(dialogue)
    assert button_of(dialogue, "Import").isEnabled()


def test_an_exported_file_becomes_the_design_that_it_was(windows, dialogue, tmp_path):
    path = tmp_path / "layer.py"
    path.write_text(export(blog_network(), style="numpy", activation="relu"))
    with Answers(path):
        QTest.mouseClick(button_of(dialogue, "Open File…"), Qt.MouseButton.LeftButton)
    assert "An export of tndesigner: hidden." in words_of(dialogue)
    finish(dialogue)
    design = windows.windows[-1].document.design
    assert network_content(design.networks[1]) == network_content(blog_network())
    assert design.model.layers[0].activation == "relu"


def test_what_cannot_be_read_says_why_and_is_not_imported(dialogue, tmp_path):
    type_text(dialogue, "nij,iar->nab")
    assert "keeps 'b', but no operand has it" in words_of(dialogue)
    assert not button_of(dialogue, "Import").isEnabled()
    path = tmp_path / "array.npy"
    np.save(path, np.zeros((2, 3)))
    with Answers(path):
        QTest.mouseClick(button_of(dialogue, "Open File…"), Qt.MouseButton.LeftButton)
    assert "tndesigner fit" in words_of(dialogue)
    dialogue.reject()


def test_pasting_an_einsum_string_adds_its_network_to_the_drawing(qtbot):
    hand = Hand(open_window(qtbot, Design()))
    QGuiApplication.clipboard().setText("nij,iar,jbr->nab")
    hand.press("v", held=Keys.ControlModifier)
    dialogue = QApplication.activeModalWidget()
    set_dimension(dialogue, "r", 3)
    finish(dialogue)
    assert str(equation_of(hand.network)) == "abc,bde,cfe->adf"
    assert hand.tensor("a").shape == (2, 2, 3)
    hand.press("z", held=Keys.ControlModifier)
    assert not hand.document.design.diagrams
