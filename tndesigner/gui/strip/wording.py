"""How layers and shapes are called in the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from tndesigner.model import LAYER_KINDS, Layer, Networks, Shape
from tndesigner.wording.numbers import grouped

KIND_WORDS = {
    "network_dense": "Network",
    "conv2d": "Convolution",
    "network_conv2d": "Network convolution",
    "max_pooling2d": "Max pooling",
    "average_pooling2d": "Average pooling",
    "global_average_pooling2d": "Mean of a picture",
    "global_average_pooling1d": "Mean of a sequence",
    "multi_head_attention": "Attention",
    "transformer_encoder": "Transformer encoder",
}
"""The words for kinds of layer whose name in files says too little."""


def say(words: str, *names: object) -> str:
    """Return words of the strip in the language of the person; names and numbers in them stay as they are."""
    return QCoreApplication.translate("strip", words).format(*names)


Words = tuple[str, str]
"""The main words of a chip, and what is said beside them."""


def kind_words(kind: str) -> str:
    """Return what people call a kind of layer."""
    return say(KIND_WORDS.get(kind, kind.replace("_", " ").capitalize()))


def layer_words(layer: Layer, networks: Networks) -> Words:
    """Return the words of a layer's chip."""
    kind, detail = kind_words(layer.kind), _detail(layer)
    held = [networks[number].name for number in layer.network_numbers if number in networks]
    if layer.name or len(held) == 1:
        return layer.name or held[0], f"{kind.lower()} {detail}".rstrip()
    amount = next((grouped(getattr(layer, name)) for name in _AMOUNTS if hasattr(layer, name)), "")
    return f"{kind} {amount}".rstrip(), detail


def shape_words(shape: Shape) -> str:
    """Return a shape as people write it: "28 × 28", with "any" for an axis of any length."""
    return " × ".join(say("any") if dim is None else grouped(dim) for dim in shape) or say("nothing")


def kinds_on_offer() -> tuple[str, ...]:
    """Return the kinds of layer without networks, which can be added as they are."""
    return tuple(name for name, kind in LAYER_KINDS.items() if not kind.network_fields)


_AMOUNTS = ("units", "filters", "output_dim")
"""The fields that say how wide a layer is."""


def _detail(layer: Layer) -> str:
    """Return what is worth saying of the values of a layer."""
    found = (write(getattr(layer, name)) for name, write in _DETAILS.items() if hasattr(layer, name))
    return " ".join(words for words in found if words)


def _pair(numbers: tuple[int, ...]) -> str:
    return "×".join(map(str, numbers))


def _unless(usual: str) -> Callable[[Any], str]:
    return lambda value: "" if str(value) == usual else str(value)


_DETAILS: dict[str, Callable[[Any], str]] = {
    "kernel_size": _pair,
    "pool_size": _pair,
    "strides": lambda strides: "" if max(strides) == 1 else say("every {0}", _pair(strides)),
    "target_shape": _pair,
    "num_heads": lambda heads: say("{0} heads", heads),
    "rate": lambda rate: f"{rate:g}",
    "activation": _unless("linear"),
}
