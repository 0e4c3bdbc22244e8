"""An index that finds what lies at a place without looking at everything."""

from collections.abc import Iterable, Iterator
from math import floor
from operator import eq

from tndesigner.drawing.boxes import Box, union

CELL = 192.0
_MOST_CELLS = 64
"""A box that covers more cells than this is checked in every lookup."""

Cell = tuple[int, int] | None
"""A column and a row; None stands for everywhere."""


class GridIndex:
    """Boxes by key, filed under the cells of a coarse grid that they overlap."""

    def __init__(self) -> None:
        """Start empty."""
        self._boxes: dict[int, Box] = {}
        self._cells: dict[Cell, set[int]] = {}
        self._content: Box | None = None
        """The box around all boxes, as long as it is known."""

    def __len__(self) -> int:
        """Count the boxes."""
        return len(self._boxes)

    def __contains__(self, key: int) -> bool:
        """Tell whether there is a box with this key."""
        return key in self._boxes

    def __getitem__(self, key: int) -> Box:
        """Return the box of a key."""
        return self._boxes[key]

    def put(self, key: int, box: Box) -> None:
        """Store a box under a key, replacing any earlier one."""
        self.drop(key)
        if not self._boxes:
            self._content = box
        elif self._content is not None:
            self._content = self._content.united(box)
        self._boxes[key] = box
        for cell in _homes(box):
            self._cells.setdefault(cell, set()).add(key)

    def drop(self, key: int) -> None:
        """Remove the box of a key, if there is one."""
        if key in self._boxes:
            box = self._boxes.pop(key)
            if self._content is not None and any(map(eq, self._content, box)):
                self._content = None  # one of its sides may have been that of the box
            for cell in _homes(box):
                self._cells[cell].remove(key)

    def meeting(self, box: Box) -> list[int]:
        """Return the keys of the boxes that meet a box, in ascending order."""
        return sorted({key for key in self._near(box) if self._boxes[key].meets(box)})

    def count(self, box: Box, most: int) -> int:
        """Count the boxes that meet a box, up to about a limit."""
        found: set[int] = set()
        for key in self._near(box):
            if self._boxes[key].meets(box):
                found.add(key)
                if len(found) > most:
                    break
        return len(found)

    def content(self) -> Box | None:
        """Return the box around all boxes, or None if there are none."""
        if self._content is None:
            self._content = union(self._boxes.values())
        return self._content

    def _near(self, box: Box) -> Iterator[int]:
        """Yield the keys of boxes that may meet a box, some of them repeatedly."""
        if _cell_count(box) > len(self._cells):
            yield from self._boxes
            return
        for cell in (None, *_cells(box)):
            yield from self._cells.get(cell, ())


def _cell_count(box: Box) -> float:
    return (box.width / CELL + 1) * (box.height / CELL + 1)


def _homes(box: Box) -> Iterable[Cell]:
    """Return the cells under which a box is filed."""
    return (None,) if _cell_count(box) > _MOST_CELLS else _cells(box)


def _cells(box: Box) -> Iterator[Cell]:
    left, right = floor(box.left / CELL), floor(box.right / CELL)
    top, bottom = floor(box.top / CELL), floor(box.bottom / CELL)
    return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))
