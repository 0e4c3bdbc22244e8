"""Writing the files of a run: an error names the file and says what to do, and a file is complete or not there."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tndesigner.system_words import disk_is_full, reason_of
from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import Text


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the system refuses into one sentence.

    Raises:
        TrainingError: if writing the file fails.
    """
    try:
        yield
    except OSError as error:
        raise TrainingError(Text("{0}: it cannot be written: {1}", path, reason_of(error))) from error
    except RuntimeError as error:  # HDF5 says no more
        if not disk_is_full(error):
            raise
        raise TrainingError(Text("{0}: it cannot be written: {1}", path, reason_of(error))) from error


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give a name under which to write a file; it gets its own when it is complete.

    Raises:
        TrainingError: if writing the file fails.
    """
    part = path.with_name(f".part-{path.name}")
    try:
        with writing(path):
            yield part
            part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
