"""All exporters, one table: a new target is a function in a file here and a row below."""

from collections.abc import Callable

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.keras_style import export_keras
from tndesigner.codegen.numpy_style import export_numpy
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.tensornetwork_style import export_tensornetwork
from tndesigner.network import Network
from tndesigner.planning import DEFAULT_BATCH, plan_network

EXPORTERS: dict[str, Callable[[Subject], str]] = {
    "keras": export_keras,
    "tensornetwork": export_tensornetwork,
    "numpy": export_numpy,
}
"""What writes each style."""


def export(
    network: Network,
    *,
    style: str = "keras",
    activation: str | None = None,
    use_bias: bool = True,
    batch: int = DEFAULT_BATCH,
) -> str:
    """Return the source text of a network that runs without tndesigner.

    The same network gives the same text, and no name in it can become code.

    Args:
        network: a network without errors.
        style: a name from ``EXPORTERS``.
        activation: the Keras name of what the layer does with its result.
        use_bias: whether the layer adds a number to each output.
        batch: the number of examples that the plan is made for; the text is right for any other, too.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style.
    """
    if style not in EXPORTERS:
        raise CodegenError(f"there is no export style {style!r}; choose one of {', '.join(EXPORTERS)}")
    candidate = plan_network(network, batch=batch)
    return EXPORTERS[style](Subject(network, candidate, activation, use_bias))
