"""Cores, data and result fit into memory."""

from collections.abc import Iterator
from math import prod

from tndesigner.checks.problem import Problem, error
from tndesigner.checks.titles import tensor_title
from tndesigner.network import Network
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text

LARGEST_ARRAY = 2**31
"""The most numbers that a core or an example may have."""

FLOAT_BYTES = 4
"""The size of a number in bytes."""


def cores_fit_into_memory(network: Network) -> Iterator[Problem]:
    """Find cores with too many weights."""
    for core in network.cores:
        size = prod(core.shape)
        if size > LARGEST_ARRAY and min(core.shape) > 0:
            message = Text(
                "{0} has {1} weights ({2}); at most {3} are possible, so make a leg smaller or split it into several "
                "cores",
                tensor_title(core),
                size,
                byte_size(FLOAT_BYTES * size),
                LARGEST_ARRAY,
            )
            yield error("cores-fit-into-memory", message, (core.id,))


def data_and_result_fit_into_memory(network: Network) -> Iterator[Problem]:
    """Find inputs and outputs that make an example too large."""
    dims = {leg.id: leg.dim for leg in network.legs}
    inputs = tuple(leg.id for tensor in network.inputs for leg in tensor.legs)
    outputs = tuple(leg for leg in network.outputs if leg in dims)
    for what, legs in ((Text("input legs"), inputs), (Text("output legs"), outputs)):
        size = prod(dims[leg] for leg in legs)
        if size > LARGEST_ARRAY and min(dims[leg] for leg in legs) > 0:
            message = Text(
                "the {0} make {1} numbers an example ({2}); at most {3} are possible, so make some of them smaller",
                what,
                size,
                byte_size(FLOAT_BYTES * size),
                LARGEST_ARRAY,
            )
            yield error("data-and-result-fit-into-memory", message, legs)
