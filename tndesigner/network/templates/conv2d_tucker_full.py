"""A convolution whose rows, columns and channels all have a thin core."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing, for_each
from tndesigner.network.templates.kernel import KERNEL, channels, patch_legs
from tndesigner.network.templates.template import Template, numbers


def build_conv2d_tucker_full(
    in_channels: int, out_channels: int, kernel: Sequence[int], kernel_ranks: Sequence[int], ranks: Sequence[int]
) -> Diagram:
    r"""Draw a Tucker decomposition of a kernel in all four modes: rows, columns, input and output channels.

    ::

                  o
                 (o)               o (r4, out channels)
                 [k]               k (r1, r2, r3, r4)
               /  |  \
             (h) (w) (c)           h (rows, r1), w (columns, r2), c (in channels, r3)
           rows columns channels

    ``kernel_ranks`` are r1 and r2, ``ranks`` are r3 and r4. It runs as a Tucker-2 convolution: h, w and k are first
    contracted to its small kernel. Source: Kim et al., "Compression of Deep Convolutional Neural Networks for Fast
    and Low Power Mobile Applications" (2016), section 3.1.

    Raises:
        NetworkError: if the kernel or one of the ranks has neither one nor two numbers.
    """
    narrow, wide = for_each(ranks, 2, "ranks")
    inner = (*for_each(kernel_ranks, 2, "kernel_ranks"), narrow)
    legs = patch_legs(kernel, (in_channels,))
    drawing = Drawing("conv2d-tucker-full")
    x = drawing.input(legs, (0.0, SPACING))
    middle_legs = {**dict(zip(legs, inner, strict=True)), "right": wide}
    middle = drawing.core("k", middle_legs, (0.0, -SPACING), Shape.SQUARE)
    for name, at, leg, rank in zip("hwc", row(3), x.legs, inner, strict=True):
        core = drawing.core(name, {"in": leg.dim, "right": rank}, at)
        drawing.join(leg, core["in"])
        drawing.join(core["right"], middle[leg.name])
    last = drawing.core("o", {"left": wide, "out": out_channels}, (0.0, -2 * SPACING))
    drawing.join(middle["right"], last["left"])
    return drawing.finish([last["out"]])


TEMPLATE = Template(
    name="conv2d-tucker-full",
    title="Full Tucker convolution",
    summary="Rows and columns of the kernel are reduced as well as the channels; one small core mixes all four.",
    source="Kim et al. 2016, arXiv:1511.06530, section 3.1; Tucker 1966",
    parameters=(
        *channels(64, 128),
        KERNEL,
        numbers("kernel_ranks", 2, "Ranks of the rows and of the columns of the kernel: one number for both, or two."),
        numbers("ranks", (16, 32), "Ranks of the input and of the output channels: one number for both, or two."),
    ),
    build=build_conv2d_tucker_full,
    layer_kind="network_conv2d",
)
