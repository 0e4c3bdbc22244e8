"""The door to the automatic layout, for tables of diagrams that mostly know their places."""

from typing import TYPE_CHECKING

from tndesigner.network import Network

if TYPE_CHECKING:
    from tndesigner.drawing.layouts.automatic_layout import Layout


def lay_out(network: Network) -> "Layout":
    """Lay out a whole network; how that is done is imported only now."""
    from tndesigner.drawing.layouts.automatic_layout import lay_out

    return lay_out(network)
