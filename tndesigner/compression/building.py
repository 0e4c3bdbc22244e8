"""The design of a smaller model: the same graph with networks in the place of layers."""

from collections.abc import Mapping
from dataclasses import replace

from tndesigner.compression.options import Option
from tndesigner.document import Design
from tndesigner.network.edits import RenameNetwork
from tndesigner.wording.names import free_name

Chosen = Mapping[int, Option]
"""The networks that replace layers, by the positions of these; those that stay are left out."""


def smaller_design(design: Design, chosen: Chosen) -> Design:
    """Return a copy of a design with networks in the place of layers, each named after its layer."""
    smaller = design.copy()
    names = {network.name for network in smaller.networks.values()}
    layers = list(design.model.layers)
    for position, option in chosen.items():
        number = max(smaller.diagrams, default=0) + 1
        diagram = option.drawn.copy()
        name = free_name(layers[position].title, names)
        names.add(name)
        RenameNetwork(name).apply(diagram.network)
        smaller.diagrams[number] = diagram
        layers[position] = option.layer(number, layers[position])
    smaller.model = replace(design.model, layers=tuple(layers))
    return smaller
