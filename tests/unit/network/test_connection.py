"""Parts of a graph, against networkx."""

import networkx as nx
import pytest

from tndesigner.network.connection import connected_parts, neighbours


@pytest.mark.parametrize("seed", range(7))
def test_parts_and_neighbours_are_those_of_networkx(seed):
    graph = nx.gnm_random_graph(23, 17, seed=seed)
    pairs = [*graph.edges(), *list(graph.edges())[:3], (2, 2)]
    found = connected_parts(range(23), pairs)
    assert sorted(map(sorted, found)) == sorted(map(sorted, nx.connected_components(graph)))
    assert [min(part) for part in found] == sorted(min(part) for part in found)
    assert neighbours(range(23), pairs) == {one: set(graph.adj[one]) for one in graph}


def test_nothing_has_no_parts_and_a_vertex_alone_is_one():
    assert connected_parts([], []) == []
    assert connected_parts([5, 3], [(3, 3)]) == [{5}, {3}]
