"""A compressed model that a crash left unsaved is offered at the next start."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.windows import Answers, blog_design, open_windows
from tndesigner.document import DocumentError
from tndesigner.gui.compression import recovering
from tndesigner.gui.compression.recovering import offer_compressed
from tndesigner.gui.compression.unsaved_results import Mark, left_behind
from tndesigner.gui.doors import offer_recovery
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.runs_folder import compressed_folder, compressed_models

pytestmark = pytest.mark.gui

KILLED = """
import os, sys
from pathlib import Path
from tndesigner.gui.compression.unsaved_results import Mark

mark, folder = Mark(Path(sys.argv[1])), Path(sys.argv[1])
unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.part")
made = folder if "whole" in sys.argv else unfinished
made.mkdir(parents=True)
(made / "model.keras").write_bytes(b"weights")
if made == folder:
    (made / "report.json").write_text('{"parameters": 7}')
os._exit(9)
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where a model is compressed to; nothing is there yet."""
    monkeypatch.setattr("tndesigner.gui.training.runs_folder._kept_data", lambda: tmp_path)
    return compressed_folder("digits")


def crash(folder, checkout, *how):
    """Leave behind what a killed process leaves."""
    command = [sys.executable, "-c", KILLED, str(folder), *how]
    assert subprocess.run(command, cwd=checkout, check=False).returncode == 9


def test_what_a_killed_program_had_compressed_is_saved_where_it_is_wanted(qtbot, folder, checkout, tmp_path):
    crash(folder, checkout, "whole")
    windows = open_windows(qtbot)
    windows.new()
    with Answers("Save Folder…", tmp_path / "mine") as asked:
        offer_compressed(windows.windows[0])
    assert folder.name in asked.read[0]
    assert json.loads((tmp_path / "mine" / "report.json").read_text()) == {"parameters": 7}
    assert (tmp_path / "mine" / "model.keras").read_bytes() == b"weights"
    assert list(compressed_models().iterdir()) == []


def test_it_is_offered_again_until_it_is_saved_or_discarded(qtbot, folder, checkout, tmp_path):
    crash(folder, checkout, "whole")
    (tmp_path / "file").write_text("in the way")
    with Answers("Later"):
        offer_compressed()
    with Answers("Save Folder…", None):
        offer_compressed()
    with Answers("Save Folder…", tmp_path / "file" / "below", "Close") as asked:
        offer_compressed()
    assert "The folder was not saved." in asked.read[-1]
    assert (folder / "model.keras").exists()
    with Answers("Discard"):
        offer_compressed()
    assert list(compressed_models().iterdir()) == []
    with Answers() as asked:
        offer_compressed()
    assert not asked.read


def test_what_was_not_complete_is_removed_without_a_question(qtbot, folder, checkout):
    crash(folder, checkout)
    with Answers() as asked:
        offer_compressed()
    assert not asked.read
    assert list(compressed_models().iterdir()) == []


def test_it_is_offered_in_the_window_that_a_recovered_design_has_opened(qtbot, monkeypatch):
    windows, parents = open_windows(qtbot), []
    windows.new()
    [first] = windows.windows
    design = blog_design()
    monkeypatch.setattr("tndesigner.gui.files.recovering.offer_recovery", lambda *_: windows.show(OpenDocument(design)))
    monkeypatch.setattr(recovering, "offer_compressed", parents.append)
    offer_recovery(windows, first)
    assert parents == windows.windows != [first]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("slow", "answers"),
    [
        ("left_behind", ()),
        ("copy_folder", ("Save Folder…", Path("mine"), "Close")),
        ("discard", ("Discard",)),
    ],
)
def test_while_a_disk_does_not_answer_nothing_fails(folder, checkout, monkeypatch, slow, answers):
    crash(folder, checkout, "whole")

    def give_up(*_):
        raise DocumentError("the disk or the server did not answer")

    monkeypatch.setattr(recovering, slow, give_up)
    with Answers(*(folder.parents[2] / one if isinstance(one, Path) else one for one in answers)):
        offer_compressed()
    assert left_behind(compressed_models()) == [folder]


def test_what_another_program_is_about_to_save_is_left_alone(folder):
    mark = Mark(folder)
    folder.mkdir()
    (folder / "report.json").write_text("{}")
    assert left_behind(compressed_models()) == []
    mark.remove()
    assert left_behind(compressed_models()) == []
    assert (folder / "report.json").exists(), "it was kept"


def test_where_the_file_system_has_no_locks_nothing_of_another_program_is_removed(folder, monkeypatch):
    def refuse(_handle):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("tndesigner.document.locking._lock", refuse)
    mark, unfinished = Mark(folder), folder.with_name(f".{folder.name}.7.part")
    unfinished.mkdir()
    assert left_behind(compressed_models()) == []
    assert unfinished.exists()
    mark.remove()


@pytest.mark.parametrize("name", ["a.unsaved", "..unsaved", "...unsaved", "....unsaved", ".unsaved", "mine.unsaved"])
def test_a_file_that_is_not_a_mark_removes_nothing(folder, name):
    folder.mkdir(parents=True)
    (folder.parent / "ine").mkdir()
    (folder.parent / name).write_text("not a mark")
    assert left_behind(compressed_models()) == []
    assert (folder.parent / "ine").exists()
    assert folder.exists()


def test_what_a_disk_does_not_tell_about_is_left_alone(folder, checkout, monkeypatch):
    crash(folder, checkout, "whole")
    look = Path.stat

    def refuse(path, **how):
        if path.name == "report.json":
            raise OSError(errno.EIO, "Input/output error")
        return look(path, **how)

    monkeypatch.setattr(Path, "stat", refuse)
    assert left_behind(compressed_models()) == []
    monkeypatch.undo()
    assert (folder / "model.keras").exists()


def test_what_another_program_takes_meanwhile_is_not_offered(folder, checkout, monkeypatch):
    crash(folder, checkout, "whole")
    look = Path.stat

    def take(path, **how):
        found = look(path, **how)
        if path.name == "report.json":
            (path.parent.parent / f".{path.parent.name}.unsaved").unlink()
        return found

    monkeypatch.setattr(Path, "stat", take)
    assert left_behind(compressed_models()) == []
