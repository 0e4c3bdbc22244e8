"""The way back: an ordinary layer in the place of the network that is shown."""

from dataclasses import replace

from tndesigner.document.edits import SetModel
from tndesigner.gui.open_document import OpenDocument
from tndesigner.model import ModelError


def dense_again(document: OpenDocument) -> SetModel | None:
    """Return the edit that replaces the layer by what it stands for, or None where it is in no layer that fits."""
    model, networks = document.design.model, document.design.networks
    place = next((n for n, layer in enumerate(model.layers) if document.shown in layer.network_numbers), None)
    if place is None:
        return None
    try:
        shape = model.shapes(networks)[place]
    except (ModelError, KeyError):
        return None
    twin = model.layers[place].twin(shape, networks)
    return SetModel(replace(model, layers=(*model.layers[:place], twin, *model.layers[place + 1 :])))
