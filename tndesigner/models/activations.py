"""The activation functions on offer."""

ACTIVATIONS = (
    "linear",
    "relu",
    "leaky_relu",
    "relu6",
    "elu",
    "selu",
    "gelu",
    "silu",
    "swish",
    "mish",
    "softplus",
    "softsign",
    "tanh",
    "sigmoid",
    "hard_sigmoid",
    "log_sigmoid",
    "exponential",
    "softmax",
    "log_softmax",
)
"""Their Keras names; all of them keep the shape."""
