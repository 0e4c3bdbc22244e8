"""A sum of several Tucker decompositions."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import Drawing, core_names, for_each, in_pairs, numbered
from tndesigner.network.templates.template import Template, factor_lists, number, numbers


def build_block_term(inputs: Sequence[int], outputs: Sequence[int], rank: Sequence[int], blocks: int) -> Diagram:
    """Draw a block-term decomposition: a sum of ``blocks`` Tucker terms, each core holding all terms.

    ::

            [g]                    g (n, r1, r2)
          r1   r2
        o1     o2
        (a)   (b)                  a (n, i1, o1, r1), b (n, i2, o2, r2)
        i1  •  i2                  the copy tensor picks the same term in a, b and g

    ``rank`` has one number for all cores, or one for each. Source: De Lathauwer, "Decompositions of a Higher-Order
    Tensor in Block Terms, Part II" (2008); as a layer: Li et al.,
    "BT-Nets: Simplifying Deep Neural Networks via Block Term Decomposition" (2017).

    Raises:
        NetworkError: if the lists do not fit together.
    """
    pairs = in_pairs(inputs, outputs)
    ranks = for_each(rank, len(pairs), "rank")
    names = [name for name in core_names(len(pairs) + 1) if name != "g"]
    aside = SPACING / 2 if len(pairs) % 2 else 0.0
    drawing = Drawing("block-term")
    x = drawing.input(inputs, (0.0, 1.25 * SPACING))
    legs = {"block": blocks} | numbered("r", ranks)
    middle = drawing.core("g", legs, (aside, -1.25 * SPACING), Shape.SQUARE)
    cores = []
    for place, at in enumerate(row(len(pairs))):
        in_dim, out_dim = pairs[place]
        core_legs = {"left": blocks, "in": in_dim, "out": out_dim, "right": ranks[place]}
        core = drawing.core(names[place], core_legs, at)
        drawing.join(x.legs[place], core["in"])
        drawing.join(core["right"], middle[f"r{place + 1}"])
        cores.append(core)
    drawing.gather([*(core["left"] for core in cores), middle["block"]], (aside, 0.6 * SPACING))
    return drawing.finish([core["out"] for core in cores])


TEMPLATE = Template(
    name="block-term",
    title="Block term",
    summary="Several small Tucker networks whose results are added up; a dot selects the same one in every core.",
    source="Li et al. 2017, BT-Nets, arXiv:1712.05689; De Lathauwer 2008, Block Terms, Part II",
    parameters=(
        *factor_lists((4, 8, 8, 4), (4, 8, 8, 4)),
        numbers("rank", 2, "Rank inside a block: one for all cores, or one for each."),
        number("blocks", 4, "How many Tucker terms are summed."),
    ),
    build=build_block_term,
)
