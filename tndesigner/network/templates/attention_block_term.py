"""Attention as one block of a block-term decomposition."""

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing
from tndesigner.network.templates.template import Template, number

ROLES = ("query", "key", "value")


def build_attention_block_term(sequence: int, rank: int, width: int) -> Diagram:
    r"""Draw multi-linear attention: queries, keys and values joined by a copy tensor, then a core for the result.

    ::

         i         f
         |         |
         |       (o)                o (j, k, f): takes two places of the sequence to the features
         |   [g] j  k               g (r)
         |     \ |  |
         |   r--•--r                a copy tensor: T(i, j, k) = sum over r of g(r) query(i, r) key(j, r) value(k, r)
        query key  value            each (sequence, r)

    T has one number for each triple of places in the sequence, and is not built if another order is cheaper. The
    heads of the paper have the same queries, keys and values, so the mean of their cores is this one core. Source:
    Ma et al., "A Tensorized Transformer for Language Modeling" (2019), equations 6 and 7.
    """
    drawing = Drawing("attention-block-term")
    spots = [((place - 1) * 2.5 * SPACING, SPACING) for place in range(3)]
    legs = {"sequence": sequence, "rank": rank}
    query, key, value = (drawing.input(legs, at, name=name) for name, at in zip(ROLES, spots, strict=True))
    core = drawing.core("g", {"rank": rank}, (0.0 - 1.5 * SPACING, 0.0 - 1.25 * SPACING), Shape.SQUARE)
    result = drawing.core("o", {"key": sequence, "value": sequence, "out": width}, (1.5 * SPACING, -1.25 * SPACING))
    drawing.gather(
        [*(tensor["rank"] for tensor in (query, key, value)), core["rank"]], (0.0 - SPACING / 4, -SPACING / 2)
    )
    drawing.join(key["sequence"], result["key"])
    drawing.join(value["sequence"], result["value"])
    drawing.turn(result["out"], UP)
    return drawing.finish([query["sequence"], result["out"]])


TEMPLATE = Template(
    name="attention-block-term",
    title="Multi-linear attention",
    summary="Queries, keys and values of a whole sequence joined by one dot, instead of attention with a softmax.",
    source="Ma et al. 2019, arXiv:1906.09777, equations 6 and 7",
    parameters=(
        number("sequence", 12, "Length of the sequence."),
        number("rank", 16, "Numbers of a query, key or value."),
        number("width", 32, "Features of the result at each place."),
    ),
    build=build_attention_block_term,
    layer_kind="network_multilinear_attention",
)
