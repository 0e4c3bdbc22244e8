"""Whatever is edited, the canvas shows what a new canvas would."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.designs import designs
from tests.property.edits import NOTES, PLACEMENTS, design_edits
from tests.property.networks import drawn_networks
from tests.property.test_edits import REFUSALS
from tndesigner.document import Design
from tndesigner.drawing.boxes import Box
from tndesigner.drawing.changes import Draft
from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.fragments import fragment_of, paste, placed
from tndesigner.drawing.grid_index import GridIndex
from tndesigner.drawing.hit_testing import hit_at
from tndesigner.drawing.marks import Marks
from tndesigner.drawing.pills import bond_pill
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.drawing.tips import tip_for
from tndesigner.drawing.traversal import around, reading_order
from tndesigner.network import Diagram, Placement
from tndesigner.network.diagram import Shape

COORDINATES = st.floats(-3000, 3000)


def drawn(diagram):
    """A diagram on fresh paper."""
    made = SceneGeometry()
    made.follow(diagram)
    return made


def boxes(index: GridIndex, keys):
    return {key: index[key] for key in keys if key in index}


def same(first: SceneGeometry, second: SceneGeometry) -> bool:
    """Whether both show the same, at the same places."""
    tables = first.tables
    indices = (
        (first.tensor_index, second.tensor_index, tables.tensors),
        (first.bond_index, second.bond_index, tables.bonds),
        (first.note_index, second.note_index, tables.notes),
    )
    places = all(len(one) == len(other) and boxes(one, keys) == boxes(other, keys) for one, other, keys in indices)
    return places and (tables, first.anchors, first.curves) == (second.tables, second.anchors, second.curves)


@settings(max_examples=60)
@given(designs(), st.data())
def test_after_any_edit_the_canvas_shows_what_a_new_one_would(design, data):
    number = next(iter(design.diagrams), 0)
    canvas = SceneGeometry()
    for _ in range(data.draw(st.integers(1, 8))):
        with suppress(*REFUSALS):
            data.draw(design_edits(design)).apply(design)
        if number in design.diagrams:
            canvas.follow(design.diagrams[number])
            assert same(canvas, drawn(design.diagrams[number]))


@settings(max_examples=150)
@given(drawn_networks(), st.data())
def test_what_is_moved_takes_along_what_hangs_on_it(network, data):
    diagram = Diagram(network)
    diagram.placements.update(drawn(diagram).tables.placements)
    canvas = drawn(diagram)
    for _ in range(data.draw(st.integers(1, 5)) if network.tensors else 0):
        place = Placement(data.draw(COORDINATES), data.draw(COORDINATES), data.draw(st.sampled_from(Shape)))
        diagram.placements[data.draw(st.sampled_from(network.tensors)).id] = place
        canvas.follow(diagram)
        assert same(canvas, drawn(diagram))


@settings(max_examples=60)
@given(drawn_networks(), st.data())
def test_a_preview_is_gone_when_the_diagram_is_followed_again(network, data):
    diagram = Diagram(network)
    canvas = drawn(diagram)
    tensors, legs = list(canvas.tables.tensors), list(canvas.tables.owners)
    places = data.draw(st.dictionaries(st.sampled_from(tensors), PLACEMENTS)) if tensors else {}
    turns = data.draw(st.dictionaries(st.sampled_from(legs), COORDINATES)) if legs else {}
    canvas.preview(places, turns)
    canvas.follow(diagram)
    assert same(canvas, drawn(diagram))


@settings(max_examples=60)
@given(designs(), st.data())
def test_any_place_of_any_drawing_can_be_pointed_at_and_walked(design, data):
    for diagram in design.diagrams.values():
        canvas = drawn(diagram)
        for bond in canvas.tables.bonds.values():
            bond_pill(canvas, bond)
        assert set(reading_order(canvas.tables)) == {*canvas.tables.tensors, *canvas.tables.notes}
        for tensor_id in canvas.tables.tensors:
            around(canvas, tensor_id)
            hit = hit_at(canvas, canvas.tables.centre(tensor_id))
            assert hit is not None
            assert tip_for(canvas.tables, hit, Marks())
        hit_at(canvas, (data.draw(COORDINATES), data.draw(COORDINATES)), reach=data.draw(st.floats(0.2, 2)))


@settings(max_examples=60)
@given(drawn_networks(), st.data())
def test_deleting_anything_is_undone(network, data):
    design = Design({1: Diagram(network)})
    canvas = drawn(design.diagrams[1])
    before = network.copy()
    ids = [*canvas.tables.tensors, *canvas.tables.owners, *canvas.tables.bonds]
    chosen = data.draw(st.sets(st.sampled_from(ids), max_size=5)) if ids else set()
    inverse = delete(Draft(1, design.diagrams[1]), canvas, chosen).edit.apply(design)
    assert not any(one in network for one in chosen)
    assert all(leg in network for leg in network.outputs if leg in before)
    inverse.apply(design)
    assert network == before


@settings(max_examples=60)
@given(drawn_networks(), NOTES)
def test_a_pasted_copy_of_everything_has_the_same_form(network, note):
    diagram = placed(Diagram(network, notes={network.new_id(): note}))
    canvas = drawn(diagram)
    fragment = fragment_of(canvas, "part", [*canvas.tables.tensors, *canvas.tables.notes])
    design = Design({1: diagram})
    before = network.copy()
    inverse = paste(Draft(1, diagram), fragment, (320.0, 0.0)).edit.apply(design)
    assert len(network.tensors) == 2 * len(before.tensors)
    assert len(network.bonds) == 2 * len(before.bonds)
    shapes = [tensor.shape for tensor in network.tensors]
    assert shapes[: len(shapes) // 2] == shapes[len(shapes) // 2 :]
    inverse.apply(design)
    assert (network.tensors, network.bonds) == (before.tensors, before.bonds)


@given(st.lists(st.tuples(COORDINATES, COORDINATES, COORDINATES, COORDINATES), max_size=30), st.data())
def test_the_index_finds_what_looking_at_everything_finds(corners, data):
    all_boxes = [Box(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in corners]
    index = GridIndex()
    for key, box in enumerate(all_boxes):
        index.put(key, box)
    gone = data.draw(st.sets(st.integers(0, 29)))
    for key in gone:
        index.drop(key)
    (left, right), (top, bottom) = (sorted(data.draw(st.tuples(COORDINATES, COORDINATES))) for _ in range(2))
    asked = Box(left, top, right, bottom)
    there = [key for key, box in enumerate(all_boxes) if key not in gone and box.meets(asked)]
    assert index.meeting(asked) == there
    assert index.count(asked, 100) == len(there)
