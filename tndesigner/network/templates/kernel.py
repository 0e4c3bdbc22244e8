"""What the templates of convolutions share: their legs for a patch of a picture."""

from collections.abc import Sequence

from tndesigner.network.templates.drawing import for_each, numbered
from tndesigner.network.templates.template import Parameter, number, numbers

KERNEL = numbers("kernel", 3, "Size of the kernel: one number, or rows and columns.")
"""The parameter that every convolution has."""


def channels(incoming: int, outgoing: int) -> tuple[Parameter, Parameter]:
    """Return the parameters ``in_channels`` and ``out_channels``."""
    return (
        number("in_channels", incoming, "Channels of the pictures that go in."),
        number("out_channels", outgoing, "Channels of the pictures that come out."),
    )


def patch_legs(kernel: Sequence[int], factors: Sequence[int]) -> dict[str, int]:
    """Return the legs of a patch: rows, columns, then its channels, or their factors.

    Raises:
        NetworkError: if the kernel has neither one number nor two.
    """
    rows, columns = for_each(kernel, 2, "kernel")
    names = {"channels": factors[0]} if len(factors) == 1 else numbered("i", factors)
    return {"rows": rows, "columns": columns, **names}
