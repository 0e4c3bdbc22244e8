"""The file of the trained model that a design was made from: whether it is still there and the same."""

from os import PathLike
from pathlib import Path

from tndesigner.document.errors import DocumentError
from tndesigner.models.regular_file import opened_file, sha256_of
from tndesigner.models.source import Source
from tndesigner.system_words import reason_of
from tndesigner.wording.text import Text, message_of


def require_source(source: Source) -> None:
    """Do nothing if the file of a trained model is where it was and the same.

    Raises:
        DocumentError: if it has moved or changed; the message says what to do.
    """
    try:
        found = _sha256(Path(source.path))
    except DocumentError as error:
        raise DocumentError(
            Text("{0}; say where the trained model is now, or open it again", message_of(error))
        ) from error
    if found != source.sha256:
        raise DocumentError(
            Text(
                "{0}: it has changed since the design was made from it; say where the old file is, or open it again",
                source.path,
            )
        )


def located(source: Source, path: str | PathLike[str]) -> Source:
    """Return the source with the place where its file is now.

    Raises:
        DocumentError: if that is not the same file.
    """
    if _sha256(Path(path)) != source.sha256:
        raise DocumentError(
            Text("{0}: it is not the model that the design was made from, {1}", path, Path(source.path).name)
        )
    return Source(str(Path(path).absolute()), source.sha256)


def _sha256(path: Path) -> str:
    try:
        with opened_file(path) as file:
            return sha256_of(file)
    except (OSError, ValueError) as error:
        raise DocumentError(Text("{0}: it cannot be read: {1}", path, reason_of(error))) from error
