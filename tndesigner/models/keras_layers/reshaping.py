"""Layers that only change the shape, and those that multiply the last axes by a matrix or look up a table."""

from math import prod

from tndesigner.models.keras_layers.rule import Arguments, Rule, Use, matrix_flops
from tndesigner.models.layer import Shape, size
from tndesigner.wording.text import Text


def _dense(use: Use) -> Shape:
    return (*use.only_shape()[:-1], int(use.arguments["units"]))


def _embedding(use: Use) -> Shape:
    return (*use.only_shape(), int(use.arguments["output_dim"]))


def _flatten(use: Use) -> Shape:
    shape = use.only_shape()
    return (None if None in shape else size(shape),)


def _reshape(use: Use) -> Shape:
    shape, target = use.only_shape(), tuple(use.arguments["target_shape"])
    if -1 not in target:
        return target
    if None in shape:
        return tuple(None if dim == -1 else dim for dim in target)
    known = prod(dim for dim in target if dim != -1)
    return tuple(size(shape) // max(1, known) if dim == -1 else dim for dim in target)


def _permute(use: Use) -> Shape:
    order = use.arguments["dims"]
    shape = use.only_shape(len(order))
    return tuple(shape[axis - 1] for axis in order)


def _repeat(use: Use) -> Shape:
    return (int(use.arguments["n"]), *use.only_shape(1))


def _einsum_dims(arguments: Arguments, shape: Shape) -> tuple[str, str, dict[str, int | None]]:
    """Return the letters of the weights and of the result, without the batch, and the length of each letter."""
    taken, _, rest = arguments["equation"].replace(" ", "").partition(",")
    weights, _, given = rest.partition("->")
    if "..." in taken:
        letters = taken.replace("...", "")
        spare = "".join(chr(ord("α") + number) for number in range(len(shape) + 1 - len(letters)))
        taken, given = taken.replace("...", spare), given.replace("...", spare)
    if len(taken) != len(shape) + 1:
        raise ValueError(Text("its equation {0} takes examples with {1} axes", arguments["equation"], len(taken) - 1))
    lengths = dict(zip(taken[1:], shape, strict=True))
    wanted = arguments["output_shape"]
    wanted = (wanted,) if isinstance(wanted, int) else tuple(wanted)
    for letter, length in zip(reversed(given), reversed(wanted), strict=False):
        lengths.setdefault(letter, length)
    return weights, given[1:], lengths


def _einsum_dense(use: Use) -> Shape:
    _, given, lengths = _einsum_dims(use.arguments, use.only_shape())
    return tuple(lengths[letter] for letter in given)


def _einsum_flops(use: Use, result: Shape) -> int:
    kernel, given, lengths = _einsum_dims(use.arguments, use.only_shape())
    return 2 * size(result) * size(tuple(lengths[letter] for letter in kernel if letter not in given))


def _joined_axes(use: Use) -> tuple[int, int]:
    """Return the axis of each input, without the batch, over which a dot product sums."""
    axes = use.arguments["axes"]
    both = (axes, axes) if isinstance(axes, int) else tuple(axes)
    first, second = (axis % (len(shape) + 1) - 1 for axis, shape in zip(both, use.shapes, strict=True))
    if first < 0 or second < 0:
        raise ValueError(Text("it sums over the axis of the batch"))
    return first, second


def _dot(use: Use) -> Shape:
    first, second = _joined_axes(use)
    rest = (use.shapes[0][:first] + use.shapes[0][first + 1 :], use.shapes[1][:second] + use.shapes[1][second + 1 :])
    return (*rest[0], *rest[1]) or (1,)


def _dot_flops(use: Use, result: Shape) -> int:
    first, _ = _joined_axes(use)
    return 2 * size(result) * size(use.shapes[0][first : first + 1])


def _encoded(use: Use) -> Shape:
    """Return a share for each category: of each number in one-hot form, or of all numbers of the last axis."""
    shape, depth = use.only_shape(), int(use.arguments["num_tokens"])
    together = use.arguments.get("output_mode", "multi_hot") != "one_hot" or shape[-1:] == (1,)
    return (*(shape[:-1] if together else shape), depth)


RESHAPING = {
    "CategoryEncoding": Rule(_encoded),
    "Dense": Rule(_dense, matrix_flops(1)),
    "Dot": Rule(_dot, _dot_flops, inputs=range(2, 3)),
    "EinsumDense": Rule(_einsum_dense, _einsum_flops),
    "Embedding": Rule(_embedding),
    "Flatten": Rule(_flatten),
    "Permute": Rule(_permute),
    "RepeatVector": Rule(_repeat),
    "Reshape": Rule(_reshape),
}
"""The rules by class."""
