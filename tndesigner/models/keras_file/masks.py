"""Takes out of a graph the masks that Keras passes on by itself.

Keras 3 writes them into a model as operations and arguments::

    embedding(tokens, mask_zero) ───────────────→ lstm(x, mask)
    not_equal(tokens, 0) ─────────────────────────────────↑

The layers pass on the same masks when they are called again, so a graph need not show them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from tndesigner.models.keras_file.built_in import words
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.flattening import FlatLayer, Flattening
from tndesigner.models.keras_file.records import Call, Tensor
from tndesigner.models.keras_file.safety import EXPORTS, drawn_by, is_operation
from tndesigner.models.keras_file.structure import Entry
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_PASSING = words(
    """
    Activation ActivityRegularization AlphaDropout BatchNormalization Dense Dropout ELU GaussianDropout GaussianNoise
    GroupNormalization Identity LayerNormalization LeakyReLU MultiHeadAttention Normalization PReLU ReLU Rescaling
    Softmax SpatialDropout1D TimeDistributed UnitNormalization
    """
)
"""Layers whose results have the mask of what they take first."""
_JOINING = frozenset({"Add", "Average", "Maximum", "Minimum", "Multiply", "Subtract"})
"""Layers whose results are masked only where all that they take is."""
_SEQUENCES = frozenset({"GRU", "LSTM", "RNN", "SimpleRNN"})

_DRAWN = {
    "AttentionNetwork": "MultiHeadAttention",
    "DenseNetwork": "Dense",
    "EmbeddingNetwork": "Embedding",
    "EncoderNetwork": "MultiHeadAttention",
    "GRUNetwork": "GRU",
    "LSTMNetwork": "LSTM",
    "MultilinearAttentionNetwork": "MultiHeadAttention",
    "PositionEmbedding": "Dropout",
    "SimpleRNNNetwork": "SimpleRNN",
    "network_attention": "MultiHeadAttention",
    "network_dense": "Dense",
    "network_embedding": "Embedding",
    "network_gru": "GRU",
    "network_lstm": "LSTM",
    "network_multilinear_attention": "MultiHeadAttention",
    "network_simple_rnn": "SimpleRNN",
    "transformer_encoder": "MultiHeadAttention",
}
"""Layers that treat masks alike, by the classes of this program and by the kinds of exported layers."""

Mask = frozenset[tuple[bool, Tensor, Any]]
"""True where one of these is: a tensor differs from a value, along its last axis or everywhere."""


def without_automatic_masks(flat: Flattening) -> None:
    """Take automatic masks out of all calls, and the operations that compute them.

    Raises:
        KerasFileError: if a nested model is called with another mask.
    """
    masks = _Masks(flat)
    for data, mask, name in flat.masks:
        if not masks.is_automatic(data, mask):
            raise KerasFileError(
                Text(
                    "the nested model {0} is called with a mask of its own, which a design cannot hold; pass the mask "
                    "to the layers in it",
                    quoted(name),
                )
            )
    for layer in flat.layers.values():
        layer.calls = [_without(masks, call) for call in layer.calls]
    _remove_unused(flat)


def _without(masks: "_Masks", call: Call) -> Call:
    mask, data = call.kwargs.get("mask"), call.tensors
    if not (isinstance(mask, Tensor) and data and data[0] != mask and masks.is_automatic(data[0], mask)):
        return call
    return replace(call, kwargs={key: value for key, value in call.kwargs.items() if key != "mask"})


class _Masks:
    """The masks that go with the results of all calls, and those that operations compute."""

    def __init__(self, flat: Flattening) -> None:
        """Follow them through the graph."""
        self._passed: dict[Tensor, Mask | None] = {}
        self._written: dict[Tensor, Mask | None] = {}
        for tensor in flat.order:
            layer = flat.layers[tensor.layer]
            call, description = layer.calls[tensor.call], layer.entry.description
            if is_operation(description):
                self._written[tensor] = self._computed(layer.entry.class_name, call)
            else:
                self._passed[tensor] = self._given(_stands_for(layer.entry), description.get("config") or {}, call)

    def is_automatic(self, data: Tensor, mask: Tensor) -> bool:
        """Tell whether a mask is the one that Keras passes on with some data."""
        written = self._written.get(mask)
        return written is not None and written == self._passed.get(data)

    def _computed(self, name: str, call: Call) -> Mask | None:
        """Return the mask that an operation computes."""
        match name, call.args:
            case "NotEqual", (Tensor() as data, int() | float() as value):
                return frozenset({(False, data, value)})
            case "Any", (Tensor() as inner, *_):
                found = self._written.get(inner)
                return found and frozenset((True, data, value) for _, data, value in found)
            case "LogicalOr", (Tensor() as first, Tensor() as second):
                return _either([self._written.get(first), self._written.get(second)])
            case _:
                return None

    def _given(self, name: str, config: Mapping[str, Any], call: Call) -> Mask | None:
        """Return the mask of what a layer gives."""
        taken = call.tensors
        if not taken:
            return None
        match name:
            case "Embedding" if config.get("mask_zero"):
                return frozenset({(False, taken[0], 0)})
            case "Masking":
                return frozenset({(True, taken[0], config.get("mask_value", 0))})
            case _ if name in _JOINING:
                return _either(self._passed.get(tensor) for tensor in taken)
            case _ if name in _PASSING or _gives_sequences(name, config):
                return self._passed.get(taken[0])
            case _:
                return None


def _stands_for(entry: Entry) -> str:
    """Return the class of Keras's layer that treats masks like a layer."""
    package = drawn_by(entry.description)
    if package != EXPORTS:
        return _DRAWN.get(entry.class_name, "") if package else entry.class_name
    drawing = entry.description["config"]["drawing"]
    layer = drawing.get("layer") if isinstance(drawing, dict) else None
    kind = layer.get("kind") if isinstance(layer, dict) else None
    return _DRAWN.get(kind, "") if isinstance(kind, str) else ""


def _either(masks: Iterable[Mask | None]) -> Mask | None:
    """Return the mask that is true where one of several is; None if one of them is missing."""
    found: Mask = frozenset()
    for mask in masks:
        if mask is None:
            return None
        found |= mask
    return found


def _gives_sequences(name: str, config: Mapping[str, Any]) -> bool:
    """Tell whether the first result of a recurrent layer has one entry for each place in a sequence."""
    inner = config.get("layer")
    if name == "Bidirectional" and isinstance(inner, dict):
        name, config = str(inner.get("class_name")), inner.get("config") or {}
    return name in _SEQUENCES and bool(config.get("return_sequences"))


def _remove_unused(flat: Flattening) -> None:
    """Remove operations whose results nobody takes any more."""
    users: dict[str, set[str]] = {name: set() for name in flat.layers}
    for name, layer in flat.layers.items():
        for source in _sources(layer):
            users[source].add(name)
    ends = {tensor.layer for tensor in flat.outputs}
    waiting = [name for name, layer in flat.layers.items() if is_operation(layer.entry.description)]
    while waiting:
        name = waiting.pop()
        if name in flat.layers and not users[name] and name not in ends:
            for source in _sources(flat.layers.pop(name)):
                users[source].discard(name)
                if source in flat.layers and is_operation(flat.layers[source].entry.description):
                    waiting.append(source)
    flat.order = [tensor for tensor in flat.order if tensor.layer in flat.layers]


def _sources(layer: FlatLayer) -> Iterator[str]:
    for call in layer.calls:
        for tensor in call.tensors:
            yield tensor.layer
