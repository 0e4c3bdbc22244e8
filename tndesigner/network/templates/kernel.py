"""The parameters and legs that the templates of convolutions share."""

from collections.abc import Sequence

from tndesigner.network.templates.drawing import for_each, numbered
from tndesigner.network.templates.template import Parameter, number, numbers

KERNEL = numbers("kernel", 3, "Size of the kernel: one number, or rows and columns.")
"""The size parameter of every convolution."""


def channels(incoming: int, outgoing: int) -> tuple[Parameter, Parameter]:
    """Return the parameters ``in_channels`` and ``out_channels``."""
    return (
        number("in_channels", incoming, "Channels of the input pictures."),
        number("out_channels", outgoing, "Channels of the output pictures."),
    )


def patch_legs(kernel: Sequence[int], factors: Sequence[int]) -> dict[str, int]:
    """Return the legs of a patch: rows, columns, then its channels, or their factors.

    Raises:
        NetworkError: if the kernel has neither one nor two numbers.
    """
    rows, columns = for_each(kernel, 2, "kernel")
    names = {"channels": factors[0]} if len(factors) == 1 else numbered("i", factors)
    return {"rows": rows, "columns": columns, **names}
