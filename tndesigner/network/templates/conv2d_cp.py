"""A convolution as a sum of outer products: one copy tensor in the middle."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing
from tndesigner.network.templates.kernel import KERNEL, channels, patch_legs
from tndesigner.network.templates.template import Template, number


def build_conv2d_cp(in_channels: int, out_channels: int, kernel: Sequence[int], rank: int) -> Diagram:
    r"""Draw a canonical polyadic decomposition of a kernel: rows, columns and channels, joined by a copy tensor.

    ::

               o
              (o)                  o (r, out channels)
               •                   a copy tensor: the same index r on all its legs
            /  |  \
          (h) (w) (c)              h (rows, r), w (columns, r), c (in channels, r)
           rows columns channels

    It runs as a 1×1, a k×1, a 1×k and a 1×1 convolution, the middle ones channel by channel. Source: Lebedev et
    al., "Speeding-up Convolutional Neural Networks Using Fine-tuned CP-Decomposition" (2015), section 3.2.

    Raises:
        NetworkError: if the kernel has neither one nor two numbers.
    """
    legs = patch_legs(kernel, (in_channels,))
    drawing = Drawing("conv2d-cp")
    x = drawing.input(legs, (0.0, SPACING))
    spokes = []
    for name, at, leg in zip("hwc", row(3), x.legs, strict=True):
        core = drawing.core(name, {"in": leg.dim, "right": rank}, at)
        drawing.join(leg, core["in"])
        spokes.append(core["right"])
    last = drawing.core("o", {"left": rank, "out": out_channels}, (0.0, -1.5 * SPACING))
    drawing.gather([*spokes, last["left"]], (0.0, -0.75 * SPACING))
    return drawing.finish([last["out"]])


TEMPLATE = Template(
    name="conv2d-cp",
    title="CP convolution",
    summary="A kernel as a sum of outer products, run as four thin convolutions; the rank is the number of terms.",
    source="Lebedev et al. 2015, arXiv:1412.6553, section 3.2",
    parameters=(
        *channels(64, 128),
        KERNEL,
        number("rank", 16, "Dimension of the copy tensor: how many outer products are summed."),
    ),
    build=build_conv2d_cp,
    layer_kind="network_conv2d",
)
