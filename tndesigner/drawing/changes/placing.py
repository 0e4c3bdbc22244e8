"""Placing new tensors, notes and frames."""

from collections.abc import Iterable

from tndesigner.drawing.boxes import Box, Point, box_around, box_at
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.changes.naming import next_name
from tndesigner.drawing.geometry import GRID, snap
from tndesigner.drawing.layouts import BAR_HEIGHT, CORE_SIZE, SPACING
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Leg, Placement, Tensor, TensorKind
from tndesigner.network.diagram import Note, Shape
from tndesigner.wording.text import Text

_COPY_DIRECTIONS = (90.0, 210.0, 330.0)
_STEPS = 64
"""The number of places that are tried."""
_FRAME_ROOM = 32.0


def add_core(draft: Draft, drawn: SceneGeometry, at: Point) -> Change:
    """Place a core without legs."""
    name = next_name(TensorKind.CORE, draft.names)
    core = Tensor(draft.network.new_id(), name, TensorKind.CORE, ())
    x, y = free_place(drawn, at, (CORE_SIZE / 2, CORE_SIZE / 2))
    draft.add(core, Placement(x, y))
    return draft.finish(Text("Add core {0}", name), (core.id,))


def add_input(draft: Draft, drawn: SceneGeometry, at: Point, dim: int) -> Change:
    """Place an input with one leg."""
    name = next_name(TensorKind.INPUT, draft.names)
    leg = Leg(draft.network.new_id(), "i1", dim)
    data = Tensor(draft.network.new_id(), name, TensorKind.INPUT, (leg,))
    x, y = free_place(drawn, at, (SPACING / 2, BAR_HEIGHT / 2))
    draft.add(data, Placement(x, y, Shape.BAR))
    return draft.finish(Text("Add input {0}", name), (data.id,))


def add_copy(draft: Draft, drawn: SceneGeometry, at: Point, dim: int) -> Change:
    """Place a copy tensor with three legs."""
    name = next_name(TensorKind.COPY, draft.names)
    legs = tuple(Leg(draft.network.new_id(), str(number), dim) for number in (1, 2, 3))
    copy = Tensor(draft.network.new_id(), name, TensorKind.COPY, legs)
    x, y = free_place(drawn, at, (GRID, GRID))
    draft.add(copy, Placement(x, y))
    for leg, direction in zip(legs, _COPY_DIRECTIONS, strict=True):
        draft.point(leg.id, direction)
    return draft.finish(Text("Add copy tensor {0}", name), (copy.id,))


def add_note(draft: Draft, at: Point, text: str) -> Change:
    """Place a note."""
    note_id = draft.network.new_id()
    draft.note(note_id, Note(text, snap(at[0]), snap(at[1])))
    return draft.finish(Text("Add note"), (note_id,))


def add_frame(draft: Draft, boxes: Iterable[Box], title: str) -> Change:
    """Place a frame around boxes."""
    frame = box_around((corner for box in boxes for corner in (box[:2], box[2:])), _FRAME_ROOM)
    note_id = draft.network.new_id()
    draft.note(note_id, Note(title, frame.left, frame.top, frame.width, frame.height))
    return draft.finish(Text("Add frame"), (note_id,))


def free_place(drawn: SceneGeometry, at: Point, half: Point) -> Point:
    """Return the grid point nearest to a place, or the next one to the right, that no tensor covers."""
    x, y = snap(at[0]), snap(at[1])
    for step in range(_STEPS):
        place = x + step * SPACING / 2, y
        if not drawn.bodies_near(box_at(place, half).grown(4)):
            return place
    return x, y
