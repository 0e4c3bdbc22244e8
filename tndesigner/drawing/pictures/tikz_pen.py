"""Points, lengths and colours in TikZ syntax."""

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.colours import PAPER
from tndesigner.drawing.geometry import Curve
from tndesigner.drawing.pictures.latex import latex

_BOLD = r"\bfseries"


class Pen:
    """Formats in one unit, and remembers the colours that it used."""

    def __init__(self, unit: float) -> None:
        """Set the number of points per pixel."""
        self._unit = unit
        self._colours: dict[str, str] = {}

    @property
    def definitions(self) -> list[str]:
        """The definitions of the colours that were used."""
        return [rf"\definecolor{{{name}}}{{HTML}}{{{value}}}" for value, name in self._colours.items()]

    def colour(self, colour: str) -> str:
        """Return the name of a colour "#rrggbb"."""
        value = colour.lstrip("#").upper()
        return self._colours.setdefault(value, f"tnd{len(self._colours) + 1}")

    def role(self, role: str) -> str:
        """Return the name of the colour of a role."""
        return self.colour(getattr(PAPER, role))

    def length(self, pixels: float) -> str:
        """Return a length in points."""
        return f"{number(pixels * self._unit)}pt"

    def at(self, point: Point) -> str:
        """Return a place."""
        return f"({number(point[0])},{number(point[1])})"

    def rectangle(self, box: Box) -> str:
        """Return a rectangle as a path."""
        return f"{self.at((box.left, box.top))} rectangle {self.at((box.right, box.bottom))}"

    def curve(self, curve: Curve) -> str:
        """Return a curve as a path."""
        steers = f"{self.at(curve.first)} and {self.at(curve.second)}"
        return f"{self.at(curve.start)} .. controls {steers} .. {self.at(curve.end)}"

    def line(self, colour: str, width: float, *more: str) -> str:
        """Return the command that draws a line."""
        return rf"\draw[{', '.join((colour, f'line width={self.length(width)}', *more))}]"

    def filled(self, fill: str, border: str, width: float, *more: str) -> str:
        """Return the command that fills an outline and draws it."""
        options = (f"fill={fill}", f"draw={border}", f"line width={self.length(width)}", *more)
        return rf"\filldraw[{', '.join(options)}]"

    def text(self, point: Point, words: str, role: str, *more: str, size: int = 11, bold: bool = False) -> str:
        """Return a text centred on a point, unless further options say otherwise."""
        font = rf"\fontsize{{{number(0.75 * size)}}}{{{number(0.9 * size)}}}\selectfont"
        options = [
            f"text={self.role(role)}",
            "inner sep=0pt",
            *more,
            f"scale={number(self._unit / 0.75)}",
            rf"font=\sffamily{_BOLD if bold else ''}{font}",
        ]
        return rf"\node[{', '.join(options)}] at {self.at(point)} {{{latex(words)}}};"


def number(value: float) -> str:
    """Return a number with at most three decimal places."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
