"""Numbers on bonds can be read, each with the right one."""

from itertools import combinations, product
from pathlib import Path

import pytest

from tests.unit.drawing.drawings import drawn
from tndesigner.document import load
from tndesigner.drawing.boxes import Box
from tndesigner.drawing.geometry import Curve
from tndesigner.drawing.labels import leg_label
from tndesigner.drawing.pills import bond_pill, moved_pills, passes
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.edits import set_dim

EXAMPLES = Path(__file__).resolve().parents[3] / "resources" / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.tnd"))


def crossing():
    """Two bonds that cross in the middle of both, a third far away."""
    network = Network()
    places = {"a": (0, 0), "b": (300, 300), "c": (300, 0), "d": (0, 300), "e": (0, 900), "f": (300, 900)}
    cores = {name: network.add_core(name, {"leg": 2}) for name in places}
    for one, other in ("ab", "cd", "ef"):
        network.connect(cores[one]["leg"], cores[other]["leg"])
    return Diagram(network, {cores[name].id: Placement(*place) for name, place in places.items()})


def grid(side):
    """A square grid whose cores stand so close that every pill needs to look at others."""
    network, cores, placements = Network(), {}, {}
    for row, column in product(range(side), repeat=2):
        core = cores[row, column] = network.add_core(f"c{row}_{column}", dict.fromkeys(("l", "r", "u", "d", "x"), 3))
        placements[core.id] = Placement(75 * column, 75 * row)
    for row, column in product(range(side), range(side - 1)):
        network.connect(cores[row, column]["r"], cores[row, column + 1]["l"])
        network.connect(cores[column, row]["d"], cores[column + 1, row]["u"])
    return Diagram(network, placements)


def pills_of(canvas):
    return {bond.id: bond_pill(canvas, bond) for bond in canvas.tables.bonds.values()}


@pytest.mark.parametrize("name", NAMES)
def test_in_the_examples_pills_cover_no_core_and_no_other_number(name):
    for diagram in load(EXAMPLES / f"{name}.tnd").diagrams.values():
        canvas = drawn(diagram)
        pills = list(pills_of(canvas).values())
        labels = [leg_label(canvas.anchors[one.id], one) for one in diagram.network.open_legs]
        assert not any(first.meets(second) for first, second in combinations(pills, 2))
        assert not any(pill.meets(canvas.body(tensor)) for pill in pills for tensor in canvas.tables.tensors)
        assert not any(pill.meets(label) for pill in pills for label in labels)


@pytest.mark.parametrize("name", ["digits-peps", "irregular", "digits-mera"])
def test_in_the_examples_no_bond_goes_through_the_pill_of_another(name):
    for diagram in load(EXAMPLES / f"{name}.tnd").diagrams.values():
        canvas = drawn(diagram)
        pills = pills_of(canvas)
        for bond_id, pill in pills.items():
            others = (curve for one, curve in canvas.curves.items() if one != bond_id)
            assert not any(passes(curve=curve, box=pill) for curve in others)


def test_where_two_bonds_cross_each_pill_stands_on_its_own_bond_alone():
    canvas = drawn(crossing())
    for bond_id, pill in pills_of(canvas).items():
        assert canvas.curves[bond_id].distance(pill.centre) < 1
        assert sum(passes(curve=curve, box=pill) for curve in canvas.curves.values()) == 1


def test_pills_stand_where_they_do_whoever_asks_first():
    diagram = grid(6)
    forward, backward = drawn(diagram), drawn(diagram)
    bonds = list(forward.tables.bonds.values())
    assert {one.id: bond_pill(forward, one) for one in bonds} == {
        one.id: bond_pill(backward, one) for one in reversed(bonds)
    }


@pytest.mark.parametrize("place", [(140.0, 140.0), (180.0, 60.0), (20.0, 880.0)])
def test_what_makes_room_is_told(place):
    diagram = crossing()
    canvas = drawn(diagram)
    before = pills_of(canvas)
    moving = diagram.network.tensors[4].id
    diagram.placements[moving] = Placement(*place)
    boxes = canvas.follow(diagram)
    told = boxes + moved_pills(canvas, boxes)
    after = pills_of(canvas)
    assert after == pills_of(drawn(diagram))
    for bond_id in before:
        if before[bond_id] != after[bond_id]:
            for pill in (before[bond_id], after[bond_id]):
                assert any(box.united(pill) == box for box in told)


def test_pills_far_from_a_change_are_not_looked_for_again():
    diagram = crossing()
    canvas = drawn(diagram)
    pills_of(canvas)
    diagram.placements[diagram.network.tensors[0].id] = Placement(16, 0)
    boxes = canvas.follow(diagram)
    moved_pills(canvas, boxes)
    last = list(canvas.tables.bonds)[-1]
    assert last in canvas.pills


def test_a_curve_goes_through_a_box_between_two_points_of_it():
    curve = Curve((0, 0), (400, 0), (800, 0), (1200, 0))
    assert passes(curve=curve, box=Box(548, -2, 552, 2))
    assert not passes(curve=curve, box=Box(548, 1, 552, 5))


@pytest.mark.parametrize("dims", [(1, 1), (64, 64), (1_048_576, 1_048_576), (2, 3), (1_234_567, 1_048_576)], ids=str)
@pytest.mark.parametrize("place", [(90, 0), (0, 90), (60, 75), (10, 58), (-300, 200)], ids=str)
def test_a_pill_lies_in_the_box_that_is_kept_of_its_bond(dims, place):
    network = Network()
    first, second, crowd = (network.add_core(name, {"leg": 2, "other": 2}) for name in "abc")
    network.connect(first["leg"], second["leg"])
    network.connect(first["other"], crowd["leg"])
    network.connect(second["other"], crowd["other"])
    diagram = Diagram(network, {first.id: Placement(0, 0), second.id: Placement(*place), crowd.id: Placement(40, 40)})
    canvas = drawn(diagram)
    set_dim(network, [(first["leg"].id, dims[0]), (second["leg"].id, dims[1])]).apply(network)
    canvas.follow(diagram)
    for bond_id, pill in pills_of(canvas).items():
        assert canvas.bond_index[bond_id].covers(pill)
    assert canvas.content() == drawn(diagram).content()
