"""The tensor train of an embedding table."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.chain import draw_train
from tndesigner.network.templates.template import Template, numbers
from tndesigner.network.templates.token_table import TABLE


def build_embedding(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    """Draw a tensor train whose input legs are the digits of a token: each digit selects a slice of its core.

    ::

         o1    o2    o3
        (a)-r1-(b)-r2-(c)        a (i1, o1, r1), b (r1, i2, o2, r2), c (r2, i3, o3)
         i1    i2    i3          token = (i1·I2 + i2)·I3 + i3

    The legs may have room for a few more tokens than there are. Source: Khrulkov et al., "Tensorized Embedding Layers"
    (2020), section 3.2.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    return draw_train("embedding", inputs, outputs, bond)


TEMPLATE = Template(
    name="embedding",
    title="Embedding (tensor train)",
    summary="A row of small cores instead of a table of words: the digits of a word's number select their slices.",
    source="Khrulkov et al. 2020, arXiv:1901.10787, section 3.2",
    parameters=(
        *TABLE,
        numbers("bond", 8, "Bond dimension (TT-rank): one for all bonds, or one for each from left to right."),
    ),
    build=build_embedding,
    layer_kind="network_embedding",
    settings=("vocabulary",),
)
