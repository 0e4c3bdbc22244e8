"""How layers and shapes are called in the window."""

from PySide6.QtCore import QCoreApplication

from tndesigner.gui.translation import spoken
from tndesigner.model import Layer, Networks, Shape
from tndesigner.wording.numbers import grouped


def say(words: str, *names: object) -> str:
    """Return words of the strip in the language of the person; names and numbers in them stay as they are."""
    return QCoreApplication.translate("strip", words).format(*names)


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


def shape_words(shape: Shape) -> str:
    """Return a shape as people write it: "28 × 28", with "any" for an axis of any length."""
    return " × ".join(say("any") if dim is None else grouped(dim) for dim in shape) or say("nothing")
