"""A matrix as the product of two thin ones."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, numbered
from tndesigner.network.templates.template import Template, factor_lists, number


def build_low_rank(inputs: Sequence[int], outputs: Sequence[int], bond: int) -> Diagram:
    """Draw two cores, one above the other: the lower takes all input legs, the upper gives all output legs.

    ::

         o1 o2
          (b)                    b (r, o1, o2)
           r
          (a)                    a (i1, i2, r)
         i1 i2

    Source: Denil et al., "Predicting Parameters in Deep Learning" (2013), section 2; Sainath et al., "Low-rank
    matrix factorization for deep neural network training" (2013).
    """
    return draw_low_rank("low-rank", inputs, outputs, bond)


def draw_low_rank(name: str, inputs: Sequence[int], outputs: Sequence[int], rank: int) -> Diagram:
    """Draw the two cores of a low-rank network with that name."""
    drawing = Drawing(name)
    x = drawing.input(inputs, (0.0, SPACING), SPACING / 2)
    in_legs, out_legs = numbered("in", inputs), numbered("out", outputs)
    a = drawing.core("a", {**in_legs, "right": rank}, (0.0, 0.0))
    b = drawing.core("b", {"left": rank, **out_legs}, (0.0, -SPACING))
    for input_leg, leg_name in zip(x.legs, in_legs, strict=True):
        drawing.join(input_leg, a[leg_name])
    drawing.join(a["right"], b["left"])
    drawing.fan([b[name] for name in out_legs], UP)
    return drawing.finish([b[name] for name in out_legs])


TEMPLATE = Template(
    name="low-rank",
    title="Low rank",
    summary="Two thin matrices instead of one: the data passes through a narrow bond.",
    source="Denil et al. 2013, Predicting Parameters in Deep Learning, section 2",
    parameters=(
        *factor_lists((1024,), (1024,)),
        number("bond", 16, "Dimension of the bond between the two cores: the rank."),
    ),
    build=build_low_rank,
)
