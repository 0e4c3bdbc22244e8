"""Google's DenseCondenser."""

from collections.abc import Sequence
from math import prod

from tndesigner.network.diagram import Diagram
from tndesigner.network.errors import NetworkError
from tndesigner.network.factorisation import times
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, core_names, for_each, stairs
from tndesigner.network.templates.template import Template, count, number, numbers
from tndesigner.wording.text import Text


def build_condenser(width: int, base: Sequence[int], nodes: int) -> Diagram:
    """Draw the network of ``tn_keras.layers.DenseCondenser``: each core takes in one more input leg.

    ::

          o
        (bbbb)                     b (w, i1, w)
         |  (aaaa)                 a (w, i2, w)
         i1  i2  i3                i3 = w is the line that continues; i1 and i2 are the bases

    The last legs of the input are taken first. Axes of a core: down, in, up. Weights can be copied unchanged, in the
    order node_0, node_1, … Source: google/TensorNetwork 0.4.6, ``tn_keras/condenser.py``; ``base`` is its
    ``exp_base``, one for each core from the first, ``nodes`` its ``num_nodes``, ``width`` the input width.

    Raises:
        NetworkError: if the bases do not divide the width, or there is not one base or one for each core.
    """
    bases = for_each(base, nodes, "base")
    shrunk = prod(bases)
    if width % shrunk:
        nearest = max(1, (width + shrunk // 2) // shrunk) * shrunk
        raise NetworkError(
            Text(
                "a condenser divides the width by {0} = {1}, but {2} is not a multiple of it; the nearest width "
                "that works is {3}",
                times(bases),
                shrunk,
                width,
                nearest,
            )
        )
    kept = width // shrunk
    drawing = Drawing("condenser")
    x = drawing.input((*reversed(bases), kept), ((2 - nodes) * SPACING / 2, SPACING))
    line = x.legs[-1]
    for place, (name, (across, height)) in enumerate(zip(core_names(nodes), stairs(nodes), strict=True)):
        legs = {"down": kept, "in": bases[place], "up": kept}
        core = drawing.core(name, legs, (0.0 - across, height))
        drawing.join(x.legs[nodes - 1 - place], core["in"])
        drawing.join(line, core["down"])
        line = core["up"]
    drawing.turn(line, UP)
    return drawing.finish([line])


TEMPLATE = Template(
    name="condenser",
    title="Google's DenseCondenser",
    summary="Narrows a wide input: each core divides the width; the condenser of Google's TensorNetwork.",
    source="google/TensorNetwork 0.4.6, tn_keras DenseCondenser",
    parameters=(
        number("width", 1024, "Input width."),
        numbers("base", 2, "Its exp_base: what one core divides the width by; one for all, or one for each."),
        count("nodes", 3, "Its num_nodes: the number of cores."),
    ),
    build=build_condenser,
)
