"""Layers of sequences: recurrent ones and attention."""

from math import prod

from tndesigner.models.keras_layers.rule import Arguments, Rule, Use
from tndesigner.models.keras_layers.windows import WINDOWS
from tndesigner.models.layer import Shape, size
from tndesigner.wording.text import Text


def _require_one_result(arguments: Arguments) -> None:
    if arguments.get("return_state"):
        raise ValueError(Text("it gives its state besides its result, and only layers with one result are kept"))


def _recurrent(use: Use) -> Shape:
    arguments, (length, _) = use.arguments, use.only_shape(2)
    _require_one_result(arguments)
    units = int(arguments["units"])
    return (length, units) if arguments.get("return_sequences") else (units,)


def _recurrent_flops(use: Use, _result: Shape) -> int:
    """Count two operations a weight of both matrices, at each place."""
    return 2 * sum(map(prod, use.weights[:2])) * size(use.only_shape()[:1])


def _convolutional(use: Use) -> Shape:
    """Return what the convolution gives at one place, or at each."""
    _require_one_result(use.arguments)
    arguments, (length, *rest) = use.arguments, use.only_shape()
    if None in rest:
        raise ValueError(Text("it needs examples whose axes, but for the first, have fixed lengths"))
    given = WINDOWS[f"Conv{len(rest) - 1}D"].shape(Use(arguments, (tuple(rest),)))
    return (length, *given) if arguments.get("return_sequences") else given


def _convolutional_flops(use: Use, result: Shape) -> int:
    """Count two operations a weight of both kernels, at each place of the result and of the sequence."""
    places = result[1:] if use.arguments.get("return_sequences") else result
    places = places[1:] if use.channels_first else places[:-1]
    return 2 * sum(map(prod, use.weights[:2])) * size(places) * size(use.only_shape()[:1])


def _looking(use: Use) -> tuple[Shape, Shape]:
    """Return the shapes of queries and values."""
    return use.shapes[0], use.shapes[1]


def _queries(use: Use) -> Shape:
    query, value = _looking(use)
    return (*query[:-1], value[-1])


def _projected(use: Use) -> Shape:
    query, wanted = use.shapes[0], use.arguments.get("output_shape")
    if not wanted:
        return query
    return (*query[:-1], *((wanted,) if isinstance(wanted, int) else wanted))


def _lengths(use: Use) -> tuple[int, int]:
    """Return the number of queries, and of places that they look at."""
    query, value = _looking(use)
    return size(query[:-1]), size(value[:-1])


def _attention_flops(use: Use, result: Shape) -> int:
    """Count scores and weighted sums."""
    queries, places = _lengths(use)
    return 2 * queries * places * (size(use.shapes[0][-1:]) + size(result[-1:]))


def _multi_head_flops(use: Use, _result: Shape) -> int:
    """Count the four projections, scores and weighted sums."""
    arguments, (queries, places) = use.arguments, _lengths(use)
    kernels = [prod(one) for one in use.weights if len(one) == 3]
    projecting = sum(2 * count * at for count, at in zip(kernels, (queries, places, places, queries), strict=False))
    width = arguments["key_dim"] + (arguments.get("value_dim") or arguments["key_dim"])
    return projecting + 2 * queries * places * int(arguments["num_heads"]) * int(width)


def _grouped_flops(use: Use, _result: Shape) -> int:
    """Count the projections, scores and weighted sums; a gate, if there is one, is made of the queries."""
    arguments, (queries, places) = use.arguments, _lengths(use)
    kernels = [prod(one) for one in use.weights if len(one) == 3]
    at = (queries, places, *((queries,) if arguments.get("use_gate") else ()), places, queries)
    projecting: int = sum(2 * count * times for count, times in zip(kernels, at, strict=False))
    width = int(arguments["num_query_heads"]) * int(arguments["head_dim"])
    return projecting + 4 * queries * places * width


_LOOKING = range(2, 4)
"""Queries and values, and perhaps keys; a sequence that looks at itself is given for each of them."""

RECURRENT = dict.fromkeys(("LSTM", "GRU", "SimpleRNN"), Rule(_recurrent, _recurrent_flops))
"""The rules of recurrent layers by class."""

SEQUENCES = {
    **RECURRENT,
    "AdditiveAttention": Rule(_queries, _attention_flops, inputs=_LOOKING),
    "Attention": Rule(_queries, _attention_flops, inputs=_LOOKING),
    "ConvLSTM1D": Rule(_convolutional, _convolutional_flops),
    "ConvLSTM2D": Rule(_convolutional, _convolutional_flops),
    "ConvLSTM3D": Rule(_convolutional, _convolutional_flops),
    "GroupQueryAttention": Rule(_projected, _grouped_flops, inputs=_LOOKING, spread=True),
    "MultiHeadAttention": Rule(_projected, _multi_head_flops, inputs=_LOOKING, spread=True),
}
"""The rules by class."""
