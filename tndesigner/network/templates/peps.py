"""The grid of cores."""

from collections.abc import Iterator, Sequence
from math import prod

from tndesigner.network.arrangements import grid_step, slanted_grid
from tndesigner.network.diagram import Diagram
from tndesigner.network.elements import Tensor
from tndesigner.network.errors import NetworkError
from tndesigner.network.factorisation import factorise, times
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, core_names, for_each, in_pairs
from tndesigner.network.templates.template import Template, count, factor_lists, numbers
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

Cell = tuple[int, int]
"""Row and column, both from 0."""


def build_peps(rows: int, cols: int, inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw a grid: each core has an input leg, an output leg, and a bond to each of its neighbours.

    ::

           (b)--r3--(d)            a (i1, o1, r1, r2), b (r1, i2, o2, r3)
           r1       r4             c (r2, i3, o3, r4), d (r3, r4, i4, o4)
         (a)--r2--(c)              a, b are the first row, c, d the second

    Legs and cores are counted row by row. A core's legs are: up, left, in, out, right, down, if it has
    them. ``bond`` has one number for each bond: for each core the one to the right, then the one down. A row is
    drawn as a line that leads away from the viewer, so every input leg goes straight down to the input.

    Source: Verstraete and Cirac, "Renormalization algorithms for quantum-many body systems in two and
    higher dimensions" (2004); as a layer: the PEPS of the TensorFlow blog of 12 February 2020.

    Raises:
        NetworkError: if the lists do not fit the grid.
    """
    for what, factors in (("inputs", inputs), ("outputs", outputs)):
        if len(factors) != rows * cols:
            has = counted(len(factors), "{0} factor", "{0} factors")
            raise NetworkError(
                Text(
                    "{0} has {1}, but a grid of {2} by {3} has {4} cores; {5} would fit",
                    *(what, has, rows, cols, rows * cols, times(factorise(prod(factors), rows * cols))),
                )
            )
    pairs = in_pairs(inputs, outputs)
    links = tuple(_links(rows, cols))
    dims = dict(zip(links, for_each(bond, len(links), "bond"), strict=True))
    cells = [(row, col) for row in range(rows) for col in range(cols)]
    drawing = Drawing("peps")
    x = drawing.input(inputs, (0.0, SPACING), grid_step(cols))
    cores: dict[Cell, Tensor] = {}
    for index, (cell, at) in enumerate(zip(cells, slanted_grid(rows, cols), strict=True)):
        legs = _legs(cell, pairs[index], dims)
        cores[cell] = drawing.core(core_names(len(pairs))[index], legs, at)
        drawing.join(x.legs[index], cores[cell]["in"])
    for first, second in links:
        ways = ("right", "left") if first[0] == second[0] else ("down", "up")
        drawing.join(cores[first][ways[0]], cores[second][ways[1]])
    for core in cores.values():
        drawing.turn(core["out"], UP + 25.0)
    return drawing.finish([core["out"] for core in cores.values()])


def _links(rows: int, cols: int) -> Iterator[tuple[Cell, Cell]]:
    """Yield the pairs of neighbours that share a bond, in the order of the bonds."""
    for row in range(rows):
        for col in range(cols):
            if col + 1 < cols:
                yield (row, col), (row, col + 1)
            if row + 1 < rows:
                yield (row, col), (row + 1, col)


def _legs(cell: Cell, pair: tuple[int, int], dims: dict[tuple[Cell, Cell], int]) -> dict[str, int | None]:
    """Return the legs of one core; those without a neighbour have no dimension."""
    row, col = cell
    return {
        "up": dims.get(((row - 1, col), cell)),
        "left": dims.get(((row, col - 1), cell)),
        "in": pair[0],
        "out": pair[1],
        "right": dims.get((cell, (row, col + 1))),
        "down": dims.get((cell, (row + 1, col))),
    }


TEMPLATE = Template(
    name="peps",
    title="Grid (PEPS)",
    summary="Cores in rows and columns, each bonded to its neighbours, for data that lies on a grid, such as images.",
    source="Verstraete and Cirac 2004, arXiv:cond-mat/0407066; TensorFlow blog, 12 February 2020",
    parameters=(
        count("rows", 2, "Rows of the grid.", most=16),
        count("cols", 2, "Columns of the grid.", most=16),
        *factor_lists((4, 8, 8, 4), (4, 8, 8, 4)),
        numbers("bond", 2, "Bond dimension: one for all bonds, or one for each, row by row: right, then down."),
    ),
    build=build_peps,
    grid=("rows", "cols"),
)
