"""Where things are drawn: the automatic layout and its measures."""

from tndesigner.network.measures import BAR_HEIGHT, COPY_SIZE, CORE_SIZE, SPACING
