"""The savings of a network: counts for the network, its dense twin and the whole model."""

from dataclasses import dataclass

from tndesigner.model import (
    Model,
    NetworkLayer,
    Networks,
    Shape,
    dense_twin,
    network_parts,
)
from tndesigner.model.kinds.pictures import picture_of
from tndesigner.model.layer import size
from tndesigner.model.usage import AsConvolution
from tndesigner.planning.choice import Candidate, plan_network
from tndesigner.planning.cost import NUMBER
from tndesigner.planning.footprint import peak_bytes, program_flops


@dataclass(frozen=True, slots=True)
class LayerSavings:
    """A network and the layer that it replaces; FLOPs are for one example, memory for the whole batch."""

    layer: NetworkLayer
    name: str
    cores: int
    weights: int
    bias: int
    twin_weights: int
    flops_per_example: int
    twin_flops_per_example: int
    peak_bytes: int
    twin_peak_bytes: int
    candidate: Candidate

    @property
    def compression(self) -> float:
        """Weights of the twin divided by weights of the network."""
        return self.twin_weights / max(1, self.weights)


@dataclass(frozen=True, slots=True)
class Savings:
    """A model and its dense twin."""

    parameters: int
    twin_parameters: int
    layers: tuple[LayerSavings, ...]

    @property
    def compression(self) -> float:
        """Parameters of the twin divided by parameters of the model."""
        return self.twin_parameters / max(1, self.parameters)


def savings_of(model: Model, networks: Networks, *, batch: int) -> Savings:
    """Compare a model with its dense twin at a batch size.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    parts = network_parts(model, networks)
    layers = tuple(layer_savings(layer, shape, networks, batch=batch) for layer, shape in parts)
    twin = dense_twin(model, networks)
    return Savings(model.parameters(networks), twin.parameters(networks), layers)


def layer_savings(layer: NetworkLayer, shape: Shape, networks: Networks, *, batch: int) -> LayerSavings:
    """Compare one layer with its dense twin, given its input shape."""
    network = networks[layer.network]
    usage = layer.usage
    picture = picture_of(layer, shape)[:2] if isinstance(usage, AsConvolution) else (1, 1)
    places = batch * layer.evaluations(shape)
    candidate = plan_network(network, batch=places, usage=usage)
    twin = layer.twin(shape, networks)
    bias = layer.biases(shape, networks)
    examples = batch if isinstance(usage, AsConvolution) else places
    flops = program_flops(candidate.program, examples, picture)
    twin_weights = twin.parameters(shape, networks) - twin.biases(shape, networks)
    numbers = twin_weights + batch * (size(shape) + size(twin.output_shape(shape, networks)))
    return LayerSavings(
        layer=layer,
        name=network.name,
        cores=len(network.cores),
        weights=layer.parameters(shape, networks) - bias,
        bias=bias,
        twin_weights=twin_weights,
        flops_per_example=-(-flops // batch) + layer.flops(shape, networks),
        twin_flops_per_example=twin.flops(shape, networks),
        peak_bytes=peak_bytes(candidate.program, examples, picture),
        twin_peak_bytes=NUMBER * numbers,
        candidate=candidate,
    )
