"""Refuses layers that are not built into Keras, by name; nothing in a model is ever executed."""

from collections.abc import Iterator, Mapping
from typing import Any

from tndesigner.models.keras_file import built_in
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

OWN = "tndesigner"
"""The package under which our own layers are registered in Keras."""
EXPORTS = "tensor_networks"
"""The package under which the layers of exported files are registered."""
_KNOWN = built_in.LAYERS | built_in.OTHER_CLASSES | built_in.MODELS
_REBUILD = Text("build the model from layers of Keras, copy the weights and save it again")


def refuse_unsafe(name: str, description: Mapping[str, Any]) -> None:
    """Refuse a layer whose configuration holds code, or a class or function that is not built into Keras.

    Args:
        name: the layer's name.
        description: its entry in the configuration of the model, with "class_name" and "config".

    Raises:
        KerasFileError: if it does.
    """
    for owner in _objects(description):
        if drawn_by(owner) == EXPORTS:
            _check_export(name, owner, description)
        elif "class_name" in owner and ("config" in owner or "module" in owner):
            _check_object(name, owner)
        for key, value in owner.items():
            if key.endswith("activation") and isinstance(value, str) and value not in built_in.ACTIVATIONS:
                raise _foreign_function(name, value)


def drawn_by(description: Mapping[str, Any]) -> str:
    """Return the package of a layer of this program or of an exported file; empty for all others."""
    package, _, _ = str(description.get("registered_name")).partition(">")
    return package if package in (OWN, EXPORTS) else ""


def is_operation(description: Mapping[str, Any]) -> bool:
    """Tell whether an entry of a graph is an operation of ``keras.ops`` and no layer.

    HDF5 models do not say so, but a layer of the same name takes a list, and an operation several values.
    """
    if "module" in description:
        return str(description["module"]).startswith(("keras.src.ops.", "keras.ops."))
    class_name = description.get("class_name")
    if class_name not in built_in.OPERATIONS:
        return False
    calls = description.get("inbound_nodes")
    call = calls[0] if isinstance(calls, list) and calls else None
    args = call.get("args") if isinstance(call, dict) else None
    return class_name not in built_in.LAYERS or (isinstance(args, list) and len(args) > 1)


def _objects(value: object) -> Iterator[dict[str, Any]]:
    """Yield all JSON objects inside a value."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _check_object(name: str, owner: Mapping[str, Any]) -> None:
    """Refuse one object that Keras would make into a layer, function or value."""
    class_name, module = owner["class_name"], owner.get("module")
    if not isinstance(class_name, str):
        raise KerasFileError(Text("its configuration is damaged: layer {0} has a class without a name", quoted(name)))
    if class_name in ("__lambda__", "Lambda"):
        raise KerasFileError(
            Text(
                "layer {0} holds a lambda, Python code that would run when the model is opened; replace it by "
                "layers of Keras and save the model again",
                quoted(name),
            )
        )
    if class_name in built_in.CODE_LAYERS:
        raise KerasFileError(
            Text("layer {0} is a {1}, which runs code from outside Keras; {2}", quoted(name), class_name, _REBUILD)
        )
    if class_name in built_in.WORD_LAYERS:
        raise KerasFileError(
            Text(
                "layer {0} is a {1}, which prepares data and does not compute with numbers; take it out of the "
                "model and save the rest",
                quoted(name),
                class_name,
            )
        )
    if class_name.endswith(built_in.QUANTIZED):
        raise KerasFileError(
            Text(
                "layer {0} is quantized, and its numbers are not those that were trained; open the model from before "
                "{1}",
                quoted(name),
                "quantize()",
            )
        )
    if class_name == "function":
        _check_function(name, owner)
    elif not (drawn_by(owner) or class_name in built_in.INERT_VALUES):
        _check_class(name, class_name, module, owner)


def _check_export(name: str, owner: Mapping[str, Any], description: Mapping[str, Any]) -> None:
    """Refuse a layer of an exported file that does not tell its drawing, or that stands in another layer."""
    if owner is not description:
        raise KerasFileError(
            Text("layer {0} holds a layer of an exported file, which cannot be opened there", quoted(name))
        )
    config = owner.get("config")
    if not isinstance(config, dict) or not config.get("drawing"):
        raise KerasFileError(
            Text(
                "layer {0} was exported by an older tndesigner or is a part of an exported layer, so it does not "
                "tell its drawing; export its design again, load the model with the new file and save it, or open "
                "the design",
                quoted(name),
            )
        )


def _check_function(name: str, owner: Mapping[str, Any]) -> None:
    function, module = owner.get("config"), str(owner.get("module"))
    from_keras = module == "builtins" or module.split(".")[0] == "keras"
    if not (from_keras and isinstance(function, str) and function in built_in.ACTIVATIONS):
        raise _foreign_function(name, str(function))


def _check_class(name: str, class_name: str, module: object, owner: Mapping[str, Any]) -> None:
    """Refuse a class that is not built into Keras; configurations of Keras 2 have no modules."""
    registered = owner.get("registered_name")
    from_keras = "module" not in owner or str(module).split(".")[0] == "keras"
    if is_operation(owner):
        if class_name not in built_in.OPERATIONS:
            raise KerasFileError(
                Text(
                    "layer {0} is the operation keras.ops {1}, which cannot be opened; use a layer in its place and "
                    "save the model again",
                    quoted(name),
                    quoted(class_name),
                )
            )
    elif not from_keras or registered not in (None, class_name) or class_name not in _KNOWN:
        title = registered if isinstance(registered, str) else class_name
        raise KerasFileError(
            Text("layer {0} is of class {1}, which is not built into Keras; {2}", quoted(name), quoted(title), _REBUILD)
        )


def _foreign_function(name: str, function: str) -> KerasFileError:
    return KerasFileError(
        Text(
            "layer {0} uses the function {1}, which is not built into Keras; {2}",
            quoted(name),
            quoted(function),
            _REBUILD,
        )
    )
