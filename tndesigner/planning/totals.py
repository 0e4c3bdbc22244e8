"""The cost of one layer or a whole stack, for a network and its dense twin."""

from collections.abc import Sequence
from itertools import islice

from tndesigner.model import Layer, Model, NetworkLayer, Networks, Shape, dense_twin
from tndesigner.model.layer import size
from tndesigner.planning.cost import CALL, NUMBER, STREAM, Cost, operation_cost
from tndesigner.planning.figures import Comparison, Totals
from tndesigner.planning.program import MatMul
from tndesigner.planning.savings import LayerSavings


def predict_dense(batch: int, m: int, n: int) -> Cost:
    """Predict the time of a dense layer from m to n numbers, with the same model as for programs."""
    return operation_cost(MatMul(0, 1), ((batch, m), (m, n)), (batch, n))


def predict_layer(layer: Layer, shape: Shape, networks: Networks, *, batch: int) -> Cost:
    """Predict the time of an ordinary layer, given its input shape; layers without parameters cost nothing.

    Each layer counts as one product of matrices; for a convolution, over all places of its pictures.
    """
    flops, result = layer.flops(shape, networks), layer.output_shape(shape, networks)
    if flops:
        rows, columns = batch * size(result[:-1]), size(result[-1:])
        return predict_dense(rows, max(1, batch * flops // (2 * rows * columns)), columns)
    if layer.parameters(shape, networks):
        looked_up = CALL + 2 * NUMBER * batch * size(result) / STREAM
        return Cost(looked_up, looked_up)
    return Cost()


def layer_totals(savings: LayerSavings, shape: Shape, networks: Networks, *, batch: int) -> Comparison:
    """Compare a network with its dense twin, without the bias, which both have."""
    twin = savings.layer.twin(shape, networks)
    seconds = predict_layer(twin, shape, networks, batch=batch).total
    return Comparison(
        Totals(savings.weights, savings.flops_per_example, savings.peak_bytes, savings.candidate.cost.total),
        Totals(savings.twin_weights, savings.twin_flops_per_example, savings.twin_peak_bytes, seconds),
    )


def model_totals(model: Model, networks: Networks, layers: Sequence[LayerSavings], *, batch: int) -> Comparison:
    """Compare a stack with its dense twin; ``layers`` are the savings of its networks, in order.

    Raises:
        ModelError: if a layer does not fit the one before it.
    """
    twin = dense_twin(model, networks)
    return Comparison(_stack(model, networks, layers, batch), _stack(twin, networks, (), batch))


def _stack(model: Model, networks: Networks, layers: Sequence[LayerSavings], batch: int) -> Totals:
    """Add up a stack; the peak memory holds all parameters and the working arrays of the largest layer."""
    counted = iter(layers)
    flops, working, seconds = 0, 0, 0.0
    for layer, shape in zip(model.layers, model.shapes(networks), strict=False):
        for savings in islice(counted, len(layer.network_numbers)):
            flops += savings.flops_per_example
            working = max(working, savings.peak_bytes - NUMBER * savings.weights)
            seconds += savings.candidate.cost.total
        if not isinstance(layer, NetworkLayer):
            flops += layer.flops(shape, networks)
            working = max(working, NUMBER * batch * (size(shape) + size(layer.output_shape(shape, networks))))
            seconds += predict_layer(layer, shape, networks, batch=batch).total
    parameters = model.parameters(networks)
    return Totals(parameters, flops, NUMBER * parameters + working, seconds)
