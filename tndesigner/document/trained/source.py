"""The file from which a design was opened: whether it is still there and the same."""

from os import PathLike
from pathlib import Path

from tndesigner.models.keras_file import KerasFileError, file_sha256
from tndesigner.models.source import Source


def require_source(source: Source) -> None:
    """Do nothing if the file of a trained model is where it was and the same.

    Raises:
        KerasFileError: if it has moved or changed; the message says what to do.
    """
    path = Path(source.path)
    try:
        found = file_sha256(path)
    except KerasFileError as error:
        raise KerasFileError(f"{error}; tell the design where the trained model is now") from error
    if found != source.sha256:
        raise KerasFileError(
            f"{path}: it has changed since the design was made of it; open the model again, or tell the design where "
            "the old file is"
        )


def located(source: Source, path: str | PathLike[str]) -> Source:
    """Return the source with the place where its file is now.

    Raises:
        KerasFileError: if that is not the same file.
    """
    moved = Source(str(Path(path).absolute()), source.sha256)
    if file_sha256(Path(path)) != source.sha256:
        raise KerasFileError(f"{path}: it is not the model that the design was made of, {Path(source.path).name}")
    return moved
