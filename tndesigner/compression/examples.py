"""The examples of a compression by name: those of a bundled dataset, or of a user's file or folder."""

from collections.abc import Sequence
from math import prod
from pathlib import Path

from tndesigner.compression.calibration import Array, Calibration, array_names, calibration, fits
from tndesigner.compression.errors import CompressionError
from tndesigner.datasets import (
    Dataset,
    DatasetError,
    DatasetInfo,
    holds_arrays,
    list_datasets,
    load_dataset,
    named_arrays,
)
from tndesigner.document import Design
from tndesigner.models import ModelError, ModelInput
from tndesigner.paths import is_folder
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of


def read_examples(name: str, inputs: Sequence[ModelInput]) -> Calibration:
    """Return the examples of a bundled dataset, given by its id, or of a user's file or folder.

    The arrays of NPY files, and those of an NPZ file that are called as ``calibration`` explains, are taken as they
    are. All else is read as for training: tables, folders of pictures, and arrays of other names.

    Raises:
        CompressionError: if they cannot be read or do not fit the model; the message names the file.
    """
    if is_dataset(name):
        return _of_dataset(load_dataset(name), inputs)
    path = Path(name)
    try:
        arrays = named_arrays(path) if holds_arrays(path) and not is_folder(path) else {}
        arrays = _called_x(arrays, inputs)
        if not arrays:
            return _of_dataset(load_dataset(str(path.absolute())), inputs)
    except DatasetError as error:
        raise CompressionError(message_of(error)) from error
    try:
        return calibration(arrays, inputs)
    except CompressionError as error:
        raise CompressionError(Text("{0}: {1}", path, message_of(error))) from error


def _called_x(arrays: dict[str, Array], inputs: Sequence[ModelInput]) -> dict[str, Array]:
    """Return arrays whose names say what they are, or a single one as x; none if there is no telling."""
    if any(f"{name}{part}" in arrays for name in array_names(inputs) for part in ("", "_train")):
        return arrays
    return {"x": next(iter(arrays.values()))} if len(arrays) == 1 else {}


def _of_dataset(data: Dataset, inputs: Sequence[ModelInput]) -> Calibration:
    if _shape_for(data.info, inputs) is None:
        given = Text("{0} of shape {1}", _things(data.info.vocabulary_size is not None), data.info.input_shape)
        taken = [Text("{0} of shape {1}", _things(_takes_tokens(one)), one.shape) for one in inputs]
        raise CompressionError(
            Text("dataset {0} holds {1}, but the model takes {2}", quoted(data.info.id), given, listed(taken))
        )
    arrays = {"x_train": data.x_train, "y_train": data.y_train, "x_val": data.x_val, "y_val": data.y_val}
    return calibration(arrays, inputs)


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
    if fits(given, wanted):
        return given
    sizes = tuple(axis or 0 for axis in wanted)
    return sizes if prod(sizes) == prod(given) else None


def _takes_tokens(one: ModelInput) -> bool:
    return one.dtype.startswith(("int", "uint"))


def _things(are_tokens: bool) -> str:
    return Text("tokens" if are_tokens else "numbers")
