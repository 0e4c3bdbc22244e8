"""A compressed model that a crash left unsaved is offered at the next start."""

import json
import subprocess
import sys

import pytest

from tests.gui.windows import Answers, open_windows
from tndesigner.gui.compression.recovering import offer_compressed
from tndesigner.gui.compression.unsaved_results import Mark, left_behind
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


def test_what_another_program_is_about_to_save_is_left_alone(folder):
    mark = Mark(folder)
    folder.mkdir()
    (folder / "report.json").write_text("{}")
    assert left_behind(compressed_models()) == []
    mark.remove()
    assert left_behind(compressed_models()) == []
    assert (folder / "report.json").exists(), "it was kept"
