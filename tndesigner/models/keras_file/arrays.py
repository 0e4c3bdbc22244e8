"""Reads the numbers of the weights of a model, one layer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from tndesigner.models.keras_file import file_kinds, hdf5
from tndesigner.models.keras_file.archive import DAMAGE, Archive, opened, sha256_of, start_of
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.naming import naming
from tndesigner.models.keras_file.records import KerasLayer, Weight
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

if TYPE_CHECKING:
    from numpy.typing import NDArray


class WeightFile:
    """The open file of a model, from which arrays are read."""

    def __init__(self, content: Any) -> None:  # noqa: ANN401  # h5py has no types
        """Take the open HDF5 file."""
        self._content = content

    def arrays(self, layer: KerasLayer) -> "dict[str, NDArray[Any]]":
        """Return the weights of a layer by their names, in Keras's order.

        Raises:
            KerasFileError: if they are not those that the layer had when the model was opened.
        """
        return {weight.name: self._array(weight, layer.name) for weight in layer.weights}

    def _array(self, weight: Weight, layer: str) -> "NDArray[Any]":
        try:
            stored = self._content[weight.address]
            found = hdf5.checked_array(stored)
            if found != (weight.shape, weight.dtype):
                raise KerasFileError(
                    Text("a weight of layer {0} has changed since the model was opened", quoted(layer))
                )
            numbers: NDArray[Any] = hdf5.numbers_of(stored)
        except KerasFileError:
            raise
        except DAMAGE as error:
            raise KerasFileError(
                Text("it is damaged: the weights of layer {0} cannot be read", quoted(layer))
            ) from error
        return numbers


@contextmanager
def opened_weights(path: str | PathLike[str], sha256: str) -> Iterator[WeightFile]:
    """Open the file of a model to read its weights.

    Args:
        path: the file.
        sha256: its SHA-256 when the model was opened.

    Raises:
        KerasFileError: if the file is missing, damaged, or not the same any more.
    """
    with naming(path), opened(Path(path)) as file:
        if sha256_of(file) != sha256:
            raise KerasFileError(Text("it has changed since the model was opened; open the model again"))
        with weights_in(file) as weights:
            yield weights


@contextmanager
def weights_in(file: BinaryIO) -> Iterator[WeightFile]:
    """Open the weights in the open file of a model.

    Raises:
        KerasFileError: if the file is damaged.
    """
    if start_of(file).startswith(file_kinds.HDF5):
        with hdf5.hdf5_file(file, "it") as content:
            yield WeightFile(content)
    else:
        with Archive(file).weights() as stored, hdf5.hdf5_file(stored, "it") as content:
            yield WeightFile(content)
