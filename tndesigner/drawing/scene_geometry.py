"""A drawn diagram: the geometry of every tensor, leg and bond, kept in step with the diagram."""

from collections.abc import Iterable, Mapping
from functools import reduce

from tndesigner.drawing.anchors import Centres, curve_of, tensor_anchors
from tndesigner.drawing.boxes import Box, box_around, box_at, union
from tndesigner.drawing.diagram_tables import DiagramTables, differing, tables_of
from tndesigner.drawing.geometry import THICKEST, Anchor, Curve, is_short
from tndesigner.drawing.grid_index import GridIndex
from tndesigner.drawing.labels import dimension_text, leg_label, pill_reach
from tndesigner.drawing.text_width import text_width
from tndesigner.network import Bond, Diagram, ElementId, Placement
from tndesigner.network.diagram import Note

LABEL_ROOM = 30.0
"""How far labels and halos extend beyond their elements."""
_CURVE_ROOM = THICKEST / 2 + LABEL_ROOM
_NUMBER_ROOM = 4.0
"""How far the number of a leg may extend beyond its place."""
_SHORT, _SHORT_LENGTH = 100, 2
"""Below this dimension, all numbers have the same room, that of so many characters."""
_LONG = 1_000
"""Below this dimension, the number of a leg fits into the room for labels."""
NOTE_SIZE, NOTE_LINE = 13, 18.0
"""The size of the font and the height of a line in a note."""
TITLE_SIZE, TITLE_HEIGHT = 11, 22.0
"""The size of the font and the height of the title of a frame."""


class SceneGeometry:
    """The tables of a diagram with the anchors of legs and the curves of bonds, by id, and an index of their places.

    It updates only what an edit touched, and returns the parts of the paper that look different.
    """

    def __init__(self, diagram: Diagram | None = None) -> None:
        """Draw a diagram, or start with empty paper."""
        self.tables = DiagramTables()
        self.anchors: dict[ElementId, Anchor] = {}
        self.curves: dict[ElementId, Curve] = {}
        self.tensor_index, self.bond_index, self.note_index = GridIndex(), GridIndex(), GridIndex()
        self._indices = self.tensor_index, self.bond_index, self.note_index
        self.pills: dict[ElementId, Box] = {}
        """The places found for pills; cleared by each change."""
        self.painted_pills: dict[ElementId, Box] = {}
        """Their places before the changes that have not been queried yet."""
        self.version = 0
        """Increases with each change."""
        self.only_texts = False
        """Whether the last diagram differs from the one before it only in names and numbers."""
        self._content: tuple[int, Box | None] | None = None
        if diagram is not None:
            self.follow(diagram)

    def follow(self, diagram: Diagram) -> list[Box]:
        """Draw the current diagram; return the parts of the paper that look different."""
        old, self.tables = self.tables, tables_of(diagram, self.tables)
        stale, renamed = _stale(old, self.tables)
        notes = differing(old.notes, self.tables.notes)
        self.only_texts = not stale and not notes
        boxes = self._redraw(stale, notes, old)
        return boxes + self._boxes(renamed, self.tables.touching(renamed), ())

    def preview(
        self, placements: Mapping[ElementId, Placement], directions: Mapping[ElementId, float] | None = None
    ) -> list[Box]:
        """Draw tensors and legs differently until the next ``follow``; return what looks different."""
        self.tables.placements.update(placements)
        self.tables.stated_placements = None
        self.tables.directions.update(directions or {})
        return self._redraw(set(placements) | {self.tables.owners[leg] for leg in directions or {}}, set(), self.tables)

    def preview_note(self, note_id: ElementId, note: Note) -> list[Box]:
        """Draw a note differently until the next ``follow``; return what looks different."""
        self.tables.notes[note_id] = note
        return self._redraw(set(), {note_id}, self.tables)

    def body(self, tensor_id: ElementId) -> Box:
        """Return the box around a tensor, without its legs."""
        return box_at(self.tables.centre(tensor_id), self.tables.half(tensor_id))

    def bodies_near(self, box: Box) -> list[Box]:
        """Return the boxes of the tensors that reach into a box."""
        bodies = (self.body(tensor_id) for tensor_id in self.tensor_index.meeting(box))
        return [body for body in bodies if body.meets(box)]

    def curve_with(self, bond: Bond, centres: Centres) -> Curve:
        """Return the curve that a bond would have with its tensors elsewhere."""
        anchors: dict[ElementId, Anchor] = {}
        for leg in bond.legs:
            anchors |= tensor_anchors(self.tables, self.tables.owner(leg), centres)
        return curve_of(self.tables, bond, anchors)

    @property
    def is_empty(self) -> bool:
        """Whether the paper is empty."""
        return not self.tables.tensors and not self.tables.notes

    def content(self) -> Box | None:
        """Return the box around everything; None if the paper is empty."""
        if self._content is None or self._content[0] != self.version:
            boxes = (index.content() for index in self._indices)
            self._content = self.version, union(box for box in boxes if box)
        return self._content[1]

    def boxes_of(self, element_id: ElementId) -> list[Box]:
        """Return the boxes around a tensor, leg, bond or note with its labels; empty if there is no such element."""
        keys = [self.tables.owners.get(element_id, element_id)]
        if bond := self.tables.bond_of.get(element_id):
            keys.append(bond.id)
        return [index[key] for key in keys for index in self._indices if key in index]

    def _redraw(self, stale: set[ElementId], notes: set[ElementId], old: DiagramTables) -> list[Box]:
        self.version += 1
        self.painted_pills = {**self.pills, **self.painted_pills}
        self.pills.clear()
        near = stale | _led_by(old, stale) | _led_by(self.tables, stale)
        bonds = old.touching(near & old.tensors.keys()) | self.tables.touching(near & self.tables.tensors.keys())
        boxes = self._boxes(near, bonds, notes)
        self._forget(near, bonds, old)
        for tensor_id in near & self.tables.tensors.keys():
            self._draw_tensor(tensor_id)
        for bond_id in bonds.keys() & self.tables.bonds.keys():
            curve = self.curves[bond_id] = curve_of(self.tables, self.tables.bonds[bond_id], self.anchors)
            reach = pill_reach(_number_length(self.tables, self.tables.bonds[bond_id].first), short=is_short(curve))
            self.bond_index.put(bond_id, curve.bounds.grown(max(_CURVE_ROOM, reach[0]), max(_CURVE_ROOM, reach[1])))
        for note_id in notes:
            if note := self.tables.notes.get(note_id):
                self.note_index.put(note_id, reduce(Box.united, title_boxes(note), note_box(note)).grown(8.0))
            else:
                self.note_index.drop(note_id)
        return boxes + self._boxes(near, bonds, notes)

    def _boxes(self, tensors: Iterable[ElementId], bonds: Iterable[ElementId], notes: Iterable[ElementId]) -> list[Box]:
        parts = zip(self._indices, (tensors, bonds, notes), strict=True)
        return [index[key] for index, keys in parts for key in keys if key in index]

    def _forget(self, tensors: set[ElementId], bonds: Mapping[ElementId, Bond], old: DiagramTables) -> None:
        """Remove elements that no longer exist."""
        for tensor_id in tensors & old.tensors.keys():
            for leg in old.tensors[tensor_id].legs:
                self.anchors.pop(leg.id, None)
        for tensor_id in tensors - self.tables.tensors.keys():
            self.tensor_index.drop(tensor_id)
        for bond_id in bonds.keys() - self.tables.bonds.keys():
            self.curves.pop(bond_id, None)
            self.bond_index.drop(bond_id)

    def _draw_tensor(self, tensor_id: ElementId) -> None:
        tensor = self.tables.tensors[tensor_id]
        anchors = tensor_anchors(self.tables, tensor, self.tables.centre)
        self.anchors.update(anchors)
        legs = self.tables.open_legs(tensor.id)
        body = self.body(tensor_id)
        whole = box_around([*(anchors[leg.id].tip for leg in legs), body[:2], body[2:]], LABEL_ROOM)
        numbers = (leg_label(anchors[leg.id], leg).grown(_NUMBER_ROOM) for leg in legs if leg.dim >= _LONG)
        self.tensor_index.put(tensor_id, reduce(Box.united, numbers, whole))


def note_box(note: Note) -> Box:
    """Return the box of a note: the area of a frame, or the lines of a text."""
    if is_frame(note):
        return Box(note.x, note.y, note.x + note.width, note.y + note.height)
    lines = note.text.split("\n")
    width = max(NOTE_SIZE, *(text_width(line, NOTE_SIZE) for line in lines))
    return Box(note.x, note.y, note.x + width + 8, note.y + len(lines) * NOTE_LINE + 8)


def title_boxes(note: Note) -> tuple[Box, ...]:
    """Return the box of the title of a frame, above its upper left corner; none for other notes."""
    title = title_of(note)
    if not title:
        return ()
    width = text_width(title, TITLE_SIZE, bold=True)
    return (Box(note.x, note.y - TITLE_HEIGHT, note.x + 16 + width, note.y),)


def title_of(note: Note) -> str:
    """Return the title of a frame: the first line of its text."""
    return note.text.partition("\n")[0] if is_frame(note) else ""


def is_frame(note: Note) -> bool:
    """Tell whether a note is a frame around a part of the drawing."""
    return note.width > 0 and note.height > 0


def _stale(old: DiagramTables, new: DiagramTables) -> tuple[set[ElementId], set[ElementId]]:
    """Return the tensors, old or new, with a different shape or place, and those with other names or numbers only."""
    legs, numbered = differing(old.directions, new.directions), differing(old.outputs, new.outputs)
    for bond_id in differing(old.bonds, new.bonds):
        for table in (old, new):
            if bond_id in table.bonds:
                legs.update(table.bonds[bond_id].legs)
    changed = differing(old.tensors, new.tensors)
    renamed = {one for one in changed if _stays_in_place(old, new, one)}
    found = changed - renamed | differing(old.placements, new.placements)
    for table in (old, new):
        found.update(table.owners[leg] for leg in legs if leg in table.owners)
        renamed.update(table.owners[leg] for leg in numbered if leg in table.owners)
    return found, renamed & new.tensors.keys()


def _stays_in_place(old: DiagramTables, new: DiagramTables, tensor_id: ElementId) -> bool:
    """Tell whether a tensor differs only in names, and in numbers that need the same room."""
    if tensor_id not in old.tensors or tensor_id not in new.tensors:
        return False
    before, after = old.tensors[tensor_id], new.tensors[tensor_id]
    if before.kind is not after.kind or len(before.legs) != len(after.legs):
        return False
    for one, other in zip(before.legs, after.legs, strict=True):
        if one.id != other.id:
            return False
        if one.dim != other.dim and _number_length(old, one.id) != _number_length(new, one.id):
            return False
    return True


def _number_length(tables: DiagramTables, leg_id: ElementId) -> int:
    """Return how many characters have room in the number of a leg or of its bond."""
    if leg_id in tables.bond_of:
        bond = tables.bond_of[leg_id]
        dims = tables.legs[bond.first].dim, tables.legs[bond.second].dim
    else:
        dims = (tables.legs[leg_id].dim,) * 2
    return _SHORT_LENGTH if dims[0] == dims[1] < _SHORT else len(dimension_text(*dims))


def _led_by(tables: DiagramTables, tensors: Iterable[ElementId]) -> set[ElementId]:
    """Return the neighbours with a leg that has no direction of its own, so that it follows one of these tensors."""
    found: set[ElementId] = set()
    for bond in tables.touching(set(tensors) & tables.tensors.keys()).values():
        found.update(tables.owners[leg] for leg in bond.legs if leg not in tables.directions)
    return found
