"""Where things are drawn: the automatic layout and its measures."""

from tndesigner.drawing.layouts.automatic_layout import Layout, lay_out
from tndesigner.network.measures import BAR_HEIGHT, COPY_SIZE, CORE_SIZE, SPACING
