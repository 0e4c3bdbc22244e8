"""Names the file in the messages of errors."""

from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike

from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.text import Text, message_of


@contextmanager
def naming(path: str | PathLike[str]) -> Iterator[None]:
    """Put the name of a file before the messages of errors in it."""
    try:
        yield
    except KerasFileError as error:
        raise KerasFileError(Text("{0}: {1}", path, message_of(error))) from error
