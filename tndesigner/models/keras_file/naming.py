"""Names the file in the messages of errors."""

from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike

from tndesigner.models.keras_file.errors import KerasFileError


@contextmanager
def naming(path: str | PathLike[str]) -> Iterator[None]:
    """Put the name of a file before the messages of errors in it."""
    try:
        yield
    except KerasFileError as error:
        raise KerasFileError(f"{path}: {error}") from error
