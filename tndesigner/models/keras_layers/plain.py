"""What decides what a trained layer computes: plain values without anything that could be executed."""

from collections.abc import Mapping
from typing import Any

from tndesigner.models.errors import ModelError
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.models.keras_layers.wrappers import PLAIN, RULES
from tndesigner.wording.names import quoted

_HELD = ("layer", "backward_layer")
"""The arguments of a wrapper that hold a layer."""

_UNUSED = ("_initializer", "_regularizer", "_constraint")
"""How the names of arguments end that decide nothing once a layer is trained."""

_LEFT_OUT = ("name", "quantization_config", "registered_name", "build_config", "lora_rank", "lora_alpha")
"""Arguments that are none of a design; Keras adds the weights of LoRA to the others when it saves a model."""


def trained_arguments(class_name: str, config: Mapping[str, Any]) -> KerasArguments:
    """Return what decides what a trained layer computes, of the configuration that Keras saved.

    Initialisers, regularisers and constraints are left out, and a dtype policy becomes its name.

    Raises:
        ModelError: if the class is not one that can be kept, or an argument is code or an object of a foreign class.
    """
    entries = {key: _kept(key, value) for key, value in config.items() if not _is_left_out(key)}
    require_plain(class_name, entries)
    return KerasArguments.of(entries)


def require_plain(class_name: str, entries: Mapping[str, Any]) -> None:
    """Do nothing for arguments of a layer that may be kept.

    Raises:
        ModelError: if the class is not one that can be kept, or an argument is an object.
    """
    if class_name not in RULES:
        raise ModelError("layers of class {0} cannot be kept as they are", quoted(class_name))
    for key, value in entries.items():
        if key in _HELD and class_name not in PLAIN:
            require_plain(*_held(class_name, key, value))
        elif _holds_object(value):
            complaint = "the argument {0} of a layer of class {1} is an object, which is not kept; it must be plain"
            raise ModelError(complaint, quoted(key), class_name)


def _held(class_name: str, key: str, value: object) -> tuple[str, dict[str, Any]]:
    """Return class and arguments of the layer inside a wrapper, which is not a wrapper itself."""
    if not isinstance(value, dict) or value.keys() != {"class_name", "config"} or not isinstance(value["config"], dict):
        complaint = "the argument {0} of a layer of class {1} must hold a class_name and a config"
        raise ModelError(complaint, quoted(key), class_name)
    if value["class_name"] not in PLAIN:
        complaint = "a layer of class {0} is around one of class {1}, which cannot be kept as it is"
        raise ModelError(complaint, class_name, quoted(str(value["class_name"])))
    return value["class_name"], value["config"]


def _is_left_out(key: str) -> bool:
    return key in _LEFT_OUT or key.endswith(_UNUSED)


def _kept(key: str, value: Any) -> Any:  # noqa: ANN401  # JSON values have no narrower type
    """Return an argument in its plain form."""
    if not isinstance(value, dict):
        return value
    if key in _HELD and isinstance(value.get("config"), dict):
        inside = {name: _kept(name, one) for name, one in value["config"].items() if not _is_left_out(name)}
        return {"class_name": value.get("class_name"), "config": inside}
    if key == "dtype" and value.get("class_name") == "DTypePolicy":
        return value.get("config", {}).get("name")
    return value


def _holds_object(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(map(_holds_object, value)))
