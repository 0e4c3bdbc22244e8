"""The parameters that the templates of embeddings share."""

from tndesigner.network.templates.template import Parameter, ParameterKind, factors, width

TABLE = (
    width("vocabulary", 5000, "Number of tokens."),
    width("features", 64, "Length of the vector for each token."),
    Parameter(
        "inputs",
        ParameterKind.FACTORS,
        (10, 25, 20),
        "Factors of the vocabulary; their product may be larger.",
        widths=("vocabulary",),
        padded=True,
    ),
    factors("outputs", ("features",), (4, 4, 4), "Factors of the features, one for each output leg."),
)
"""The sizes of a table with a row for each token, and their factors."""
