"""Google's DenseMPO."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.chain import GOOGLES_ORDER, draw_train
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_dense_mpo(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw the network of ``tn_keras.layers.DenseMPO``: a tensor train with the axes in Google's order.

    ::

         o1    o2    o3
        (a)-r1-(b)-r2-(c)        a (i1, r1, o1), b (i2, r1, r2, o2), c (i3, r2, o3)
         i1    i2    i3

    The axes of a core are in, left, right, out, unlike those of the other templates, so that weights can be copied
    unchanged, in the order end_node_first, middle_node_0, …, end_node_last. Google's layer needs equal factors; here
    they may differ. Source: google/TensorNetwork 0.4.6, ``tn_keras/mpo.py``; ``bond`` is its ``bond_dim``, the number
    of factors its ``num_nodes``.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    return draw_train("dense-mpo", inputs, outputs, bond, GOOGLES_ORDER)


TEMPLATE = Template(
    name="dense-mpo",
    title="Google's DenseMPO",
    summary="The tensor train of Google's TensorNetwork, weight for weight.",
    source="google/TensorNetwork 0.4.6, tn_keras DenseMPO",
    parameters=(
        *factor_lists((4, 4, 4, 4, 4), (4, 4, 4, 4, 4)),
        numbers("bond", 8, "Its bond_dim: one for all bonds, or one for each from left to right."),
    ),
    build=build_dense_mpo,
)
