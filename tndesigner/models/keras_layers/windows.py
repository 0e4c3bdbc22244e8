"""Layers that move over the axes of a sequence, picture or volume: convolution, pooling, padding, cropping."""

from collections.abc import Callable
from math import prod

from tndesigner.models.keras_layers.rule import Arguments, Rule, Use, matrix_flops
from tndesigner.models.layer import Shape, size
from tndesigner.wording.text import Text

Length = int | None


def _split(use: Use) -> tuple[Shape, Length]:
    """Return the axes that a window moves over, and the number of channels."""
    shape = use.only_shape()
    return (shape[1:], shape[0]) if use.channels_first else (shape[:-1], shape[-1])


def _together(use: Use, lengths: Shape, channels: Length) -> Shape:
    return (channels, *lengths) if use.channels_first else (*lengths, channels)


def _each(value: object, rank: int) -> tuple[int, ...]:
    """Return a number for each axis; Keras takes one number for all of them."""
    return (value,) * rank if isinstance(value, int) else tuple(value or ())  # type: ignore[arg-type]


def _moved(arguments: Arguments, lengths: Shape, kernel: tuple[int, ...], strides: tuple[int, ...]) -> Shape:
    """Return the lengths after a window has moved along each axis."""
    dilation = _each(arguments.get("dilation_rate") or 1, len(lengths))
    valid = arguments.get("padding", "valid") == "valid"
    moved: list[Length] = []
    for length, window, stride, spread in zip(lengths, kernel, strides, dilation, strict=True):
        lost = (window - 1) * spread if valid else 0
        if length is not None and length <= lost:
            raise ValueError(Text("its window of {0} does not fit into a length of {1}", window, length))
        moved.append(None if length is None else -(-(length - lost) // stride))
    return tuple(moved)


def _convolution(channels: Callable[[Arguments, int], int]) -> Callable[[Use], Shape]:
    def shape(use: Use) -> Shape:
        arguments, (lengths, taken) = use.arguments, _split(use)
        kernel = _each(arguments["kernel_size"], len(lengths))
        moved = _moved(arguments, lengths, kernel, _each(arguments.get("strides", 1), len(lengths)))
        return _together(use, moved, channels(arguments, taken or 0))

    return shape


def _filters(arguments: Arguments, _taken: int) -> int:
    return int(arguments["filters"])


def _multiplied(arguments: Arguments, taken: int) -> int:
    return taken * int(arguments.get("depth_multiplier", 1))


def _transposed(use: Use) -> Shape:
    arguments, (lengths, _) = use.arguments, _split(use)
    rank = len(lengths)
    kernel, strides = (_each(arguments.get(name) or 1, rank) for name in ("kernel_size", "strides"))
    dilation, more = _each(arguments.get("dilation_rate") or 1, rank), arguments.get("output_padding")
    valid = arguments.get("padding", "valid") == "valid"
    moved: list[Length] = []
    for axis, length in enumerate(lengths):
        reach, stride = (kernel[axis] - 1) * dilation[axis] + 1, strides[axis]
        if length is None:
            moved.append(None)
        elif more is None:
            moved.append(length * stride + (max(reach - stride, 0) if valid else 0))
        else:
            padding = 0 if valid else 2 * (reach // 2)
            moved.append((length - 1) * stride + reach - padding + _each(more, rank)[axis])
    return _together(use, tuple(moved), int(arguments["filters"]))


def _transposed_flops(use: Use, _result: Shape) -> int:
    """Count two operations for each number of the kernel at each place of the input."""
    return 2 * sum(map(prod, use.weights[:1])) * size(_split(use)[0])


def _pooling(use: Use) -> Shape:
    arguments, (lengths, channels) = use.arguments, _split(use)
    window = _each(arguments["pool_size"], len(lengths))
    strides = _each(arguments.get("strides") or arguments["pool_size"], len(lengths))
    return _together(use, _moved(arguments, lengths, window, strides), channels)


def _global_pooling(use: Use) -> Shape:
    lengths, channels = _split(use)
    return _together(use, (1,) * len(lengths), channels) if use.arguments.get("keepdims") else (channels,)


def _edges(sign: int, name: str) -> Callable[[Use], Shape]:
    """Return the shape of layers that add or cut off places at both ends of each axis."""

    def shape(use: Use) -> Shape:
        lengths, channels = _split(use)
        given = use.arguments[name]
        pairs = [given] if len(lengths) == 1 else _each(given, len(lengths))
        changes = [sign * sum(_each(pair, 2)) for pair in pairs]
        moved = (None if one is None else one + change for one, change in zip(lengths, changes, strict=True))
        return _together(use, tuple(moved), channels)

    return shape


def _repeated(use: Use) -> Shape:
    lengths, channels = _split(use)
    factors = _each(use.arguments["size"], len(lengths))
    moved = (None if one is None else one * factor for one, factor in zip(lengths, factors, strict=True))
    return _together(use, tuple(moved), channels)


def _resized(use: Use) -> Shape:
    _, channels = _split(use)
    return _together(use, (int(use.arguments["height"]), int(use.arguments["width"])), channels)


def _adapted(use: Use) -> Shape:
    lengths, channels = _split(use)
    return _together(use, _each(use.arguments["output_size"], len(lengths)), channels)


def _ranks(rank: int, rule: Rule, *names: str) -> dict[str, Rule]:
    """Return a rule for classes that take examples with a fixed number of moved axes, besides the channels."""

    def shape(use: Use) -> Shape:
        use.only_shape(rank + 1)
        return rule.shape(use)

    return {f"{name}{rank}D": Rule(shape, rule.flops) for name in names}


_KINDS: tuple[tuple[Rule, tuple[int, ...], tuple[str, ...]], ...] = (
    (Rule(_convolution(_filters), matrix_flops(1)), (1, 2, 3), ("Conv",)),
    (Rule(_convolution(_multiplied), matrix_flops(1)), (1, 2), ("DepthwiseConv",)),
    (Rule(_convolution(_filters), matrix_flops(2)), (1, 2), ("SeparableConv",)),
    (Rule(_pooling), (1, 2, 3), ("MaxPooling", "AveragePooling")),
    (Rule(_global_pooling), (1, 2, 3), ("GlobalMaxPooling", "GlobalAveragePooling")),
    (Rule(_edges(1, "padding")), (1, 2, 3), ("ZeroPadding",)),
    (Rule(_edges(-1, "cropping")), (1, 2, 3), ("Cropping",)),
    (Rule(_repeated), (1, 2, 3), ("UpSampling",)),
)

SIZES = ("CenterCrop", "RandomCrop", "Resizing")
"""Those that give pictures of a fixed size."""

WINDOWS: dict[str, Rule] = {
    **{
        name: rule
        for kind, ranks, names in _KINDS
        for rank in ranks
        for name, rule in _ranks(rank, kind, *names).items()
    },
    **{f"Conv{rank}DTranspose": Rule(_transposed, _transposed_flops) for rank in (1, 2, 3)},
    **{f"Adaptive{kind}Pooling{rank}D": Rule(_adapted) for kind in ("Average", "Max") for rank in (1, 2, 3)},
    **dict.fromkeys(SIZES, Rule(_resized)),
}
"""The rules by class."""
