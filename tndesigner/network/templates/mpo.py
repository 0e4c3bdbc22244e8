"""The tensor train of a matrix."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.chain import draw_train
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_mpo(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw a matrix product operator: cores in a row, each with one input and one output leg.

    ::

         o1    o2    o3
        (a)-r1-(b)-r2-(c)        a (i1, o1, r1), b (r1, i2, o2, r2), c (r2, i3, o3)
         i1    i2    i3

    Two cores of (32, 32) with a bond of 2 are the network of the TensorFlow blog of 12 February 2020.
    Source: Novikov et al., "Tensorizing Neural Networks" (2015), sections 3.1 and 4.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    return draw_train("mpo", inputs, outputs, bond)


TEMPLATE = Template(
    name="mpo",
    title="Tensor train (MPO)",
    summary="A row of small cores instead of one large matrix; the bonds between them set how much it can express.",
    source="Novikov et al. 2015, Tensorizing Neural Networks, section 4",
    parameters=(
        *factor_lists((32, 32), (32, 32)),
        numbers("bond", 2, "Bond dimension (TT-rank): one for all bonds, or one for each from left to right."),
    ),
    build=build_mpo,
)
