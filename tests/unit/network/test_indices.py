"""Which legs are one index, against networkx."""

import networkx as nx
from hypothesis import given

from tests.property.networks import drawn_networks
from tndesigner.network import Network, TensorKind
from tndesigner.network.indices import joined_indices, joined_legs


def graph_of_legs(network: Network) -> nx.Graph:
    """The legs, with an edge for each bond and between the legs of each copy tensor."""
    graph = nx.Graph()
    graph.add_nodes_from(leg.id for leg in network.legs)
    graph.add_edges_from(bond.legs for bond in network.bonds)
    for copy in network.of_kind(TensorKind.COPY):
        nx.add_path(graph, [leg.id for leg in copy.legs])
    return graph


@given(drawn_networks())
def test_legs_that_bonds_and_copy_tensors_join_are_the_connected_parts(network):
    parts = list(nx.connected_components(graph_of_legs(network)))
    for part in parts:
        assert all(joined_legs(network, leg) == tuple(sorted(part)) for leg in part)
    assert joined_indices(network) == {leg: number for number, part in enumerate(parts, start=1) for leg in part}


def test_a_copy_tensor_with_thousands_of_legs_is_one_index():
    network = Network()
    copy = network.add_copy("r", dim=2, legs=3_000)
    assert set(joined_indices(network).values()) == {1}
    assert len(joined_legs(network, copy.legs[7].id)) == 3_000
