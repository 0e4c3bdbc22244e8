"""All exporters in one table: a new target is a function in this package and a row below."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple

from tndesigner.codegen.assembly import Assembly, assemble
from tndesigner.codegen.drawing_record import layer_content
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.jax_style import export_jax
from tndesigner.codegen.keras_style import export_keras
from tndesigner.codegen.numpy_style import export_numpy
from tndesigner.codegen.quimb_style import export_quimb
from tndesigner.codegen.recurrent_matrices import recurrent_subject
from tndesigner.codegen.subject import Attending, Subject
from tndesigner.codegen.tensorkrowch_style import export_tensorkrowch
from tndesigner.codegen.tensornetwork_style import export_tensornetwork
from tndesigner.codegen.torch_style import export_torch
from tndesigner.models import (
    NetworkDense,
    NetworkEmbedding,
    NetworkLayer,
    NetworkMultilinearAttention,
    Networks,
    Placed,
    Shape,
)
from tndesigner.models.kinds.attention import AttentionLayer
from tndesigner.models.kinds.recurrent import NetworkRecurrent
from tndesigner.network import Network
from tndesigner.planning.choice import NO_ORDERS, Orders
from tndesigner.planning.initialisation import attention_variance
from tndesigner.planning.ranges import plan_ranges
from tndesigner.planning.rates import BUILT_IN, Rates, are_built_in, chosen_rates, predicting_with
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


class Exporter(NamedTuple):
    """The exporter for one style."""

    title: str
    write: Callable[[Subject | Assembly], str]
    rates: Rates | None = None
    """What programs are chosen by instead of the built-in rates."""


TORCH_RATES = Rates(products=((1, 10e9), (32, 30e9), (256, 150e9)))
"""Those of PyTorch on a processor: the backward pass of many small products costs more than TensorFlow's."""


EXPORTERS = {
    "keras": Exporter("Keras layer", export_keras),
    "torch": Exporter("PyTorch module", export_torch, TORCH_RATES),
    "jax": Exporter("JAX functions", export_jax),
    "tensornetwork": Exporter("TensorNetwork layer", export_tensornetwork),
    "quimb": Exporter("quimb network", export_quimb),
    "tensorkrowch": Exporter("TensorKrowch network", export_tensorkrowch),
    "numpy": Exporter("NumPy function", export_numpy),
}
"""The exporters by the names of their styles, the default first."""


def export(
    network: Network,
    *,
    style: str = "keras",
    activation: str | None = None,
    use_bias: bool = True,
    batch: int | None = None,
) -> str:
    """Return the source text of a network that runs without tndesigner.

    The same network always gives the same text, and no name in it can become code.

    Args:
        network: a network without errors.
        style: a name from ``EXPORTERS``.
        activation: the name of a Keras activation.
        use_bias: whether the layer has a bias.
        batch: the number of examples that is known to come, or that stands for an unknown one. The style "keras" has
            the programs that are the fastest for any other, too; the other styles have the one for this batch.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style.
    """
    _require_style(style)
    content = layer_content(NetworkDense(network=1, activation=activation or "linear", use_bias=use_bias))
    with predicting_for(style):
        ranges = plan_ranges(network, batch=batch)
    return EXPORTERS[style].write(Subject(network, ranges, activation, use_bias, content=content))


def export_layer(
    placed: Placed,
    networks: Networks,
    *,
    style: str = "keras",
    batch: int | None = None,
    orders: Orders = NO_ORDERS,
) -> str:
    """Return the source text of a complete layer with networks.

    For a layer with several networks, "numpy" writes a function for each of them.

    Args:
        placed: the layer, including its activation, bias and isometries, and the shape of one example of its input.
        networks: the networks by number, those of the layer without errors.
        style: a name from ``EXPORTERS``.
        batch: the number of examples that is known to come, or that stands for an unknown one. The style "keras" has
            the programs that are the fastest for any other, too; the other styles have the one for this batch.
        orders: the pairwise contractions of networks by number, where they have been chosen already.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style, or none for this kind of layer.
        ModelError: if the layer does not fit the shape.
    """
    _require_style(style)
    if not placed.layer.network_numbers:
        raise CodegenError(Text("layer {0!r} has no network, so there is nothing to export", placed.layer.title))
    with predicting_for(style):
        planned = planned_layer(placed, networks, batch=batch, orders=orders)
    return EXPORTERS[style].write(planned)


def predicting_for(style: str) -> AbstractContextManager[None]:
    """Within this context, predict with the rates of a style, or those that are the same everywhere.

    Rates that were chosen, as those of this machine, remain in use.
    """
    rates = chosen_rates() or BUILT_IN
    return predicting_with(EXPORTERS[style].rates or rates if are_built_in(rates) else rates)


def planned_layer(
    placed: Placed, networks: Networks, *, batch: int | None = None, orders: Orders = NO_ORDERS
) -> Subject | Assembly:
    """Return what is exported for a layer with networks, or with several matrices, all of which may be dense.

    The arguments and errors are those of ``export_layer``.
    """
    layer, shape = placed
    if isinstance(layer, NetworkLayer):
        return _subject(placed, networks, batch, orders)
    if not isinstance(layer, AttentionLayer | NetworkRecurrent):
        raise CodegenError(Text("layer {0!r} has no matrices that a network could replace", layer.title))
    layer.output_shape(shape, networks)
    matrices = (Placed(*part) for part in layer.parts(shape, networks))
    parts = {matrix.layer.name: _subject(matrix, networks, batch, orders) for matrix in matrices}
    if isinstance(layer, NetworkRecurrent):
        parts = {name: recurrent_subject(layer, name, subject) for name, subject in parts.items()}
    counts = (layer.parameters(shape, networks), layer.twin(shape, networks).parameters(shape, networks))
    width = shape[-1]
    assert width is not None
    return assemble(layer, width, parts, counts)


def _subject(placed: Placed, networks: Networks, batch: int | None, orders: Orders) -> Subject:
    """Plan the network of a layer, for all places of a batch."""
    layer, shape = placed
    assert isinstance(layer, NetworkLayer)
    network, usage = layer.network_in(networks), layer.usage
    places = batch and batch * layer.evaluations(shape)
    ranges = plan_ranges(network, batch=places, order=orders.get(layer.network), usage=usage)
    activation, use_bias = getattr(layer, "activation", None), getattr(layer, "use_bias", False)
    takes, gives = (layer.takes, layer.gives) if isinstance(layer, NetworkDense) else (None, None)
    return Subject(
        network,
        ranges,
        activation,
        use_bias,
        usage,
        layer.isometry,
        attending=_attending(layer, shape, networks) if isinstance(layer, NetworkMultilinearAttention) else None,
        takes=takes,
        gives=gives,
        vocabulary=layer.vocabulary if isinstance(layer, NetworkEmbedding) else None,
        content=layer_content(layer),
    )


def _attending(layer: NetworkMultilinearAttention, shape: Shape, networks: Networks) -> Attending:
    length, features = layer.output_shape(shape, networks)
    assert length is not None
    assert features is not None
    twin = layer.twin(shape, networks)
    ours, theirs = (one.parameters(shape, networks) - one.biases(shape, networks) for one in (layer, twin))
    return Attending(features, attention_variance(length, features, layer.num_heads), (ours, theirs))


def _require_style(style: str) -> None:
    if style not in EXPORTERS:
        hint = suggestion(style, EXPORTERS, "there are {0}")
        raise CodegenError(Text("there is no export style {0}; {1}", quoted(style), hint))
