"""Recognises the usual forms of a part: chains, rings, grids and trees."""

from tndesigner.drawing.layouts.part import Part
from tndesigner.network import lazy_networkx as nx
from tndesigner.network.elements import ElementId

Grid = list[list[ElementId]]
"""The tensors of a grid, row by row."""


def chain_of(part: Part) -> list[ElementId] | None:
    """Return the tensors of a chain from one end to the other, or None if the part is not a chain."""
    ends = part.of_degree(0, 1)
    if not part.is_tree or len(ends) > 2:
        return None
    return list(nx.dfs_preorder_nodes(part.graph, ends[0]))


def ring_of(part: Part) -> list[ElementId] | None:
    """Return the tensors of a ring of three or more once around, or None if the part is not a ring.

    Four tensors whose order is not the one around the ring are treated as a grid of two by two.
    """
    if part.of_degree(2) != part.tensors:
        return None
    ring = list(nx.dfs_preorder_nodes(part.graph, part.tensors[0]))
    return None if len(ring) == 4 and ring != part.tensors else ring


def grid_of(part: Part) -> Grid | None:
    """Return the rows of a grid, at least two, or None if the part is not a grid.

    In a grid the distances to two corners of one side give the row and the column of every tensor.
    """
    corners = part.of_degree(2)
    if len(corners) != 4:
        return None
    from_first = nx.single_source_shortest_path_length(part.graph, corners[0])
    second = part.in_order(sorted(corners[1:], key=from_first.__getitem__)[:2])[0]
    from_second = nx.single_source_shortest_path_length(part.graph, second)
    cols = from_first[second] + 1
    rows, rest = divmod(len(part), cols)
    if rest or part.bond_count != 2 * rows * cols - rows - cols:
        return None
    cells = {}
    for tensor in part.tensors:
        row = (from_first[tensor] + from_second[tensor] - from_first[second]) // 2
        cells[row, from_first[tensor] - row] = tensor
    grid = nx.grid_2d_graph(rows, cols)
    if any(cell not in cells for cell in grid):
        return None
    if not all(part.graph.has_edge(cells[one], cells[other]) for one, other in grid.edges):
        return None
    return [[cells[row, col] for col in range(cols)] for row in range(rows)]


def tree_of(part: Part) -> tuple[dict[ElementId, list[ElementId]], list[ElementId]] | None:
    """Return the children of each tensor of a tree, and all tensors from its middle outward, parents first.

    The result is None if the part is not a tree.
    """
    if not part.is_tree:
        return None
    root = _middle(part)
    edges = list(nx.bfs_edges(part.graph, root))
    first = dict(part.ranks)
    for parent, child in reversed(edges):
        first[parent] = min(first[parent], first[child])
    tree = nx.DiGraph(sorted(edges, key=lambda edge: first[edge[1]]))
    tree.add_node(root)
    return {tensor: list(tree[tensor]) for tensor in tree}, list(nx.dfs_preorder_nodes(tree, root))


def _middle(part: Part) -> ElementId:
    """Return the middle tensor of a longest path in a tree; if there are two, the right one."""
    end = part.layers(part.tensors[:1])[-1][0]
    path = nx.shortest_path(part.graph, end, part.layers([end])[-1][0])
    return part.in_order((path[(len(path) - 1) // 2], path[len(path) // 2]))[-1]
