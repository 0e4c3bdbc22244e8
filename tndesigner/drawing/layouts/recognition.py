"""Seeing the usual forms in a part: chains, rings, grids and trees."""

from itertools import pairwise

from tndesigner.drawing.layouts.part import Part
from tndesigner.network.elements import ElementId

Grid = list[list[ElementId]]
"""The tensors of a grid, row by row."""


def chain_of(part: Part) -> list[ElementId] | None:
    """Return the tensors of a chain from one end to the other, or None where the part is none."""
    ends = [tensor for tensor, others in part.neighbours.items() if len(others) <= 1]
    if part.bond_count != len(part) - 1 or len(ends) > 2 or not ends:
        return None
    return _walk(part, part.in_order(ends)[0])


def ring_of(part: Part) -> list[ElementId] | None:
    """Return the tensors of a ring of three or more once around, or None where the part is none.

    Four in a ring whose order is not that around it are taken for a grid of two by two.
    """
    if len(part) < 3 or any(len(others) != 2 for others in part.neighbours.values()):
        return None
    order = part.in_order(part.neighbours)
    ring = _walk(part, order[0])
    return None if len(ring) == 4 and ring != order else ring


def grid_of(part: Part) -> Grid | None:
    """Return the rows of a grid with at least two of them, or None where the part is none.

    In a grid the distances to two corners of one side give the row and the column of every tensor.
    """
    corners = part.in_order(tensor for tensor, others in part.neighbours.items() if len(others) == 2)
    if len(corners) != 4:
        return None
    from_first = part.distances(corners[:1])
    beside = sorted(corners[1:], key=lambda corner: from_first[corner])[:2]
    second = part.in_order(beside)[0]
    cols = from_first[second] + 1
    rows, rest = divmod(len(part), cols)
    if rest or part.bond_count != 2 * rows * cols - rows - cols:
        return None
    from_second = part.distances([second])
    cells = {}
    for tensor in part.neighbours:
        double_row = from_first[tensor] + from_second[tensor] - (cols - 1)
        cells[double_row // 2, (from_first[tensor] - double_row // 2)] = tensor
    wanted = [(row, col) for row in range(rows) for col in range(cols)]
    if any(cell not in cells for cell in wanted):
        return None
    grid = [[cells[row, col] for col in range(cols)] for row in range(rows)]
    return grid if _bonds_fit(part, grid) else None


def tree_of(part: Part) -> tuple[dict[ElementId, list[ElementId]], list[ElementId]] | None:
    """Return the children of each tensor of a tree, and all tensors from its middle on, parents first.

    None is returned where the part is no tree.
    """
    if part.bond_count != len(part) - 1:
        return None
    root = _middle(part)
    parent: dict[ElementId, ElementId] = {root: root}
    found = [root]
    for tensor in found:
        for other in part.neighbours[tensor]:
            if other not in parent:
                parent[other] = tensor
                found.append(other)
    first = dict(part.ranks)
    for tensor in reversed(found[1:]):
        first[parent[tensor]] = min(first[parent[tensor]], first[tensor])
    children: dict[ElementId, list[ElementId]] = {tensor: [] for tensor in found}
    for tensor in found[1:]:
        children[parent[tensor]].append(tensor)
    for below in children.values():
        below.sort(key=first.__getitem__)
    return children, _top_down(root, children)


def _walk(part: Part, start: ElementId) -> list[ElementId]:
    """Return the tensors along a chain or ring, from its first neighbour on."""
    path, seen = [start], {start}
    while True:
        onward = [other for other in part.neighbours[path[-1]] if other not in seen]
        if not onward:
            return path
        path.append(onward[0])
        seen.add(onward[0])


def _bonds_fit(part: Part, grid: Grid) -> bool:
    """Tell whether all neighbours in the grid are joined; as many bonds as there are leave none over."""
    across = [pair for line in grid for pair in pairwise(line)]
    down = [pair for line in zip(*grid, strict=True) for pair in pairwise(line)]
    return all(second in part.neighbours[first] for first, second in across + down)


def _middle(part: Part) -> ElementId:
    """Return the tensor in the middle of a tree: the last one left when leaves are taken off round by round."""
    open_bonds = {tensor: len(others) for tensor, others in part.neighbours.items()}
    leaves = [tensor for tensor, count in open_bonds.items() if count <= 1]
    left = len(part)
    while left > 2:
        left -= len(leaves)
        taken, leaves = leaves, []
        for leaf in taken:
            open_bonds[leaf] = 0
            for other in part.neighbours[leaf]:
                open_bonds[other] -= 1
                if open_bonds[other] == 1:
                    leaves.append(other)
    return max(leaves, key=part.ranks.__getitem__)


def _top_down(root: ElementId, children: dict[ElementId, list[ElementId]]) -> list[ElementId]:
    """Return all tensors, each before its children, the left branch whole before the right one."""
    order, waiting = [], [root]
    while waiting:
        tensor = waiting.pop()
        order.append(tensor)
        waiting.extend(reversed(children[tensor]))
    return order
