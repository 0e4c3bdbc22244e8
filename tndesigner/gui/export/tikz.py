r"""A picture as TikZ: one file that compiles by itself, with a ``tikzpicture`` that can be copied into a paper.

Lengths are pixels of the drawing; ``x`` and ``y`` turn them into points, y growing downward.
"""

from collections.abc import Iterable, Iterator

from tndesigner.drawing.boxes import Box, Point
from tndesigner.gui.export.painting import POINT
from tndesigner.gui.export.picture import Picture
from tndesigner.gui.export.tikz_parts import bond_lines, note_lines, pill_lines, tensor_lines
from tndesigner.gui.export.tikz_pen import Pen, number

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


def tikz_text(picture: Picture, title: str) -> str:
    """Return the whole file."""
    width, height = (number(one * picture.scale * POINT) for one in (picture.box.width, picture.box.height))
    return _FILE.format(title=" ".join(title.split()), width=width, height=height, picture=tikz_picture(picture))


def tikz_picture(picture: Picture) -> str:
    """Return the ``tikzpicture`` alone."""
    pen = Pen(picture.inks, picture.scale * POINT)
    body = list(_body(picture, pen))
    unit = number(picture.scale * POINT)
    head = rf"\begin{{tikzpicture}}[x={unit}pt, y=-{unit}pt, line cap=round, line join=round, font=\sffamily]"
    return "\n".join((head, *_indented(pen.definitions), *_indented(body), r"\end{tikzpicture}"))


def _body(picture: Picture, pen: Pen) -> Iterator[str]:
    """Give the lines from the lowest to the topmost, as the canvas paints."""
    drawn, box = picture.drawn, picture.box
    yield _paper(box, pen, filled=picture.paper)
    for note in drawn.tables.notes.values():
        yield from note_lines(note, pen)
    for bond in drawn.tables.bonds.values():
        yield from bond_lines(drawn, bond, pen)
    for tensor in drawn.tables.tensors.values():
        yield from tensor_lines(drawn, tensor, pen)
    for bond in drawn.tables.bonds.values():
        yield from pill_lines(drawn, bond, pen)


def _paper(box: Box, pen: Pen, *, filled: bool) -> str:
    """Return what makes the picture as large as its part of the paper."""
    corners: tuple[Point, Point] = ((box.left, box.top), (box.right, box.bottom))
    first, second = (pen.at(corner) for corner in corners)
    return rf"\{'fill[white]' if filled else 'useasboundingbox'} {first} rectangle {second};"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
