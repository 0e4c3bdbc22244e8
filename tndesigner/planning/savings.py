"""The savings of a network: counts for the network, its dense twin and the whole model."""

from collections.abc import Iterator
from dataclasses import dataclass

from tndesigner.models import Model, NetworkLayer, Networks, Shape, dense_twin, network_parts
from tndesigner.models.kinds.pictures import picture_of
from tndesigner.models.layer import size
from tndesigner.models.usage import AsConvolution
from tndesigner.planning.choice import Candidate
from tndesigner.planning.cost import NUMBER
from tndesigner.planning.figures import Comparison, Totals
from tndesigner.planning.footprint import peak_bytes, program_flops
from tndesigner.planning.prediction import predict_call, predict_layer
from tndesigner.planning.recent_plans import ChoosePlan, search_plan


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
    flops: tuple[int, ...]
    """Of each layer of the model: those of one example, in all its calls."""


def savings_of(model: Model, networks: Networks, *, batch: int, choose: ChoosePlan = search_plan) -> Savings:
    """Compare a model with its dense twin at a batch size.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    parts = network_parts(model, networks)
    layers = tuple(layer_savings(layer, shape, networks, batch=batch, choose=choose) for layer, shape in parts)
    counted = dict(zip(parts, layers, strict=True))
    twin = dense_twin(model, networks)
    totals = _totals(model, networks, counted, batch, choose), _totals(twin, networks, {}, batch, choose)
    return Savings(Comparison(*totals), layers, _flops(model, networks, counted))


def layer_savings(
    layer: NetworkLayer, shape: Shape, networks: Networks, *, batch: int, choose: ChoosePlan = search_plan
) -> LayerSavings:
    """Compare one layer with its dense twin, given its input shape.

    Raises:
        CheckError: if the network has errors.
        ModelError: if the shape does not fit.
    """
    network = networks[layer.network]
    usage = layer.usage
    picture = picture_of(layer, shape) if isinstance(usage, AsConvolution) else (1, 1)
    places = batch * layer.evaluations(shape)
    candidate = choose(network, places, usage)
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


Counted = dict[tuple[NetworkLayer, Shape], LayerSavings]
"""The savings of networks by layer and input shape."""


def _totals(model: Model, networks: Networks, counted: Counted, batch: int, choose: ChoosePlan) -> Totals:
    """Add up all calls of a model; a shared layer has its parameters once and costs at each call.

    The peak memory holds all parameters, and the working arrays of the largest call beside what waits for later ones.

    Args:
        model: the model.
        networks: the networks by number.
        counted: the savings of its networks; those of further calls are added.
        batch: the batch size.
        choose: chooses how each network is evaluated.
    """
    working, seconds = 0, 0.0
    for called, waiting in zip(model.called(networks), waiting_sizes(model, networks), strict=True):
        others = NUMBER * batch * waiting
        for part in called.layer.parts(called.shapes[0], networks):
            if part not in counted:
                counted[part] = layer_savings(*part, networks, batch=batch, choose=choose)
            network = counted[part].comparison.network
            working = max(working, network.peak_bytes - NUMBER * network.parameters + others)
            seconds += network.seconds
        if not isinstance(called.layer, NetworkLayer):
            arrays = sum(map(size, called.shapes)) + size(called.result)
            working = max(working, NUMBER * batch * arrays + others)
            seconds += predict_call(called, networks, batch=batch).total
    parameters = model.parameters(networks)
    flops = sum(_flops(model, networks, counted))
    return Totals(parameters, flops, NUMBER * parameters + working, seconds)


def _flops(model: Model, networks: Networks, counted: Counted) -> tuple[int, ...]:
    """Return the FLOPs of one example for each layer, those of all its calls together."""
    flops = [0] * len(model.layers)
    for call, called in zip(model.all_calls, model.called(networks), strict=True):
        parts = called.layer.parts(called.shapes[0], networks)
        flops[call.layer] += sum(counted[part].comparison.network.flops_per_example for part in parts)
        if not isinstance(called.layer, NetworkLayer):
            flops[call.layer] += called.flops(networks)
    return tuple(flops)


def waiting_sizes(model: Model, networks: Networks) -> Iterator[int]:
    """Yield for each call how many numbers of one example wait for later calls, besides what it takes and gives."""
    sizes, calls = list(map(size, model.shapes(networks))), model.all_calls
    last = {value: number for number, call in enumerate(calls) for value in call.takes}
    last |= dict.fromkeys(model.all_outputs, len(calls))
    for number, call in enumerate(calls):
        before = range(len(model.inputs) + number)
        yield sum(sizes[one] for one in before if last.get(one, -1) > number and one not in call.takes)
