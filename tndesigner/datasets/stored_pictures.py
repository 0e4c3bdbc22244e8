"""Pictures in a temporary file, where they would take too much memory as an array."""

import tempfile
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

Selection = slice | NDArray[np.integer]
"""Which pictures to read: numbers of rows, or a slice of them."""


class StoredPictures:
    """Pictures of one shape in a file; indexed like an array of values from 0 to 1, but reads only what is asked for.

    The file has a byte for each value. It has no name, so the system deletes it when its last user ends, in whatever
    way. It is read, not mapped: the pages of a map would count as memory of this process.
    """

    dtype = np.dtype(np.float32)

    def __init__(self, file: tuple[Any, Lock], shape: tuple[int, ...], rows: NDArray[np.integer]) -> None:
        """Take an open file.

        Args:
            file: what ``PictureWriter`` wrote, and the lock to hold while seeking and reading in it.
            shape: that of a picture.
            rows: the numbers of the pictures in the file.
        """
        (self._file, self._lock), self._rows = file, rows
        self.shape = (len(rows), *shape)

    def __len__(self) -> int:
        """Count the pictures."""
        return len(self._rows)

    def __getitem__(self, chosen: Selection) -> NDArray[np.float32]:
        """Return pictures as numbers from 0 to 1."""
        rows = self._rows[chosen]
        size = int(np.prod(self.shape[1:]))
        values = np.empty((len(rows), size), np.uint8)
        with self._lock:
            for place, row in enumerate(rows.tolist()):
                self._file.seek(row * size)
                self._file.readinto(values[place].data)
        return values.reshape(-1, *self.shape[1:]).astype(np.float32) / np.float32(255)

    @property
    def nbytes(self) -> int:
        """How much memory the array of row numbers takes; the pictures take none."""
        return self._rows.nbytes

    def only(self, rows: NDArray[np.integer]) -> "StoredPictures":
        """Return some of the pictures, in another order, in the same file."""
        return StoredPictures((self._file, self._lock), self.shape[1:], self._rows[rows])

    def shaped(self, shape: tuple[int, ...]) -> "StoredPictures":
        """Return the same pictures in another shape of as many values."""
        return StoredPictures((self._file, self._lock), shape, self._rows)


def chosen_examples(
    examples: NDArray[Any] | StoredPictures, rows: NDArray[np.integer]
) -> NDArray[Any] | StoredPictures:
    """Return some of the examples; pictures in a file stay there."""
    return examples.only(rows) if isinstance(examples, StoredPictures) else examples[rows]


class PictureWriter:
    """Writes pictures one after another."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        """Start an empty file.

        Raises:
            OSError: if none can be made.
        """
        self._file = tempfile.TemporaryFile(prefix="tndesigner-")  # noqa: SIM115  # the pictures are read from it
        self._shape, self._count = shape, 0

    def write(self, picture: NDArray[np.uint8]) -> None:
        """Append a picture.

        Raises:
            OSError: if the disk is full.
        """
        self._file.write(np.ascontiguousarray(picture).data)
        self._count += 1

    def pictures(self) -> StoredPictures:
        """Return what was written.

        Raises:
            OSError: if the disk is full.
        """
        self._file.flush()
        return StoredPictures((self._file, Lock()), self._shape, np.arange(self._count))
