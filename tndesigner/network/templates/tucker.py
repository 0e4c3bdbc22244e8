"""One small core in the middle and one thin core for each leg."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing, core_names, for_each, numbered
from tndesigner.network.templates.template import Template, factor_lists, numbers


def build_tucker(inputs: Sequence[int], outputs: Sequence[int], ranks: Sequence[int]) -> Diagram:
    """Draw a Tucker decomposition: a factor for each leg, and a central core that has one leg for each factor.

    ::

         o1  o2
        (c)  (d)                   c (r3, o1), d (r4, o2)
          [g]                      g (r1, r2, r3, r4)
        (a)  (b)                   a (i1, r1), b (i2, r2)
         i1  i2

    ``ranks`` are those of the inputs, then those of the outputs. Source: Tucker, "Some mathematical notes on
    three-mode factor analysis" (1966); Kolda and Bader, "Tensor Decompositions and Applications" (2009), section 4.

    Raises:
        NetworkError: if the number of ranks does not fit.
    """
    return draw_tucker("tucker", inputs, outputs, ranks)


def draw_tucker(name: str, inputs: Sequence[int], outputs: Sequence[int], ranks: Sequence[int]) -> Diagram:
    """Draw a core for each leg, the inputs below and the outputs above the square core that joins them.

    Raises:
        NetworkError: if the number of ranks does not fit.
    """
    dims = for_each(ranks, len(inputs) + len(outputs), "ranks")
    names = [one for one in core_names(len(dims) + 1) if one != "g"]
    drawing = Drawing(name)
    x = drawing.input(inputs, (0.0, SPACING))
    legs = numbered("in", dims[: len(inputs)]) | numbered("out", dims[len(inputs) :])
    middle = drawing.core("g", legs, (0.0, -SPACING), Shape.SQUARE)
    results = []
    for place, (dim, at) in enumerate(zip(inputs, row(len(inputs)), strict=True)):
        core = drawing.core(names[place], {"in": dim, "right": dims[place]}, at)
        drawing.join(x.legs[place], core["in"])
        drawing.join(core["right"], middle[f"in{place + 1}"])
    for place, (dim, at) in enumerate(zip(outputs, row(len(outputs), -2 * SPACING), strict=True)):
        core = drawing.core(names[len(inputs) + place], {"left": dims[len(inputs) + place], "out": dim}, at)
        drawing.join(core["left"], middle[f"out{place + 1}"])
        results.append(core["out"])
    return drawing.finish(results)


TEMPLATE = Template(
    name="tucker",
    title="Tucker",
    summary="A thin core of its own narrows each leg first; one small core in the middle mixes them all.",
    source="Kolda and Bader 2009, Tensor Decompositions and Applications, section 4; Tucker 1966",
    parameters=(
        *factor_lists((32, 32), (32, 32)),
        numbers("ranks", 8, "Legs of the central core: one for all, or one for each input, then each output."),
    ),
    build=build_tucker,
)
