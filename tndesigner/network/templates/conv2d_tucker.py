"""A convolution between two thin cores that narrow and widen the channels."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, for_each
from tndesigner.network.templates.kernel import KERNEL, channels, patch_legs
from tndesigner.network.templates.template import Template, numbers


def build_conv2d_tucker(in_channels: int, out_channels: int, kernel: Sequence[int], ranks: Sequence[int]) -> Diagram:
    r"""Draw a Tucker-2 decomposition of a kernel: narrow channels, a small kernel, wide channels.

    ::

             o
            (o)                    o (r2, out channels)
            [k]                    k (rows, columns, r1, r2)
           / |  \
          /  |  (c)                c (in channels, r1)
       rows columns channels

    It runs as a 1×1 convolution, a small full one and a 1×1 convolution. ``ranks`` are r1 and r2. Source: Kim et
    al., "Compression of Deep Convolutional Neural Networks for Fast and Low Power Mobile Applications" (2016),
    section 3.1.

    Raises:
        NetworkError: if the kernel or the ranks have neither one nor two numbers.
    """
    narrow, wide = for_each(ranks, 2, "ranks")
    legs = patch_legs(kernel, (in_channels,))
    drawing = Drawing("conv2d-tucker")
    x = drawing.input(legs, (0.0, SPACING))
    first = drawing.core("c", {"in": in_channels, "right": narrow}, (SPACING, 0.0))
    inner = {"rows": legs["rows"], "columns": legs["columns"], "left": narrow, "right": wide}
    middle = drawing.core("k", inner, (0.0 - SPACING / 2, -SPACING), Shape.SQUARE)
    last = drawing.core("o", {"left": wide, "out": out_channels}, (0.0 - SPACING / 2, -2 * SPACING))
    for leg, end in ((x["rows"], middle["rows"]), (x["columns"], middle["columns"]), (x["channels"], first["in"])):
        drawing.join(leg, end)
    drawing.join(first["right"], middle["left"])
    drawing.join(middle["right"], last["left"])
    drawing.turn(last["out"], UP)
    return drawing.finish([last["out"]])


TEMPLATE = Template(
    name="conv2d-tucker",
    title="Tucker convolution",
    summary="The channels are reduced, a small kernel moves over the picture, and the channels are expanded again.",
    source="Kim et al. 2016, arXiv:1511.06530, section 3.1; Tucker 1966",
    parameters=(
        *channels(64, 128),
        KERNEL,
        numbers("ranks", (16, 32), "Channels before and after the small kernel: one number for both, or two."),
    ),
    build=build_conv2d_tucker,
    layer_kind="network_conv2d",
)
