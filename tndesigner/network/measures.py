"""Sizes and distances in a drawing, in pixels at 100 %."""

from tndesigner.network.elements import ElementId

Point = tuple[float, float]
"""x and y in pixels at 100 %; y grows downward."""

Places = dict[ElementId, Point]
"""The position of the middle of each tensor."""

CORE_SIZE = 56.0
"""The width of a core."""

COPY_SIZE = 10.0
"""The width of the dot of a copy tensor."""

BAR_HEIGHT = 36.0
"""The height of the bar of an input."""

SPACING = 128.0
"""The default distance between the middles of two neighbours."""
