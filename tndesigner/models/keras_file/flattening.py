"""Puts the layers of nested models into the graph of the whole model.

A nested model that is called twice is the same layers, each called twice; a layer that stands in two models is one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from heapq import heapify, heappop, heappush
from typing import Any

from tndesigner.models.keras_file import safety
from tndesigner.models.keras_file.built_in import words
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.records import Call, Tensor, tensors_in
from tndesigner.models.keras_file.structure import Entry, Structure, structure_of
from tndesigner.wording.names import free_name, quoted
from tndesigner.wording.text import Text

_Called = tuple[str, int]
"""The name of a layer, and which of its calls."""

MOST_CALLS = 50_000
"""How many calls of layers a model may have; nested models that are called twice double theirs."""

_TRAINED_DIFFERENTLY = words(
    """
    AlphaDropout BatchNormalization Bidirectional ConvLSTM1D ConvLSTM2D ConvLSTM3D Dropout GRU GaussianDropout
    GaussianNoise LSTM MultiHeadAttention RNN SimpleRNN SpatialDropout1D SpatialDropout2D SpatialDropout3D
    SpectralNormalization TimeDistributed
    """
)
"""Layers that act differently in training."""


@dataclass(slots=True)
class FlatLayer:
    """A layer of the whole model while it is read."""

    entry: Entry
    calls: list[Call] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    """Where a ``.keras`` file may hold its weights: below each of the models in which it stands."""
    paths: list[tuple[str, ...]] = field(default_factory=list)
    """The same by the names of the models around it and its own."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model stands in the whole model: nowhere, or below others."""

    names: tuple[str, ...] = ()
    group: str = ""
    """The group that holds its weights in a ``.keras`` file."""

    def below(self, entry: Entry) -> "Place":
        """Return the place of a layer in the model that has this place."""
        return Place((*self.names, entry.name), f"{self.group}layers/{entry.group}/")


def flattened(description: Mapping[str, Any]) -> "Flattening":
    """Return the graph of a whole model.

    Args:
        description: its configuration, with "class_name" and "config".

    Raises:
        KerasFileError: if it is damaged, or holds something that is not built into Keras.
    """
    flat, structure = Flattening(), structure_of(description)
    config = description["config"]
    flat.name = str(config.get("name", "")) if isinstance(config, dict) else ""
    flat.outputs = flat.run(structure, Place())
    flat.inputs = structure.inputs
    return flat


class Flattening:
    """The graph of the whole model, while it is read."""

    def __init__(self) -> None:
        """Start with no layer."""
        self.layers: dict[str, FlatLayer] = {}
        """By their names in the whole model."""
        self.name = ""
        self.inputs: tuple[Tensor, ...] = ()
        self.outputs: tuple[Tensor, ...] = ()
        self.order: list[Tensor] = []
        """The first results of all calls, in an order in which they can be computed."""
        self.given: dict[Tensor, tuple[object, str]] = {}
        """Shape with the batch, and dtype, where a call tells them."""
        self.masks: list[tuple[Tensor, Tensor, str]] = []
        """Masks with which nested models are called: the data, its mask, and the name of the nested model."""
        self._names: dict[tuple[str, ...], str] = {}
        self._homes: dict[object, Place] = {}
        self._structures: dict[tuple[str, ...], Structure] = {}

    def run(
        self, structure: Structure, place: Place, arguments: Sequence[Tensor] = (), training: object = None
    ) -> tuple[Tensor, ...]:
        """Call a model: add a call to each of its layers, and return the results.

        Args:
            structure: the model.
            place: where it stands.
            arguments: what it is called with; nothing for the whole model, whose inputs are layers.
            training: whether its layers are told to act as in training; None to leave it open.

        Raises:
            KerasFileError: if a layer cannot be opened, or the calls do not make sense.
        """
        found: dict[_Called, tuple[Tensor, ...] | Tensor] = {}
        if place.names:
            found = {(tensor.layer, 0): (one,) for tensor, one in zip(structure.inputs, arguments, strict=True)}
        for entry, number in _in_order(structure):
            if (entry.name, number) not in found:
                call = _told(entry, entry.calls[number].changed(partial(_result, found)), training)
                found[entry.name, number] = self._call(entry, call, place)
        for tensor, known in structure.given.items():
            self.given.setdefault(_result(found, tensor), known)
        return tuple(_result(found, tensor) for tensor in structure.outputs)

    def _call(self, entry: Entry, call: Call, place: Place) -> tuple[Tensor, ...] | Tensor:
        """Call a layer or nested model; return the results of a model, and the first result of a layer."""
        here = place.below(entry)
        home = self._homes.setdefault(entry.description.get("shared_object_id", here.names), here)
        if entry.is_model:
            return self._call_model(entry, call, home)
        name = self._name(home)
        layer = self.layers.setdefault(name, FlatLayer(entry))
        if here.names not in layer.paths:
            safety.refuse_unsafe(name, entry.description)
            layer.groups += [here.group] if entry.group else []
            layer.paths.append(here.names)
        layer.calls.append(call)
        self.order.append(Tensor(name, len(layer.calls) - 1))
        if len(self.order) > MOST_CALLS:
            raise KerasFileError(Text("the model calls layers more than {0} times, too often for a design", MOST_CALLS))
        return self.order[-1]

    def _call_model(self, entry: Entry, call: Call, home: Place) -> tuple[Tensor, ...]:
        """Call a nested model with the tensors of its first argument."""
        if home.names not in self._structures:
            self._structures[home.names] = structure_of(entry.description)
        structure = self._structures[home.names]
        taken = tuple(tensors_in(call.args or call.kwargs.get("inputs")))
        if len(taken) != len(structure.inputs):
            raise KerasFileError(
                Text(
                    "its configuration is damaged: nested model {0} is called with {1} tensors and takes {2}",
                    quoted(entry.name),
                    len(taken),
                    len(structure.inputs),
                )
            )
        mask = call.kwargs.get("mask")
        if taken and isinstance(mask, Tensor):
            self.masks.append((taken[0], mask, entry.name))
        return self.run(structure, home, taken, call.kwargs.get("training"))

    def _name(self, home: Place) -> str:
        """Return the name in the whole model of a layer at a place."""
        if home.names not in self._names:
            self._names[home.names] = free_name(".".join(home.names), self.layers)
        return self._names[home.names]


def _told(entry: Entry, call: Call, training: object) -> Call:
    """Return a call that says whether the layer acts as in training, if the model around it was told."""
    if training is None or not (entry.is_model or entry.class_name in _TRAINED_DIFFERENTLY):
        return call
    return replace(call, kwargs={"training": training, **call.kwargs})


def _result(found: Mapping[_Called, tuple[Tensor, ...] | Tensor], tensor: Tensor) -> Tensor:
    """Return the tensor of the whole model that a tensor of one model is."""
    result = found.get((tensor.layer, tensor.call))
    if isinstance(result, Tensor):
        return replace(result, output=tensor.output)
    if result is None or tensor.output >= len(result):
        raise KerasFileError(
            Text(
                "its configuration is damaged: a layer takes a result of {0} that does not exist", quoted(tensor.layer)
            )
        )
    return result[tensor.output]


def _in_order(structure: Structure) -> Iterator[tuple[Entry, int]]:
    """Yield the calls of all layers so that each comes after those whose results it takes; early layers first."""
    entries = {entry.name: entry for entry in structure.entries}
    if len(entries) < len(structure.entries):
        raise KerasFileError(Text("its configuration is damaged: two layers have the same name"))
    places = {name: number for number, name in enumerate(entries)}
    sources = _sources(structure)
    after: dict[_Called, list[_Called]] = {}
    for later, found in sources.items():
        for source in found:
            after.setdefault(source, []).append(later)
    missing = {called: len(found) for called, found in sources.items()}
    ready = [(places[name], number, name) for (name, number), count in missing.items() if not count]
    heapify(ready)
    while ready:
        _, number, name = heappop(ready)
        del missing[name, number]
        yield entries[name], number
        for later in after.get((name, number), ()):
            missing[later] -= 1
            if not missing[later]:
                heappush(ready, (places[later[0]], later[1], later[0]))
    if missing:
        raise KerasFileError(
            Text(
                "its configuration is damaged: layer {0} takes results that are missing or depend on its own",
                quoted(min(missing)[0]),
            )
        )


def _sources(structure: Structure) -> dict[_Called, set[_Called]]:
    """Return for each call of each layer the calls whose results it takes."""
    return {
        (entry.name, number): {(tensor.layer, tensor.call) for tensor in call.tensors}
        for entry in structure.entries
        for number, call in enumerate(entry.calls)
    }
