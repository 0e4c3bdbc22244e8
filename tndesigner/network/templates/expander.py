"""Google's DenseExpander."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, core_names, for_each, stairs
from tndesigner.network.templates.template import Template, count, number, numbers


def build_expander(width: int, base: Sequence[int], nodes: int) -> Diagram:
    """Draw the network of ``tn_keras.layers.DenseExpander``: each core grows one more output leg.

    ::

         o1  o2  o3
         |  (bbbb)                 b (w, o2, w): o3 = w is the line that continues
        (aaaa)                     a (w, o1, w)
           i                       i = w

    Axes of a core: down, out, up. Weights can be copied unchanged, in the order node_0, node_1, … The result is wider
    by the product of the bases. Source: google/TensorNetwork 0.4.6, ``tn_keras/expander.py``; ``base`` is its
    ``exp_base``, ``nodes`` its ``num_nodes``, and ``width`` the input width.

    Raises:
        NetworkError: if ``base`` has neither one number nor one for each core.
    """
    drawing = Drawing("expander")
    x = drawing.input((width,), (0.0, SPACING))
    line, results = x.legs[0], []
    steps = zip(core_names(nodes), for_each(base, nodes, "base"), stairs(nodes), strict=True)
    for name, grown, at in steps:
        core = drawing.core(name, {"down": width, "out": grown, "up": width}, at)
        drawing.join(line, core["down"])
        drawing.turn(core["out"], UP)
        results.append(core["out"])
        line = core["up"]
    drawing.fan([results[-1], line], UP)
    return drawing.finish([*results, line])


TEMPLATE = Template(
    name="expander",
    title="Google's DenseExpander",
    summary="Widens a narrow result: each core multiplies the width; the expander of Google's TensorNetwork.",
    source="google/TensorNetwork 0.4.6, tn_keras DenseExpander",
    parameters=(
        number("width", 128, "Input width."),
        numbers("base", 2, "Its exp_base: what one core multiplies the width by; one for all, or one for each."),
        count("nodes", 3, "Its num_nodes: the number of cores."),
    ),
    build=build_expander,
)
