"""What is selected is shown in the inspector, and changed there; what is impossible says why."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QSlider

from tests.gui.desk import Desk, Key, Left, button, choose, field, has_button, type_into, words
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, dumps, load
from tndesigner.gui.fields.bond_slider import dim_at, position_of
from tndesigner.models import Model
from tndesigner.network.diagram import Shape
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make
from tndesigner.planning.equation import equation_of
from tndesigner.planning.initialisation import core_deviations
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot, open_window(qtbot, blog_design()))


def inspect(desk: Desk, *elements: int):
    """Selects things and returns the panel."""
    desk.document.select(elements)
    return desk.panel("inspector")


def titles(desk: Desk) -> tuple[str, ...]:
    return desk.document.history.undo_titles


def test_a_core_shows_its_numbers_and_how_they_start(desk):
    desk.counted()
    core = desk.tensor("a")
    panel = inspect(desk, core.id)
    deviation = core_deviations(equation_of(desk.network))[core.id]
    assert "32×32×2 = 2,048" in words(panel)
    assert f"normal, deviation {deviation:.3g}" in words(panel)


def test_a_core_is_renamed(desk):
    panel = inspect(desk, desk.tensor("a").id)
    type_into(field(panel, "Name of the core"), "left half")
    assert desk.tensor("left half").name == "left half"
    assert titles(desk) == ("Rename a to left half",)


@pytest.mark.parametrize(("name", "reason"), [("b", "Another tensor is named b"), ("", "Give a name")])
def test_an_impossible_name_says_why_and_is_not_taken(desk, name, reason):
    panel = inspect(desk, desk.tensor("a").id)
    box = field(panel, "Name of the core")
    type_into(box, name or "\b")
    assert reason in words(panel)
    assert titles(desk) == ()
    QTest.keyClick(box, Key.Key_Escape)
    assert reason not in words(panel)
    assert box.text() == "a"


def test_a_core_gets_another_shape_and_colour(desk):
    core = desk.tensor("a").id
    panel = inspect(desk, core)
    choose(field(panel, "Shape of the core"), "Diamond")
    assert desk.document.diagram.placements[core].shape is Shape.DIAMOND
    desk.press(button(panel, "Green"))
    assert desk.document.diagram.placements[core].color == "good"
    box = button(panel, "Keep its place")
    desk.press(box)
    assert desk.document.diagram.placements[core].locked
    assert box.isChecked()
    desk.document.history.undo()
    assert not box.isChecked()


def test_a_legs_dimension_is_typed_and_both_ends_of_its_bond_change(desk):
    panel = inspect(desk, desk.tensor("a").id)
    boxes = [
        one for one in panel.findChildren(object) if getattr(one, "accessibleName", str)() == "Dimension of the leg"
    ]
    type_into(boxes[2], "5")
    assert [desk.tensor("a")["right"].dim, desk.tensor("b")["left"].dim] == [5, 5]
    assert titles(desk) == ("Set dimension 5",)


def test_a_legs_impossible_dimension_says_why(desk):
    panel = inspect(desk, desk.tensor("a").id)
    box = field(panel, "Dimension of the leg")
    type_into(box, "0")
    assert "0 is too small; the smallest is 1" in words(panel)
    assert titles(desk) == ()
    QTest.keyClick(box, Key.Key_Escape)
    assert "too small" not in words(panel)


def test_legs_are_added_moved_and_removed(desk):
    panel = inspect(desk, desk.tensor("a").id)
    desk.press(button(panel, "Add a leg"))
    names = [leg.name for leg in desk.tensor("a").legs]
    assert len(names) == 4
    assert set(names) > {"in", "out", "right"}
    first = names[0]
    desk.press(button(panel, "Move the leg down: it becomes a later axis"))
    assert [leg.name for leg in desk.tensor("a").legs][:2] == [names[1], first]
    desk.press(button(panel, "Remove the leg"))
    assert names[1] not in [leg.name for leg in desk.tensor("a").legs]
    for _ in range(3):
        desk.document.history.undo()
    assert desk.document.design == blog_design()
    assert [leg.name for leg in desk.tensor("a").legs] == ["in", "out", "right"]


def test_where_a_leg_leads_can_be_followed(desk):
    panel = inspect(desk, desk.tensor("a").id)
    desk.press(button(panel, "b.left"))
    assert desk.document.selection == {desk.bond("a.right", "b.left").id}
    assert "a.right – b.left" in words(desk.panel("inspector"))


def test_a_bond_names_both_ends_and_its_useful_maximum(desk):
    panel = inspect(desk, desk.bond("a.right", "b.left").id)
    assert "a.right – b.left" in words(panel)
    assert "1 to 1,024 can be used: the other legs of core 'a' make only 1,024." in words(panel)


def test_a_bond_above_its_useful_maximum_is_set_to_it(desk):
    bond = desk.bond("a.right", "b.left")
    desk.document.do_on_network("Widen", set_dim(desk.network, [(leg, 2000) for leg in bond.legs]))
    panel = inspect(desk, bond.id)
    assert "At most 1,024 can be used" in words(panel)
    desk.press(button(panel, "Set to 1,024"))
    assert desk.tensor("a")["right"].dim == 1024
    assert titles(desk) == ("Widen", "Set bond to 1,024")


def test_a_mismatch_is_settled_in_the_inspector(desk):
    bond = desk.bond("a.right", "b.left")
    desk.document.do_on_network("Spoil", set_dim(desk.network, [(bond.second, 3)]))
    panel = inspect(desk, bond.id)
    assert "a.right has dimension 2, but b.left has 3." in words(panel)
    desk.press(button(panel, "Set both to 3"))
    assert [desk.network.leg(leg).dim for leg in bond.legs] == [3, 3]


def test_a_slider_moves_the_savings_while_it_is_held_and_is_one_step(desk):
    desk.counted()
    before = dumps(desk.document.design)
    panel = inspect(desk, desk.bond("a.right", "b.left").id)
    slider = panel.findChild(QSlider)
    handle = QPoint(round(slider.width() * slider.value() / slider.maximum()), slider.height() // 2)
    QTest.mousePress(slider, Left, pos=handle)
    seen = []
    for across in range(handle.x() + 25, slider.width() - 10, 25):
        QTest.mouseMove(slider, QPoint(across, handle.y()))
        desk.analysed()
        seen.append(desk.analysis.figures.layer.comparison.network.parameters)
        assert titles(desk) == ()
    assert seen == sorted(set(seen))
    assert len(seen) > 5
    QTest.mouseRelease(slider, Left, pos=QPoint(slider.width() - 10, handle.y()))
    dim = desk.tensor("a")["right"].dim
    assert seen[-1] == 2 * 1024 * dim
    assert titles(desk) == (f"Set bond to {dim:,}",)
    desk.document.history.undo()
    assert dumps(desk.document.design) == before


def test_a_slider_goes_by_one_with_the_arrow_keys(desk):
    slider = inspect(desk, desk.bond("a.right", "b.left").id).findChild(QSlider)
    slider.setFocus()
    dims = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_PageUp, Key.Key_End, Key.Key_Home):
        QTest.keyClick(slider, key)
        dims.append(desk.tensor("b")["left"].dim)
    assert dims == [3, 4, 3, 4, 1024, 1]


@pytest.mark.parametrize("most", [1, 2, 64, 65, 1024, 2**20])
def test_a_slider_reaches_both_ends_and_all_small_dimensions(most):
    for dim in {1, 2, 3, 10, most} & set(range(1, most + 1)):
        assert dim_at(position_of(dim, most), most) == dim


def test_a_leg_is_taken_out_of_the_outputs_and_back(desk):
    leg = desk.tensor("a")["out"]
    panel = inspect(desk, leg.id)
    assert "output 1" in words(panel)
    desk.press(button(panel, "Take out of the outputs"))
    assert leg.id not in desk.network.outputs
    desk.press(button(panel, "Make it the last output"))
    assert desk.network.outputs[-1] == leg.id
    type_into(field(panel, "Name of the leg"), "up")
    assert desk.tensor("a")["up"].id == leg.id


def test_an_input_tells_its_width(desk):
    panel = inspect(desk, desk.tensor("x").id)
    assert "1,024 numbers = 32×32" in words(panel)


def test_a_copy_tensor_has_one_dimension(qtbot):
    diagram = make("cp", {"inputs": "2,3", "outputs": "5,7", "rank": "4"})
    desk = Desk(qtbot, open_window(qtbot, Design({1: diagram})))
    copy = next(tensor for tensor in desk.network.tensors if tensor.kind == "copy")
    panel = inspect(desk, copy.id)
    assert "It has no parameters" in words(panel)
    type_into(field(panel, "Dimension of all legs"), "6")
    assert {leg.dim for leg in desk.network.tensor(copy.id).legs} == {6}


def test_several_things_share_their_fields(desk):
    cores = [desk.tensor(name).id for name in "ab"]
    bonds = [bond.id for bond in desk.network.bonds]
    panel = inspect(desk, *cores, *bonds)
    assert "3 bonds, 2 cores selected" in words(panel)
    assert "now 2 to 32" in words(panel)
    choose(field(panel, "Shape of the core"), "Square")
    assert {desk.document.diagram.placements[core].shape for core in cores} == {Shape.SQUARE}
    type_into(field(panel, "Dimension of all selected bonds and legs"), "6")
    assert {desk.network.leg(leg).dim for bond in desk.network.bonds for leg in bond.legs} == {6}
    assert len(titles(desk)) == 2


def test_the_network_is_shown_while_nothing_is_selected(desk):
    panel = inspect(desk)
    assert "2 cores, 3 bonds | Numbers | 4,096" in words(panel).replace("Maps | 1,024 numbers to 1,024 | ", "")
    type_into(field(panel, "Name of the network"), "middle")
    assert desk.network.name == "middle"


def test_the_layer_of_a_network_is_changed(desk):
    panel = inspect(desk)
    choose(field(panel, "Activation"), "tanh")
    layer = desk.document.design.model.layers[1]
    assert layer.activation == "tanh"
    desk.press(button(panel, "Adds a bias"))
    assert not desk.document.design.model.layers[1].use_bias
    choose(field(panel, "What the layer stands for"), "embedding")
    layer = desk.document.design.model.layers[1]
    assert (layer.kind, layer.vocabulary) == ("network_embedding", 1024)


def test_a_network_in_no_layer_is_added_to_the_model(qtbot):
    design = blog_design()
    design.model = Model((2,))
    desk = Desk(qtbot, open_window(qtbot, design))
    panel = inspect(desk)
    assert "No layer of the model uses this network." in words(panel)
    desk.press(button(panel, "Add it to the model"))
    model = desk.document.design.model
    assert (model.input_shape, [layer.kind for layer in model.layers]) == ((1024,), ["network_dense"])
    assert "No layer" not in words(panel)


def test_a_network_that_shares_a_layer_is_told_what_it_is_there(qtbot):
    desk = Desk(qtbot, open_window(qtbot, load(resource_path("examples", "sort-feed-forward.tnd"))))
    panel = inspect(desk)
    assert "This network is the matrix “expand” of the transformer encoder." in words(panel)
    assert not has_button(panel, "Add it to the model")


def test_outputs_are_reordered_by_keys_and_buttons(desk):
    panel = inspect(desk)
    listed = panel.findChild(QListWidget)
    before = desk.network.outputs
    listed.setCurrentRow(0)
    listed.setFocus()
    QTest.keyClick(listed, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.network.outputs == before[::-1]
    assert listed.item(0).text().split() == ["1", "b.out", "32"]
    assert listed.currentRow() == 1
    desk.press(button(panel, "Earlier"))
    assert desk.network.outputs == before
    assert titles(desk) == ("Reorder outputs", "Reorder outputs")


def test_undo_keys_in_a_field_go_to_the_design_until_something_is_typed(desk):
    panel = inspect(desk, desk.bond("a.right", "b.left").id)
    box = field(panel, "Dimension of the bond")
    type_into(box, "7")
    QTest.keyClick(box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.tensor("a")["right"].dim == 2


def test_an_empty_design_says_how_to_begin(qtbot):
    desk = Desk(qtbot, open_window(qtbot, Design()))
    assert "Nothing is drawn yet. Double-click the canvas to place a core." in words(inspect(desk))
