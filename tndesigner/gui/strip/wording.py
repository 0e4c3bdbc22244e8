"""How layers and shapes are called in the window."""

from tndesigner.gui.translation import spoken
from tndesigner.model import Layer, Networks
from tndesigner.wording.numbers import grouped

Words = tuple[str, str]
"""The main words of a chip, and what is said beside them."""


def layer_words(layer: Layer, networks: Networks) -> Words:
    """Return the words of a layer's chip."""
    kind, detail = spoken(layer.kind_words()), " ".join(spoken(words) for words in layer.details())
    held = [networks[number].name for number in layer.network_numbers if number in networks]
    if layer.name or len(held) == 1:
        return layer.name or held[0], f"{kind.lower()} {detail}".rstrip()
    amount = grouped(getattr(layer, layer.width_field)) if layer.width_field else ""
    return f"{kind} {amount}".rstrip(), detail
