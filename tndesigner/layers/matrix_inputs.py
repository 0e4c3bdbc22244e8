"""What the matrices of a layer take while a model works."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import keras
from keras import ops

from tndesigner.layers.attention_network import AttentionNetwork
from tndesigner.layers.keras_model import BuiltGraph
from tndesigner.models import Model

Place = tuple[int, str]
"""The position of a layer, and the name of a matrix in it; empty for a layer that has but one."""

Inputs = Callable[[Any], list[Any]]
"""Returns what a matrix takes for a batch of examples, one array for each call of its layer."""


def inputs_of(model: Model, place: Place, graph: BuiltGraph) -> Inputs:
    """Return what tells the inputs of a matrix.

    Those of most matrices are what the layer takes. The recurrent matrix takes the states, and the output of attention
    what all heads see.

    Args:
        model: the graph of the original model.
        place: the matrix.
        graph: the original model or a changed one, built.
    """
    position, matrix = place
    made, source = graph.layers[position], graph.model.input
    numbers = [number for number, call in enumerate(model.all_calls) if call.layer == position]
    if matrix == "output":
        last = keras.Model(source, [graph.values[len(model.inputs) + number] for number in numbers])
        return partial(_heard, last, _output_of(made))
    taken = [graph.values[model.all_calls[number].takes[0]] for number in numbers]
    if matrix == "recurrent":
        states = keras.layers.RNN(made.cell, return_sequences=True, name=f"{made.name}_states")
        return partial(_before, keras.Model(source, [states(one) for one in taken]))
    return partial(_answers, keras.Model(source, taken))


def _answers(model: keras.Model, batch: Any) -> list[Any]:
    found: list[Any] = keras.tree.flatten(model(batch, training=False))
    return found


def _before(model: keras.Model, batch: Any) -> list[Any]:
    """Return the states before each step: zeros, and then those after the steps before."""
    return [ops.pad(states[:, :-1], ((0, 0), (1, 0), (0, 0))) for states in _answers(model, batch)]


def _heard(model: keras.Model, layer: keras.layers.Layer, batch: Any) -> list[Any]:
    """Return what a layer inside of another one takes at each place of a sequence: (batch, length, input)."""
    with _listening(layer) as heard:
        model(batch, training=False)
    return [ops.reshape(one, (*one.shape[:2], -1)) for one in heard]


def _output_of(made: keras.layers.Layer) -> keras.layers.Layer:
    """Return the layer inside of attention that projects what the heads see."""
    return made.projections["output"] if isinstance(made, AttentionNetwork) else made.output_dense


@contextmanager
def _listening(layer: keras.layers.Layer) -> Iterator[list[Any]]:
    """Note what a layer takes."""
    heard: list[Any] = []
    call = layer.call

    def listen(data: Any, *more: Any, **others: Any) -> Any:
        heard.append(data)
        return call(data, *more, **others)

    layer.call = listen
    try:
        yield heard
    finally:
        del layer.call
