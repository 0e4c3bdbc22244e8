"""A sum of outer products: one copy tensor in the middle."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing, core_names
from tndesigner.network.templates.template import Template, factor_lists, number


def build_cp(inputs: Sequence[int], outputs: Sequence[int], rank: int) -> Diagram:
    r"""Draw a canonical polyadic decomposition: one factor for each leg, all joined by one copy tensor.

    ::

         o1  o2
        (c)  (d)                   c (r, o1), d (r, o2)
           \/
           •                       a copy tensor: the same index r on all its legs
          / \
        (a)  (b)                   a (i1, r), b (i2, r)
         i1  i2

    With one input and one output leg the copy tensor is a bond. Source: Hitchcock, "The Expression of a Tensor or a
    Polyadic as a Sum of Products" (1927); Kolda and Bader, "Tensor Decompositions and Applications" (2009),
    section 3.
    """
    return draw_star("cp", inputs, outputs, rank)


def draw_star(name: str, inputs: Sequence[int], outputs: Sequence[int], rank: int) -> Diagram:
    """Draw a core for each leg, the inputs below and the outputs above the copy tensor that joins them."""
    names = core_names(len(inputs) + len(outputs))
    drawing = Drawing(name)
    x = drawing.input(inputs, (0.0, SPACING))
    spokes, results = [], []
    for place, (dim, at) in enumerate(zip(inputs, row(len(inputs)), strict=True)):
        core = drawing.core(names[place], {"in": dim, "right": rank}, at)
        drawing.join(x.legs[place], core["in"])
        spokes.append(core["right"])
    for place, (dim, at) in enumerate(zip(outputs, row(len(outputs), -1.5 * SPACING), strict=True)):
        core = drawing.core(names[len(inputs) + place], {"left": rank, "out": dim}, at)
        spokes.append(core["left"])
        results.append(core["out"])
    if len(spokes) == 2:
        drawing.join(spokes[0], spokes[1])
    else:
        drawing.gather(spokes, (0.0, -0.75 * SPACING))
    return drawing.finish(results)


TEMPLATE = Template(
    name="cp",
    title="CP (sum of outer products)",
    summary="One thin core for each leg, all joined by a single dot; the rank is the number of terms.",
    source="Kolda and Bader 2009, Tensor Decompositions and Applications, section 3; Hitchcock 1927",
    parameters=(
        *factor_lists((32, 32), (32, 32)),
        number("rank", 64, "Dimension of the copy tensor: how many outer products are summed."),
    ),
    build=build_cp,
)
