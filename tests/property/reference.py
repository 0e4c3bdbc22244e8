"""What a network means, in plain numpy and float64: the truth that everything else is compared with.

It knows nothing of planning. Every bond is one index, every copy tensor an array of zeros and ones, and every
leg of an input an identity matrix between the data's axis and the network; then two arrays at a time are
multiplied by ``numpy.einsum``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import prod

import numpy as np

from tndesigner.network import Network, Tensor, TensorKind

Arrays = Mapping[int, np.ndarray] | Mapping[str, np.ndarray]
"""The arrays of the cores, by id or by name of the core."""


@dataclass(frozen=True)
class Operand:
    """An array with a label on each axis; a label that two axes have is summed over."""

    array: np.ndarray
    labels: tuple[object, ...]


def random_arrays(network: Network, seed: int = 0) -> dict[str, np.ndarray]:
    """Return an array of normal numbers for each core, by its name."""
    numbers = np.random.default_rng(seed)
    return {core.name: numbers.normal(size=core.shape) for core in network.cores}


def dense_tensor(network: Network, arrays: Arrays) -> np.ndarray:
    """Return the network without its data: axes are the legs of the inputs, then the output legs, in order.

    numpy arrays have up to 64 axes; ``dense_matrix`` has no such limit.
    """
    legs = [leg.dim for tensor in network.inputs for leg in tensor.legs]
    outputs = [network.leg(leg).dim for leg in network.outputs]
    return dense_matrix(network, arrays).reshape(legs + outputs)


def dense_matrix(network: Network, arrays: Arrays) -> np.ndarray:
    """Return the matrix from the data's last axis to the result's last axis: ``result = data @ matrix``.

    With several inputs its rows are all products of a number of the first with one of the second, and so on.
    """
    data = [leg for tensor in network.inputs for leg in tensor.legs]
    width = prod(leg.dim for leg in data)
    kept = [("data", leg.id) for leg in data if leg.dim != 1]
    kept += [_index(network, leg) for leg in network.outputs if network.leg(leg).dim != 1]
    return _contract(list(_operands(network, arrays)), kept).reshape(width, -1)


def apply_dense(network: Network, arrays: Arrays, *data: np.ndarray) -> np.ndarray:
    """Return the result (batch, out) for data (batch, in), one for each input in their order.

    The result is linear in each: with several inputs the matrix meets the products of their numbers.
    """
    joint = np.ones((len(data[0]), 1))
    for one in data:
        joint = np.einsum("bi,bj->bij", joint, np.asarray(one, np.float64)).reshape(len(one), -1)
    return joint @ dense_matrix(network, arrays)


def _operands(network: Network, arrays: Arrays) -> Iterator[Operand]:
    """Give the arrays whose product, summed over all labels that are there twice, is the network."""
    for tensor in network.tensors:
        labels = tuple(_index(network, leg.id) for leg in tensor.legs)
        if tensor.kind is TensorKind.INPUT:
            for leg, label in zip(tensor.legs, labels, strict=True):
                yield _without_ones(np.eye(leg.dim), (("data", leg.id), label))
        elif tensor.kind is TensorKind.COPY:
            yield from _copy_tensor(tensor, labels)
        else:
            found = next(value for key, value in arrays.items() if key in (tensor.id, tensor.name))
            yield _without_ones(np.asarray(found, np.float64).reshape(tensor.shape), labels)


def _copy_tensor(tensor: Tensor, labels: tuple[object, ...]) -> Iterator[Operand]:
    """Give a copy tensor as a chain of small ones, so that one with many legs needs little memory."""
    dim = tensor.legs[0].dim
    links = [("link", tensor.id, number) for number in range(len(labels) - 1)]
    for number, label in enumerate(labels):
        own = (*links[max(number - 1, 0) : number + 1], label)
        delta = np.zeros((dim,) * len(own))
        delta[(np.arange(dim),) * len(own)] = 1.0
        yield _without_ones(delta, own)


def _index(network: Network, leg_id: int) -> object:
    """Return the label of a leg: that of its bond, or its own while it is open."""
    bond = network.bond_at(leg_id)
    return ("bond", bond.id) if bond else ("open", leg_id)


def _without_ones(array: np.ndarray, labels: tuple[object, ...]) -> Operand:
    """Leave out the axes of dimension 1, of which there may be more than numpy allows."""
    shape = array.shape
    return Operand(array.squeeze(), tuple(label for label, dim in zip(labels, shape, strict=True) if dim != 1))


def _contract(operands: list[Operand], kept: list[object]) -> np.ndarray:
    """Multiply all operands, the two next whose product is the smallest, those that share labels first."""
    operands = [_einsum((one,), [label for label in one.labels if one.labels.count(label) == 1]) for one in operands]
    while len(operands) > 1:
        first, second = min(combinations(operands, 2), key=lambda pair: _price(*pair))
        operands = [one for one in operands if one is not first and one is not second]
        operands.append(_einsum((first, second), _open_labels(first, second)))
    return _einsum((operands[0],), kept).array


def _open_labels(first: Operand, second: Operand) -> list[object]:
    """Return the labels that only one of two operands has."""
    return [one for one in first.labels if one not in second.labels] + [
        one for one in second.labels if one not in first.labels
    ]


def _price(first: Operand, second: Operand) -> tuple[bool, int]:
    """Return whether two operands share nothing, and how much larger their product is than they are."""
    sizes = dict(zip(first.labels + second.labels, first.array.shape + second.array.shape, strict=True))
    product = prod(sizes[label] for label in _open_labels(first, second))
    return set(first.labels).isdisjoint(second.labels), product - first.array.size - second.array.size


def _einsum(operands: tuple[Operand, ...], kept: list[object]) -> Operand:
    """Run ``numpy.einsum`` with numbers for labels, counted from 0 in each call: it knows only 52."""
    numbers = {label: number for number, label in enumerate(dict.fromkeys(sum((one.labels for one in operands), ())))}
    arguments: list[object] = []
    for one in operands:
        arguments += [one.array, [numbers[label] for label in one.labels]]
    array = np.einsum(*arguments, [numbers[label] for label in kept], optimize=len(operands) == 2)
    return Operand(np.asarray(array), tuple(kept))
