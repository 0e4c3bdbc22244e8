"""Google's DenseEntangler."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.elements import Leg, Tensor
from tndesigner.network.errors import NetworkError
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import LEFT, UP, Drawing, core_names, in_pairs, stairs
from tndesigner.network.templates.template import Template, count, factor_lists
from tndesigner.wording.text import Text


def build_entangler(inputs: Sequence[int], outputs: Sequence[int], levels: int) -> Diagram:
    """Draw the network of ``tn_keras.layers.DenseEntangler``: a staircase of cores that each mix two lines.

    ::

         o1 o2 o3
         | (bbbb)                  b (d, i3, o2, o3): the next two lines
        (aaaa) |                   a (i1, i2, o1, d): takes two lines and gives two
         i1 i2 i3

    One core joins lines 1 and 2, the next 2 and 3, and so on, continuing with the first line after the last; a
    level has one core less than there are lines. Between two cores a line has the smaller dimension of its two ends.
    Axes of a core: in1, in2, out1, out2. Weights can be copied unchanged, in the order node_0, node_1, … The result has
    the lines in the order in which they end, as in Google's layer. Source: google/TensorNetwork 0.4.6,
    ``tn_keras/entangler.py``; the number of factors is its ``num_legs``, ``levels`` its ``num_levels``.

    Raises:
        NetworkError: if there are fewer than two lines, or the lists have different lengths.
    """
    in_pairs(inputs, outputs)
    lines = len(inputs)
    if lines < 2:
        raise NetworkError(
            Text("an entangler mixes at least 2 legs, but inputs has {0} factor; write {1} as two", lines, inputs[0])
        )
    total = levels * (lines - 1)
    first_left = (total + 1) % lines
    ends = [outputs[(line - first_left) % lines] for line in range(lines)]
    drawing = Drawing("entangler")
    places = stairs(total)
    x = drawing.input(inputs, ((lines - 3) * SPACING / 2, SPACING))
    running: list[Leg] = list(x.legs)
    for place, (name, at) in enumerate(zip(core_names(total), places, strict=True)):
        pair = (place % lines, (place + 1) % lines)
        leaves = (place > total - lines, place == total - 1)
        given = [ends[line] if left else min(inputs[line], ends[line]) for line, left in zip(pair, leaves, strict=True)]
        legs = {"in1": running[pair[0]].dim, "in2": running[pair[1]].dim, "out1": given[0], "out2": given[1]}
        core = drawing.core(name, legs, at, Shape.SQUARE)
        _join(drawing, core, (running[pair[0]], running[pair[1]]), place < lines - 1)
        running[pair[0]], running[pair[1]] = core["out1"], core["out2"]
    drawing.fan([running[first_left - 2], running[first_left - 1]], UP)
    return drawing.finish(running[first_left:] + running[:first_left])


def _join(drawing: Drawing, core: Tensor, below: tuple[Leg, Leg], on_input: bool) -> None:
    """Join a core to its two lines; a line that skips cores passes above them."""
    drawing.join(below[0], core["in1"])
    drawing.join(below[1], core["in2"])
    if not on_input:
        drawing.turn(below[1], UP)
        drawing.turn(core["in2"], LEFT)


TEMPLATE = Template(
    name="entangler",
    title="Google's DenseEntangler",
    summary="A staircase of cores, each mixing two neighbouring lines; the entangler of Google's TensorNetwork.",
    source="google/TensorNetwork 0.4.6, tn_keras DenseEntangler",
    parameters=(
        *factor_lists((16, 16, 16), (16, 16, 16)),
        count("levels", 3, "Its num_levels: how often the staircase is repeated.", most=64),
    ),
    build=build_entangler,
)
