"""The examples of a compression by name: those of an NPZ file, or of a bundled dataset."""

from collections.abc import Sequence
from math import prod
from pathlib import Path

from tndesigner.compression.calibration import Calibration, calibration, read_data
from tndesigner.compression.errors import CompressionError
from tndesigner.datasets import DatasetInfo, list_datasets, load_dataset
from tndesigner.document import Design
from tndesigner.models import ModelError, ModelInput
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import shape_text


def read_examples(name: str, inputs: Sequence[ModelInput]) -> Calibration:
    """Return the examples of a bundled dataset, given by its id, or of an NPZ file.

    Those of a dataset get the shape that the model takes: an axis for the channel, or one for all pixels.

    Raises:
        CompressionError: if they cannot be read or do not fit the model.
    """
    if not is_dataset(name):
        return read_data(Path(name), inputs)
    data = load_dataset(name)
    shape = _shape_for(data.info, inputs)
    if shape is None:
        given = f"{_things(data.info.vocabulary_size is not None)} of shape {shape_text(data.info.input_shape)}"
        taken = [f"{_things(_takes_tokens(one))} of shape {shape_text(one.shape)}" for one in inputs]
        raise CompressionError(f"dataset {quoted(name)} holds {given}, but the model takes {listed(taken)}")
    arrays = {"x_train": data.x_train.reshape(-1, *shape), "x_val": data.x_val.reshape(-1, *shape)}
    return calibration({**arrays, "y_train": data.y_train, "y_val": data.y_val}, inputs)


def is_dataset(name: str) -> bool:
    """Return whether a name is the id of a bundled dataset; ``./digits`` is a file."""
    return name in {info.id for info in list_datasets()}


def suiting_datasets(design: Design) -> tuple[DatasetInfo, ...]:
    """Return the bundled datasets whose examples a model takes, and whose answers are like those that it gives."""
    model = design.model
    try:
        results = [model.shapes(design.networks)[value] for value in model.all_outputs]
    except ModelError:
        return ()
    sizes = [result[-1] for result in results if result]
    return tuple(
        info for info in list_datasets() if _shape_for(info, model.inputs) is not None and sizes == [info.output_size]
    )


def _shape_for(info: DatasetInfo, inputs: Sequence[ModelInput]) -> tuple[int, ...] | None:
    """Return the shape of the examples of a dataset as a model takes them; None if it cannot."""
    if len(inputs) != 1 or _takes_tokens(inputs[0]) is not (info.vocabulary_size is not None):
        return None
    wanted, given = inputs[0].shape, info.input_shape
    if len(wanted) == len(given) and all(one in (None, other) for one, other in zip(wanted, given, strict=True)):
        return given
    sizes = tuple(axis or 0 for axis in wanted)
    return sizes if prod(sizes) == prod(given) else None


def _takes_tokens(one: ModelInput) -> bool:
    return one.dtype.startswith(("int", "uint"))


def _things(are_tokens: bool) -> str:
    return "tokens" if are_tokens else "numbers"
