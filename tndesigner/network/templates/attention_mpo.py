"""The projections of attention as tensor trains."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.mpo import build_mpo
from tndesigner.network.templates.template import Template, factors, numbers, width

FIELDS = ("query", "key", "value", "output")


def build_attention_mpo(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> tuple[Diagram, ...]:
    """Draw four matrix product operators: for queries, keys, values, and for the output of all heads.

    ::

         o1    o2    o3
        (a)---(b)---(c)          three times from the width, inputs i, to all heads, outputs o,
         i1    i2    i3          and once back

    Source: Ma et al., "A Tensorized Transformer for Language Modeling" (2019), section 2; Novikov et al.,
    "Tensorizing Neural Networks" (2015), section 4.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    drawn = [*(build_mpo(inputs, outputs, bond) for _ in FIELDS[:3]), build_mpo(outputs, inputs, bond)]
    for diagram, name in zip(drawn, FIELDS, strict=True):
        diagram.network.name = name
    return tuple(drawn)


TEMPLATE = Template(
    name="attention-mpo",
    title="Attention projections",
    summary="The four matrices of attention as tensor trains: for queries, keys, values and the output of all heads.",
    source="Ma et al. 2019, arXiv:1906.09777, section 2; Novikov et al. 2015, Tensorizing Neural Networks, section 4",
    parameters=(
        width("width", 512, "Features at each place of the sequence."),
        width("num_heads", 8, "Number of attention heads."),
        width("key_dim", 64, "Size of each head for queries, keys and values."),
        factors("inputs", ("width",), (4, 4, 4, 8), "Factors of the width, one for each core."),
        factors("outputs", ("num_heads", "key_dim"), (4, 4, 4, 8), "Factors of all heads together, one for each core."),
        numbers("bond", 8, "Bond dimension (TT-rank): one for all bonds, or one for each from left to right."),
    ),
    build=build_attention_mpo,
    layer_kind="network_attention",
    fields=FIELDS,
    settings=("num_heads", "key_dim"),
)
