"""How the built-in layers of Keras that a model keeps are written for PyTorch."""

from collections.abc import Mapping
from typing import Any

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layout import call
from tndesigner.codegen.torch_layer_classes import BATCH_NORM, PADDED
from tndesigner.codegen.torch_layers import (
    Rule,
    TorchLayer,
    applied,
    convolution,
    dense,
    embedding,
    normalised,
    one_value,
    pooling,
    reshaped,
)
from tndesigner.models import Kept, Shape
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text

Arguments = Mapping[str, Any]


def torch_kept(layer: Kept, shapes: tuple[Shape, ...]) -> TorchLayer:
    """Return how a kept layer is written.

    Raises:
        CodegenError: if there is no counterpart, or not with its arguments.
    """
    arguments = {**layer.arguments.entries, "weights": layer.weights, "told": f"{layer.title!r} ({layer.class_name})"}
    if layer.class_name not in KEPT:
        raise _refusal(arguments)
    _only(arguments, data_format="channels_last")
    return KEPT[layer.class_name](arguments, shapes)


def _refusal(arguments: Arguments, **given: object) -> CodegenError:
    """Return the error for a layer, or for a value of an argument, that cannot be written."""
    told: str = arguments["told"]
    if not given:
        return CodegenError(Text("PyTorch has no counterpart for layer {0}; use --style keras", told))
    ways = listed(f"{name}={value!r}" for name, value in given.items())
    return CodegenError(Text("PyTorch has no counterpart for layer {0} with {1}; use --style keras", told, ways))


def _only(arguments: Arguments, **wanted: object) -> None:
    """Refuse any values of arguments but these, the only ones that can be written."""
    for name, value in wanted.items():
        found = arguments.get(name, value)
        if found not in (value, [value], None):
            raise _refusal(arguments, **{name: found})


def _each(value: Any, rank: int) -> tuple[int, ...]:  # noqa: ANN401  # as JSON has it
    """Return a number for each axis."""
    return (value,) * rank if isinstance(value, int) else tuple(value)


def _convolution(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
    rank, kernel = len(shapes[0]) - 1, arguments["weights"][0]
    if arguments.get("padding") not in ("valid", "same"):
        raise _refusal(arguments, padding=arguments.get("padding"))
    moves = {
        "strides": _each(arguments["strides"], rank),
        "dilation_rate": _each(arguments.get("dilation_rate") or 1, rank),
        "groups": 0 if arguments.get("groups", 1) == 1 else arguments["groups"],
        "same": arguments["padding"] == "same",
        "depthwise": "depth_multiplier" in arguments,
    }
    gives = kernel[-1] * (kernel[-2] if moves["depthwise"] else 1)
    return convolution(kernel, moves, arguments.get("activation"), bias=gives * bool(arguments.get("use_bias", True)))


def _pooling(kind: str) -> Rule:
    def write(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
        rank = len(shapes[0]) - 1
        window = _each(arguments["pool_size"], rank)
        strides = _each(arguments.get("strides") or arguments["pool_size"], rank)
        plain = pooling(kind, window, strides)
        if arguments.get("padding", "valid") == "valid":
            return plain
        if kind == "avg":
            raise _refusal(arguments, padding="same")
        assert plain.result is not None
        result = plain.result
        pads = f"{window}, {strides}, {(1,) * rank}, -torch.inf"
        return TorchLayer(None, (PADDED,), lambda values: result((f"padded({values[0]}, {pads})",)))

    return write


def _global(function: str) -> Rule:
    def write(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
        axes = tuple(range(1, len(shapes[0])))
        keep = ", keepdim=True" if arguments.get("keepdims") else ""
        return one_value(lambda value: f"{value}.{function}(dim={axes if len(axes) > 1 else axes[0]}{keep})")

    return write


def _edges(sign: int, name: str) -> Rule:
    """Return the rule of a layer that adds zeros at both ends of each axis, or cuts positions off."""

    def write(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
        rank, given = len(shapes[0]) - 1, arguments[name]
        pairs = [given] if rank == 1 else _each(given, rank)
        pads = [sign * one for pair in reversed(pairs) for one in _each(pair, 2)]
        return one_value(lambda value: f"nn.functional.pad({value}, {[0, 0, *pads]})")

    return write


def _repeated(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
    _only(arguments, interpolation="nearest")
    sizes = _each(arguments["size"], len(shapes[0]) - 1)
    repeats = "".join(f".repeat_interleave({size}, dim={axis})" for axis, size in enumerate(sizes, 1))
    return one_value(lambda value: f"{value}{repeats}")


def _batch_norm(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
    if arguments.get("axis", -1) not in (-1, len(shapes[0])):
        raise _refusal(arguments, axis=arguments["axis"])
    numbers = (str(shapes[0][-1]), repr(arguments.get("momentum", 0.99)), repr(arguments.get("epsilon", 1e-3)))
    left_out = [f"{name}=False" for name in ("scale", "center") if not arguments.get(name, True)]
    return TorchLayer(call("BatchNorm", *numbers, *left_out, "**made"), (BATCH_NORM,))


def _layer_norm(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
    _only(arguments, axis=-1, epsilon=1e-3, center=True, scale=True)
    return normalised(shapes[0][-1] or 0)


def _relu(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    _only(arguments, negative_slope=0.0, threshold=0.0)
    most = arguments.get("max_value")
    limits = "min=0.0" if most is None else f"min=0.0, max={most!r}"
    return one_value(lambda value: f"{value}.clamp({limits})")


def _embedding(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return embedding(arguments["input_dim"], arguments["output_dim"])


def _dense(arguments: Arguments, shapes: tuple[Shape, ...]) -> TorchLayer:
    taken, use_bias = shapes[0][-1] or 0, bool(arguments.get("use_bias", True))
    return dense(taken, arguments["units"], arguments.get("activation"), bias=use_bias)


def _reshape(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return reshaped(tuple(arguments["target_shape"]))


def _permute(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return one_value(lambda value: f"{value}.permute({', '.join(map(str, (0, *arguments['dims'])))})")


def _softmax(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    _only(arguments, axis=-1)
    return applied("softmax")


def _rescaled(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return one_value(lambda value: f"{value} * {arguments['scale']!r} + {arguments.get('offset', 0.0)!r}")


def _function(text: str, *names: str) -> Rule:
    """Return the rule of a function of a value and of arguments."""

    def write(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
        return one_value(lambda value: call(text, value, *(repr(arguments[name]) for name in names)))

    return write


def _same(_arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return one_value(lambda value: value)


def _dropout(arguments: Arguments, _shapes: tuple[Shape, ...]) -> TorchLayer:
    return TorchLayer(call("nn.Dropout", repr(arguments["rate"])))


_RANKS = (1, 2, 3)
KEPT: dict[str, Rule] = {
    "Activation": lambda arguments, _: applied(arguments["activation"]),
    "ActivityRegularization": _same,
    "BatchNormalization": _batch_norm,
    "Dense": _dense,
    "DepthwiseConv1D": _convolution,
    "DepthwiseConv2D": _convolution,
    "Dropout": _dropout,
    "ELU": _function("nn.functional.elu", "alpha"),
    "Embedding": _embedding,
    "Flatten": lambda *_: one_value(lambda value: f"{value}.flatten(1)"),
    "Identity": _same,
    "LayerNormalization": _layer_norm,
    "LeakyReLU": _function("nn.functional.leaky_relu", "negative_slope"),
    "Permute": _permute,
    "ReLU": _relu,
    "RepeatVector": lambda arguments, _: one_value(lambda value: f"{value}[:, None].expand(-1, {arguments['n']}, -1)"),
    "Rescaling": _rescaled,
    "Reshape": _reshape,
    "Softmax": _softmax,
    **{f"Conv{rank}D": _convolution for rank in _RANKS},
    **{f"MaxPooling{rank}D": _pooling("max") for rank in _RANKS},
    **{f"AveragePooling{rank}D": _pooling("avg") for rank in _RANKS},
    **{f"GlobalMaxPooling{rank}D": _global("amax") for rank in _RANKS},
    **{f"GlobalAveragePooling{rank}D": _global("mean") for rank in _RANKS},
    **{f"ZeroPadding{rank}D": _edges(1, "padding") for rank in _RANKS},
    **{f"Cropping{rank}D": _edges(-1, "cropping") for rank in _RANKS},
    **{f"UpSampling{rank}D": _repeated for rank in _RANKS},
}
"""The rules by class."""
