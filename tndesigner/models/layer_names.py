"""What the layers of a model are called in Keras, which does not take every name that people give."""

import re

from tndesigner.models.model import Model
from tndesigner.wording.names import free_name

_REFUSED = re.compile(r"[^A-Za-z0-9_.>-]+")
"""What TensorFlow refuses in the name of a scope, and Keras in that of a layer."""


def keras_names(model: Model) -> tuple[str | None, ...]:
    """Return the names of the Keras layers; None where Keras chooses one, as in a stack, whose layers are in order."""
    taken = {layer.name for layer in model.layers if layer.name and layer.name == _accepted(layer.name)}
    found: list[str | None] = []
    for position, layer in enumerate(model.layers, 1):
        if layer.name in taken:
            found.append(layer.name)
        elif layer.name or not model.is_stack:
            free = free_name(_accepted(layer.name) or f"{layer.kind}_{position}", taken)
            taken.add(free)
            found.append(free)
        else:
            found.append(None)
    return tuple(found)


def _accepted(name: str) -> str:
    """Return a name with an underscore in the place of what is refused: "two classes" becomes "two_classes"."""
    accepted = _REFUSED.sub("_", name)
    return f"layer{accepted}" if accepted[:1] in ("_", "-", ">") else accepted
