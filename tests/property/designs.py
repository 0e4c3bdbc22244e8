"""Random designs for property tests, and JSON that is not a design."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, get_type_hints

from hypothesis import strategies as st

from tests.property.edits import EXPERIMENTS, LENGTHS, NOTES, PLACEMENTS
from tests.property.networks import NAMES, drawn_networks, sound_networks
from tndesigner.document import Design
from tndesigner.document.decoding import LARGEST
from tndesigner.models import LAYER_KINDS, Call, Layer, Model, ModelInput
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.models.keras_layers.wrappers import PLAIN
from tndesigner.network import Diagram, Network

JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 20),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=4),
    st.sampled_from(["", "core", "dense", "a\ud800", 10**5000, 1e308, -(2**63), 2**63 - 1]),
    st.recursive(st.integers(0, 9), lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=3), inner)),
)
"""Values for any place in a record."""

_HUGE = "a huge number stands here"


@st.composite
def designs(draw: st.DrawFn) -> Design:
    """Draw a design of any networks, drawn anywhere, with layers of every kind."""
    made = sound_networks() | drawn_networks() | drawn_networks().map(within_limits)
    layers = draw(st.lists(st.sampled_from(list(LAYER_KINDS.values())).flatmap(_layers), max_size=3))
    others = draw(st.lists(st.integers(0, 10**9), max_size=2))
    numbers = dict.fromkeys([*others, *(number for layer in layers for number in layer.network_numbers)])
    diagrams = {number: draw(made.flatmap(_diagrams)) for number in numbers}
    model = draw(st.builds(Model, _SHAPES, st.just(tuple(layers)), NAMES) | graphs(tuple(layers)))
    return Design(diagrams, model, draw(EXPERIMENTS))


def within_limits(network: Network) -> Network:
    """Return the same drawing with dimensions and outputs that a file can hold, wrong as they may be."""
    for tensor in network.tensors:
        legs = tuple(replace(leg, dim=max(-LARGEST, min(leg.dim, LARGEST))) for leg in tensor.legs)
        network.put_tensor(replace(tensor, legs=legs))
    known = {leg.id for leg in network.legs}
    network.outputs = tuple(leg for leg in network.outputs if leg in known)
    return network


def savable(design: Design) -> bool:
    """Tell whether a file can hold a design, which here may only fail by a dimension or an output."""
    dims = [leg.dim for network in design.networks.values() for leg in network.legs]
    outputs_exist = all(set(one.outputs) <= {leg.id for leg in one.legs} for one in design.networks.values())
    return outputs_exist and all(abs(dim) <= LARGEST for dim in dims)


def places(record: Any) -> Iterator[tuple[Any, Any]]:
    """Give every place in a record, as what holds it and the key there."""
    keys = record if isinstance(record, dict) else range(len(record)) if isinstance(record, list) else ()
    for key in list(keys):
        yield record, key
        yield from places(record[key])


def json_text(value: Any) -> str:
    """Return a value as JSON, with numbers of any length, which Python would not write."""
    return json.dumps(_without_huge(value)).replace(json.dumps(_HUGE), "1" + "0" * 5000)


_SHAPES = st.lists(st.none() | st.integers(-LARGEST, LARGEST), max_size=3).map(tuple)


@st.composite
def graphs(draw: st.DrawFn, layers: tuple[Layer, ...]) -> Model:
    """Draw any graph of these layers: each is called, some again; values that no call takes are outputs."""
    inputs = draw(st.lists(st.builds(ModelInput, _SHAPES, NAMES, NAMES), min_size=1, max_size=3))
    again = draw(st.lists(st.integers(0, len(layers) - 1), max_size=2)) if layers else []
    calls = []
    for layer in [*range(len(layers)), *again]:
        values = st.integers(0, len(inputs) + len(calls) - 1)
        calls.append(Call(layer, tuple(draw(st.lists(values, min_size=1, max_size=3)))))
    count = len(inputs) + len(calls)
    taken = {value for call in calls for value in call.takes}
    more = draw(st.lists(st.integers(0, count - 1), max_size=2))
    outputs = (*(value for value in range(count) if value not in taken), *more)
    return Model(tuple(inputs), layers, calls=tuple(calls), outputs=outputs)


@st.composite
def _diagrams(draw: st.DrawFn, network: Network) -> Diagram:
    diagram = Diagram(network, notes=draw(st.dictionaries(st.integers(1, 10**9), NOTES, max_size=2)))
    tensors, legs = [tensor.id for tensor in network.tensors], [leg.id for leg in network.legs]
    if tensors:
        diagram.placements = draw(st.dictionaries(st.sampled_from(tensors), PLACEMENTS, max_size=3))
    if legs:
        diagram.directions = draw(st.dictionaries(st.sampled_from(legs), LENGTHS, max_size=3))
    return diagram


_PLAIN = st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.floats(-1e9, 1e9) | NAMES

_KEPT: dict[str, st.SearchStrategy[Any]] = {
    "class_name": st.sampled_from(list(PLAIN)),
    "arguments": st.dictionaries(NAMES, _PLAIN | st.lists(_PLAIN, max_size=2), max_size=2).map(KerasArguments.of),
}
"""What the kept layers of Keras hold, by field."""


def _layers(cls: type[Layer]) -> st.SearchStrategy[Layer]:
    """Return layers of a kind whose numbers a file can hold; how to make a field is found by its type."""
    hints = get_type_hints(cls)
    whole = {one.name: st.integers(0, 10**9) for one in fields(cls) if hints[one.name] is int}
    given = {name: strategy for name, strategy in _KEPT.items() if name in hints}
    return st.builds(cls, name=NAMES, **whole, **given).filter(lambda layer: _holdable(list(vars(layer).values())))


def _holdable(value: Any) -> bool:
    """Tell whether all numbers in a value are finite and not too large."""
    if isinstance(value, list | tuple):
        return all(_holdable(item) for item in value)
    return not isinstance(value, int | float) or -LARGEST <= value <= LARGEST


def _without_huge(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_huge(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_huge(item) for item in value]
    return _HUGE if isinstance(value, int) and abs(value) > 10**4000 else value
