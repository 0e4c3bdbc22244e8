from tests.unit.drawing.drawings import blog_diagram, drawn
from tndesigner.drawing.snapping import Guide, Guides
from tndesigner.drawing.traversal import around, home_of, nearest_towards, neighbour, reading_order


def test_reading_goes_row_by_row():
    diagram = blog_diagram()
    names = {tensor.id: tensor.name for tensor in diagram.network.tensors}
    assert [names[one] for one in reading_order(drawn(diagram).tables)] == ["a", "b", "x"]


def test_around_a_core_goes_clockwise_from_the_top():
    diagram = blog_diagram()
    network = diagram.network
    x, a, _ = network.tensors
    bonds = [network.bond_at(a[name].id).id for name in ("right", "in")]
    assert around(drawn(diagram), a.id) == [a["out"].id, *bonds]
    assert around(drawn(diagram), x.id)[0] == bonds[1]


def test_a_leg_is_at_home_at_its_tensor_and_a_bond_at_its_first():
    diagram = blog_diagram()
    tables = drawn(diagram).tables
    x, a, _ = diagram.network.tensors
    assert home_of(tables, a["out"].id) == home_of(tables, a.id) == a.id
    assert home_of(tables, diagram.network.bond_at(a["in"].id).id) == x.id
    assert home_of(tables, 999) is None


def test_beyond_the_ends_there_is_nothing():
    assert neighbour(5, [3, 5, 7], 1) == 7
    assert neighbour(7, [3, 5, 7], 1) is None
    assert neighbour(3, [3, 5, 7], -1) is None


def test_an_arrow_goes_to_the_nearest_in_its_direction():
    spots = [(1, (100, 0)), (2, (50, 40)), (3, (-20, 0)), (4, (0, -30))]
    assert nearest_towards((0, 0), 0, spots) == 1 or nearest_towards((0, 0), 0, spots) == 2
    assert nearest_towards((0, 0), 180, spots) == 3
    assert nearest_towards((0, 0), 90, spots) == 4
    assert nearest_towards((0, 0), 270, [(1, (0, -9))]) is None


def test_what_is_carried_snaps_to_the_nearest_line_and_else_to_the_dots():
    guides = Guides([(37, 0), (39, 500), (1000, 211)])
    assert guides.snapped((38.2, 100), 6) == ((39, 96), [Guide((39, 500), (39, 96))])
    assert guides.snapped((300, 209), 6) == ((304, 211), [Guide((1000, 211), (304, 211))])
    assert guides.snapped((300, 300), 6) == ((304, 304), [])
