"""The history of a run: one line of a CSV file for each epoch of each model, written during training.

The file is locked while the run continues, so that others can see whether it still does.
"""

import csv
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

from tndesigner.document.locking import lock
from tndesigner.training.codec import record_of, value_of
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch
from tndesigner.training.writing import writing
from tndesigner.wording.text import Text, message_of

COLUMNS = tuple(key for one in fields(Epoch) for key in one.metadata.get("keys", (one.name,)))
"""The columns; metrics that a task does not have are empty."""

_WHOLE, _TEXT = ("epoch",), ("model",)
_SURPLUS = ""
"""The key of cells beyond those of the header."""


class HistoryFile:
    """Appends epochs to the file of a run; after each call, they survive the end of this process."""

    def __init__(self, path: Path, *, again: bool = False) -> None:
        """Start a new file, or continue an existing one; it is locked until it is closed.

        Raises:
            TrainingError: if it cannot be written, or a new file exists already.
        """
        self._path = path
        with writing(path):
            columns = _columns_of(path) if again else COLUMNS
            self._file = path.open("a" if again else "x", encoding="utf-8", newline="")
            lock(self._file)
            self._rows = csv.DictWriter(self._file, columns, extrasaction="ignore")
            if not again:
                self._rows.writeheader()
            self._file.flush()

    def append(self, epochs: Iterable[Epoch]) -> None:
        """Write epochs.

        Raises:
            TrainingError: if they cannot be written.
        """
        with writing(self._path):
            self._rows.writerows(map(record_of, epochs))
            self._file.flush()

    def close(self) -> None:
        """Close the file; what could not be written has been told."""
        with suppress(OSError):
            self._file.close()


def _columns_of(path: Path) -> tuple[str, ...]:
    """Return the columns of a file, which may have been written by an older version."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(next(csv.reader(file), COLUMNS))


def read_history(path: Path) -> tuple[Epoch, ...]:
    """Return the epochs of both models in a run, in order; a truncated last line is ignored.

    Raises:
        TrainingError: if there is no history, or a line that is not the last is damaged.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            table = csv.DictReader(file, restkey=_SURPLUS)
            rows = list(table)
    except (OSError, ValueError, csv.Error) as error:
        raise TrainingError(Text("{0}: the history cannot be read: {1}", path, message_of(error))) from error
    return tuple(_epochs(rows, path))


def _epochs(rows: list[dict[str, Any]], path: Path) -> Iterator[Epoch]:
    for number, row in enumerate(rows, 1):
        place = f"{path} line {number + 1}"
        try:
            if surplus := row.pop(_SURPLUS, None):
                cells = len(row) + len(surplus)
                raise TrainingError(
                    Text("{0} has {1} cells, but the header has {2}; remove the others", place, cells, len(row))
                )
            record = {name: _value(name, cell) for name, cell in row.items() if cell}
            yield value_of(Epoch, record, place)
        except TrainingError:
            if number < len(rows):
                raise


def _value(name: str, cell: str) -> object:
    with suppress(ValueError):
        return cell if name in _TEXT else int(cell) if name in _WHOLE else float(cell)
    return cell
