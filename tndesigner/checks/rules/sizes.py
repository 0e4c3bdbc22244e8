"""Cores, data and result fit into memory."""

from collections.abc import Iterator
from math import prod

from tndesigner.checks.problem import Problem, error
from tndesigner.checks.wording import byte_size, number, tensor_title
from tndesigner.network import Network

LARGEST_ARRAY = 2**31
"""More numbers than these no core and no example may have."""

FLOAT_BYTES = 4
"""How much memory a number takes."""


def cores_fit_into_memory(network: Network) -> Iterator[Problem]:
    """Find cores with too many weights."""
    for core in network.cores:
        size = prod(core.shape)
        if size > LARGEST_ARRAY and min(core.shape) > 0:
            message = (
                f"{tensor_title(core)} has {number(size)} weights ({byte_size(FLOAT_BYTES * size)}); at most "
                f"{number(LARGEST_ARRAY)} are possible, so make a leg smaller or split it into several cores"
            )
            yield error("cores-fit-into-memory", message, (core.id,))


def data_and_result_fit_into_memory(network: Network) -> Iterator[Problem]:
    """Find inputs and outputs that make an example too large."""
    dims = {leg.id: leg.dim for leg in network.legs}
    inputs = tuple(leg.id for tensor in network.inputs for leg in tensor.legs)
    outputs = tuple(leg for leg in network.outputs if leg in dims)
    for what, legs in (("input legs", inputs), ("output legs", outputs)):
        size = prod(dims[leg] for leg in legs)
        if size > LARGEST_ARRAY and min(dims[leg] for leg in legs) > 0:
            message = (
                f"the {what} make {number(size)} numbers an example ({byte_size(FLOAT_BYTES * size)}); at most "
                f"{number(LARGEST_ARRAY)} are possible, so make some of them smaller"
            )
            yield error("data-and-result-fit-into-memory", message, legs)
