"""A cost model: the time of an array operation, forward and backward, on one processor core.

It predicts with the rates of a processor. A product takes the time of its arithmetic and the time to read and write its
arrays, which overlap little: with few operations for each number, the second is the larger. Moving numbers is limited
by memory; each operation costs a call. The result ranks programs; measured times decide in the end. Processors differ
by a factor of four in arithmetic and of two in memory, so only large differences are sure.
"""

from dataclasses import dataclass
from math import inf, prod

from tndesigner.planning import program as programs
from tndesigner.planning.rates import Rates, current_rates, far_bytes

Array = tuple[int, ...]
"""A shape with the batch filled in."""

RUN = 16
"""The numbers in a row from which on a transposition copies them together: a cache line."""
NUMBER = 4
"""Bytes of a float32."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Predicted seconds."""

    forward: float = 0.0
    backward: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        """Add both parts."""
        return Cost(self.forward + other.forward, self.backward + other.backward)

    @property
    def total(self) -> float:
        """Forward and backward: the time of a training step without the optimizer."""
        return self.forward + self.backward


NEW = 2**25
"""The size in bytes from which the C library of Linux takes fresh memory for an array instead of reusing some."""


def operation_cost(operation: programs.Operation, arrays: tuple[Array, ...], result: Array) -> Cost:
    """Predict the time of one operation from the shapes of its operands and its result, with the current rates."""
    rates = current_rates()
    cost = _computing_cost(rates, operation, arrays, result)
    if not rates.fresh or isinstance(operation, programs.Reshape):
        return cost
    return cost + Cost(_new_memory(rates, result), sum(_new_memory(rates, array) for array in arrays))


def _new_memory(rates: Rates, array: Array) -> float:
    size = NUMBER * prod(array)
    return size * rates.fresh if size >= NEW else 0.0


def _computing_cost(rates: Rates, operation: programs.Operation, arrays: tuple[Array, ...], result: Array) -> Cost:
    call, stream = rates.call, rates.stream
    moved = far_bytes(NUMBER * (sum(map(prod, arrays)) + prod(result)))
    match operation:
        case programs.Reshape():
            return Cost(call / 6, call / 6)
        case programs.Transpose():
            row = arrays[0][-1] if operation.axes[-1] == len(operation.axes) - 1 else 1
            seconds = call + moved / (rates.rows if row >= RUN else rates.shuffle)
            return Cost(seconds, seconds)
        case programs.MatMul():
            return _product_cost(rates, arrays[0], arrays[1], result)
        case programs.Multiply():
            return Cost(call + moved / stream, 3 * call + 2 * moved / stream)
        case programs.Take():
            taken = 2 * NUMBER * prod(result)
            given_back = far_bytes(taken + NUMBER * prod(arrays[0]))
            return Cost(call + far_bytes(taken) / stream, 2 * call + given_back / stream)
        case programs.Convolve():
            return _convolution_cost(rates, arrays[1], result, depthwise=operation.depthwise)
        case programs.Sum() | programs.Einsum() | programs.Digits():
            return Cost(call + moved / stream, call + moved / stream)


def _product_cost(rates: Rates, first: Array, second: Array, result: Array) -> Cost:
    m, k, n = first[-2], first[-1], second[-1]
    count = prod(result[:-2])
    forward = _product_seconds(rates, (m, n, k), count)
    limits = (rates.first_gradient(m), rates.second_gradient(n)) if count == 1 else (inf, inf)
    backward = _product_seconds(rates, (m, k, n), count, most=limits[0])
    backward += _product_seconds(rates, (k, n, m), count, most=limits[1])
    for own, other in ((first, second), (second, first)):
        if prod(own[:-2]) < prod(other[:-2]):
            backward += far_bytes(2 * NUMBER * count * own[-1] * own[-2]) / rates.stream
    return Cost(forward, backward)


def _convolution_cost(rates: Rates, kernel: Array, result: Array, *, depthwise: bool) -> Cost:
    places, (rows, columns, taken, _) = result[0], kernel
    if depthwise:
        moved = far_bytes(NUMBER * rows * columns * prod(result))
        return Cost(rates.call + moved / rates.stream, 2 * rates.call + 2 * moved / rates.stream)
    forward = _product_seconds(rates, (places, result[1], rows * columns * taken), 1)
    return Cost(forward, 2 * forward)


def _product_seconds(rates: Rates, sides: tuple[int, int, int], count: int, *, most: float = inf) -> float:
    """Predict ``count`` products of (m, k) and (k, n), with at most so many operations a second; sides are m, n, k."""
    m, n, k = sides
    moved = far_bytes(NUMBER * count * (m * k + k * n + m * n))
    rate = min(most, rates.product(min(m, n, k), batched=count > 1))
    return rates.call + 2 * m * n * k * count / rate + moved / rates.stream + count * rates.matrix
