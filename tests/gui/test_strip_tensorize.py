"""An ordinary layer becomes a network and an ordinary layer again; savings are seen while numbers move."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from tests.gui.desk import PATIENCE_MS, button, field, type_into, words
from tests.gui.stack import enter, opened
from tests.gui.tensorizing import dialogue, menu_of, pick, tensorize
from tests.gui.windows import blog_design, choose, menu_rows, press
from tndesigner.checks import has_errors
from tndesigner.checks.check import check_design
from tndesigner.document import Design, dumps
from tndesigner.models import Conv2D, Dense, Dropout, Embedding, Model, MultiHeadAttention, NetworkDense, count_weights
from tndesigner.models.family_choices import consequence, families_for, largest_worthwhile
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import TEMPLATES, find_template, make

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton
DENSE = Design({}, Model((784,), (Dense(units=1024, activation="relu", name="wide"), Dense(units=10))))


@pytest.fixture
def window(qtbot):
    return opened(qtbot, DENSE.copy())


def network_of(window, position=0):
    return window.document.design.networks[window.document.design.model.layers[position].network]


def test_tensorizing_is_one_undo_step_that_keeps_name_and_activation(window):
    before = dumps(window.document.design)
    dialog = tensorize(window)
    QTest.mouseClick(button(dialog, "Tensorize"), Left)
    layer = window.document.design.model.layers[0]
    assert (layer.kind, layer.name, layer.activation) == ("network_dense", "wide", "relu")
    assert network_of(window).name == "mpo"
    assert window.document.network is network_of(window)
    assert window.document.history.undo_titles == ("Tensorize wide",)
    press(window, "Ctrl+Z")
    assert dumps(window.document.design) == before


def test_the_factors_multiply_to_the_widths_of_the_layer(window):
    dialog = tensorize(window)
    assert "784 in, 1,024 out; 802,816 numbers" in words(dialog)
    enter(dialog, "Cores", "4")
    QTest.mouseClick(button(dialog, "Tensorize"), Left)
    network = network_of(window)
    assert network.inputs[0].shape == (4, 7, 7, 4)
    assert [network.leg(leg).dim for leg in network.outputs] == [4, 8, 8, 4]


def test_savings_and_picture_move_while_the_slider_moves(qtbot, window):
    dialog = tensorize(window)
    counts = []
    for _ in range(3):
        QTest.keyClick(field(dialog, "Bond"), Qt.Key.Key_Right)
        counts.append(count_weights(network_of(window)))
    assert counts == [2 * 28 * 32 * bond for bond in (3, 4, 5)]
    assert f"network {counts[-1]:,}" in words(dialog)
    assert "fewer parameters" in words(dialog)
    assert not window.document.history.undo_titles
    flops = dialog.findChild(QWidget, "flops_per_example")
    qtbot.waitUntil(lambda: "fewer" in flops.accessibleName(), timeout=PATIENCE_MS)


def test_the_slider_ends_where_nothing_is_saved(window):
    dialog = tensorize(window)
    slider = field(dialog, "Bond")
    QTest.keyClick(slider, Qt.Key.Key_End)
    weights = count_weights(network_of(window))
    assert weights <= 784 * 1024 < weights * 449 / 448
    assert isinstance(slider, QSlider)


def test_escape_leaves_the_first_byte(window):
    before = dumps(window.document.design)
    dialog = tensorize(window)
    pick(dialog, "Tensor ring")
    assert dumps(window.document.design) != before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dumps(window.document.design) == before
    assert not window.document.history.undo_titles


def test_factors_can_be_typed_and_wrong_ones_are_refused_beside_their_field(window):
    dialog = tensorize(window)
    box = field(dialog, "Input legs")
    type_into(box, "4 7 28", enter=False)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert "inputs has 3 factors and outputs has 2" in words(dialog)
    assert not button(dialog, "Tensorize").isEnabled()
    type_into(box, "4·7", enter=False)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert "inputs 4·7 is 28, but in says 784" in words(dialog)
    type_into(box, "16·49", enter=False)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    QTest.mouseClick(button(dialog, "Tensorize"), Left)
    assert network_of(window).inputs[0].shape == (16, 49)


def test_ranks_may_differ_from_place_to_place(window):
    dialog = tensorize(window)
    enter(dialog, "Cores", "3")
    enter(dialog, "Bond, typed", "2, 5")
    assert not field(dialog, "Bond").isEnabled()
    QTest.mouseClick(button(dialog, "Tensorize"), Left)
    assert [core.shape[-1] for core in network_of(window).cores][:2] == [2, 5]


def test_a_family_that_does_not_reach_the_widths_says_so_and_cannot_be_taken(window):
    dialog = tensorize(window)
    pick(dialog, "MERA")
    assert "takes 256 numbers, but gets 784" in words(dialog)
    assert not button(dialog, "Tensorize").isEnabled()
    pick(dialog, "Low rank")
    assert button(dialog, "Tensorize").isEnabled()


def test_a_prime_width_says_what_follows(qtbot):
    window = opened(qtbot, Design({}, Model((1009,), (Dense(units=64),))))
    dialog = tensorize(window)
    assert "1,009 is prime: padded to 1,024 = 32·32, so 15 zeros are added to each example." in words(dialog)
    parameter = find_template("mpo").factor_lists[0]
    assert consequence(parameter, 1024, (32, 32)) == ""
    enter(dialog, "Input legs", "1·1009")
    assert "a leg of 1 carries nothing" in words(dialog)
    enter(dialog, "Input legs", "32·32")
    QTest.mouseClick(button(dialog, "Tensorize"), Left)
    (layer,) = window.document.design.model.layers
    assert (layer.takes, layer.gives) == (1009, None)
    assert not has_errors(check_design(window.document.design.model, window.document.design.networks))


@pytest.mark.parametrize(
    ("shape", "layer", "dtype"),
    [
        ((28, 28, 6), Conv2D(filters=10, kernel_size=(3, 5), strides=(2, 2), padding="valid"), "float32"),
        ((12,), Embedding(input_dim=1000, output_dim=24), "int32"),
        ((12, 48), MultiHeadAttention(num_heads=4, key_dim=12), "float32"),
        ((36,), Dense(units=24), "float32"),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
def test_each_suitable_family_makes_a_sound_layer_and_dense_again_gives_it_back(qtbot, shape, layer, dtype):
    design = Design({}, Model(shape, (layer,), dtype))
    window = opened(qtbot, design)
    given = design.model.shapes({})[-1]
    before = dumps(window.document.design)
    taken = []
    for template in families_for(layer):
        dialog = tensorize(window)
        pick(dialog, template.title)
        if not button(dialog, "Tensorize").isEnabled():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            continue
        QTest.mouseClick(button(dialog, "Tensorize"), Left)
        after = window.document.design
        assert after.model.shapes(after.networks)[-1] == given
        assert not has_errors(check_design(after.model, after.networks, after.experiment))
        taken.append(template.name)
        menu_of(window, 0)
        choose("Dense Again")
        assert dumps(window.document.design) == before
    assert len(taken) >= len(families_for(layer)) / 2, taken


def test_dense_again_is_one_step_and_the_blog_is_dense_then(qtbot):
    window = opened(qtbot, blog_design())
    menu_of(window, 1)
    choose("Dense Again")
    assert [layer.kind for layer in window.document.design.model.layers] == ["dense"] * 3
    assert window.document.design.model.layers[1] == Dense(units=1024, activation="relu")
    assert not window.document.design.diagrams
    assert window.document.history.undo_titles == ("Make hidden dense again",)


def test_only_layers_that_a_family_stands_for_can_be_tensorized(qtbot):
    window = opened(qtbot, blog_design())
    menu_of(window, 1)
    assert "Choose Another Family…" in menu_rows()
    QApplication.activePopupWidget().close()
    dropped = opened(qtbot, Design({}, Model((5,), (Dropout(),))))
    menu_of(dropped, 0)
    assert not {"Tensorize…", "Choose Another Family…", "Dense Again"} & set(menu_rows())
    QApplication.activePopupWidget().close()


def test_the_button_in_the_form_opens_the_same_dialogue(window):
    chip = window.strip.row.chips[0]
    QTest.mouseDClick(chip, Left, pos=chip.rect().center())
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize…"), Left)
    QTest.mouseClick(button(dialogue(), "Tensorize"), Left)
    assert window.document.design.model.layers[0].kind == "network_dense"
    assert len(window.document.history.undo_titles) == 1


def test_keys_alone_tensorize_a_layer(window):
    press(window, "Ctrl+M")
    press(window, "Ctrl+T")
    QTest.keyClick(dialogue(), Qt.Key.Key_Return)
    assert window.document.design.model.layers[0].kind == "network_dense"


def test_a_new_network_of_a_family_is_added_where_the_plus_is(window):
    QTest.mouseClick(window.strip.row.gaps[1], Left)
    choose("Network…")
    dialog = dialogue()
    enter(dialog, "Width out", "60")
    QTest.mouseClick(button(dialog, "Add"), Left)
    layers = window.document.design.model.layers
    assert [layer.kind for layer in layers] == ["dense", "network_dense", "dense"]
    assert window.document.design.model.shapes(window.document.design.networks)[2] == (60,)
    assert len(window.document.history.undo_titles) == 1


def test_a_template_takes_the_place_of_the_drawing_or_stands_beside_it(qtbot):
    window = opened(qtbot, blog_design())
    tensors = {tensor.name for tensor in window.document.network.tensors}
    press(window, "Ctrl+Shift+T")
    dialog = dialogue()
    QTest.mouseClick(button(dialog, "Add beside it"), Left)
    QTest.mouseClick(button(dialog, "Insert"), Left)
    assert len(window.document.network.tensors) == 2 * len(tensors)
    assert not has_overlap(window.document.diagram)
    press(window, "Ctrl+Z")
    press(window, "Ctrl+Shift+T")
    pick(dialogue(), "Tensor ring")
    QTest.mouseClick(button(dialogue(), "Insert"), Left)
    assert window.document.network.name == "hidden"
    assert len(window.document.network.cores) == 4
    qtbot.waitUntil(lambda: not window.strip.row.chips[1].text_shown.problem, timeout=PATIENCE_MS)
    press(window, "Ctrl+Z")
    assert dumps(window.document.design) == dumps(blog_design())


def has_overlap(diagram):
    places = [(place.x, place.y) for place in diagram.placements.values()]
    return len(set(places)) < len(places)


def test_a_template_begins_an_empty_design(qtbot):
    window = opened(qtbot, Design({1: Diagram(Network("network"))}, Model((2,), (NetworkDense(network=1),))))
    press(window, "Ctrl+Shift+T")
    assert "Add beside it" not in words(dialogue())
    enter(dialogue(), "Width in", "36")
    QTest.mouseClick(button(dialogue(), "Insert"), Left)
    assert window.document.network.inputs[0].shape == (6, 6)
    assert window.document.network.name == "network"


@pytest.mark.parametrize("name", ["mpo", "tucker", "peps", "cp"])
def test_where_a_slider_ends_one_more_costs_more_than_dense(name):
    template = TEMPLATES[name]
    rank = next(one.name for one in template.parameters if one.name in ("bond", "rank", "ranks"))
    most = largest_worthwhile(template, {"in": "144", "out": "64"}, rank, 144 * 64)
    for value, saves in ((most, True), (most + 1, False)):
        network = make(name, {"in": "144", "out": "64", rank: str(value)}).network
        assert (count_weights(network) <= 144 * 64) is saves
