"""Cores side by side above the input, joined from left to right, for trains and rings."""

from collections.abc import Sequence

from tndesigner.network.elements import Tensor
from tndesigner.network.measures import SPACING, Point
from tndesigner.network.templates.drawing import Drawing, core_names


def draw_chain(
    drawing: Drawing,
    pairs: Sequence[tuple[int, int | None]],
    bonds: Sequence[int | None],
    places: Sequence[Point],
    order: Sequence[str] = ("left", "in", "out", "right"),
) -> list[Tensor]:
    """Draw the input and one core for each pair of an input and an output leg, and join neighbours.

    ``bonds`` has the dimensions left and right of each core, one more than there are cores. A leg with
    dimension None is left out. ``order`` is the order of the axes of each core.
    """
    x = drawing.input([dim for dim, _ in pairs], (0.0, SPACING))
    cores: list[Tensor] = []
    for place, (name, at) in enumerate(zip(core_names(len(pairs)), places, strict=True)):
        legs = {"left": bonds[place], "in": pairs[place][0], "out": pairs[place][1], "right": bonds[place + 1]}
        core = drawing.core(name, {leg: dim for leg in order if (dim := legs[leg]) is not None}, at)
        drawing.join(x.legs[place], core["in"])
        if cores:
            drawing.join(cores[-1]["right"], core["left"])
        cores.append(core)
    return cores
