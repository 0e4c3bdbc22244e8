"""The one figure that a card shows: how much smaller the networks of a design are than what they stand for."""

from tndesigner.document import Design
from tndesigner.model import ModelError


def smaller(design: Design) -> str:
    """Return by what factor the network layers are smaller, in words; empty where that cannot be said."""
    weights = twins = 0
    networks = design.networks
    try:
        shapes = design.model.shapes(networks)
        for layer, shape in zip(design.model.layers, shapes, strict=False):
            if layer.network_numbers:
                twin = layer.twin(shape, networks)
                weights += layer.parameters(shape, networks) - layer.biases(shape, networks)
                twins += twin.parameters(shape, networks) - twin.biases(shape, networks)
    except ModelError:
        return ""
    return f"{factor_text(twins / weights)} smaller" if weights and twins > weights else ""


def factor_text(factor: float) -> str:
    """Return a factor as people say it: 256×, 3.4×."""
    return f"{factor:,.0f}×" if factor >= 10 else f"{factor:.1f}×"
