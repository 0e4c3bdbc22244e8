"""A convolution as a tensor train that starts with the window of the kernel."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.chain import draw_chain
from tndesigner.network.templates.drawing import Drawing, for_each, in_pairs
from tndesigner.network.templates.kernel import KERNEL, patch_legs
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_conv2d_tt(
    kernel: Sequence[int], inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> Diagram:
    """Draw a tensor train whose first core is the window, and whose others each take a factor of the channels.

    ::

                    o1     o2     o3
        [g0]--r0---(a)-r1-(b)-r2-(c)     g0 (rows, columns, r0), a (r0, i1, o1, r1), b (r1, i2, o2, r2), c (r2, i3, o3)
    rows  columns   i1     i2     i3

    The cores g0, a, b, … are G0, G1, G2, … in the paper; ``bond`` has one number for each factor of the channels. The
    kernel is contracted first, and then moved in one convolution. Source: Garipov et al., "Ultimate tensorization:
    compressing convolutional and FC layers alike" (2016); the authors' code is ``tt_conv_full`` in
    timgaripov/TensorNet-TF.

    Raises:
        NetworkError: if the lists do not fit together, or the kernel has neither one nor two numbers.
    """
    pairs = in_pairs(inputs, outputs)
    dims = for_each(bond, len(pairs), "bond")
    legs = patch_legs(kernel, inputs)
    drawing = Drawing("conv2d-tt")
    x = drawing.input(legs, (-SPACING / 2, SPACING))
    first, *others = row(len(pairs) + 1)
    window_legs = {"rows": legs["rows"], "columns": legs["columns"], "right": dims[0]}
    window = drawing.core("g0", window_legs, (first[0] - SPACING / 2, first[1]), Shape.SQUARE)
    ends = list(zip(x.legs[2:], outputs, strict=True))
    cores = draw_chain(drawing, ends, (*dims, None), others)
    for name in ("rows", "columns"):
        drawing.join(x[name], window[name])
    drawing.join(window["right"], cores[0]["left"])
    return drawing.finish([core["out"] for core in cores])


TEMPLATE = Template(
    name="conv2d-tt",
    title="Tensor train convolution",
    summary="A tensor train over the factors of the channels, with the window of the kernel as its first core.",
    source="Garipov et al. 2016, arXiv:1611.03214, the TT-convolutional layer",
    parameters=(
        KERNEL,
        *factor_lists((4, 4, 4), (4, 8, 4), padded=False),
        numbers("bond", 8, "Bond dimension (TT-rank): one for all bonds, or one for each; the first is the window's."),
    ),
    build=build_conv2d_tt,
    layer_kind="network_conv2d",
)
