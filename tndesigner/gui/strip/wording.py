"""What a layer is called in the window."""

from tndesigner.gui.translation import spoken
from tndesigner.model import Layer, Networks
from tndesigner.model.layer import layer_title


def layer_words(layer: Layer, networks: Networks) -> tuple[str, str]:
    """Return the title of a layer's chip, and what is beside it: the kind where the title is a name, and details."""
    title, kind = layer_title(layer, networks), spoken(layer.kind_words())
    named = title == layer.name or title in (networks[one].name for one in layer.network_numbers if one in networks)
    details = map(spoken, layer.details())
    return spoken(title), " ".join((kind.lower(), *details) if named else details)
