"""Networks made from graphs, and what is asked of their layouts."""

import random
from collections.abc import Collection
from math import cos, hypot, radians, sin

import networkx as nx

from tndesigner.drawing.layouts import CORE_SIZE
from tndesigner.drawing.layouts.automatic_layout import Layout, lay_out
from tndesigner.network import Network
from tndesigner.network.diagram import Placement

TIP = CORE_SIZE / 2 + 34
"""How far from the middle of a core the tip of an open leg is."""


def joined(graph: nx.Graph, takers: Collection[object] | None = None) -> Network:
    """A network with a core at each vertex and a bond at each edge.

    ``takers`` have an input leg; all have one where they are not given. Cores are made in a mixed order, so
    that only the bonds, and the legs of the input, tell how they belong.
    """
    numbers = random.Random(7)
    vertices = list(graph)
    network = Network()
    taking = dict.fromkeys(one for one in vertices if takers is None or one in takers)
    data = network.add_input("x", {f"i{one}": 2 for one in taking}) if taking else None
    cores = {}
    for one in numbers.sample(vertices, len(vertices)):
        legs = {f"b{other}": 3 for other in graph[one]} | {"out": 5}
        cores[one] = network.add_core(str(one), legs | ({"in": 2} if one in taking else {}))
    for first, second in graph.edges:
        network.connect(cores[first][f"b{second}"], cores[second][f"b{first}"])
    for one in taking:
        network.connect(data[f"i{one}"], cores[one]["in"])
    network.set_outputs([cores[one]["out"] for one in vertices])
    return network


def drawn(graph: nx.Graph, takers: Collection[object] | None = None) -> tuple[Network, Layout]:
    """Such a network, and its layout."""
    network = joined(graph, takers)
    return network, lay_out(network)


def places(network: Network, layout: Layout) -> dict[str, Placement]:
    return {tensor.name: layout.placements[tensor.id] for tensor in network.tensors}


def nearest_pair(layout: Layout) -> float:
    """The least distance between two tensors, found with a coarse raster."""
    size = 1.5 * CORE_SIZE
    raster: dict[tuple[int, int], list[Placement]] = {}
    least = float("inf")
    for one in layout.placements.values():
        cell = (int(one.x // size), int(one.y // size))
        for near in ((cell[0] + dx, cell[1] + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            least = min([least, *(hypot(one.x - other.x, one.y - other.y) for other in raster.get(near, []))])
        raster.setdefault(cell, []).append(one)
    return least


def assert_open_legs_are_seen(network: Network, layout: Layout) -> None:
    """The tip of each open leg lies outside every tensor, and no other leg of its core covers it."""
    for tensor in network.tensors:
        turned = [layout.directions[leg.id] for leg in tensor.legs]
        for leg in tensor.legs:
            if network.bond_at(leg.id) is not None or tensor.kind == "input":
                continue
            place, direction = layout.placements[tensor.id], layout.directions[leg.id]
            tip = (place.x + TIP * cos(radians(direction)), place.y - TIP * sin(radians(direction)))
            for other in network.tensors:
                if other.id != tensor.id and other.kind != "input":
                    at = layout.placements[other.id]
                    assert hypot(at.x - tip[0], at.y - tip[1]) > CORE_SIZE / 2
            if len(turned) <= 8:
                apart = sorted(abs((direction - one + 180) % 360 - 180) for one in turned)
                assert apart[1:] == [] or apart[1] >= 10
