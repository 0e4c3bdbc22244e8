"""A convolution to few channels, then a thin core to all."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing
from tndesigner.network.templates.kernel import KERNEL, channels, patch_legs
from tndesigner.network.templates.template import Template, number


def build_conv2d_low_rank(in_channels: int, out_channels: int, kernel: Sequence[int], rank: int) -> Diagram:
    r"""Draw a kernel as a matrix of low rank, from patches to channels.

    ::

             o
            (o)                    o (r, out channels)
             |
            [k]                    k (rows, columns, in channels, r)
           / |  \
       rows columns channels

    It runs as a convolution with r filters and a 1×1 convolution. Source: Zhang et al., "Accelerating Very Deep
    Convolutional Networks for Classification and Detection" (2016), section 3.1.

    Raises:
        NetworkError: if the kernel has neither one nor two numbers.
    """
    legs = patch_legs(kernel, (in_channels,))
    drawing = Drawing("conv2d-low-rank")
    x = drawing.input(legs, (0.0, SPACING))
    first = drawing.core("k", {**legs, "right": rank}, (0.0, 0.0), Shape.SQUARE)
    last = drawing.core("o", {"left": rank, "out": out_channels}, (0.0, -SPACING))
    for leg, name in zip(x.legs, legs, strict=True):
        drawing.join(leg, first[name])
    drawing.join(first["right"], last["left"])
    drawing.turn(last["out"], UP)
    return drawing.finish([last["out"]])


TEMPLATE = Template(
    name="conv2d-low-rank",
    title="Low-rank convolution",
    summary="A convolution with few filters, and a 1×1 convolution that makes all channels of them.",
    source="Zhang et al. 2016, arXiv:1505.06798, section 3.1",
    parameters=(
        *channels(64, 128),
        KERNEL,
        number("rank", 32, "Filters of the convolution: the rank of the kernel from patches to channels."),
    ),
    build=build_conv2d_low_rank,
    layer_kind="network_conv2d",
)
