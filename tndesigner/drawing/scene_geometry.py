"""A drawn diagram: the geometry of every tensor, leg and bond, kept in step with the diagram."""

from collections.abc import Iterable, Mapping
from functools import reduce
from unicodedata import east_asian_width

from tndesigner.drawing.anchors import Centres, curve_of, tensor_anchors
from tndesigner.drawing.boxes import Box, box_around, box_at, union
from tndesigner.drawing.diagram_tables import DiagramTables, differing, tables_of
from tndesigner.drawing.geometry import THICKEST, Anchor, Curve, is_short
from tndesigner.drawing.grid_index import GridIndex
from tndesigner.network import Bond, Diagram, ElementId, Placement
from tndesigner.network.diagram import Note

LABEL_ROOM = 30.0
"""How far labels and halos extend beyond their elements."""
_CURVE_ROOM = THICKEST / 2 + LABEL_ROOM
_SHORT_ROOM = 60.0
"""How far the number of a short bond may be from it."""
NOTE_LINE, NOTE_CHARACTER = 18.0, 7.5
"""The height of a line and the width of a character in a note."""
TITLE_HEIGHT = 22.0
"""The height of the title of a frame."""


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
            self.bond_index.put(bond_id, curve.bounds.grown(_SHORT_ROOM if is_short(curve) else _CURVE_ROOM))
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
        tips = [anchors[leg.id].tip for leg in self.tables.open_legs(tensor.id)]
        body = self.body(tensor_id)
        self.tensor_index.put(tensor_id, box_around([*tips, body[:2], body[2:]], LABEL_ROOM))


def note_box(note: Note) -> Box:
    """Return the box of a note: the area of a frame, or the lines of a text."""
    if is_frame(note):
        return Box(note.x, note.y, note.x + note.width, note.y + note.height)
    lines = note.text.split("\n")
    width = max(2.0, *(len(line) for line in lines)) * NOTE_CHARACTER
    return Box(note.x, note.y, note.x + width + 8, note.y + len(lines) * NOTE_LINE + 8)


def title_boxes(note: Note) -> tuple[Box, ...]:
    """Return the box of the title of a frame, above its upper left corner; none for other notes."""
    title = title_of(note)
    if not title:
        return ()
    wide = sum(east_asian_width(one) in "WF" for one in title)
    width = 16.0 + NOTE_CHARACTER * (len(title) + wide)
    return (Box(note.x, note.y - TITLE_HEIGHT, note.x + width, note.y),)


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
    renamed = {one for one in changed if _outline(old, one) == _outline(new, one)}
    found = changed - renamed | differing(old.placements, new.placements)
    for table in (old, new):
        found.update(table.owners[leg] for leg in legs if leg in table.owners)
        renamed.update(table.owners[leg] for leg in numbered if leg in table.owners)
    return found, renamed & new.tensors.keys()


def _outline(tables: DiagramTables, tensor_id: ElementId) -> object:
    """Return everything that the anchors of a tensor's legs depend on."""
    tensor = tables.tensors.get(tensor_id)
    return tensor and (tensor.kind, [leg.id for leg in tensor.legs])


def _led_by(tables: DiagramTables, tensors: Iterable[ElementId]) -> set[ElementId]:
    """Return the neighbours with a leg that has no direction of its own, so that it follows one of these tensors."""
    found: set[ElementId] = set()
    for bond in tables.touching(set(tensors) & tables.tensors.keys()).values():
        found.update(tables.owners[leg] for leg in bond.legs if leg not in tables.directions)
    return found
