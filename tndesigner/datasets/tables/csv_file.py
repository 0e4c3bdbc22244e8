"""Reads CSV files and their relatives; polars does so, after somebody has looked at the first lines.

Polars wants to be told what a person sees at once: the encoding, the separator, the line on which the rows begin,
whether the first of them is a header. What it cannot read (runs of spaces, old line ends, blanks before quotes, other
encodings) is rewritten by Python's csv module, which also finds the line of a fault.
"""

import csv
import re
import tempfile
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.foreign_text import require_table
from tndesigner.datasets.tables.header import Header, find_header
from tndesigner.datasets.tables.layout import SPACES, Layout, Record, find_layout, read_records
from tndesigner.datasets.tables.number_form import find_decimal
from tndesigner.datasets.tables.raw_table import RawTable, column, sample_rows
from tndesigner.datasets.tables.text_file import TextFile, open_text
from tndesigner.models import FileReading
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text, message_of

_DECIDING_CELLS = 20_000
_BLANK_BEFORE_QUOTE = re.compile(r'[,;\t|] +"')


@dataclass(frozen=True, slots=True)
class _Found:
    """What is known of a file before its rows are read."""

    text: TextFile
    layout: Layout
    header: Header
    width: int
    """The number of columns, without an empty one behind the last separator."""

    @property
    def rows_from(self) -> int:
        """The line on which the rows begin."""
        skipped = self.header.present + self.header.units
        records = self.layout.records
        return records[skipped].line if skipped < len(records) else records[-1].next_line

    @property
    def first_line(self) -> int:
        """The line whose width a fault is compared with."""
        return self.layout.records[0].line

    def body(self) -> Iterator[Record]:
        """Yield the rows of the whole file, which are known to be as wide as the first.

        Raises:
            DatasetError: if one of them is not.
        """
        held: list[Record] = []
        for record in self._all_records():
            if record.line < self.rows_from:
                continue
            if self._is_remark(record):
                held.append(record)
                continue
            for one in (*held, record):
                yield self._fitted(one)
            held.clear()

    def _is_remark(self, record: Record) -> bool:
        """Tell whether a row has one cell only, as footnotes under a table have."""
        return self.width > 2 and sum(map(bool, record.cells)) == 1 and bool(record.cells[0]) and len(record.cells) == 1

    def _fitted(self, record: Record) -> Record:
        cells = record.cells
        extra = cells[self.width :]
        if len(cells) < self.width or any(extra):
            found = counted(len(cells), "{0} cell", "{0} cells")
            raise DatasetError(
                Text(
                    "{0} line {1} has {2}, but line {3} has {4}",
                    self.text.path,
                    str(record.line),
                    found,
                    str(self.first_line),
                    str(self.width),
                )
            )
        return replace(record, cells=cells[: self.width])

    def _all_records(self) -> Iterator[Record]:
        line = 1
        with self.text.open() as file:
            try:
                for record in read_records(file, self.layout.separator, comments=self.layout.comments):
                    yield record
                    line = record.next_line
            except csv.Error as problem:
                raise DatasetError(
                    Text("{0} line {1} is not a row of CSV: {2}", self.text.path, str(line), message_of(problem))
                ) from problem
            except UnicodeDecodeError as problem:
                encoding = self.text.encoding
                raise DatasetError(
                    Text("{0} line {1} or later is not text in {2}", self.text.path, str(line), encoding)
                ) from problem

    def place(self, row: int) -> str:
        """Return the line of a row."""
        for number, record in enumerate(self.body()):
            if number == row:
                return Text("line {0}", str(record.line))
        return Text("row {0}", str(row + 1))

    def remarks_below(self, line: int) -> int:
        """Return how many lines below a line are no rows."""
        return sum(record.line > line for record in self._all_records())

    def has_short_rows(self) -> bool:
        """Tell whether lines under the table are no rows."""
        rows = sum(1 for _ in self.body())
        return rows < sum(record.line >= self.rows_from for record in self._all_records())


@contextmanager
def open_csv(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:
    """Open a table of text.

    Args:
        path: the file.
        reading: the choices of a person.
        known: the names of columns that are expected, which decide whether the first row is a header.

    Raises:
        DatasetError: if the file is missing, empty, not text, or ragged.
    """
    found = _find(path, reading, known)
    with ExitStack() as stack:
        again = partial(_rewritten, found, reading, stack)
        if not _is_plain(found):
            yield again()
            return
        try:
            sample = _first_rows(found.text.path, found.layout, found.layout.width, found.rows_from - 1)
            raw = _raw_table(found, reading, _scan(found), sample)
        except pl.exceptions.PolarsError:
            raw = again()
        else:
            raw = replace(raw, typed=partial(_scan, found), again=again, has_short_rows=found.has_short_rows)
        yield raw


def _raw_table(
    found: _Found, reading: FileReading, frame: pl.LazyFrame, sample: pl.DataFrame, notes: tuple[str, ...] = ()
) -> RawTable:
    if sample.is_empty():
        raise DatasetError(Text("{0} has a header, but no row below it", found.text.path))
    cells = [cell for record in found.layout.records for cell in record.cells][:_DECIDING_CELLS]
    return RawTable(
        path=found.text.path,
        names=found.header.names,
        frame=frame,
        sample=sample.select(map(column, range(found.width))),
        place=found.place,
        header=found.header.present or bool(found.layout.names),
        separator=found.layout.separator,
        decimal=reading.decimal or find_decimal(cells, found.layout.separator),
        encoding=found.text.encoding.removesuffix("-sig"),
        notes=(*found.text.notes, *found.layout.notes, *found.header.notes, *notes),
    )


def _find(path: Path, reading: FileReading, known: tuple[str, ...]) -> _Found:
    text = open_text(path, reading.encoding)
    require_table(path, text.sample)
    layout = find_layout(path, text.sample, reading.separator)
    rows = [record.cells for record in layout.records]
    header = reading.header
    if header is None and known and set(known) <= set(rows[0]):
        header = True
    width = layout.width - _ends_with_separator(rows, layout.width)
    fitted = [row[:width] for row in rows]
    found = _Found(text, layout, find_header(fitted, width, header, layout.names), width)
    first = layout.records[0]
    if any(first.cells[layout.width :]):
        second = layout.records[1]
        cells = counted(len(second.cells), "{0} cell", "{0} cells")
        raise DatasetError(
            Text(
                "{0} line {1} has {2}, but line {3} has {4}",
                path,
                str(second.line),
                cells,
                str(first.line),
                str(len(first.cells)),
            )
        )
    return found


def _ends_with_separator(rows: list[tuple[str, ...]], width: int) -> bool:
    """Tell whether each row ends with a separator, behind which there is neither a name nor a cell."""
    return width > 1 and not any(any(row[width - 1 :]) for row in rows)


def _is_plain(found: _Found) -> bool:
    """Tell whether polars can read the file itself, as far as its first lines show."""
    text, records = found.text, found.layout.records[found.header.present + found.header.units :]
    if not text.is_plain or found.layout.separator == SPACES or _BLANK_BEFORE_QUOTE.search(text.sample):
        return False
    return all(len(record.cells) == found.layout.width for record in records)


def _scan(found: _Found, numbers: Collection[int] = ()) -> pl.LazyFrame:
    """Return the rows of the file itself, as texts but for some columns of numbers."""
    frame = _scan_file(found.text.path, found.layout, found.layout.width, found.rows_from - 1, numbers)
    return frame.select(map(column, range(found.width)))


def _first_rows(path: Path, layout: Layout, width: int, skip: int = 0) -> pl.DataFrame:
    """Return the first rows; polars, which would take the whole file into memory, is given its first lines only.

    These have to be enough, and not to end within a quoted cell.
    """
    rows = sample_rows(width)
    with path.open("rb") as file:
        lines = b"".join(islice(file, skip + rows))
    if lines.count(b'"') % 2 == 0:
        sample = _scan_file(BytesIO(lines), layout, width, skip).head(rows).collect(engine="streaming")
        if len(sample) == rows or len(lines) == path.stat().st_size:
            return sample
    return _scan_file(path, layout, width, skip).head(rows).collect(engine="streaming")


def _scan_file(
    source: Path | BytesIO, layout: Layout, width: int, skip: int = 0, numbers: Collection[int] = ()
) -> pl.LazyFrame:
    chosen = set(numbers)
    return pl.scan_csv(
        source,
        separator=layout.separator,
        has_header=False,
        skip_lines=skip,
        schema={column(place): pl.Float64 if place in chosen else pl.String for place in range(width)},
        comment_prefix="#" if layout.comments else None,
        missing_columns="insert",
    )


def _rewritten(found: _Found, reading: FileReading, stack: ExitStack) -> RawTable:
    """Rewrite the rows as plain CSV, in a file that lives as long as the stack."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tndesigner-table-")))
    copy = folder / "rows.csv"
    last = 0
    with copy.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        for record in found.body():
            writer.writerow(record.cells)
            last = record.line
    plain = replace(found.layout, separator=",", comments=False)
    remarks = found.remarks_below(last) if last else 0
    note = counted(remarks, "{0} line under the table is skipped.", "{0} lines under the table are skipped.")
    frame, sample = _scan_file(copy, plain, found.width), _first_rows(copy, plain, found.width)
    return _raw_table(found, reading, frame, sample, (note,) if remarks else ())
