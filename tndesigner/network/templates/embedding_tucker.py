"""A small core and a thin core for each leg in the place of an embedding table."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.template import Template, numbers
from tndesigner.network.templates.token_table import TABLE
from tndesigner.network.templates.tucker import draw_tucker


def build_embedding_tucker(inputs: Sequence[int], outputs: Sequence[int], ranks: Sequence[int]) -> Diagram:
    """Draw a Tucker decomposition whose input legs are the digits of a token: each digit selects a row of its core.

    ::

         o1  o2
        (c)  (d)                 c (r3, o1), d (r4, o2)
          [g]                    g (r1, r2, r3, r4)
        (a)  (b)                 a (i1, r1), b (i2, r2)
         i1  i2                  token = i1·I2 + i2

    ``ranks`` are those of the digits, then those of the features; the central core has their product. The legs may
    have room for a few more tokens than there are. Source: tensorly-torch 0.5, ``FactorizedEmbedding`` with
    ``factorization="tucker"``; Kolda and Bader, "Tensor Decompositions and Applications" (2009), section 4.

    Raises:
        NetworkError: if the number of ranks does not fit.
    """
    return draw_tucker("embedding-tucker", inputs, outputs, ranks)


TEMPLATE = Template(
    name="embedding-tucker",
    title="Embedding (Tucker)",
    summary="A thin core for each digit of a word's number and each factor of its vector; a small core mixes them.",
    source="tensorly-torch 0.5, FactorizedEmbedding (tucker); Kolda and Bader 2009, section 4",
    parameters=(
        *TABLE,
        numbers("ranks", 4, "Legs of the central core: one for all, or one for each input, then each output."),
    ),
    build=build_embedding_tucker,
    layer_kind="network_embedding",
    settings=("vocabulary",),
)
