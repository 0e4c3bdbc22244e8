"""The parts of a drawing as lines of TikZ, from the geometry that the canvas draws them with."""

from collections.abc import Iterator
from math import prod

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.diagram_tables import shape_of
from tndesigner.drawing.geometry import LEG_LENGTH, bond_width
from tndesigner.drawing.labels import bond_text, dimension_text, leg_label, output_label
from tndesigner.drawing.outlines import ROUNDING, corners
from tndesigner.drawing.pills import bond_pill
from tndesigner.drawing.scene_geometry import NOTE_LINE, SceneGeometry, is_frame, note_box
from tndesigner.gui.canvas.painting.legs import RING
from tndesigner.gui.canvas.painting.tensors import short_count, text_drop
from tndesigner.gui.export.tikz_pen import Pen
from tndesigner.network import Bond, Leg, Tensor, TensorKind
from tndesigner.network.diagram import Note, Shape

_BOLD = r"\bfseries"
_MIDDLE = (0.3, 0.7)
"""Between these parts of its length a bond of two dimensions is dashed."""


def bond_lines(drawn: SceneGeometry, bond: Bond, pen: Pen) -> Iterator[str]:
    """Give the curve of a bond; where its legs have two dimensions, both ends and dashes between."""
    curve = drawn.curves[bond.id]
    first, second = (drawn.tables.leg(leg).dim for leg in bond.legs)
    if first == second:
        yield f"{pen.line(pen.colour(pen.inks.line), bond_width(first))} {pen.curve(curve)};"
        return
    wrong = pen.role("problem")
    for start, end, dim in ((0.0, _MIDDLE[0], first), (_MIDDLE[1], 1.0, second)):
        yield f"{pen.line(wrong, bond_width(dim))} {pen.curve(curve.part(start, end))};"
    yield f"{pen.line(wrong, bond_width(min(first, second)), 'dashed')} {pen.curve(curve.part(*_MIDDLE))};"


def pill_lines(drawn: SceneGeometry, bond: Bond, pen: Pen) -> Iterator[str]:
    """Give the dimension of a bond in its pill."""
    box, text = bond_pill(drawn, bond), bond_text(drawn, bond)
    first, second = (drawn.tables.leg(leg).dim for leg in bond.legs)
    wrong = first != second
    fill, border = f"fill={pen.role('canvas')}", f"draw={pen.role('problem' if wrong else 'line')}"
    corners = f"rounded corners={pen.length(box.height / 2)}"
    yield rf"\filldraw[{fill}, {border}, line width={pen.length(1)}, {corners}] {_rectangle(box, pen)};"
    yield pen.text(box.centre, text, pen.role("problem" if wrong else "text"), style=_BOLD if wrong else "")


def tensor_lines(drawn: SceneGeometry, tensor: Tensor, pen: Pen) -> Iterator[str]:
    """Give the open legs of a tensor, its body, its name and its parameter count."""
    tables = drawn.tables
    for leg in tables.open_legs(tensor):
        yield from _leg_lines(drawn, leg, pen)
    placement, half = tables.placements[tensor.id], tables.half(tensor.id)
    ink, centre = pen.inks.tensor(tensor, placement), (placement.x, placement.y)
    fill, border = f"fill={pen.colour(ink.fill)}", f"draw={pen.colour(ink.border)}"
    outline = _outline(shape_of(tensor, placement), centre, half, pen)
    yield rf"\filldraw[{fill}, {border}, line width={pen.length(1.5)}] {outline};"
    if tensor.kind is TensorKind.COPY:
        return
    core = tensor.kind is TensorKind.CORE
    low = text_drop(shape_of(tensor, placement))
    above = placement.y + low - (7.5 if core else 0.0)
    yield pen.text((placement.x, above), tensor.name, pen.role("text"), size=13, style=_BOLD)
    if core:
        yield pen.text((placement.x, placement.y + low + 9.5), short_count(prod(tensor.shape)), pen.role("muted"))


def note_lines(note: Note, pen: Pen) -> Iterator[str]:
    """Give a note line by line, or a frame with its title."""
    box = note_box(note)
    if is_frame(note):
        fill = f"fill={pen.role('muted')}, fill opacity=0.05, rounded corners={pen.length(8)}"
        yield f"{pen.line(pen.role('line'), 1, fill)} {_rectangle(box, pen)};"
        title = note.text.partition("\n")[0]
        yield _left_text((box.left + 8, box.top - 9), title, pen, style=_BOLD)
        return
    for number, line in enumerate(note.text.split("\n")):
        if line.strip():
            yield _left_text((box.left + 4, box.top + 4 + (number + 0.5) * NOTE_LINE), line, pen, size=13)


def _leg_lines(drawn: SceneGeometry, leg: Leg, pen: Pen) -> Iterator[str]:
    """Give the line and the ring of an open leg, its dimension, and its place among the outputs."""
    anchor, place = drawn.anchors[leg.id], drawn.tables.outputs.get(leg.id)
    line = pen.colour(pen.inks.line)
    end = pen.at(anchor.ahead(LEG_LENGTH - RING))
    yield f"{pen.line(line, bond_width(leg.dim))} {pen.at((anchor.x, anchor.y))} -- {end};"
    ring = f"circle[radius={pen.length(RING)}]"
    style = f"fill={pen.role('canvas')}, draw={line}, line width={pen.length(1.5)}"
    yield rf"\filldraw[{style}] {pen.at(anchor.tip)} {ring};"
    yield pen.text(leg_label(anchor, leg).centre, dimension_text(leg.dim), pen.role("muted"))
    if place is not None:
        yield pen.text(output_label(anchor, place).centre, str(place), pen.role("accent"), style=_BOLD)


def _outline(shape: Shape, centre: Point, half: Point, pen: Pen) -> str:
    """Return the outline of a body as a path."""
    (x, y), (width, height) = centre, half
    match shape:
        case Shape.CIRCLE:
            radii = f"x radius={pen.length(width)}, y radius={pen.length(height)}"
            return f"{pen.at(centre)} circle[{radii}]"
        case Shape.SQUARE | Shape.BAR:
            rounding = f"[rounded corners={pen.length(ROUNDING[shape])}]"
            return f"{rounding} {_rectangle(Box(x - width, y - height, x + width, y + height), pen)}"
        case Shape.DIAMOND | Shape.TRIANGLE:
            pointed = corners(shape=shape, centre=centre, half=half)
            return f"{' -- '.join(map(pen.at, pointed))} -- cycle"


def _rectangle(box: Box, pen: Pen) -> str:
    return f"{pen.at((box.left, box.top))} rectangle {pen.at((box.right, box.bottom))}"


def _left_text(point: Point, words: str, pen: Pen, *, size: int = 11, style: str = "") -> str:
    """Return a text that begins at a place."""
    return pen.text(point, words, pen.role("muted"), size=size, style=style).replace(
        "inner sep=0pt", "inner sep=0pt, anchor=west", 1
    )
