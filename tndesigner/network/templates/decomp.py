"""Google's DenseDecomp."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.low_rank import draw_low_rank
from tndesigner.network.templates.template import Template, factor_lists, number


def build_decomp(inputs: Sequence[int], outputs: Sequence[int], bond: int) -> Diagram:
    """Draw the network of ``tn_keras.layers.DenseDecomp``: two matrices with a narrow bond.

    ::

         o
        (b)                        b (k, o): its weight b_var
         k
        (a)                        a (i, k): its weight a_var
         i

    Weights can be copied in the order a, b, with the same axes. Source: google/TensorNetwork 0.4.6,
    ``tn_keras/dense.py``; ``bond`` is its ``decomp_size``.
    """
    return draw_low_rank("decomp", inputs, outputs, bond)


TEMPLATE = Template(
    name="decomp",
    title="Google's DenseDecomp",
    summary="The low-rank layer of Google's TensorNetwork: two thin matrices, weight for weight.",
    source="google/TensorNetwork 0.4.6, tn_keras DenseDecomp",
    parameters=(*factor_lists((1024,), (1024,)), number("bond", 8, "Its decomp_size: the dimension between them.")),
    build=build_decomp,
)
