"""How the figures of a trial are written."""

from tndesigner.training.metrics import METRICS
from tndesigner.wording.numbers import formatted, grouped, significant

COUNTS = ("parameters", "flops", "bytes")
"""The figures that are whole numbers."""


def figure_text(name: str, value: float) -> str:
    """Return a figure as a text."""
    if name in COUNTS:
        return grouped(round(value))
    return formatted(value, ".4f") if name.removeprefix("val_") in METRICS else significant(value)
