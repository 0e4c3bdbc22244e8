"""The stack of layers as one line: ``2 → Dense 1024 relu → hidden (network) 1024 relu → Dense 1``."""

from dataclasses import fields

from tndesigner.model import Layer, Model, NetworkLayer, Networks, Shape


def stack_text(model: Model, networks: Networks) -> str:
    """Return the line of a model whose layers fit."""
    shapes = model.shapes(networks)
    named = (_layer_text(layer, shape, networks) for layer, shape in zip(model.layers, shapes[1:], strict=True))
    return " → ".join((_shape_text(model.input_shape), *named))


def layer_title(layer: Layer) -> str:
    """Return what kind of layer it is, as people write it: "Dense", "network_dense" as "network"."""
    return layer.keras_class or layer.kind


def _layer_text(layer: Layer, shape: Shape, networks: Networks) -> str:
    activation = getattr(layer, "activation", "linear")
    words = [] if activation == "linear" else [activation]
    if isinstance(layer, NetworkLayer):
        return " ".join((f"{networks[layer.network].name} (network)", _shape_text(shape[-1:]), *words))
    for field in fields(layer):
        if field.name in ("units", "rate", "target_shape"):
            value = getattr(layer, field.name)
            words.insert(0, _shape_text(value) if isinstance(value, tuple) else str(value))
    return " ".join((layer_title(layer), *words))


def _shape_text(shape: Shape) -> str:
    return "×".join("?" if dim is None else str(dim) for dim in shape)
