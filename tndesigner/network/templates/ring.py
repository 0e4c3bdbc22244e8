"""The tensor ring of a matrix."""

from collections.abc import Sequence

from tndesigner.network.arrangements import arch
from tndesigner.network.diagram import Diagram
from tndesigner.network.elements import Tensor
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.chain import draw_chain
from tndesigner.network.templates.drawing import Drawing, for_each, in_pairs
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_ring(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw a tensor ring: a tensor train whose last core is bonded to the first.

    ::

              o2
         o1 -(b)- o3
        (a)---r3---(c)           a (r3, i1, o1, r1), b (r1, i2, o2, r2), c (r2, i3, o3, r3)

    Source: Zhao et al., "Tensor Ring Decomposition" (2016), section 2; as a layer: Wang et al., "Wide Compression:
    Tensor Ring Nets" (2018), section 3.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    dims = for_each(bond, len(in_pairs(inputs, outputs)), "bond")
    drawing = Drawing("ring")
    ends = zip(drawing.input(inputs, (0.0, SPACING)).legs, outputs, strict=True)
    cores = draw_chain(drawing, [*ends], (dims[-1], *dims), arch(len(dims)))
    drawing.join(cores[-1]["right"], cores[0]["left"])
    if len(cores) <= 2:
        spread_parallel_bonds(drawing, cores)
    return drawing.finish([core["out"] for core in cores])


def spread_parallel_bonds(drawing: Drawing, cores: Sequence[Tensor]) -> None:
    """Turn the legs of one or two cores so that the closing bond is visible beside the other one."""
    slant = 45.0 if len(cores) == 1 else 25.0
    drawing.turn(cores[0]["right"], slant)
    drawing.turn(cores[-1]["left"], 180 - slant)
    if len(cores) == 2:
        drawing.turn(cores[1]["right"], 180 + slant)
        drawing.turn(cores[0]["left"], -slant)


TEMPLATE = Template(
    name="ring",
    title="Tensor ring",
    summary="A tensor train closed to a ring, so that no core is at an end and all are alike.",
    source="Wang et al. 2018, Wide Compression: Tensor Ring Nets, section 3; Zhao et al. 2016, section 2",
    parameters=(
        *factor_lists((4, 8, 8, 4), (4, 8, 8, 4)),
        numbers("bond", 4, "Bond dimension: one for all bonds, or one for each; the last closes the ring."),
    ),
    build=build_ring,
)
