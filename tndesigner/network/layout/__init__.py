"""Where things are drawn: the automatic layout and its measures."""

from tndesigner.network.layout.measures import COPY_SIZE, CORE_SIZE, SPACING

__all__ = ["COPY_SIZE", "CORE_SIZE", "SPACING"]
