"""The design of a smaller model: the same graph with networks in the place of layers."""

from collections.abc import Mapping
from dataclasses import replace

from tndesigner.compression.options import Option
from tndesigner.document import Design
from tndesigner.models import Layer
from tndesigner.network.edits import RenameNetwork
from tndesigner.wording.names import free_name

Place = tuple[int, str]
"""The position of a layer, and the name of a matrix in it; empty for a layer that has but one."""

Chosen = Mapping[Place, Option]
"""The networks that replace layers or matrices, by the places of these; those that stay are left out."""


def smaller_design(design: Design, chosen: Chosen) -> Design:
    """Return a copy of a design with networks in the place of layers and matrices, each named after these."""
    smaller = design.copy()
    names = {network.name for network in smaller.networks.values()}
    layers = list(design.model.layers)
    for place, option in chosen.items():
        position, matrix = place
        number = max(smaller.diagrams, default=0) + 1
        diagram = option.drawn.copy()
        name = free_name(title_of(layers[position], place), names)
        names.add(name)
        RenameNetwork(name).apply(diagram.network)
        smaller.diagrams[number] = diagram
        layers[position] = option.layer(number, layers[position], matrix)
    smaller.model = replace(design.model, layers=tuple(layers))
    return smaller


def title_of(layer: Layer, place: Place) -> str:
    """Return how a matrix of a layer is called, as "lstm kernel"; one without a name, like its layer."""
    return f"{layer.title} {place[1]}".strip()
