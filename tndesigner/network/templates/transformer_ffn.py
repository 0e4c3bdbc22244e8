"""The feed-forward of a Transformer as two tensor trains."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.mpo import build_mpo
from tndesigner.network.templates.template import Template, factors, numbers, width


def build_transformer_ffn(
    inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> tuple[Diagram, Diagram]:
    """Draw two matrix product operators: one expands the features, the other contracts them again.

    ::

         o1    o2    o3    o4              i1    i2    i3    i4
        (a)---(b)---(c)---(d)    then     (a)---(b)---(c)---(d)      "expand", then "contract"
         i1    i2    i3    i4              o1    o2    o3    o4      inputs i of the width, outputs o of the hidden

    They are those of the TensorFlow blog's four-core network for the fully connected layers of a Transformer: 512 to
    2048 as (4, 4, 4, 8) to (4, 8, 8, 8). Source: TensorFlow blog of 12 February 2020; Novikov et al., "Tensorizing
    Neural Networks" (2015), section 4.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    expand, contract = build_mpo(inputs, outputs, bond), build_mpo(outputs, inputs, bond)
    expand.network.name, contract.network.name = "expand", "contract"
    return expand, contract


TEMPLATE = Template(
    name="transformer-ffn",
    title="Transformer feed-forward",
    summary="The two matrices behind the attention of a Transformer as tensor trains, in a trainable block.",
    source="TensorFlow blog, 12 February 2020; Novikov et al. 2015, Tensorizing Neural Networks, section 4",
    parameters=(
        width("width", 512, "Features at each place of the sequence."),
        width("hidden", 2048, "Features between the two matrices."),
        factors("inputs", ("width",), (4, 4, 4, 8), "Factors of the width, one for each core."),
        factors("outputs", ("hidden",), (4, 8, 8, 8), "Factors of the hidden width, one for each core."),
        numbers("bond", 4, "Bond dimension (TT-rank): one for all bonds, or one for each from left to right."),
    ),
    build=build_transformer_ffn,
    layer_kind="transformer_encoder",
    fields=("expand", "contract"),
    settings=("hidden",),
)
