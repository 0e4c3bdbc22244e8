"""A convolution whose channels are cut into groups that do not mix."""

from collections.abc import Sequence
from math import gcd

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.errors import NetworkError
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing, for_each
from tndesigner.network.templates.kernel import KERNEL, channels
from tndesigner.network.templates.template import Template, number
from tndesigner.wording.text import Text


def build_conv2d_grouped(in_channels: int, out_channels: int, kernel: Sequence[int], groups: int) -> Diagram:
    r"""Draw a kernel for each group, and a copy tensor that carries the group from the input to the result.

    ::

              o         g
             [k]--------•         k (rows, columns, g, c, o); c and o are the channels of one group
            / | \_______|___
           /  |         |   \     •: a copy tensor, the number g of the group on all its legs
        rows columns    g    c

    It is ``keras.layers.Conv2D(out_channels, kernel, groups=groups)``, whose kernel of shape (rows, columns, c, g·o)
    has the numbers of k. Source: Krizhevsky et al., "ImageNet Classification with Deep Convolutional Neural
    Networks" (2012), section 3.2; Xie et al., "Aggregated Residual Transformations for Deep Neural Networks" (2017),
    section 3.

    Raises:
        NetworkError: if the groups do not divide the channels, or the kernel has neither one nor two numbers.
    """
    for name, width in (("in_channels", in_channels), ("out_channels", out_channels)):
        if width % groups:
            fit = -(-width // groups) * groups
            fewer = gcd(in_channels, out_channels, groups)
            needed = "{0} is {1}, but needs to be a multiple of the {2} groups; {3} would fit, or groups={4}"
            raise NetworkError(Text(needed, *(name, width, groups, fit, fewer)))
    rows, columns = for_each(kernel, 2, "kernel")
    legs = {"rows": rows, "columns": columns, "group": groups, "in": in_channels // groups}
    drawing = Drawing("conv2d-grouped")
    x = drawing.input(legs, (0.0, SPACING))
    core = drawing.core("k", {**legs, "out": out_channels // groups}, (-SPACING, 0.0), Shape.SQUARE)
    for name in ("rows", "columns", "in"):
        drawing.join(x[name], core[name])
    (group,) = drawing.gather([x["group"], core["group"]], (SPACING / 2, 0.0), ends=1)
    return drawing.finish([group, core["out"]])


TEMPLATE = Template(
    name="conv2d-grouped",
    title="Grouped convolution",
    summary="A convolution whose channels are cut into groups, each with a kernel of its own, that do not mix.",
    source="Xie et al. 2017, arXiv:1611.05431, section 3; Krizhevsky et al. 2012, section 3.2",
    parameters=(
        *channels(64, 128),
        KERNEL,
        number("groups", 4, "Number of groups; it divides the channels of the input and of the output."),
    ),
    build=build_conv2d_grouped,
    layer_kind="network_conv2d",
)
