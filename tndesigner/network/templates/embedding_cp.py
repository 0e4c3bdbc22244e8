"""A sum of outer products in the place of an embedding table."""

from collections.abc import Sequence

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.cp import draw_star
from tndesigner.network.templates.template import Template, number
from tndesigner.network.templates.token_table import TABLE


def build_embedding_cp(inputs: Sequence[int], outputs: Sequence[int], rank: int) -> Diagram:
    r"""Draw a canonical polyadic decomposition whose input legs are the digits of a token.

    ::

         o1  o2  o3
        (d) (e) (f)              d (r, o1), e (r, o2), f (r, o3)
           \ | /
             •                   a copy tensor: the same index r on all its legs
           / | \
        (a) (b) (c)              a (i1, r), b (i2, r), c (i3, r)
         i1  i2  i3              token = (i1·I2 + i2)·I3 + i3

    Each digit selects a row of its core, and the rows are multiplied number by number. The legs may have room for a
    few more tokens than there are. Source: tensorly-torch 0.5, ``FactorizedEmbedding`` with ``factorization="cp"``,
    without its weights, which any core can take up; Kolda and Bader, "Tensor Decompositions and Applications" (2009),
    section 3.
    """
    return draw_star("embedding-cp", inputs, outputs, rank)


TEMPLATE = Template(
    name="embedding-cp",
    title="Embedding (CP)",
    summary="A thin core for each digit of a word's number and each factor of its vector, joined by a single dot.",
    source="tensorly-torch 0.5, FactorizedEmbedding (cp); Kolda and Bader 2009, section 3",
    parameters=(*TABLE, number("rank", 64, "Dimension of the copy tensor: how many outer products are summed.")),
    build=build_embedding_cp,
    layer_kind="network_embedding",
    settings=("vocabulary",),
)
