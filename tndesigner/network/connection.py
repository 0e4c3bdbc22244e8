"""What hangs together: the parts of a graph between which there is no path."""

from collections.abc import Iterable

from tndesigner.network.elements import ElementId

Pair = tuple[ElementId, ElementId]


def connected_parts(vertices: Iterable[ElementId], pairs: Iterable[Pair]) -> list[set[ElementId]]:
    """Return the parts of a graph, in the order of the first vertex of each.

    Args:
        vertices: all of them.
        pairs: vertices that are joined; a pair may come twice, and a vertex may be joined with itself.
    """
    near = neighbours(vertices, pairs)
    parts: list[set[ElementId]] = []
    seen: set[ElementId] = set()
    for start in near:
        if start in seen:
            continue
        part, waiting = {start}, [start]
        while waiting:
            for other in near[waiting.pop()] - part:
                part.add(other)
                waiting.append(other)
        seen |= part
        parts.append(part)
    return parts


def neighbours(vertices: Iterable[ElementId], pairs: Iterable[Pair]) -> dict[ElementId, set[ElementId]]:
    """Return the vertices that each vertex is joined with; itself is not one of them."""
    near: dict[ElementId, set[ElementId]] = {vertex: set() for vertex in vertices}
    for first, second in pairs:
        if first != second:
            near[first].add(second)
            near[second].add(first)
    return near
