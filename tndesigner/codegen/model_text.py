"""The function of an exported file that builds the whole model: its graph as Keras's functional calls."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layout import Expression, Items, call, flat, lines_of
from tndesigner.codegen.model_script import layer_variable, one_or_list, script_of
from tndesigner.codegen.names import Names
from tndesigner.codegen.text import literal
from tndesigner.models import Kept, Layer, Model, ModelInput, Networks, Placed, PositionEmbedding, network_layers
from tndesigner.models.calling import keras_call
from tndesigner.models.layer_names import keras_names
from tndesigner.wording.text import Text

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


def exported_layers(model: Model, networks: Networks) -> Mapping[int, Placed]:
    """Return the layers that have networks, by position; Keras has all others."""
    return {place - 1: one for place, one in network_layers(model, networks).items()}


def keras_model(model: Model, networks: Networks, classes: Mapping[int, str]) -> str:
    """Return the definitions that a file needs for its model besides the classes of its networks.

    Args:
        model: the graph.
        networks: the networks by number.
        classes: the names of those classes, by the positions of the layers.

    Raises:
        CodegenError: if Keras has no class for a layer, and none is exported.
    """
    needed = any(isinstance(layer, PositionEmbedding) for layer in model.layers)
    return "\n\n\n".join([*([_POSITIONS] if needed else []), "\n".join(_function(model, networks, classes))]) + "\n"


def _function(model: Model, networks: Networks, classes: Mapping[int, str]) -> Iterator[str]:
    """Yield the lines of ``build_model``."""
    yield "def build_model():"
    yield '    """Return the whole model, with initial weights."""'
    called, names = keras_names(model), Names()
    made = {
        position: _made(layer, called[position], classes.get(position)) for position, layer in enumerate(model.layers)
    }
    calls = [one.layer for one in model.all_calls]
    shared = {
        position: names.take(layer_variable(model.layers[position], networks))
        for position in made
        if calls.count(position) > 1
    }
    script = script_of(model, networks, names)
    for value, given in zip(script.inputs, model.inputs, strict=True):
        yield from lines_of(f"{value} = ", _input(given), indent=4)
    for position, name in shared.items():
        yield from lines_of(f"{name} = ", made[position], indent=4)
    for one in script.calls:
        arguments, settings = keras_call(one.layer, one.takes)
        taken = [*map(_argument, arguments), *_keywords(settings)]
        if one.position in shared:
            yield from lines_of(f"{one.gives} = ", call(shared[one.position], *taken), indent=4)
        else:
            *first, last = lines_of(f"{one.gives} = ", made[one.position], indent=4)
            yield from (*first, f"{last}({', '.join(map(flat, taken))})")
    yield f"    return keras.Model({one_or_list(script.inputs)}, {script.result})"


def _input(given: ModelInput) -> Items:
    shape = f"({', '.join(map(str, given.shape))}{',' * (len(given.shape) == 1)})"
    kind = [] if given.dtype == "float32" else [f"dtype={literal(given.dtype)}"]
    named = [f"name={literal(given.name)}"] if given.name else []
    return call("keras.Input", shape, *kind, *named)


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
        raise CodegenError(Text("layer {0!r} has no network and no class in keras.layers", layer.title))
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


def _argument(value: str | list[str]) -> str:
    """Write what a layer is called with: a value, or a list of several."""
    return value if isinstance(value, str) else one_or_list(tuple(value))
