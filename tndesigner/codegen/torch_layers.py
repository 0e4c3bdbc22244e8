"""How each kind of layer without networks is written for PyTorch, in the shapes and with the numbers of Keras."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from string import ascii_lowercase
from typing import Any

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layout import Expression, Items, call, flat, numbers
from tndesigner.codegen.torch_assembly import DENSE, NORM
from tndesigner.codegen.torch_layer_classes import CONVOLUTION, EMBEDDING, PADDED, POSITIONS
from tndesigner.models import (
    Activation,
    Add,
    Average,
    AveragePooling2D,
    Concatenate,
    Conv2D,
    Dense,
    Dot,
    Dropout,
    Embedding,
    Flatten,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    Layer,
    LayerNormalization,
    Maximum,
    MaxPooling2D,
    Minimum,
    Multiply,
    PositionEmbedding,
    Reshape,
    Shape,
    Subtract,
)
from tndesigner.models.kinds.pictures import Pooling2D
from tndesigner.wording.text import Text

Values = tuple[str, ...]
"""The variables that a layer takes."""


@dataclass(frozen=True, slots=True)
class TorchLayer:
    """A layer without networks: a module, or an expression without one."""

    module: Expression | None = None
    """What makes the module; None if there is none."""
    definitions: tuple[str, ...] = ()
    """The classes and functions that it needs."""
    result: Callable[[Values], Expression] | None = None
    """Writes what the layer gives; None if the module is called with its values."""


Rule = Callable[[Any, tuple[Shape, ...]], TorchLayer]
"""Writes a layer, given the shapes that it takes."""


def torch_layer(layer: Layer, shapes: tuple[Shape, ...]) -> TorchLayer:
    """Return how a layer is written.

    Raises:
        CodegenError: if PyTorch has no counterpart.
    """
    rule = RULES.get(type(layer))
    if rule is None:
        raise CodegenError(Text("PyTorch has no counterpart for layer {0!r}; use --style keras", layer.title))
    return rule(layer, shapes)


def one_value(write: Callable[[str], Expression]) -> TorchLayer:
    """Return a layer that is an expression of its only input."""
    return TorchLayer(result=lambda values: write(values[0]))


def activated(activation: str | None) -> list[str]:
    """Write an activation as an argument, if there is one."""
    text = activation_text(activation, "PyTorch")
    return [] if text == "None" else [f"activation={text}"]


def dense(takes: int, gives: int, activation: str | None, *, bias: bool) -> TorchLayer:
    """Return a dense layer."""
    arguments = [*activated(activation), *([] if bias else ["bias=False"]), "**made"]
    made = call("Dense", str(takes), numbers((takes, gives)), numbers((gives,)), *arguments)
    return TorchLayer(made, (DENSE,))


def embedding(rows: int, width: int) -> TorchLayer:
    """Return a table of tokens."""
    return TorchLayer(call("Embedding", str(rows), str(width), "**made"), (EMBEDDING,))


def convolution(kernel: tuple[int, ...], moves: Mapping[str, Any], activation: str | None, *, bias: int) -> TorchLayer:
    """Return a convolution.

    Args:
        kernel: the shape of its kernel in Keras.
        moves: its strides and dilation_rate, and other arguments of the class by name.
        activation: its activation.
        bias: how many biases it has.
    """
    more = [f"{name}={value}" for name, value in moves.items() if name not in ("strides", "dilation_rate") and value]
    ways = [numbers(moves["strides"]), numbers(moves["dilation_rate"])]
    biased = [f"bias={bias}"] if bias else []
    made = call("Convolution", numbers(kernel), *ways, *more, *activated(activation), *biased, "**made")
    return TorchLayer(made, (PADDED, CONVOLUTION))


def pooling(kind: str, window: tuple[int, ...], strides: tuple[int, ...]) -> TorchLayer:
    """Return the pooling of windows, "max" or "avg", without padding."""
    function = f"nn.functional.{kind}_pool{len(window)}d"
    return one_value(
        lambda value: f"{flat(call(function, f'{value}.movedim(-1, 1)', str(window), str(strides)))}.movedim(1, -1)"
    )


def normalised(width: int) -> TorchLayer:
    """Return a normalisation of each position."""
    return TorchLayer(call("Norm", str(width), "**made"), (NORM,))


def applied(activation: str) -> TorchLayer:
    """Return an activation alone."""
    text = activation_text(activation, "PyTorch")
    if text == "None":
        return one_value(lambda value: value)
    return one_value(lambda value: call(f"({text})" if text.startswith("lambda") else text, value))


def reshaped(shape: tuple[int, ...]) -> TorchLayer:
    """Return the numbers of an example in another shape."""
    return one_value(lambda value: call(f"{value}.reshape", f"{value}.shape[0]", *map(str, shape)))


def _conv2d(layer: Conv2D, shapes: tuple[Shape, ...]) -> TorchLayer:
    moves = {"strides": layer.strides, "dilation_rate": layer.dilation_rate, "same": layer.padding == "same"}
    kernel = (*layer.kernel_size, shapes[0][-1] or 0, layer.filters)
    return convolution(kernel, moves, layer.activation, bias=layer.filters * layer.use_bias)


def _positions(_layer: PositionEmbedding, shapes: tuple[Shape, ...]) -> TorchLayer:
    return TorchLayer(call("PositionEmbedding", *map(str, shapes[0]), "**made"), (POSITIONS,))


def _pooling(layer: Pooling2D, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return pooling("max" if isinstance(layer, MaxPooling2D) else "avg", layer.pool_size, layer.pool_size)


def _joined(write: Callable[[str, str], str]) -> Rule:
    """Return the rule of a layer that joins its values one after the other."""
    return lambda _layer, _shapes: TorchLayer(result=lambda values: reduce(write, values))


def _average(_layer: Average, shapes: tuple[Shape, ...]) -> TorchLayer:
    return TorchLayer(result=lambda values: f"({' + '.join(values)}) / {len(shapes)}")


def _concatenated(layer: Concatenate, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return TorchLayer(result=lambda values: call("torch.cat", Items("[", values, "]"), f"dim={layer.axis}"))


def _dot(layer: Dot, shapes: tuple[Shape, ...]) -> TorchLayer:
    """Write the products as an einsum, the batch being n."""
    axes = layer.axes if isinstance(layer.axes, tuple) else (layer.axes, layer.axes)
    places = [axis - 1 if axis > 0 else axis + len(shape) for axis, shape in zip(axes, shapes, strict=True)]
    letters = iter(ascii_lowercase.replace("n", ""))
    summed, taken, given = next(letters), [], ""
    for place, shape in zip(places, shapes, strict=True):
        names = [summed if axis == place else next(letters) for axis in range(len(shape))]
        taken.append("n" + "".join(names))
        given += "".join(name for name in names if name != summed)

    def write(values: Values) -> Expression:
        if layer.normalize:
            pairs = zip(values, places, strict=True)
            values = tuple(f"nn.functional.normalize({value}, dim={place + 1}, eps=1e-6)" for value, place in pairs)
        product = call("torch.einsum", f'"{",".join(taken)}->n{given}"', *values)
        return product if given else f"{flat(product)}.unsqueeze(-1)"

    return TorchLayer(result=write)


RULES: dict[type[Layer], Rule] = {
    Dense: lambda layer, shapes: dense(shapes[0][-1] or 0, layer.units, layer.activation, bias=layer.use_bias),
    Conv2D: _conv2d,
    Embedding: lambda layer, _: embedding(layer.input_dim, layer.output_dim),
    PositionEmbedding: _positions,
    LayerNormalization: lambda _, shapes: normalised(shapes[0][-1] or 0),
    MaxPooling2D: _pooling,
    AveragePooling2D: _pooling,
    GlobalAveragePooling1D: lambda *_: one_value(lambda value: f"{value}.mean(dim=1)"),
    GlobalAveragePooling2D: lambda *_: one_value(lambda value: f"{value}.mean(dim=(1, 2))"),
    Flatten: lambda *_: one_value(lambda value: f"{value}.flatten(1)"),
    Reshape: lambda layer, _: reshaped(layer.target_shape),
    Activation: lambda layer, _: applied(layer.activation),
    Dropout: lambda layer, _: TorchLayer(call("nn.Dropout", repr(layer.rate))),
    Add: _joined("{} + {}".format),
    Subtract: _joined("{} - {}".format),
    Multiply: _joined("{} * {}".format),
    Maximum: _joined("torch.maximum({}, {})".format),
    Minimum: _joined("torch.minimum({}, {})".format),
    Average: _average,
    Concatenate: _concatenated,
    Dot: _dot,
}
"""The rules by kind; those of kept layers are in ``torch_kept``."""
