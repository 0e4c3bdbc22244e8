"""A model in the output of a command: a stack on one line, a graph as a table of its values."""

from collections.abc import Iterator

from tndesigner.cli.text import columns
from tndesigner.models import Kept, Layer, Model, NetworkLayer, Networks, Shape
from tndesigner.wording.lists import listed
from tndesigner.wording.names import one_line
from tndesigner.wording.text import shape_text


def model_lines(model: Model, networks: Networks) -> Iterator[str]:
    """Yield the lines that show a model whose layers fit."""
    if model.is_stack:
        yield f"model  {one_line(stack_text(model, networks))}"
        return
    yield "model"
    yield from columns([("value", "layer", "takes", "shape"), *_rows(model, networks)], align="><<<")
    yield f"gives {listed(map(str, model.outputs))}"


def stack_text(model: Model, networks: Networks) -> str:
    """Return a model whose layers fit as one line."""
    shapes = model.shapes(networks)
    named = (_layer_text(layer, shape, networks) for layer, shape in zip(model.layers, shapes[1:], strict=True))
    return " → ".join((_typed(model.input_shape), *named))


def _rows(model: Model, networks: Networks) -> Iterator[tuple[str, ...]]:
    """Yield number, layer, numbers of what it takes, and shape of each value."""
    shapes = model.shapes(networks)
    for number, one in enumerate(model.inputs):
        yield str(number), f"input {one.name}".strip(), "", _typed(one.shape)
    for number, call in enumerate(model.calls, len(model.inputs)):
        layer = model.layers[call.layer]
        words = _layer_text(layer, shapes[number], networks)
        text = f"{words} {layer.name!r}" if layer.name and not layer.network_numbers else words
        yield str(number), text, ", ".join(map(str, call.takes)), _typed(shapes[number])


def _layer_text(layer: Layer, shape: Shape, networks: Networks) -> str:
    activation = getattr(layer, "activation", "linear")
    words = [] if activation == "linear" else [activation]
    if isinstance(layer, NetworkLayer):
        return " ".join((f"{networks[layer.network].name} (network)", _typed(shape[-1:]), *words))
    values = (getattr(layer, name) for name in layer.shown_fields)
    shown = (_typed(value) if isinstance(value, tuple) else str(value) for value in values)
    title = layer.class_name if isinstance(layer, Kept) else layer.keras_class or layer.kind
    return " ".join((title, *shown, *words))


def _typed(shape: Shape) -> str:
    """Return a shape with numbers as in Keras code, without commas."""
    return shape_text([None if dim is None else str(dim) for dim in shape])
