"""What is drawn becomes edits: legs, names, output orders, dimensions."""

import pytest

from tests.unit.drawing.drawings import blog_diagram, drawn
from tndesigner.document import Design
from tndesigner.drawing.changes import Draft
from tndesigner.drawing.changes.fragments import free_shift, read_fragment, text_of_fragment
from tndesigner.drawing.changes.legs import cut_bond, freest, new_leg, roomy
from tndesigner.drawing.changes.naming import copied_name, leg_name, leg_position, next_name
from tndesigner.drawing.changes.placing import add_core, free_place
from tndesigner.drawing.changes.typed_values import Refusal, read_dim, with_dim
from tndesigner.network import Diagram, Leg, Network, Placement, Tensor, TensorKind


@pytest.fixture
def design():
    return Design({1: blog_diagram()})


def draft_of(design):
    return Draft(1, design.diagrams[1])


def core(*names):
    return Tensor(1, "a", TensorKind.CORE, tuple(Leg(2 + place, name, 3) for place, name in enumerate(names)))


def test_cores_are_named_by_the_first_free_letter_and_then_numbered():
    assert next_name(TensorKind.CORE, {"a", "c"}) == "b"
    assert next_name(TensorKind.CORE, set("abcdefghijklmnopqrstuvw")) == "c24"
    assert next_name(TensorKind.INPUT, {"x"}) == "y"
    assert next_name(TensorKind.INPUT, {"x", "y", "z"}) == "x4"
    assert next_name(TensorKind.COPY, {"copy"}) == "copy2"


def test_a_pasted_tensor_keeps_a_free_name():
    assert copied_name(core(), set()) == "a"
    assert copied_name(core(), {"a", "b"}) == "c"
    assert copied_name(Tensor(1, "left", TensorKind.CORE, ()), {"left"}) == "left2"


@pytest.mark.parametrize(
    ("direction", "name"), [(90, "out"), (100, "out"), (270, "in"), (0, "right"), (330, "right"), (180, "left")]
)
def test_a_leg_is_named_by_its_side(direction, name):
    assert leg_name(core(), direction) == name
    assert leg_name(core(name), direction) == f"{name}2"


def test_the_legs_of_a_core_stand_as_in_every_template():
    assert leg_position(core("right"), "left") == 0
    assert leg_position(core("left", "out", "right"), "in") == 1
    assert leg_position(core("left", "in"), "out") == 2
    assert leg_position(core("left", "mine", "right"), "out") == 2


def test_a_new_leg_keeps_clear_of_the_others():
    assert roomy(90, [270]) == 90
    assert roomy(90, [90]) in (70, 110)
    assert roomy(90, range(0, 360, 10)) == 90
    assert [freest(used) for used in ([], [90], [90, 270], [90, 270, 0], [90, 270, 0, 180])] == [90, 270, 0, 180, 45]


def test_a_leg_that_grows_is_the_last_output_and_bonding_takes_it_out(design):
    diagram = design.diagrams[1]
    _, a, b = diagram.network.tensors
    draft = draft_of(design)
    first = new_leg(draft, drawn(diagram), a.id, 135, 7)
    second = new_leg(draft, drawn(diagram), b.id, 45, 7)
    assert draft.outputs == (a["out"].id, b["out"].id, first.id, second.id)
    draft.join(first.id, second.id)
    draft.finish("Join").edit.apply(design)
    assert diagram.network.outputs == (a["out"].id, b["out"].id)
    assert diagram.network.bond_at(first.id).legs == (first.id, second.id)


def test_a_cut_opens_both_legs_where_they_are_and_those_of_cores_are_outputs(design):
    diagram = design.diagrams[1]
    _, a, _ = diagram.network.tensors
    draft = draft_of(design)
    cut_bond(draft, drawn(diagram), diagram.network.bond_at(a["in"].id))
    inverse = draft.finish("Cut").edit.apply(design)
    assert diagram.network.outputs[-1] == a["in"].id
    assert diagram.directions[a["in"].id] == 270
    inverse.apply(design)
    assert diagram == blog_diagram()


def test_a_leg_of_an_input_widens_its_bar_and_is_no_output(design):
    diagram = design.diagrams[1]
    x = diagram.network.tensors[0]
    draft = draft_of(design)
    leg = draft.grow(x.id, 90, 5)
    draft.finish("Grow").edit.apply(design)
    assert diagram.placements[x.id].width == 3 * 128
    assert leg.id not in diagram.network.outputs
    assert [one.name for one in diagram.network.tensor(x.id).legs] == ["i1", "i2", "i3"]


def test_a_leg_of_a_copy_tensor_has_the_dimension_of_the_others():
    network = Network()
    dot = network.add_copy("copy", 6, 3)
    draft = Draft(1, Diagram(network, {dot.id: Placement(0, 0)}))
    assert draft.grow(dot.id, 45, 2).dim == 6


def test_the_first_core_of_a_design_brings_its_network_along():
    design = Design()
    diagram = Diagram(Network("network"))
    inverse = add_core(Draft(0, diagram), drawn(diagram), (5, 9)).edit.apply(design)
    assert [core.name for core in design.diagrams[1].network.cores] == ["a"]
    assert design.diagrams[1].placements[1] == Placement(0, 16)
    inverse.apply(design)
    assert design == Design()


def test_a_new_core_stands_where_none_is(design):
    assert free_place(drawn(design.diagrams[1]), (-64, 0), (28, 28)) == (0, 0)
    assert free_place(drawn(design.diagrams[1]), (0, 128), (28, 28)) == (192, 128)
    assert free_place(drawn(design.diagrams[1]), (-300, -300), (28, 28)) == (-304, -304)


def test_a_dimension_goes_along_a_bond_and_through_copy_tensors():
    network = Network()
    a, b = network.add_core("a", {"r": 2}), network.add_core("b", {"l": 2, "r": 2})
    dot = network.add_copy("copy", 2, 3)
    network.connect(a["r"], dot["1"])
    network.connect(b["l"], dot["2"])
    design = Design({1: Diagram(network)})
    with_dim(1, network, [a["r"].id], 9).edit.apply(design)
    assert [tensor.shape for tensor in network.tensors] == [(9,), (9, 2), (9, 9, 9)]


@pytest.mark.parametrize(
    ("text", "dim"),
    [
        ("7", 7),
        (" 1,024 ", 1024),
        ("2_147_483_647", 2147483647),
        ("1 000", 1000),
        ("8*7*7*8", 3136),
        ("4 × 49", 196),
        ("2x3", 6),
    ],
)
def test_a_dimension_is_read_with_or_without_separators(text, dim):
    assert read_dim(text) == dim


@pytest.mark.parametrize(
    "text", ["", " ", "0", "-1", "x", "1.5", "1e3", "²", "2147483648", "9" * 9999, "8*", "2**3", "0*7"]
)
def test_an_impossible_dimension_is_refused(text):
    assert isinstance(read_dim(text), Refusal)


def test_a_fragment_is_the_text_of_a_design():
    diagram = blog_diagram()
    again = read_fragment(text_of_fragment(diagram))
    assert again.network == diagram.network
    assert again.placements == diagram.placements
    assert read_fragment("no design") is None
    assert read_fragment("") is None


def test_a_copy_is_shifted_until_it_covers_nothing():
    diagram = blog_diagram()
    scene = drawn(diagram)
    shift, down = free_shift(scene, diagram)
    assert down == 0
    bodies = [scene.body(tensor.id) for tensor in diagram.network.tensors]
    assert not any(one.shifted(shift, 0).meets(other) for one in bodies for other in bodies)
    assert any(one.grown(12).shifted(shift - 32, 0).meets(other) for one in bodies for other in bodies)
    assert free_shift(drawn(Diagram(Network())), diagram) == (0, 0)
