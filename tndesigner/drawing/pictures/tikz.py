r"""A picture as TikZ: a standalone file with a ``tikzpicture`` that can be copied into a paper.

Lengths are pixels of the drawing; ``x`` and ``y`` scale them to points, with y growing downward.
"""

from collections.abc import Iterable, Iterator
from math import prod

from tndesigner.drawing.boxes import Point, box_at
from tndesigner.drawing.colours import PAPER, line_colour, tensor_colours
from tndesigner.drawing.geometry import LEG_LENGTH, RING, bond_strokes, bond_width
from tndesigner.drawing.labels import dimension_text, leg_label, output_label
from tndesigner.drawing.outlines import corners, rounding, text_drop
from tndesigner.drawing.pictures.picture import POINT, Picture
from tndesigner.drawing.pictures.tikz_pen import Pen, number
from tndesigner.drawing.pills import bond_pill, bond_text
from tndesigner.drawing.scene_geometry import NOTE_LINE, SceneGeometry, is_frame, note_box
from tndesigner.network import Bond, Leg, Tensor, TensorKind
from tndesigner.network.diagram import Note, Shape
from tndesigner.wording.numbers import short

_FILE = r"""% {title}, drawn with tndesigner.
% Compile this file, or copy the tikzpicture into a paper that says \usepackage{{tikz}}.
\documentclass{{article}}
\usepackage[paperwidth={width}pt,paperheight={height}pt,margin=0pt]{{geometry}}
\usepackage{{tikz}}
\pagestyle{{empty}}
\setlength{{\parindent}}{{0pt}}
\setlength{{\topskip}}{{0pt}}
\begin{{document}}%
{picture}%
\end{{document}}
"""
_FROM_HERE = "anchor=west"
"""Left-aligns a text at a place."""


def tikz_text(picture: Picture) -> str:
    """Return the whole file."""
    title = " ".join(picture.title.split())
    width, height = (number(one * picture.scale * POINT) for one in (picture.box.width, picture.box.height))
    return _FILE.format(title=title, width=width, height=height, picture=tikz_picture(picture))


def tikz_picture(picture: Picture) -> str:
    """Return the ``tikzpicture`` alone."""
    pen = Pen(picture.scale * POINT)
    body = list(_body(picture, pen))
    unit = number(picture.scale * POINT)
    head = rf"\begin{{tikzpicture}}[x={unit}pt, y=-{unit}pt, line cap=round, line join=round, font=\sffamily]"
    return "\n".join((head, *_indented(pen.definitions), *_indented(body), r"\end{tikzpicture}"))


def _body(picture: Picture, pen: Pen) -> Iterator[str]:
    """Yield the lines from bottom to top, in the painting order of the canvas; the first one sets the size."""
    drawn = picture.drawn
    yield rf"\{'fill[white]' if picture.paper else 'useasboundingbox'} {pen.rectangle(picture.box)};"
    for note in drawn.tables.notes.values():
        yield from _note_lines(note, pen)
    for bond in drawn.tables.bonds.values():
        yield from _bond_lines(drawn, bond, pen)
    for tensor in drawn.tables.tensors.values():
        yield from _tensor_lines(drawn, tensor, pen)
    for bond in drawn.tables.bonds.values():
        yield from _pill_lines(drawn, bond, pen)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _note_lines(note: Note, pen: Pen) -> Iterator[str]:
    """Yield a note line by line, or a frame with its title."""
    box = note_box(note)
    if is_frame(note):
        fill = f"fill={pen.role('muted')}, fill opacity=0.05, rounded corners={pen.length(8)}"
        yield f"{pen.line(pen.role('line'), 1, fill)} {pen.rectangle(box)};"
        title = note.text.partition("\n")[0]
        yield pen.text((box.left + 8, box.top - 9), title, "muted", _FROM_HERE, bold=True)
        return
    for place, line in enumerate(note.text.split("\n")):
        if line.strip():
            start = box.left + 4, box.top + 4 + (place + 0.5) * NOTE_LINE
            yield pen.text(start, line, "muted", _FROM_HERE, size=13)


def _bond_lines(drawn: SceneGeometry, bond: Bond, pen: Pen) -> Iterator[str]:
    first, second = dims = drawn.tables.dims(bond)
    colour = pen.colour(line_colour(PAPER)) if first == second else pen.role("problem")
    for stroke in bond_strokes(drawn.curves[bond.id], dims):
        line = pen.line(colour, stroke.width, *(["dashed"] if stroke.dashed else []))
        yield f"{line} {pen.curve(stroke.curve)};"


def _pill_lines(drawn: SceneGeometry, bond: Bond, pen: Pen) -> Iterator[str]:
    """Yield the dimension of a bond in its pill."""
    box, (first, second) = bond_pill(drawn, bond), drawn.tables.dims(bond)
    wrong = first != second
    rounding = f"rounded corners={pen.length(box.height / 2)}"
    style = pen.filled(pen.role("canvas"), pen.role("problem" if wrong else "line"), 1, rounding)
    yield f"{style} {pen.rectangle(box)};"
    yield pen.text(box.centre, bond_text(drawn, bond), "problem" if wrong else "text", bold=wrong)


def _tensor_lines(drawn: SceneGeometry, tensor: Tensor, pen: Pen) -> Iterator[str]:
    """Yield a tensor: its open legs, outline, name and parameter count."""
    tables = drawn.tables
    for leg in tables.open_legs(tensor.id):
        yield from _leg_lines(drawn, leg, pen)
    shape, (x, y) = tables.shape(tensor.id), tables.centre(tensor.id)
    border, inside = tensor_colours(PAPER, tensor, tables.placements[tensor.id].color)
    outline = _outline(shape, (x, y), tables.half(tensor.id), pen)
    yield f"{pen.filled(pen.colour(inside), pen.colour(border), 1.5)} {outline};"
    if tensor.kind is TensorKind.COPY:
        return
    core = tensor.kind is TensorKind.CORE
    y += text_drop(shape)
    yield pen.text((x, y - (7.5 if core else 0.0)), tensor.name, "text", size=13, bold=True)
    if core:
        yield pen.text((x, y + 9.5), short(prod(tensor.shape)), "muted")


def _leg_lines(drawn: SceneGeometry, leg: Leg, pen: Pen) -> Iterator[str]:
    """Yield an open leg: its line, ring, dimension and position among the outputs."""
    anchor, place = drawn.anchors[leg.id], drawn.tables.outputs.get(leg.id)
    line = pen.colour(line_colour(PAPER))
    end = pen.at(anchor.ahead(LEG_LENGTH - RING))
    yield f"{pen.line(line, bond_width(leg.dim))} {pen.at((anchor.x, anchor.y))} -- {end};"
    ring = f"circle[radius={pen.length(RING)}]"
    yield f"{pen.filled(pen.role('canvas'), line, 1.5)} {pen.at(anchor.tip)} {ring};"
    yield pen.text(leg_label(anchor, leg).centre, dimension_text(leg.dim), "muted")
    if place is not None:
        yield pen.text(output_label(anchor, place).centre, str(place), "accent", bold=True)


def _outline(shape: Shape, centre: Point, half: Point, pen: Pen) -> str:
    """Return the outline of a tensor as a path."""
    match shape:
        case Shape.CIRCLE:
            return f"{pen.at(centre)} circle[x radius={pen.length(half[0])}, y radius={pen.length(half[1])}]"
        case Shape.SQUARE | Shape.BAR:
            return f"[rounded corners={pen.length(rounding(shape, half))}] {pen.rectangle(box_at(centre, half))}"
        case Shape.DIAMOND | Shape.TRIANGLE:
            pointed = corners(shape=shape, centre=centre, half=half)
            return f"{' -- '.join(map(pen.at, pointed))} -- cycle"
