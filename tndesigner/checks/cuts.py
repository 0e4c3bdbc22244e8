"""Where a graph hangs together by one edge, and how much lies on either side."""

from collections.abc import Collection, Iterator, Mapping

Graph = Mapping[int, Collection[int]]
"""The neighbours of each vertex, in a graph without loops and parallel edges."""


def bridge_sides(graph: Graph, weights: Mapping[int, int]) -> dict[tuple[int, int], tuple[int, int]]:
    """Return each edge whose removal cuts the graph, with the products of the weights on its two sides.

    An edge is named by its vertices, the smaller first, and so are the sides. By Tarjan: an edge to a child is a
    bridge where nothing below the child leads back above it.
    """
    parents = dict(_walk(graph))
    times = {vertex: time for time, vertex in enumerate(parents)}
    lows, products, roots = dict(times), dict(weights), dict[int, int]()
    for vertex in reversed(parents):
        parent = parents[vertex]
        lows[vertex] = min([lows[vertex], *(times[one] for one in graph[vertex] if one != parent)])
        if parent is not None:
            lows[parent] = min(lows[parent], lows[vertex])
            products[parent] *= products[vertex]
    sides = {}
    for vertex, parent in parents.items():
        roots[vertex] = vertex if parent is None else roots[parent]
        if parent is not None and lows[vertex] == times[vertex]:
            below, above = products[vertex], products[roots[vertex]] // products[vertex]
            edge = (vertex, parent) if vertex < parent else (parent, vertex)
            sides[edge] = (below, above) if vertex < parent else (above, below)
    return sides


def _walk(graph: Graph) -> Iterator[tuple[int, int | None]]:
    """Give the vertices in the order of a depth-first walk, each with the one that it is reached from."""
    seen = set[int]()
    for root in graph:
        waiting: list[tuple[int, int | None]] = [(root, None)]
        while waiting:
            vertex, parent = waiting.pop()
            if vertex not in seen:
                seen.add(vertex)
                yield vertex, parent
                waiting += [(one, vertex) for one in graph[vertex] if one not in seen]
