"""The ``.tnd`` file: JSON text in one canonical form, with the version of its format."""

from os import PathLike
from pathlib import Path

from tndesigner.document.beside import found_from, named_from
from tndesigner.document.design import Design
from tndesigner.document.design_records import design_from_record, design_record
from tndesigner.document.encoding import text_of
from tndesigner.document.errors import DocumentError
from tndesigner.document.migrations import FORMAT, migrated, newest_version
from tndesigner.document.other_files import kind_of_text
from tndesigner.document.parsing import parse
from tndesigner.document.storage import read_text, write_text
from tndesigner.wording.text import Text, message_of


def dumps(design: Design) -> str:
    """Return a design as the text of a file; the same design always gives the same text.

    Raises:
        DocumentError: if ``loads`` could not read the text, as with a dimension that is not a whole number.
    """
    record = design_record(design)
    design_from_record(record)
    return text_of({"format": FORMAT, "version": newest_version(), **record})


def loads(text: str, source: str = "the text") -> Design:
    """Return the design of a text.

    Args:
        text: what a file holds.
        source: the name of the text's source in messages.

    Raises:
        DocumentError: if it is not a design; the message names the source and the place in it.
    """
    try:
        return design_from_record(migrated(parse(text)))
    except DocumentError as error:
        raise DocumentError(Text("{0}: {1}", source, message_of(error))) from error


def load(path: str | PathLike[str]) -> Design:
    """Return the design of a ``.tnd`` file; names of trained models beside it become whole paths.

    Raises:
        DocumentError: if the file cannot be read or is not a design; the message names it and the place in it.
    """
    text = read_text(Path(path))
    try:
        return found_from(loads(text, source=str(path)), Path(path).parent)
    except DocumentError as error:
        if other := kind_of_text(Path(path)):
            raise DocumentError(Text("{0}: {1}", path, other.refusal)) from error
        raise


def save(design: Design, path: str | PathLike[str]) -> None:
    """Write a design to a ``.tnd`` file, completely or not at all.

    Raises:
        DocumentError: if it cannot be written; an existing file is left unchanged.
    """
    try:
        text = dumps(named_from(design, Path(path).parent))
    except DocumentError as error:
        raise DocumentError(Text("{0}: the design cannot be saved: {1}", path, message_of(error))) from error
    write_text(text, Path(path))
