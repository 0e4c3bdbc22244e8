"""How many examples pass through a model at a time, so that what its layers give fits into memory."""

from collections.abc import Sequence
from dataclasses import replace
from math import prod

from tndesigner.compression.calibration import Inputs
from tndesigner.document import Design

NUMBERS = 2**26
"""The largest count of numbers in all values of the model together: 256 MB as float32."""
MOST = 32
"""The largest number of examples at a time."""


def examples_at_once(design: Design, inputs: Sequence[Inputs]) -> int:
    """Return how many examples a model takes at a time: fewer if they are large pictures.

    Args:
        design: that of the model.
        inputs: the examples, an array (n, …) for each input.
    """
    pairs = zip(design.model.inputs, inputs, strict=True)
    sized = replace(design.model, inputs=tuple(replace(one, shape=array.shape[1:]) for one, array in pairs))
    numbers = sum(prod(axis or 1 for axis in shape) for shape in sized.shapes(design.networks))
    return max(1, min(MOST, NUMBERS // max(1, numbers)))
