"""Operations of ``keras.ops`` as layers that compute the same."""

from collections.abc import Mapping
from math import prod
from typing import Any

from tndesigner import models as kinds
from tndesigner.models import Layer, Shape
from tndesigner.models.keras_file import Call, KerasFileError, Tensor
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_JOINS: dict[str, type[Layer]] = {
    "Add": kinds.Add,
    "Maximum": kinds.Maximum,
    "Minimum": kinds.Minimum,
    "Multiply": kinds.Multiply,
    "Subtract": kinds.Subtract,
}
_ACTIVATIONS = {
    "Exp": "exponential",
    "HardSigmoid": "hard_sigmoid",
    "LogSoftmax": "log_softmax",
    "Relu": "relu",
    "Relu6": "relu6",
    "Selu": "selu",
    "Sigmoid": "sigmoid",
    "Silu": "silu",
    "Softmax": "softmax",
    "Softplus": "softplus",
    "Softsign": "softsign",
    "Tanh": "tanh",
}


def layer_of_operation(
    name: str, operation: str, config: Mapping[str, Any], call: Call, shapes: tuple[Shape, ...]
) -> Layer:
    """Return a layer that computes what an operation does.

    Args:
        name: the name of the operation in the model.
        operation: its class.
        config: what it was made with.
        call: what it is called with.
        shapes: the shapes of the tensors among that, for one example.

    Raises:
        KerasFileError: if there is no such layer.
    """
    found = (
        _join(name, operation, config, call, shapes)
        or _activation(name, operation, config)
        or _scaled(name, operation, call)
        or _reshaped(name, operation, config, shapes)
    )
    if found is None:
        raise KerasFileError(
            Text(
                "layer {0} is the operation keras.ops {1} in a form for which there is no layer; use a layer in its "
                "place and save the model again",
                quoted(name),
                quoted(operation),
            )
        )
    return found


def _join(name: str, operation: str, config: Mapping[str, Any], call: Call, shapes: tuple[Shape, ...]) -> Layer | None:
    """Return a layer that joins tensors with equally many axes: others are not aligned as by the operation."""
    if operation == "Concatenate" and isinstance(config.get("axis"), int) and config["axis"]:
        return kinds.Concatenate(name=name, axis=config["axis"])
    tensors = all(isinstance(one, Tensor) for one in call.args)
    if operation in _JOINS and tensors and len(call.args) == 2 and len(shapes[0]) == len(shapes[1]):
        return _JOINS[operation](name=name)
    return None


def _activation(name: str, operation: str, config: Mapping[str, Any]) -> Layer | None:
    if operation in _ACTIVATIONS:
        return kinds.Activation(name=name, activation=_ACTIVATIONS[operation]) if config.get("axis", -1) == -1 else None
    match operation:
        case "Gelu" if config.get("approximate") is False:
            return kinds.Activation(name=name, activation="gelu")
        case "Elu" if config.get("alpha", 1.0) == 1.0:
            return kinds.Activation(name=name, activation="elu")
        case "HardSilu":
            return _kept(name, "Activation", activation="hard_silu")
        case "LeakyRelu":
            return _kept(name, "LeakyReLU", negative_slope=config.get("negative_slope", 0.2))
        case _:
            return None


def _scaled(name: str, operation: str, call: Call) -> Layer | None:
    """Return a layer that multiplies by one number and adds another."""
    match operation, call.args:
        case ("Add", (Tensor(), int() | float() as number)) | ("Add", (int() | float() as number, Tensor())):
            scale, offset = 1.0, float(number)
        case "Subtract", (Tensor(), int() | float() as number):
            scale, offset = 1.0, -float(number)
        case "Subtract", (int() | float() as number, Tensor()):
            scale, offset = -1.0, float(number)
        case ("Multiply", (Tensor(), int() | float() as number)) | ("Multiply", (int() | float() as number, Tensor())):
            scale, offset = float(number), 0.0
        case "Divide" | "TrueDivide", (Tensor(), int() | float() as number) if number:
            scale, offset = 1.0 / number, 0.0
        case "Negative", (Tensor(),):
            scale, offset = -1.0, 0.0
        case _:
            return None
    return _kept(name, "Rescaling", scale=scale, offset=offset)


def _reshaped(name: str, operation: str, config: Mapping[str, Any], shapes: tuple[Shape, ...]) -> Layer | None:
    """Return a layer that gives the numbers of each example another shape, or takes their mean over places."""
    shape = shapes[0] if shapes else ()
    axes = config.get("axes") if operation == "Transpose" else config.get("axis")
    match operation:
        case "Reshape":
            target = config.get("newshape")
            target = target[1:] if isinstance(target, list) else None
            fits = target and None not in shape and all(isinstance(dim, int) and dim > 0 for dim in target)
            return (
                kinds.Reshape(name=name, target_shape=tuple(target))
                if fits and target and prod(target) == prod(dim or 0 for dim in shape)
                else None
            )
        case "Transpose" if isinstance(axes, list) and axes[:1] == [0] and len(axes) == len(shape) + 1:
            return _kept(name, "Permute", dims=axes[1:])
        case "Mean" if not config.get("keepdims") and axes in ([1, 2], [2, 1]) and len(shape) == 3:
            return _kept(name, "GlobalAveragePooling2D")
        case "Mean" if not config.get("keepdims") and axes in (1, [1]) and len(shape) == 2:
            return _kept(name, "GlobalAveragePooling1D")
        case _:
            return None


def _kept(name: str, class_name: str, **arguments: object) -> Layer:
    return kinds.Kept(name=name, class_name=class_name, arguments=KerasArguments.of(arguments))
