"""The way back: an ordinary layer in the place of the network that is shown."""

from dataclasses import replace

from tndesigner.document.edits import SetModel
from tndesigner.gui.open_document import OpenDocument
from tndesigner.model import ModelError


def dense_again(document: OpenDocument) -> SetModel | None:
    """Return the edit that puts what the network stands for in its place, or None where it is in no layer that fits.

    A layer that has other networks too keeps them.
    """
    model, networks = document.design.model, document.design.networks
    place = next((n for n, layer in enumerate(model.layers) if document.shown in layer.network_numbers), None)
    if place is None:
        return None
    try:
        shape = model.shapes(networks)[place]
    except (ModelError, KeyError):
        return None
    layer = model.layers[place]
    if set(layer.network_numbers) == {document.shown}:
        dense = layer.twin(shape, networks)
    else:
        freed = [name for name in layer.network_fields if getattr(layer, name) == document.shown]
        dense = replace(layer, **dict.fromkeys(freed))  # type: ignore[arg-type]  # fields by name
    return SetModel(replace(model, layers=(*model.layers[:place], dense, *model.layers[place + 1 :])))
