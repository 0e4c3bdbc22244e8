"""How each activation of Keras is written in PyTorch and in JAX."""

from tndesigner.codegen.errors import CodegenError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

TORCH = {
    "relu": "nn.functional.relu",
    "leaky_relu": "lambda result: nn.functional.leaky_relu(result, 0.2)",
    "relu6": "nn.functional.relu6",
    "elu": "nn.functional.elu",
    "selu": "nn.functional.selu",
    "gelu": "nn.functional.gelu",
    "silu": "nn.functional.silu",
    "swish": "nn.functional.silu",
    "mish": "nn.functional.mish",
    "softplus": "nn.functional.softplus",
    "softsign": "nn.functional.softsign",
    "tanh": "torch.tanh",
    "sigmoid": "torch.sigmoid",
    "hard_sigmoid": "nn.functional.hardsigmoid",
    "log_sigmoid": "nn.functional.logsigmoid",
    "exponential": "torch.exp",
    "softmax": "lambda result: torch.softmax(result, dim=-1)",
    "log_softmax": "lambda result: torch.log_softmax(result, dim=-1)",
}
"""Functions of PyTorch."""

JAX = {
    "relu": "jax.nn.relu",
    "leaky_relu": "lambda result: jax.nn.leaky_relu(result, 0.2)",
    "relu6": "jax.nn.relu6",
    "elu": "jax.nn.elu",
    "selu": "jax.nn.selu",
    "gelu": "lambda result: jax.nn.gelu(result, approximate=False)",
    "silu": "jax.nn.silu",
    "swish": "jax.nn.silu",
    "mish": "jax.nn.mish",
    "softplus": "jax.nn.softplus",
    "softsign": "jax.nn.soft_sign",
    "tanh": "jnp.tanh",
    "sigmoid": "jax.nn.sigmoid",
    "hard_sigmoid": "jax.nn.hard_sigmoid",
    "log_sigmoid": "jax.nn.log_sigmoid",
    "exponential": "jnp.exp",
    "softmax": "jax.nn.softmax",
    "log_softmax": "jax.nn.log_softmax",
}
"""Functions of JAX."""


def activation_text(activation: str | None, library: str) -> str:
    """Return the expression for an activation, "None" if it changes nothing.

    Args:
        activation: its name in Keras.
        library: "PyTorch" or "JAX".

    Raises:
        CodegenError: if the library has no such activation.
    """
    if activation in (None, "linear"):
        return "None"
    table = TORCH if library == "PyTorch" else JAX
    if activation not in table:
        raise CodegenError(
            Text(
                "{0} has no activation {1}; choose another one, or export the style keras",
                library,
                quoted(str(activation)),
            )
        )
    return table[str(activation)]
