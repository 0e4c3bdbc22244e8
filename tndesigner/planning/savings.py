"""The savings of a network: counts for the network, its dense twin and the whole model."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from tndesigner.models import Model, NetworkLayer, Networks, Shape, dense_twin, network_parts
from tndesigner.models.kinds.pictures import picture_of
from tndesigner.models.layer import size
from tndesigner.models.usage import AsConvolution
from tndesigner.planning.choice import Candidate, plan_network
from tndesigner.planning.cost import NUMBER
from tndesigner.planning.figures import Comparison, Totals
from tndesigner.planning.footprint import peak_bytes, program_flops
from tndesigner.planning.prediction import predict_layer


@dataclass(frozen=True, slots=True)
class LayerSavings:
    """A network and the layer that it replaces, compared without the bias, which both have."""

    layer: NetworkLayer
    name: str
    cores: int
    bias: int
    comparison: Comparison
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class Savings:
    """A model and its dense twin."""

    comparison: Comparison
    layers: tuple[LayerSavings, ...]


def savings_of(model: Model, networks: Networks, *, batch: int) -> Savings:
    """Compare a model with its dense twin at a batch size.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    parts = network_parts(model, networks)
    layers = tuple(layer_savings(layer, shape, networks, batch=batch) for layer, shape in parts)
    twin = dense_twin(model, networks)
    return Savings(Comparison(_stack(model, networks, layers, batch), _stack(twin, networks, (), batch)), layers)


def layer_savings(layer: NetworkLayer, shape: Shape, networks: Networks, *, batch: int) -> LayerSavings:
    """Compare one layer with its dense twin, given its input shape.

    Raises:
        CheckError: if the network has errors.
        ModelError: if the shape does not fit.
    """
    network = networks[layer.network]
    usage = layer.usage
    picture = picture_of(layer, shape)[:2] if isinstance(usage, AsConvolution) else (1, 1)
    places = batch * layer.evaluations(shape)
    candidate = plan_network(network, batch=places, usage=usage)
    twin = layer.twin(shape, networks)
    bias = layer.biases(shape, networks)
    examples = batch if isinstance(usage, AsConvolution) else places
    flops = -(-program_flops(candidate.program, examples, picture) // batch) + layer.flops(shape, networks)
    memory = peak_bytes(candidate.program, examples, picture)
    twin_weights = twin.parameters(shape, networks) - twin.biases(shape, networks)
    twin_numbers = twin_weights + batch * (size(shape) + size(twin.output_shape(shape, networks)))
    twin_seconds = predict_layer(twin, shape, networks, batch=batch).total
    comparison = Comparison(
        Totals(layer.parameters(shape, networks) - bias, flops, memory, candidate.cost.total),
        Totals(twin_weights, twin.flops(shape, networks), NUMBER * twin_numbers, twin_seconds),
    )
    return LayerSavings(layer, network.name, len(network.cores), bias, comparison, candidate)


def _stack(model: Model, networks: Networks, layers: Sequence[LayerSavings], batch: int) -> Totals:
    """Add up a stack, given the savings of its networks in order.

    The peak memory holds all parameters and the working arrays of the largest layer.
    """
    counted = iter(layers)
    flops, working, seconds = 0, 0, 0.0
    for layer, shape in zip(model.layers, model.shapes(networks), strict=False):
        for savings in islice(counted, len(layer.network_numbers)):
            network = savings.comparison.network
            flops += network.flops_per_example
            working = max(working, network.peak_bytes - NUMBER * network.parameters)
            seconds += network.seconds
        if not isinstance(layer, NetworkLayer):
            flops += layer.flops(shape, networks)
            working = max(working, NUMBER * batch * (size(shape) + size(layer.output_shape(shape, networks))))
            seconds += predict_layer(layer, shape, networks, batch=batch).total
    parameters = model.parameters(networks)
    return Totals(parameters, flops, NUMBER * parameters + working, seconds)
