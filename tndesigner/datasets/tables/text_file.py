"""Opens a table that is text: finds its encoding, and reads a sample of its first lines."""

import codecs
import gzip
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.user_file import require_file
from tndesigner.system_words import reason_of
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

SAMPLE = 2**18
"""Bytes that decide how a table is laid out."""
FEWEST_LINES, LARGEST_SAMPLE = 50, 2**24
"""A sample grows to so many lines, if these are long, but never beyond so many bytes."""
_CHUNK = 2**20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = {
    b"PK\x03\x04": "a ZIP archive, such as an Excel file",
    b"PAR1": "a Parquet file",
    b"\x89HDF": "an HDF5 file",
    b"\xd0\xcf\x11\xe0": "an old Excel file",
    b"%PDF": "a PDF file",
}


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file of text."""

    path: Path
    encoding: str
    """The name of the codec that reads it."""
    sample: str
    """Its first lines, none of them cut off, with their line ends."""
    whole: bool
    """Whether the sample is the whole file."""
    notes: tuple[str, ...]

    def open(self) -> io.TextIOWrapper:
        """Open the file as text, with the line ends that it has."""
        return io.TextIOWrapper(_open(self.path), encoding=self.encoding, newline="")

    @property
    def is_plain(self) -> bool:
        """Whether polars can read the file as it is: UTF-8, not packed, with ordinary line ends."""
        unpacked = self.path.suffix.lower() != ".gz"
        return unpacked and self.encoding in ("utf-8", "utf-8-sig") and "\r" not in self.sample.replace("\r\n", "")


def open_text(path: Path, encoding: str = "") -> TextFile:
    """Find the encoding of a file, or check that which is given, and read its first lines.

    Raises:
        DatasetError: if the file is missing, no text, or not in the given encoding.
    """
    require_file(path)
    try:
        if encoding:
            codecs.lookup(encoding)
        with _open(path) as file:
            found, notes = (encoding, ()) if encoding else _find_encoding(path, file)
            file.seek(0)
            content = _read_sample(file)
            whole = not file.read(1)
    except LookupError as problem:
        raise DatasetError(
            Text("there is no encoding {0}; try utf-8, latin-1 or utf-16", quoted(encoding))
        ) from problem
    except (OSError, EOFError) as problem:
        raise DatasetError(Text("{0} cannot be read: {1}", path, reason_of(problem))) from problem
    return TextFile(path, found, _decode_sample(path, content, found, whole=whole), whole, notes)


def _open(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb"))


def _read_sample(file: BinaryIO) -> bytes:
    """Return the first bytes of a file, with enough lines to see a table in them."""
    parts = [file.read(SAMPLE)]
    lines = parts[0].count(b"\n")
    while parts[-1] and lines < FEWEST_LINES and len(parts) * SAMPLE < LARGEST_SAMPLE:
        parts.append(file.read(SAMPLE))
        lines += parts[-1].count(b"\n")
    return b"".join(parts)


def _decode_sample(path: Path, content: bytes, encoding: str, *, whole: bool) -> str:
    """Decode the sample, without its last line unless it is the whole file."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(content, final=whole)
    except UnicodeDecodeError as problem:
        raise _no_text(path, content, problem.start, encoding) from problem
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise DatasetError(Text("{0} line {1} holds a zero byte: this is not a CSV file", path, str(line)))
    if whole:
        return text
    end = max(text.rfind("\n"), text.rfind("\r", 0, len(text) - 1))
    if end < 0:
        raise DatasetError(Text("{0} line 1 has more than {1} bytes: this is not a CSV file", path, len(content)))
    return text[: end + 1]


def _find_encoding(path: Path, file: BinaryIO) -> tuple[str, tuple[str, ...]]:
    """Return the encoding by its mark, by whether the whole file is UTF-8, or the likeliest of eight bits."""
    start = file.read(SAMPLE)
    if binary := next((title for magic, title in _BINARY.items() if start.startswith(magic)), ""):
        raise DatasetError(Text("{0} is {1}, not text; give it the ending of such files", path, Text(binary)))
    if marked := next((encoding for mark, encoding in _MARKS if start.startswith(mark)), ""):
        return marked, ()
    if b"\0" in start and (wide := _wide_encoding(start)):
        return wide, (Text("The text has no mark of its encoding, and is read as {0}.", wide.upper()),)
    return _utf_8_or_eight_bits(file, start)


def _utf_8_or_eight_bits(file: BinaryIO, start: bytes) -> tuple[str, tuple[str, ...]]:
    decoder = codecs.getincrementaldecoder("utf-8")()
    chunk, done = start, 0
    while True:
        try:
            if not chunk.isascii() or decoder.getstate()[0] or not chunk:
                decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as problem:
            return _eight_bits(file, done, problem)
        if not chunk:
            return "utf-8", ()
        done += len(chunk)
        chunk = file.read(_CHUNK)


def _wide_encoding(start: bytes) -> str:
    """Return UTF-16 without a mark if nearly every second byte is zero, as in Western texts."""
    half = len(start) // 2
    if start[1::2].count(0) > 0.7 * half and start[::2].count(0) == 0:
        return "utf-16-le"
    if start[::2].count(0) > 0.7 * half and start[1::2].count(0) == 0:
        return "utf-16-be"
    return ""


def _eight_bits(file: BinaryIO, done: int, problem: UnicodeDecodeError) -> tuple[str, tuple[str, ...]]:
    """Return Latin-1, or its variant of Windows if the text has characters that only that one has."""
    file.seek(max(0, done - 4))
    rest = file.read(SAMPLE)
    controls = set(rest) & set(range(0x80, 0xA0))
    encoding = "cp1252" if controls and not controls & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else "latin-1"
    title = "Windows-1252" if encoding == "cp1252" else "Latin-1"
    byte = problem.object[problem.start]
    told = "The text is not UTF-8 (byte {0}) and is read as {1}; choose another encoding if names look odd."
    return encoding, (Text(told, f"{byte:#04x}", title),)


def _no_text(path: Path, content: bytes, place: int, encoding: str) -> DatasetError:
    line = content.count(b"\n", 0, place) + 1
    return DatasetError(
        Text("{0} line {1} is not text in {2} (byte {3})", path, str(line), encoding, f"{content[place]:#04x}")
    )
