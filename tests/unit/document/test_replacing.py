"""A file is complete at every moment, and keeps what others see of it."""

import os
import signal
import subprocess
import sys
from contextlib import suppress

import pytest

from tndesigner.document import DocumentError, storage
from tndesigner.document.locking import is_locked, lock
from tndesigner.document.replacing import finish_interrupted, sweep

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")

KILLED = """
import os, signal, sys
from pathlib import Path
from tndesigner.document import storage

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

name = sys.argv[2]
setattr(os, name, die)
storage.write_bytes(b"new" * 40_000, Path(sys.argv[1]))
"""
"""Saves, and is killed when it calls a function of the system."""


def killed_while_saving(path, function):
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), function])
    assert done.returncode == -signal.SIGKILL


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "blog.tnd"
    path.write_bytes(b"old")
    return path


@posix_only
@pytest.mark.parametrize("function", ["fsync", "replace"])
def test_what_a_killed_process_leaves_is_swept_by_the_next_save(file, function):
    killed_while_saving(file, function)
    assert file.read_bytes() == b"old"
    assert len(names(file.parent)) == 2
    storage.write_bytes(b"next", file)
    assert names(file.parent) == ["blog.tnd"]


@posix_only
def test_a_part_that_is_being_written_is_left_alone(file):
    part = file.with_name(f".{'3f9c' * 4}.part")
    with part.open("xb") as held:
        assert lock(held)
        sweep(file.parent)
        assert part.exists()
    sweep(file.parent)
    assert names(file.parent) == ["blog.tnd"]


def test_other_hidden_files_are_no_parts(file):
    for name in (".part", ".notes.part", ".3f9c.part", f"{'3f9c' * 4}.part"):
        file.with_name(name).write_bytes(b"")
    sweep(file.parent)
    assert len(names(file.parent)) == 5


@posix_only
def test_a_file_with_several_names_keeps_them(file):
    other = file.with_name("other.tnd")
    os.link(file, other)
    for content in (b"longer than it was", b"short"):
        storage.write_bytes(content, file)
        assert other.read_bytes() == content
        assert file.samefile(other)
        assert names(file.parent) == ["blog.tnd", "other.tnd"]


@posix_only
def test_an_interrupted_save_of_a_file_with_several_names_is_finished_when_it_is_read(file):
    other = file.with_name("other.tnd")
    os.link(file, other)
    killed_while_saving(file, "posix_fallocate")
    assert other.read_bytes() == b"old"
    assert storage.read_text(file) == "new" * 40_000
    assert other.read_bytes() == b"new" * 40_000
    assert names(file.parent) == ["blog.tnd", "other.tnd"]


@posix_only
def test_a_save_that_goes_on_is_not_finished_by_others(file):
    os.link(file, file.with_name("other.tnd"))
    killed_while_saving(file, "posix_fallocate")
    [journal] = file.parent.glob(".*.saving")
    with journal.open("rb") as held:
        assert lock(held)
        finish_interrupted(file)
        assert file.read_bytes() == b"old"


@posix_only
def test_a_file_with_several_names_is_as_it_was_where_the_disk_is_full(file, monkeypatch):
    os.link(file, file.with_name("other.tnd"))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(DocumentError, match="no space left on device; delete something there"):
        storage.write_bytes(b"longer than it was", file)
    assert file.read_bytes() == b"old"
    assert names(file.parent) == ["blog.tnd", "other.tnd"]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs extended attributes")
def test_extended_attributes_are_kept(file):
    try:
        os.setxattr(file, "user.tags", b"holiday")
    except OSError:
        pytest.skip("the file system has no extended attributes")
    storage.write_bytes(b"new", file)
    assert os.getxattr(file, "user.tags") == b"holiday"


@posix_only
def test_the_owner_is_kept(file):
    with suppress(PermissionError):
        os.chown(file, 1234, 4321)
    if file.stat().st_uid != 1234:
        pytest.skip("who runs this may not give files away")
    storage.write_bytes(b"new", file)
    assert (file.stat().st_uid, file.stat().st_gid) == (1234, 4321)


@posix_only
def test_a_file_whose_owner_cannot_be_kept_is_written_where_it_is(file, monkeypatch):
    with suppress(PermissionError):
        os.chown(file, 1234, 4321)
    if file.stat().st_uid != 1234:
        pytest.skip("who runs this may not give files away")

    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refuse)
    before = file.stat().st_ino
    storage.write_bytes(b"new", file)
    assert (file.read_bytes(), file.stat().st_ino, file.stat().st_uid) == (b"new", before, 1234)


@pytest.mark.parametrize("content", [b"", b"\0" * 512, b"4711\n"])
def test_a_lock_ends_with_the_file_that_holds_it_whatever_is_in_it(tmp_path, content):
    path = tmp_path / "lock"
    path.write_bytes(content)
    with path.open("r+b") as held:
        assert lock(held)
        assert is_locked(path)
    assert not is_locked(path)


def test_what_is_no_file_is_not_locked(tmp_path):
    assert not is_locked(tmp_path)
    assert not is_locked(tmp_path / "missing")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert not is_locked(tmp_path / "pipe")
