"""Google's Conv2DMPO."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.errors import NetworkError
from tndesigner.network.factorisation import times
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.chain import GOOGLES_ORDER, draw_chain
from tndesigner.network.templates.drawing import DOWN, LEFT, Drawing, for_each, in_pairs
from tndesigner.network.templates.kernel import KERNEL, patch_legs
from tndesigner.network.templates.template import Template, factor_lists, numbers
from tndesigner.wording.text import Text


def build_conv2d_mpo(
    kernel: Sequence[int], inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> Diagram:
    """Draw the network of ``tn_keras.layers.Conv2DMPO``: a train whose first core has rows, whose last has columns.

    ::

            o1    o2    o3
     rows--(a)-r1-(b)-r2-(c)--columns      a (i1, rows, r1, o1), b (i2, r1, r2, o2), c (i3, r2, columns, o3)
            i1    i2    i3

    The axes of a core are in, left, right, out, so that weights can be copied unchanged, in the order end_node_first,
    middle_node_0, …, end_node_last. Google's layer needs equal factors; here they may differ. Source:
    google/TensorNetwork 0.4.6, ``tn_keras/conv2d_mpo.py``; ``bond`` is its ``bond_dim``, the number of factors its
    ``num_nodes``, ``kernel`` its ``kernel_size``.

    Raises:
        NetworkError: if the lists do not fit together, or there are fewer than two cores.
    """
    if len(in_pairs(inputs, outputs)) < 2:
        raise NetworkError(
            Text(
                "rows and columns of the kernel need a core each, but inputs has the one factor {0}; write it as "
                "two, such as {1},1",
                times(tuple(inputs)),
                inputs[0],
            )
        )
    legs = patch_legs(kernel, inputs)
    dims = (legs["rows"], *for_each(bond, len(inputs) - 1, "bond"), legs["columns"])
    drawing = Drawing("conv2d-mpo")
    x = drawing.input(legs, (0.0 - SPACING, SPACING))
    ends = list(zip(x.legs[2:], outputs, strict=True))
    cores = draw_chain(drawing, ends, dims, row(len(ends)), GOOGLES_ORDER)
    drawing.join(x["rows"], cores[0]["left"])
    drawing.join(x["columns"], cores[-1]["right"])
    drawing.turn(cores[-1]["right"], (LEFT + DOWN) / 2)
    return drawing.finish([core["out"] for core in cores])


TEMPLATE = Template(
    name="conv2d-mpo",
    title="Google's Conv2DMPO",
    summary="A kernel as a tensor train; the convolution of Google's TensorNetwork, weight for weight.",
    source="google/TensorNetwork 0.4.6, tn_keras Conv2DMPO",
    parameters=(
        KERNEL,
        *factor_lists((4, 4, 4, 4), (4, 4, 4, 4), padded=False),
        numbers("bond", 8, "Its bond_dim: one for all bonds, or one for each from left to right."),
    ),
    build=build_conv2d_mpo,
    layer_kind="network_conv2d",
)
