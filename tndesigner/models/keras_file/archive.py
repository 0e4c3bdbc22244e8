"""Opens the file of a model without trusting it: a ``.keras`` archive, or an HDF5 file."""

import io
import os
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from tndesigner.models import regular_file
from tndesigner.models.keras_file import file_kinds
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.system_words import reason_of
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
MOST_MEMBERS = 10_000
"""Files in an archive."""
LARGEST_CONFIG = 64 * 2**20
LARGEST_WEIGHTS = 256 * 2**30
"""Bytes, uncompressed."""
LARGEST_EXPANSION = 100
"""How many times larger than in the archive its contents may be; Keras does not compress them."""
_BOMB_FLOOR = 2**20
_CHUNK = 2**20

DAMAGE: tuple[type[Exception], ...] = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
"""Exceptions from reading a damaged or hostile archive or HDF5 file."""


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading.

    Raises:
        KerasFileError: if it is a folder, device or pipe, or cannot be read.
    """
    with _naming_failures():
        if stat.S_ISDIR(path.stat().st_mode):
            raise KerasFileError(Text("it is {0}", file_kinds.kind_of_folder([one.name for one in path.iterdir()])))
        if not stat.S_ISREG(path.stat().st_mode):
            raise KerasFileError(Text("it is a device or pipe, not a file"))
        file = path.open("rb")
    with file:
        yield file


@contextmanager
def _naming_failures() -> Iterator[None]:
    try:
        yield
    except KerasFileError:
        raise
    except (OSError, ValueError) as error:
        raise KerasFileError(Text("it cannot be read: {0}", reason_of(error))) from error


def sha256_of(file: BinaryIO) -> str:
    """Return the SHA-256 of a whole file.

    Raises:
        KerasFileError: if it cannot be read to its end.
    """
    with _naming_failures():
        return regular_file.sha256_of(file)


def start_of(file: BinaryIO) -> bytes:
    """Return the first bytes of a file."""
    with _naming_failures():
        file.seek(0)
        return file.read(512)


class Archive:
    """A ``.keras`` archive whose members were checked; nothing is ever written to their names."""

    def __init__(self, file: BinaryIO) -> None:
        """Check the archive.

        Raises:
            KerasFileError: if it is damaged, holds no Keras model, or would be too large unpacked.
        """
        self._file = file
        try:
            self._zip = zipfile.ZipFile(file)
            members = self._zip.infolist()
        except DAMAGE as error:
            raise KerasFileError(Text("it is damaged: it begins as a ZIP archive but has no readable end")) from error
        self._names = [member.filename for member in members]
        self._check(members)

    def _check(self, members: list[zipfile.ZipInfo]) -> None:
        if len(members) > MOST_MEMBERS:
            raise KerasFileError(Text("it holds {0} files, more than {1}", len(members), MOST_MEMBERS))
        if CONFIG not in self._names:
            raise KerasFileError(Text("it is {0}", file_kinds.kind_of_archive(self._names)))
        if WEIGHTS not in self._names:
            raise KerasFileError(Text("it has no {0}; save the model again with its weights", WEIGHTS))
        for member in members:
            _check_member(member)
        if len(set(self._names)) < len(self._names):
            raise KerasFileError(Text("it is damaged: two files in it have the same name"))

    def text(self, name: str) -> bytes:
        """Return the content of a small member; nothing if it is missing.

        Raises:
            KerasFileError: if it is damaged or too large.
        """
        if name not in self._names:
            return b""
        if self._zip.getinfo(name).file_size > LARGEST_CONFIG:
            raise KerasFileError(Text("{0} in it is larger than {1}", name, byte_size(LARGEST_CONFIG)))
        with _damage_in(name):
            return self._zip.read(name)

    @contextmanager
    def weights(self) -> Iterator[BinaryIO | IO[bytes]]:
        """Open the member with the weights as a file in which positions can be sought.

        Raises:
            KerasFileError: if it is damaged.
        """
        member = self._zip.getinfo(WEIGHTS)
        if member.compress_type == zipfile.ZIP_STORED:
            with _damage_in(WEIGHTS):
                section = _Section(self._file, self._start_of(member), member.file_size)
            yield io.BufferedReader(section)
            return
        with tempfile.TemporaryFile() as unpacked:
            with _damage_in(WEIGHTS), self._zip.open(member) as packed:
                while chunk := packed.read(_CHUNK):
                    unpacked.write(chunk)
            unpacked.seek(0)
            yield unpacked

    def check_weights(self) -> None:
        """Compare the weights with their checksum in the archive.

        Raises:
            KerasFileError: if they differ.
        """
        with _damage_in(WEIGHTS), self._zip.open(WEIGHTS) as member:
            while member.read(_CHUNK):
                pass

    def _start_of(self, member: zipfile.ZipInfo) -> int:
        """Return where in the file the bytes of a member begin."""
        self._zip.open(member).close()  # compares the member's own header with the list at the end
        self._file.seek(member.header_offset + 26)
        lengths = self._file.read(4)
        return member.header_offset + 30 + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")


class _Section(io.RawIOBase):
    """A part of a file as a file of its own."""

    def __init__(self, file: BinaryIO, start: int, size: int) -> None:
        self._file, self._start, self._size, self._place = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        self._place = max(0, origin + offset)
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        wanted = min(len(buffer), max(0, self._size - self._place))
        self._file.seek(self._start + self._place)
        content = self._file.read(wanted)
        buffer[: len(content)] = content
        self._place += len(content)
        return len(content)


def _check_member(member: zipfile.ZipInfo) -> None:
    name = member.filename
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name:
        raise KerasFileError(Text("it holds {0}, a file outside of the archive; no model of Keras does", quoted(name)))
    if member.flag_bits & 1:
        raise KerasFileError(Text("it is protected by a password; save it without one"))
    expanded = member.file_size > max(_BOMB_FLOOR, LARGEST_EXPANSION * member.compress_size)
    if expanded or member.file_size > LARGEST_WEIGHTS:
        raise KerasFileError(
            Text(
                "{0} in it would unpack from {1} to {2}; no model of Keras does",
                quoted(name),
                byte_size(member.compress_size),
                byte_size(member.file_size),
            )
        )


@contextmanager
def _damage_in(name: str) -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        raise KerasFileError(Text("it is damaged: {0} in it cannot be read", name)) from error
