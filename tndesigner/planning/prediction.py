"""The predicted time of ordinary layers, with the same cost model as for programs."""

from tndesigner.models import Called, Layer, Networks, Shape
from tndesigner.models.layer import size
from tndesigner.planning.cost import NUMBER, Cost, operation_cost
from tndesigner.planning.program import MatMul
from tndesigner.planning.rates import current_rates, far_bytes


def predict_dense(batch: int, m: int, n: int) -> Cost:
    """Predict the time of a dense layer from m to n numbers."""
    return operation_cost(MatMul(0, 1), ((batch, m), (m, n)), (batch, n))


def predict_layer(layer: Layer, shape: Shape, networks: Networks, *, batch: int) -> Cost:
    """Predict the time of an ordinary layer with one input, given its shape."""
    return predict_call(Called(layer, (shape,), layer.output_shape(shape, networks)), networks, batch=batch)


def predict_call(called: Called, networks: Networks, *, batch: int) -> Cost:
    """Predict the time of a call of an ordinary layer; layers without parameters cost nothing.

    Each call counts as one product of matrices; for a convolution, over all places of its pictures.
    """
    flops, result = called.flops(networks), called.result
    if flops:
        rows, columns = batch * size(result[:-1]), size(result[-1:])
        return predict_dense(rows, max(1, batch * flops // (2 * rows * columns)), columns)
    if called.layer.parameters(called.shapes[0], networks):
        rates = current_rates()
        looked_up = rates.call + far_bytes(2 * NUMBER * batch * size(result)) / rates.stream
        return Cost(looked_up, looked_up)
    return Cost()
