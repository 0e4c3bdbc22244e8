"""Reads the layers of one model from its configuration, and how each is called; nested models are left as layers.

The two forms of a call, in Keras 3 and Keras 2::

    {"args": [{"class_name": "__keras_tensor__", "config": {"keras_history": ["dense", 0, 0], …}}], "kwargs": {}}
    [["dense", 0, 0, {}]]
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import Any

from tndesigner.models.keras_file import built_in, safety
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.fields import list_in, mapping_in, text_in, whole_in
from tndesigner.models.keras_file.group_names import group_name
from tndesigner.models.keras_file.records import Call, Tensor
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A layer or nested model, as the configuration of a model describes it."""

    name: str
    description: Mapping[str, Any]
    calls: tuple[Call, ...]
    group: str
    """The name of the group that holds its weights in a ``.keras`` file."""

    @property
    def class_name(self) -> str:
        """The name of its class."""
        return str(self.description["class_name"])

    @property
    def is_model(self) -> bool:
        """Whether it is a nested model."""
        return self.class_name in built_in.MODELS and not safety.drawn_by(self.description)


@dataclass(frozen=True, slots=True)
class Structure:
    """The layers of one model in the order of its configuration, its inputs and its outputs."""

    entries: tuple[Entry, ...]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    given: Mapping[Tensor, tuple[Any, str]]
    """What the calls say about tensors: shape with the batch, and dtype."""


def structure_of(description: Mapping[str, Any]) -> Structure:
    """Return what the configuration of a model tells.

    Args:
        description: an object with "class_name" and "config".

    Raises:
        KerasFileError: if it is damaged, or belongs to a model whose layers a file does not tell.
    """
    class_name = text_in(description, "class_name", Text("the model"))
    if class_name == "Sequential":
        return _sequential(description)
    config = description.get("config")
    if class_name not in built_in.MODELS or not isinstance(config, dict) or "layers" not in config:
        raise KerasFileError(
            Text(
                "the model is of class {0}, whose layers are called by Python code that the file does not hold; "
                "build the same graph with keras.Model(inputs, outputs), copy the weights with "
                "set_weights(get_weights()) and save that",
                quoted(class_name),
            )
        )
    return _functional(config)


def _functional(config: Mapping[str, Any]) -> Structure:
    reading = _CallReader()
    entries: list[Entry] = []
    groups: dict[str, int] = {}
    for item in list_in(config, "layers", Text("the model")):
        one = mapping_in(item, Text("an entry of its layers"))
        name = text_in(one, "name", Text("a layer"))
        text_in(one, "class_name", Text("layer {0}", quoted(name)))
        calls = tuple(reading.call(raw, name) for raw in list_in(one, "inbound_nodes", Text("layer {0}", quoted(name))))
        group = "" if safety.is_operation(one) else group_name(one["class_name"], groups)
        entries.append(Entry(name, one, calls or _input_call(one), group))
    ends = [tuple(_ends(config.get(key))) for key in ("input_layers", "output_layers")]
    shifted = _shifted(entries, reading.is_old)
    outputs = tuple(shifted.output(tensor) for tensor in ends[1])
    entries = [shifted.entry(one) for one in entries]
    return Structure(tuple(entries), ends[0], outputs, MappingProxyType(reading.given))


def _input_call(description: Mapping[str, Any]) -> tuple[Call, ...]:
    return (Call(),) if description["class_name"] == built_in.INPUT else ()


class _CallReader:
    """Reads calls in both forms, and keeps what they say about tensors."""

    def __init__(self) -> None:
        self.given: dict[Tensor, tuple[Any, str]] = {}
        self.is_old = False
        """Whether one was in the form of Keras 2."""

    def call(self, raw: object, name: str) -> Call:
        """Return one call of a layer."""
        where = Text("layer {0}", quoted(name))
        if isinstance(raw, dict):
            args = list_in(raw, "args", where)
            kwargs = mapping_in(raw.get("kwargs", {}), where)
            return Call(tuple(map(self._value, args)), {key: self._value(value) for key, value in kwargs.items()})
        if not isinstance(raw, list) or not raw:
            raise KerasFileError(Text("its configuration is damaged: {0} is called in an unknown way", where))
        self.is_old = True
        if isinstance(raw[0], str):
            raw = [raw]
        tensors = tuple(_tensor(one, where) for one in raw)
        extra = raw[0][3] if len(raw[0]) > 3 else {}
        kwargs = {key: _old_value(value) for key, value in mapping_in(extra, where).items()}
        return Call(tensors if len(tensors) == 1 else (tensors,), kwargs)

    def _value(self, value: object) -> Any:  # noqa: ANN401
        """Return an argument with tensors in it."""
        if isinstance(value, list):
            return tuple(map(self._value, value))
        if not isinstance(value, dict):
            return value
        if value.get("class_name") != "__keras_tensor__":
            return {key: self._value(item) for key, item in value.items()}
        config = mapping_in(value.get("config"), "a tensor")
        tensor = _tensor(config.get("keras_history"), "a tensor")
        self.given[tensor] = (config.get("shape"), str(config.get("dtype")))
        return tensor


def _tensor(value: object, where: str) -> Tensor:
    """Return the tensor of ["layer", call, output]."""
    if not isinstance(value, list) or len(value) < 3 or not isinstance(value[0], str):
        raise KerasFileError(Text("its configuration is damaged: {0} takes something that is not a tensor", where))
    return Tensor(value[0], whole_in(value[1], where), whole_in(value[2], where))


def _old_value(value: object) -> Any:  # noqa: ANN401
    """Return a keyword argument in the form of Keras 2, in which a tensor is a list of three."""
    match value:
        case [str(name), int(call), int(output)]:
            return Tensor(name, call, output)
        case list():
            return tuple(map(_old_value, value))
        case _:
            return value


def _ends(value: object) -> list[Tensor]:
    """Return inputs or outputs in their order; mappings are in that of their keys, as in Keras."""
    match value:
        case [str(), int(), int()]:
            return [_tensor(value, Text("the model"))]
        case list():
            return [tensor for item in value for tensor in _ends(item)]
        case dict():
            return [tensor for key in sorted(value) for tensor in _ends(value[key])]
        case _:
            raise KerasFileError(Text("its configuration is damaged: inputs or outputs of the model are missing"))


@dataclass(frozen=True, slots=True)
class _Shifts:
    """How far calls of nested models are counted from 1, as if making the model were their first call."""

    in_calls: Mapping[str, int]
    in_outputs: Mapping[str, int]

    def entry(self, entry: Entry) -> Entry:
        """Return a layer whose calls count all calls from 0."""
        return replace(entry, calls=tuple(call.changed(partial(_moved, self.in_calls)) for call in entry.calls))

    def output(self, tensor: Tensor) -> Tensor:
        """Return an output of the model, counted from 0."""
        return _moved(self.in_outputs, tensor)


def _moved(shifts: Mapping[str, int], tensor: Tensor) -> Tensor:
    return replace(tensor, call=max(0, tensor.call - shifts.get(tensor.layer, 0)))


def _shifted(entries: list[Entry], is_old: bool) -> _Shifts:
    """Return the shifts of a model: Keras 3 counts from 1 in its outputs alone, Keras 2 everywhere."""
    models = [one for one in entries if one.is_model]
    in_outputs = {one.name: 1 for one in models if is_old or one.class_name != "Sequential"}
    return _Shifts({one.name: 1 for one in models} if is_old else {}, in_outputs)


def _sequential(description: Mapping[str, Any]) -> Structure:
    """Return a stack as a graph; an input is put before it if it has none."""
    config = description.get("config")
    found = (
        config
        if isinstance(config, list)
        else list_in(mapping_in(config, Text("the model")), "layers", Text("the model"))
    )
    items = [mapping_in(item, Text("an entry of its layers")) for item in found]
    if not items:
        raise KerasFileError(Text("the model has no layers"))
    if items[0].get("class_name") != built_in.INPUT:
        items = [_made_input(description, items[0]), *items]
    entries: list[Entry] = []
    groups: dict[str, int] = {}
    last: Tensor | None = None
    for item in items:
        class_name = text_in(item, "class_name", Text("a layer"))
        name = text_in(
            mapping_in(item.get("config"), Text("a layer")), "name", Text("a layer of class {0}", quoted(class_name))
        )
        group = group_name(class_name, groups) if last else ""
        entries.append(Entry(name, item, (Call((last,)) if last else Call(),), group))
        last = Tensor(name)
    ends = Tensor(entries[0].name), Tensor(entries[-1].name)
    return Structure(tuple(entries), ends[:1], ends[1:], {})


def _made_input(description: Mapping[str, Any], first: Mapping[str, Any]) -> dict[str, Any]:
    """Return the input of a stack that has none: the shape with which it was built."""
    config, own = description.get("config"), mapping_in(first.get("config"), Text("a layer"))
    built = (description.get("build_config"), first.get("build_config"))
    shapes = [own.get("batch_input_shape"), own.get("batch_shape")]
    shapes += [config.get("build_input_shape") if isinstance(config, dict) else None]
    shapes += [one.get("input_shape") if isinstance(one, dict) else None for one in built]
    shape = next((one for one in shapes if isinstance(one, list) and one), None)
    if shape is None:
        raise KerasFileError(
            Text(
                "the model is a Sequential without an input shape; call model.build((None, …)) with the shape of "
                "a batch and save it again"
            )
        )
    config = {"name": "input", "batch_shape": shape, "dtype": own.get("dtype", "float32")}
    return {"class_name": built_in.INPUT, "config": config}
