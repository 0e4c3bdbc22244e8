from math import prod

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.checks.rules.useful_bonds import bridge_sides

vertices = st.integers(1, 9)


@given(st.lists(st.tuples(vertices, vertices), max_size=14))
def test_bridges_and_their_sides_are_those_of_removing_each_edge(edges: list[tuple[int, int]]):
    graph = nx.Graph((one, other) for one, other in edges if one != other)
    weights = {vertex: 2 + vertex for vertex in graph}
    expected = {}
    for one, other in map(sorted, graph.edges):
        rest = nx.Graph(graph)
        rest.remove_edge(one, other)
        if not nx.has_path(rest, one, other):
            parts = [nx.node_connected_component(rest, end) for end in (one, other)]
            expected[one, other] = tuple(prod(weights[vertex] for vertex in part) for part in parts)
    assert bridge_sides(graph, weights) == expected


def test_a_row_of_ten_thousand_needs_no_recursion():
    count = 10_000
    graph = nx.path_graph(count)
    assert len(bridge_sides(graph, dict.fromkeys(graph, 1))) == count - 1
