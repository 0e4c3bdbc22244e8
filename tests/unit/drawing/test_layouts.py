from itertools import pairwise
from math import atan2, degrees, hypot, radians, sin

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.networks import drawn_networks, sound_networks
from tests.unit.drawing.layouts import assert_open_legs_are_seen, drawn, joined, nearest_pair, places
from tests.work import counted_work
from tndesigner.drawing.layouts import CORE_SIZE, SPACING
from tndesigner.drawing.layouts.automatic_layout import Layout, lay_out
from tndesigner.drawing.layouts.leg_directions import turned_legs
from tndesigner.network import Network
from tndesigner.network.diagram import Shape
from tndesigner.network.templates import TEMPLATES, make, make_all


def test_a_chain_is_a_row_in_the_order_of_its_input_legs():
    network, layout = drawn(nx.path_graph(7))
    found = places(network, layout)
    assert {found[str(one)].y for one in range(7)} == {0.0}
    assert [found[str(one)].x for one in range(7)] == [(one - 3) * SPACING for one in range(7)]


def test_the_bar_lies_below_with_each_leg_under_the_core_that_takes_it():
    network, layout = drawn(nx.path_graph(5))
    found = places(network, layout)
    bar = found["x"]
    assert bar.shape is Shape.BAR
    assert bar.y >= CORE_SIZE
    left, step = bar.x - bar.width / 2, bar.width / 5
    assert [left + (one + 0.5) * step for one in range(5)] == [found[str(one)].x for one in range(5)]
    for core in network.cores:
        assert layout.directions[core["in"].id] == 270.0
        assert layout.directions[core["out"].id] == 90.0


def test_a_ring_is_an_arch_in_its_order_with_the_ends_at_its_foot():
    network, layout = drawn(nx.cycle_graph(7))
    found = [places(network, layout)[str(one)] for one in range(7)]
    assert [one.x for one in found] == sorted(one.x for one in found)
    assert found[0].y == found[6].y == 0.0
    assert all(one.y < 0 for one in found[1:6])
    assert min(found, key=lambda one: one.y) == found[3]


@pytest.mark.parametrize("count", [3, 4, 5, 8])
def test_a_ring_without_an_input_is_a_circle_with_its_open_legs_outward(count):
    network = Network("ring")
    cores = [network.add_core(str(one), {"left": 2, "out": 3, "right": 2}) for one in range(count)]
    for one, other in pairwise([*cores, cores[0]]):
        network.connect(one["right"], other["left"])
    layout = lay_out(network)
    found = [layout.placements[core.id] for core in cores]
    middle = sum(one.x for one in found) / count, sum(one.y for one in found) / count
    assert len({round(hypot(one.x - middle[0], one.y - middle[1])) for one in found}) == 1
    for core, one, other in zip(cores, found, [*found[1:], found[0]], strict=True):
        assert hypot(one.x - other.x, one.y - other.y) == pytest.approx(SPACING, abs=0.2)
        outward = degrees(atan2(middle[1] - one.y, one.x - middle[0])) % 360
        assert layout.directions[core["out"].id] == pytest.approx(outward, abs=0.2)


@pytest.mark.parametrize(("rows", "cols"), [(2, 2), (2, 5), (3, 4), (4, 3)])
def test_a_grid_keeps_its_rows_as_straight_lines_in_their_order(rows, cols):
    network, layout = drawn(nx.grid_2d_graph(rows, cols))
    found = places(network, layout)
    grid = [[found[str((row, col))] for col in range(cols)] for row in range(rows)]
    for line in (*grid, *zip(*grid, strict=True)):
        steps = {(round(after.x - before.x, 3), round(after.y - before.y, 3)) for before, after in pairwise(line)}
        assert len(steps) <= 1
    across = [one.x for line in grid for one in line]
    assert across == sorted(across)


def test_a_large_grid_is_seen_from_above_with_level_rows():
    network, layout = drawn(nx.grid_2d_graph(9, 8))
    found = places(network, layout)
    for row in range(9):
        line = [found[str((row, col))] for col in range(8)]
        assert {one.y for one in line} == {-(8 - row) * SPACING}
        assert [after.x - before.x for before, after in pairwise(line)] == [SPACING] * 7


def test_the_leaves_of_a_tree_stand_in_the_order_of_their_input_legs():
    network, layout = drawn(nx.balanced_tree(2, 3), takers=range(7, 15))
    found = places(network, layout)
    across = [found[str(leaf)].x for leaf in range(7, 15)]
    assert across == sorted(across)


def test_a_tree_stands_on_its_leaves_and_each_core_above_its_own():
    network = make("tree", {"inputs": "2,3,5,7,2,3,5,7", "outputs": "3,2,2,3,2,2,2,2", "bond": "2"}).network
    layout = lay_out(network)
    heights = sorted(layout.placements[core.id].y for core in network.cores)
    assert heights == [-3 * SPACING] + [-2 * SPACING] * 2 + [-SPACING] * 4 + [0.0] * 8
    for core in network.cores:
        legs = {leg.name for leg in core.legs}
        if "left" in legs:
            below = [network.owner(_other_end(network, core[side].id)) for side in ("left", "right")]
            assert layout.placements[core.id].x == sum(layout.placements[one.id].x for one in below) / 2


def _other_end(network: Network, leg_id: int) -> int:
    bond = network.bond_at(leg_id)
    return bond.second if bond.first == leg_id else bond.first


def test_factors_of_outputs_stand_above_what_joins_them():
    network = make("tucker", {"inputs": "2,3,5", "outputs": "7,4"}).network
    found = places(network, lay_out(network))
    assert [found[name].y for name in ("x", "a", "b", "c", "g", "d", "e")] == [
        SPACING, 0.0, 0.0, 0.0, -SPACING, -2 * SPACING, -2 * SPACING,
    ]  # fmt: skip
    assert found["a"].x < found["b"].x < found["c"].x


@pytest.mark.parametrize("name", ["mpo", "ring", "peps", "dense-mpo", "mps-features", "low-rank", "cp", "tucker"])
def test_the_usual_form_of_a_family_is_found_from_its_bonds_alone(name):
    diagram = make(name, {})
    layout = lay_out(diagram.network)
    for tensor in diagram.network.tensors:
        before, after = diagram.placements[tensor.id], layout.placements[tensor.id]
        if tensor.kind == "core" and name not in ("cp", "tucker"):
            assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=0.1)
        same_row = [one for one in diagram.network.cores if diagram.placements[one.id].y == before.y]
        if tensor.kind == "core":
            assert {layout.placements[one.id].y for one in same_row} == {after.y}


@pytest.mark.parametrize(("name", "field"), [(name, one) for name in TEMPLATES for one in TEMPLATES[name].fields])
def test_every_family_can_be_laid_out_anew(name, field):
    network = make_all(name, {})[field].network
    layout = lay_out(network)
    assert set(layout.placements) == {tensor.id for tensor in network.tensors}
    assert set(layout.directions) == {leg.id for leg in network.legs}
    assert nearest_pair(layout) >= 1.5 * CORE_SIZE
    assert_open_legs_are_seen(network, layout)
    bar = layout.placements[network.inputs[0].id]
    assert all(layout.placements[core.id].y < bar.y for core in network.cores)


@given(sound_networks() | drawn_networks())
def test_any_network_is_laid_out_with_nothing_hidden(network):
    layout = lay_out(network)
    assert set(layout.placements) == {tensor.id for tensor in network.tensors}
    assert set(layout.directions) == {leg.id for leg in network.legs}
    assert nearest_pair(layout) >= 1.5 * CORE_SIZE
    assert_open_legs_are_seen(network, layout)
    assert lay_out(network.copy()) == layout


@given(st.integers(5, 40), st.integers(0, 10_000))
def test_a_straight_bond_in_a_row_never_runs_through_a_core(count, seed):
    network, layout = drawn(nx.gnm_random_graph(count, 2 * count, seed=seed), takers=range(0, count, 2))
    rows: dict[float, list[float]] = {}
    for one in network.cores:
        rows.setdefault(layout.placements[one.id].y, []).append(layout.placements[one.id].x)
    for bond in network.bonds:
        ends = [layout.placements[network.owner(leg).id] for leg in bond.legs]
        low, high = sorted(end.x for end in ends)
        if ends[0].y == ends[1].y and any(low < x < high for x in rows.get(ends[0].y, [])):
            assert all(20 <= layout.directions[leg] <= 160 for leg in bond.legs)


def test_several_bonds_between_two_cores_leave_them_side_by_side():
    network = Network()
    a = network.add_core("a", {"1": 2, "2": 3, "3": 4})
    b = network.add_core("b", {"1": 2, "2": 3, "3": 4})
    for name in "123":
        network.connect(a[name], b[name])
    turned = lay_out(network).directions
    assert sorted(turned[leg.id] for leg in a.legs) == [0.0, 28.0, 332.0]
    for name in "123":
        # Both ends leave on the same side of the line between the cores.
        assert sin(radians(turned[a[name].id])) == pytest.approx(sin(radians(turned[b[name].id])))


def test_both_legs_of_a_trace_are_seen_apart():
    network = Network()
    core = network.add_core("a", {"one": 3, "two": 3, "out": 2})
    network.connect(core["one"], core["two"])
    turned = [lay_out(network).directions[leg.id] for leg in core.legs]
    assert turned[2] == 90.0
    assert len(set(turned)) == 3


def test_output_legs_fan_upward_from_left_to_right():
    network = Network()
    core = network.add_core("a", {"one": 2, "two": 3, "three": 5})
    turned = lay_out(network).directions
    assert [turned[leg.id] for leg in core.legs] == [118.0, 90.0, 62.0]


def test_an_output_leg_gives_way_to_a_bond_above():
    network = make("expander", {}).network
    layout = lay_out(network)
    first = network.cores[0]
    assert layout.directions[first["up"].id] == 90.0
    assert 20 <= abs(layout.directions[first["out"].id] - 90.0) <= 45


def test_open_legs_beside_a_bond_keep_their_order_from_left_to_right():
    network = Network()
    below = network.add_core("a", {"one": 3, "two": 5, "up": 7})
    above = network.add_core("b", {"down": 7})
    network.connect(below["up"], above["down"])
    for across in (-20.0, 0.0, 20.0):
        turned = turned_legs(network, {below.id: (0.0, 0.0), above.id: (across, -128.0)}, {})
        assert 180 > turned[below["one"].id] > turned[below["up"].id] > turned[below["two"].id] > 0


def test_parts_that_are_not_joined_stand_side_by_side():
    graph = nx.disjoint_union(nx.path_graph(3), nx.cycle_graph(5))
    network, layout = drawn(graph)
    found = places(network, layout)
    assert max(found[str(one)].x for one in range(3)) < min(found[str(one)].x for one in range(3, 8))
    assert nearest_pair(layout) >= 1.5 * CORE_SIZE


def test_bars_of_several_inputs_do_not_lie_on_each_other():
    network = Network()
    core = network.add_core("a", {"q": 2, "k": 3, "v": 5, "out": 7})
    for name in "qkv":
        data = network.add_input(name, {"i1": core[name].dim, "i2": 4})
        network.connect(data["i1"], core[name])
    layout = lay_out(network)
    bars = sorted((layout.placements[data.id] for data in network.inputs), key=lambda bar: bar.x)
    for left, right in pairwise(bars):
        assert left.x + left.width / 2 < right.x - right.width / 2


def test_what_has_no_bonds_is_placed_too():
    network = Network()
    assert lay_out(network) == Layout({}, {})
    network.add_core("a", {})
    network.add_input("x", {})
    network.add_copy("r", dim=2)
    assert nearest_pair(lay_out(network)) >= 1.5 * CORE_SIZE


def lines_of_layout(graph: nx.Graph) -> float:
    """The work for each core."""
    network = joined(graph)
    with counted_work() as work:
        lay_out(network)
    return work.lines / len(network.cores)


@pytest.mark.parametrize(
    "graph_of",
    [
        nx.path_graph,
        nx.cycle_graph,
        lambda count: nx.grid_2d_graph(10, count // 10),
        lambda count: nx.random_labeled_tree(count, seed=1),
        lambda count: nx.gnm_random_graph(count, 2 * count, seed=1),
    ],
    ids=["chain", "ring", "grid", "tree", "random"],
)
def test_cores_are_laid_out_with_the_same_little_work_each_however_many_there_are(graph_of):
    _, layout = drawn(graph_of(200))
    few, many = lines_of_layout(graph_of(200)), lines_of_layout(graph_of(800))
    assert few < 700
    assert many < 1.1 * few
    assert nearest_pair(layout) >= 1.5 * CORE_SIZE


def test_ten_thousand_cores_are_laid_out():
    layout = lay_out(joined(nx.gnm_random_graph(10_000, 20_000, seed=1)))
    assert nearest_pair(layout) >= 1.5 * CORE_SIZE
