"""The function of an exported file that builds the whole model: its graph as Keras's functional calls."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layout import Expression, Items, call, lines_of
from tndesigner.codegen.names import Names, identifier
from tndesigner.codegen.text import literal
from tndesigner.models import JoiningLayer, Kept, Layer, Model, ModelInput, MultiHeadAttention, PositionEmbedding
from tndesigner.models.layer_names import keras_names

POSITIONS = "PositionEmbedding"
"""The name of the class that a file needs for the places of a sequence, since Keras has none."""
_POSITIONS = '''\
@keras.saving.register_keras_serializable(package="tensor_networks")
class PositionEmbedding(keras.layers.Layer):
    """Adds a learned vector to each place of a sequence (batch, length, features)."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True

    def build(self, input_shape):
        self.positions = self.add_weight(
            shape=input_shape[1:], initializer="uniform", name="positions"
        )

    def call(self, inputs):
        return inputs + self.positions

    def compute_output_shape(self, input_shape):
        return input_shape'''


def model_sections(model: Model, classes: Mapping[int, str]) -> list[str]:
    """Return the definitions that a file needs for its model besides the classes of its networks.

    Args:
        model: the graph.
        classes: the names of those classes, by the positions of the layers.

    Raises:
        CodegenError: if Keras has no class for a layer, and none is exported.
    """
    needed = any(isinstance(layer, PositionEmbedding) for layer in model.layers)
    return [*([_POSITIONS] if needed else []), "\n".join(_function(model, classes))]


def _function(model: Model, classes: Mapping[int, str]) -> Iterator[str]:
    """Yield the lines of ``build_model``."""
    yield "def build_model():"
    yield '    """Return the whole model, with initial weights."""'
    names = Names()
    values = [_input_name(one, names) for one in model.inputs]
    for value, given in zip(values, model.inputs, strict=True):
        yield from lines_of(f"{value} = ", _input(given), indent=4)
    called = keras_names(model)
    made = {
        position: _made(layer, called[position], classes.get(position)) for position, layer in enumerate(model.layers)
    }
    calls = [one.layer for one in model.all_calls]
    shared = {position: names.take(_variable(model, position)) for position in made if calls.count(position) > 1}
    for position, name in shared.items():
        yield from lines_of(f"{name} = ", made[position], indent=4)
    for one in model.all_calls:
        layer = model.layers[one.layer]
        value = "x" if model.is_stack else names.take(_variable(model, one.layer))
        taken = _taken(layer, [values[number] for number in one.takes])
        if one.layer in shared:
            yield from lines_of(f"{value} = ", call(shared[one.layer], *taken), indent=4)
        else:
            *first, last = lines_of(f"{value} = ", made[one.layer], indent=4)
            yield from (*first, f"{last}({', '.join(taken)})")
        values.append(value)
    results = [values[number] for number in model.all_outputs]
    yield f"    return keras.Model({_one_or_list(values[: len(model.inputs)])}, {_one_or_list(results)})"


def _input_name(given: ModelInput, names: Names) -> str:
    return names.take(identifier(given.name, "inputs") if given.name else "inputs")


def _input(given: ModelInput) -> Items:
    shape = f"({', '.join(map(str, given.shape))}{',' * (len(given.shape) == 1)})"
    kind = [] if given.dtype == "float32" else [f"dtype={literal(given.dtype)}"]
    named = [f"name={literal(given.name)}"] if given.name else []
    return call("keras.Input", shape, *kind, *named)


def _variable(model: Model, position: int) -> str:
    layer = model.layers[position]
    return identifier((layer.name or layer.kind).lower(), "value")


def _made(layer: Layer, name: str | None, exported: str | None) -> Items:
    """Write how a layer is made, by the class that is exported for it, if there is one."""
    named = {"name": name} if name else {}
    if exported:
        return call(exported, *_keywords(named))
    if isinstance(layer, PositionEmbedding):
        return call(POSITIONS, *_keywords(named))
    if isinstance(layer, Kept):
        return _kept(layer, named)
    if not layer.keras_class:
        raise CodegenError(f"layer {layer.title!r} has no network and no class in keras.layers")
    settings = {field.name: getattr(layer, field.name) for field in fields(layer) if field.name != "name"}
    return call(f"keras.layers.{layer.keras_class}", *_keywords({**settings, **named}))


def _kept(layer: Kept, named: Mapping[str, object]) -> Items:
    """Write a layer by its arguments, or as Keras restores it where some of them are objects of Keras."""
    settings = {**layer.config, **named}
    made = f"keras.layers.{layer.class_name}"
    if not any(isinstance(one, dict) for one in settings.values()):
        return call(made, *_keywords(settings))
    return call(f"{made}.from_config", _value(settings))


def _keywords(settings: Mapping[str, object]) -> Iterator[Expression]:
    """Yield arguments."""
    for name, value in settings.items():
        written = _value(value)
        if isinstance(written, str):
            yield f"{name}={written}"
        else:
            yield Items(f"{name}={written.opening}", written.items, written.closing)


def _value(value: object) -> Expression:
    """Write a plain value."""
    if isinstance(value, str):
        return literal(value)
    if isinstance(value, Mapping):
        return Items("{", tuple(_entry(key, one) for key, one in value.items()), "}")
    if isinstance(value, list | tuple):
        opening, closing = "[]" if isinstance(value, list) else "()"
        return Items(opening, tuple(map(_value, value)), closing)
    return repr(value)


def _entry(key: str, value: object) -> Expression:
    written = _value(value)
    if isinstance(written, str):
        return f"{literal(key)}: {written}"
    return Items(f"{literal(key)}: {written.opening}", written.items, written.closing)


def _taken(layer: Layer, values: Sequence[str]) -> list[str]:
    """Write what a layer is called with."""
    if isinstance(layer, MultiHeadAttention):
        return [*values, *values]
    causal = ["use_causal_mask=True"] if isinstance(layer, Kept) and layer.causal else []
    if isinstance(layer, JoiningLayer) and len(values) > 1 and not layer.takes_one_by_one:
        return [_one_or_list(values), *causal]
    return [*values, *causal]


def _one_or_list(values: Sequence[str]) -> str:
    return values[0] if len(values) == 1 else f"[{', '.join(values)}]"
