"""The stack of layers as one line: ``2 → Dense 1024 relu → hidden (network) 1024 relu → Dense 1``."""

from tndesigner.model import Layer, Model, NetworkLayer, Networks, Shape
from tndesigner.wording.lists import shape_text


def stack_text(model: Model, networks: Networks) -> str:
    """Return the line of a model whose layers fit."""
    shapes = model.shapes(networks)
    named = (_layer_text(layer, shape, networks) for layer, shape in zip(model.layers, shapes[1:], strict=True))
    return " → ".join((_typed(model.input_shape), *named))


def _layer_text(layer: Layer, shape: Shape, networks: Networks) -> str:
    activation = getattr(layer, "activation", "linear")
    words = [] if activation == "linear" else [activation]
    if isinstance(layer, NetworkLayer):
        return " ".join((f"{networks[layer.network].name} (network)", _typed(shape[-1:]), *words))
    values = (getattr(layer, name) for name in layer.told)
    shown = (_typed(value) if isinstance(value, tuple) else str(value) for value in values)
    return " ".join((layer.keras_class or layer.kind, *shown, *words))


def _typed(shape: Shape) -> str:
    """Return a shape with numbers as they stand in Keras code, without commas."""
    return shape_text([None if dim is None else str(dim) for dim in shape])
