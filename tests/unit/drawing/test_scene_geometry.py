"""Where legs, bonds and numbers of a drawing stand."""

from itertools import pairwise

import pytest

from tests.unit.drawing.drawings import blog_diagram, drawn
from tndesigner.drawing.boxes import Box
from tndesigner.drawing.geometry import between
from tndesigner.drawing.labels import leg_label
from tndesigner.drawing.pills import bond_pill, pill_spot
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.edits import set_dim


def parallel(count, distance=160.0):
    """Two cores with several bonds between them."""
    network = Network()
    legs = {str(number): 2 + number for number in range(count)}
    a, b = network.add_core("a", legs), network.add_core("b", legs)
    for name in legs:
        network.connect(a[name], b[name])
    return Diagram(network, {a.id: Placement(0, 0), b.id: Placement(distance, 0)})


def test_a_leg_that_nobody_turned_points_to_the_other_end_of_its_bond():
    diagram = blog_diagram()
    x, a, b = diagram.network.tensors
    anchors = drawn(diagram).anchors
    assert anchors[a["right"].id].direction == 0
    assert anchors[b["left"].id].direction == 180
    assert anchors[a["in"].id].direction == 270
    assert anchors[a["out"].id].direction == 90
    assert anchors[x["i1"].id].x == -64


def test_a_leg_points_where_it_was_turned_to():
    diagram = blog_diagram()
    leg = diagram.network.tensors[1]["right"].id
    diagram.directions[leg] = 45
    assert drawn(diagram).anchors[leg].direction == 45


@pytest.mark.parametrize("count", [2, 3, 5, 9])
def test_parallel_bonds_fan_out(count):
    canvas = drawn(parallel(count))
    heights = sorted(curve.middle[1] for curve in canvas.curves.values())
    gaps = [later - one for one, later in pairwise(heights)]
    assert min(gaps) > 5
    assert sum(heights) == pytest.approx(0, abs=1e-6)


def test_parallel_bonds_that_were_turned_apart_stay_so():
    diagram = parallel(2)
    a, _ = diagram.network.tensors
    diagram.directions = {a["0"].id: 80.0, a["1"].id: 280.0}
    assert [drawn(diagram).anchors[a[name].id].direction for name in "01"] == [80, 280]


def test_a_trace_is_drawn_where_there_is_room():
    network = Network()
    core = network.add_core("c", {"x": 3, "y": 3, "out": 7})
    network.connect(core["x"], core["y"])
    diagram = Diagram(network, {core.id: Placement(0, 0)}, {core["out"].id: 90.0})
    anchors = drawn(diagram).anchors
    for name in "xy":
        assert abs(between(anchors[core[name].id].direction, 90)) > 60


@pytest.mark.parametrize("distance", [300, 160, 90, 70, 57])
def test_pills_cover_neither_a_core_nor_each_other(distance):
    canvas = drawn(parallel(3, distance))
    pills = [bond_pill(canvas, bond) for bond in canvas.tables.bonds.values()]
    bodies = [canvas.body(tensor) for tensor in canvas.tables.tensors]
    for number, pill in enumerate(pills):
        assert not any(pill.meets(body) for body in bodies)
        assert not any(pill.meets(other) for other in pills[number + 1 :])


def test_a_pill_stands_in_the_middle_of_its_bond_where_nothing_is_in_the_way():
    canvas = drawn(parallel(1))
    (bond,) = canvas.tables.bonds.values()
    assert bond_pill(canvas, bond).centre == pytest.approx(canvas.curves[bond.id].middle)


def test_a_pill_with_no_free_place_stands_in_the_middle():
    (curve,) = drawn(parallel(1)).curves.values()

    def nowhere(_: Box) -> bool:
        return True

    spot = pill_spot(curve=curve, size=(20, 16), covers=nowhere, touches=nowhere, crosses=nowhere)
    assert spot.centre == pytest.approx(curve.middle)


@pytest.mark.parametrize("direction", [0, 45, 90, 135, 180, 225, 270, 315])
def test_the_dimension_of_a_leg_stands_beside_its_line(direction):
    diagram = blog_diagram()
    leg = diagram.network.tensors[1]["out"]
    diagram.directions[leg.id] = float(direction)
    canvas = drawn(diagram)
    label, anchor = leg_label(canvas.anchors[leg.id], leg), canvas.anchors[leg.id]
    assert anchor.distance(label.centre) > 6
    assert not label.holds(anchor.ahead(17))


def test_only_what_an_edit_touches_is_drawn_anew():
    network = Network()
    cores = [network.add_core(name, {"left": 2, "right": 2}) for name in "abcde"]
    bonds = [network.connect(one["right"], other["left"]) for one, other in pairwise(cores)]
    diagram = Diagram(network, {core.id: Placement(200.0 * place, 0) for place, core in enumerate(cores)})
    canvas = drawn(diagram)
    before = dict(canvas.curves)
    diagram.placements[cores[4].id] = Placement(820, -32)
    boxes = canvas.follow(diagram)
    assert canvas.curves[bonds[0].id] is before[bonds[0].id]
    assert canvas.curves[bonds[3].id] != before[bonds[3].id]
    assert any(box.holds((800, 0)) for box in boxes)
    assert any(box.holds((820, -32)) for box in boxes)
    assert not any(box.holds((0, 0)) for box in boxes)
    assert not canvas.follow(diagram)


def test_another_dimension_changes_texts_only():
    diagram = blog_diagram()
    canvas = drawn(diagram)
    network = diagram.network
    set_dim(network, [(leg, 5) for leg in network.bonds[0].legs]).apply(network)
    assert canvas.follow(diagram)
    assert canvas.only_texts
    diagram.placements[network.tensors[1].id] = Placement(820, -32)
    assert canvas.follow(diagram)
    assert not canvas.only_texts


def test_what_lies_beyond_the_paper_is_drawn_at_its_edge():
    diagram = blog_diagram()
    diagram.placements[diagram.network.tensors[1].id] = Placement(1e308, -1e308)
    assert drawn(diagram).tables.centre(diagram.network.tensors[1].id) == (1e6, -1e6)
