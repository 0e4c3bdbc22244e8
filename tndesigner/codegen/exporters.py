"""All exporters, one table: a new target is a function in a file here and a row below."""

from collections.abc import Callable

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.keras_style import export_keras
from tndesigner.codegen.numpy_style import export_numpy
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.tensornetwork_style import export_tensornetwork
from tndesigner.model import NetworkLayer, NetworkMultilinearAttention
from tndesigner.network import Network
from tndesigner.planning import DEFAULT_BATCH, DENSE, Order, plan_network, usage_of

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
    _require_style(style)
    candidate = plan_network(network, batch=batch)
    return EXPORTERS[style](Subject(network, candidate, activation, use_bias))


def export_layer(
    layer: NetworkLayer,
    network: Network,
    *,
    style: str = "keras",
    batch: int = DEFAULT_BATCH,
    order: Order | None = None,
) -> str:
    """Return the source text of a layer of a model: a dense layer, a convolution or an embedding.

    Of attention with one network for a whole sequence, the network is written, without projections and bias.

    Args:
        layer: the layer; its activation, its bias, its isometries and what it does with its network are kept.
        network: its network, without errors.
        style: a name from ``EXPORTERS``; convolutions and embeddings are written as "keras" alone.
        batch: the number of examples that the plan is made for; for a convolution, of places of all pictures.
        order: the pairwise contractions, where they have been chosen already.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style, or none for this kind of layer.
    """
    _require_style(style)
    usage = usage_of(layer)
    if usage != DENSE and style != "keras":
        raise CodegenError(
            f"network {network.name!r} stands for a layer of kind {layer.stands_for}, which is written in style keras "
            f"alone, not in style {style}"
        )
    candidate = plan_network(network, batch=batch, order=order, usage=usage)
    whole = not isinstance(layer, NetworkMultilinearAttention)
    use_bias = whole and bool(getattr(layer, "use_bias", False))
    activation = getattr(layer, "activation", None)
    return EXPORTERS[style](Subject(network, candidate, activation, use_bias, usage, layer.isometry))


def _require_style(style: str) -> None:
    if style not in EXPORTERS:
        raise CodegenError(f"there is no export style {style!r}; choose one of {', '.join(EXPORTERS)}")
