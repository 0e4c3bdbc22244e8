"""The file of the trained model that a design was made of: whether it is still there and the same."""

import hashlib
import stat
from os import PathLike
from pathlib import Path

from tndesigner.document.errors import DocumentError
from tndesigner.models.source import Source

_CHUNK = 2**20


def require_source(source: Source) -> None:
    """Do nothing if the file of a trained model is where it was and the same.

    Raises:
        DocumentError: if it has moved or changed; the message says what to do.
    """
    try:
        found = _sha256(Path(source.path))
    except DocumentError as error:
        raise DocumentError(f"{error}; say where the trained model is now, or open it again") from error
    if found != source.sha256:
        raise DocumentError(
            f"{source.path}: it has changed since the design was made of it; say where the old file is, or open it "
            "again"
        )


def located(source: Source, path: str | PathLike[str]) -> Source:
    """Return the source with the place where its file is now.

    Raises:
        DocumentError: if that is not the same file.
    """
    if _sha256(Path(path)) != source.sha256:
        raise DocumentError(f"{path}: it is not the model that the design was made of, {Path(source.path).name}")
    return Source(str(Path(path).absolute()), source.sha256)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError("it is not a file")
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(f"{path}: it cannot be read: {reason[:1].lower()}{reason[1:]}") from error
    return digest.hexdigest()
