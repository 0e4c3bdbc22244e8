"""The shapes of tensors, as far as the calls of layers tell them."""

from collections.abc import Mapping

from tndesigner.models.keras_file import built_in
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.flattening import FlatLayer, Flattening
from tndesigner.models.keras_file.records import Tensor
from tndesigner.models.layer import Shape
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def shapes_of(flat: Flattening) -> dict[Tensor, Shape]:
    """Return the shapes for one example of all tensors of which the file tells them.

    Raises:
        KerasFileError: if the shape of an input is missing.
    """
    told = {tensor: _example(shape) for tensor, (shape, _) in flat.given.items() if tensor.layer in flat.layers}
    shapes = {tensor: shape for tensor, shape in told.items() if shape is not None}
    inputs = (name for name, layer in flat.layers.items() if layer.entry.class_name == built_in.INPUT)
    return shapes | {Tensor(name): _input_shape(name, flat.layers[name]) for name in inputs}


def dtype_of(config: Mapping[str, object]) -> str:
    """Return the dtype of an input's numbers, given the arguments of its layer."""
    dtype = config.get("dtype")
    if isinstance(dtype, dict):  # a policy
        inner = dtype.get("config")
        dtype = inner.get("name") if isinstance(inner, dict) else None
    return dtype if isinstance(dtype, str) else "float32"


def _input_shape(name: str, layer: FlatLayer) -> Shape:
    config = layer.entry.description.get("config")
    if isinstance(config, dict):
        for key in ("batch_shape", "batch_input_shape"):
            shape = _example(config.get(key))
            if shape is not None:
                return shape
    raise KerasFileError(Text("input {0} has no shape; build the model with one and save it again", quoted(name)))


def _example(shape: object) -> Shape | None:
    """Return a shape without the batch; None if it is not a shape."""
    if not isinstance(shape, list) or not shape:
        return None
    dims = shape[1:]
    fine = all(dim is None or (type(dim) is int and dim >= 0) for dim in dims)
    return tuple(dims) if fine else None
