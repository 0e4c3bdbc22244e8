"""Cores side by side above the input, joined from left to right, for trains and rings."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.elements import Leg, Tensor
from tndesigner.network.measures import SPACING, Point
from tndesigner.network.templates.drawing import Drawing, core_names, for_each, in_pairs

ORDER = ("left", "in", "out", "right")
"""The axes of a core."""
GOOGLES_ORDER = ("in", "left", "right", "out")
"""The axes of a core in Google's layers."""


def draw_train(
    name: str, inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int], order: Sequence[str] = ORDER
) -> Diagram:
    """Draw a tensor train with that name.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    cores = len(in_pairs(inputs, outputs))
    drawing = Drawing(name)
    ends = zip(drawing.input(inputs, (0.0, SPACING)).legs, outputs, strict=True)
    bonds = (None, *for_each(bond, cores - 1, "bond"), None)
    return drawing.finish([core["out"] for core in draw_chain(drawing, [*ends], bonds, row(cores), order)])


def draw_chain(
    drawing: Drawing,
    ends: Sequence[tuple[Leg, int | None]],
    bonds: Sequence[int | None],
    places: Sequence[Point],
    order: Sequence[str] = ORDER,
) -> list[Tensor]:
    """Draw one core for each pair of a leg of the input and an output dimension, and join neighbours.

    ``bonds`` has the dimensions left and right of each core, one more than there are cores. A leg with
    dimension None is left out. ``order`` is the order of the axes of each core.
    """
    cores: list[Tensor] = []
    for place, (name, at) in enumerate(zip(core_names(len(ends)), places, strict=True)):
        leg, out_dim = ends[place]
        legs = {"left": bonds[place], "in": leg.dim, "out": out_dim, "right": bonds[place + 1]}
        core = drawing.core(name, {axis: legs[axis] for axis in order}, at)
        drawing.join(leg, core["in"])
        if cores:
            drawing.join(cores[-1]["right"], core["left"])
        cores.append(core)
    return cores
