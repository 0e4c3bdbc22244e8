"""A tensor ring with a core for each leg."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.elements import Tensor
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, core_names, for_each
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_tensor_ring_net(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw one ring through a core for each input leg, then a core for each output leg.

    ::

         o3       o2       o1
        (f)--r5--(e)--r4--(d)      d (r3, o1, r4), e (r4, o2, r5), f (r5, o3, r6)
         r6                r3
        (a)--r1--(b)--r2--(c)      a (r6, i1, r1), b (r1, i2, r2), c (r2, i3, r3)
         i1       i2       i3

    The lower row has the input legs from left to right, the upper row the output legs from right to left, so that no
    bonds cross. Source: Wang et al., "Wide Compression: Tensor Ring Nets" (2018), section 3.
    """
    count = len(inputs) + len(outputs)
    dims = for_each(bond, count, "bond")
    height = SPACING * max(1.0, abs(len(inputs) - len(outputs)) / 4)
    places = (*row(len(inputs)), *reversed(row(len(outputs), -height)))
    drawing = Drawing("tensor-ring-net")
    x = drawing.input(inputs, (0.0, SPACING))
    cores: list[Tensor] = []
    for place, (name, at) in enumerate(zip(core_names(count), places, strict=True)):
        side = "in" if place < len(inputs) else "out"
        legs = {"left": dims[place - 1], side: (*inputs, *outputs)[place], "right": dims[place]}
        cores.append(drawing.core(name, legs, at))
        if place < len(inputs):
            drawing.join(x.legs[place], cores[-1]["in"])
        if place:
            drawing.join(cores[-2]["right"], cores[-1]["left"])
    drawing.join(cores[-1]["right"], cores[0]["left"])
    if count == 2:
        spread_stacked_bonds(drawing, cores[0], cores[1])
    return drawing.finish([core["out"] for core in cores[len(inputs) :]])


def spread_stacked_bonds(drawing: Drawing, below: Tensor, above: Tensor) -> None:
    """Turn the legs of two cores so that both bonds between them are visible, and the output leg between none."""
    slant = 40.0
    drawing.turn(below["left"], UP + slant)
    drawing.turn(below["right"], UP - slant)
    drawing.turn(above["left"], slant - UP)
    drawing.turn(above["right"], 180 + UP - slant)


TEMPLATE = Template(
    name="tensor-ring-net",
    title="Tensor ring net",
    summary="A ring with a core for each input leg and each output leg, smaller than a ring of cores with both.",
    source="Wang et al. 2018, Wide Compression: Tensor Ring Nets, arXiv:1802.09052, section 3",
    parameters=(
        *factor_lists((4, 8, 8, 4), (4, 8, 8, 4)),
        numbers("bond", 8, "Bond dimension: one for all bonds, or one for each; the last closes the ring."),
    ),
    build=build_tensor_ring_net,
)
