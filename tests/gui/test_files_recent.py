"""A path that cannot be asked about is told or listed as missing, and nothing else suffers."""

import os
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from tests.gui.desk import PATIENCE_MS, Desk, words
from tests.gui.windows import Answers, blog_design, open_window, open_windows
from tndesigner.document import save
from tndesigner.gui.faults.out_of_action import OutOfAction
from tndesigner.gui.files import availability
from tndesigner.gui.open_document import OpenDocument

pytestmark = pytest.mark.gui


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


HINDRANCES = ["a name of 300 characters", "a folder that is a file", "no Unicode", "a zero", "a pipe", "a device"]


def hindered(hindrance: str, folder: Path) -> Path:
    """A path that the system refuses to answer about, or that leads to what is no file."""
    (folder / "file").write_text("", encoding="utf-8")
    if hindrance == "a pipe":
        os.mkfifo(folder / "pipe.csv")
    return {
        "a name of 300 characters": folder / f"{'n' * 300}.csv",
        "a folder that is a file": folder / "file" / "below.csv",
        "no Unicode": Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.csv")),
        "a zero": folder / "a\0b.csv",
        "a pipe": folder / "pipe.csv",
        "a device": Path("/dev/zero"),
    }[hindrance]


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system")
@pytest.mark.parametrize("hindrance", HINDRANCES)
def test_data_that_cannot_be_asked_about_take_no_part_of_the_window_along(qtbot, windows, tmp_path, hindrance):
    whole = open_window(qtbot, blog_design()).commands.keys()
    design = blog_design()
    design.experiment = replace(design.experiment, dataset=str(hindered(hindrance, tmp_path)))
    desk = Desk(qtbot, windows.show(OpenDocument(design)))
    assert desk.window.commands.keys() == whole
    desk.analysed()
    assert not [dock for dock in desk.window.docks.values() if isinstance(dock.widget(), OutOfAction)]
    panel = desk.panel("train")
    qtbot.waitUntil(lambda: "Preparing" not in words(panel), timeout=PATIENCE_MS)
    assert words(panel).endswith("."), "why the data cannot be read"


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system")
@pytest.mark.parametrize("hindrance", HINDRANCES)
def test_a_design_of_last_time_that_cannot_be_asked_about_hides_no_other(qtbot, blog, tmp_path, hindrance):
    open_windows(qtbot).last.follow([hindered(hindrance, tmp_path), blog])
    windows = open_windows(qtbot)
    windows.new()
    with Answers("Close") as asked:
        windows.windows[0].commands["file.reopen_last"].trigger()
    assert "cannot be opened" in asked.read[0]
    assert [one.document.path for one in windows.windows] == [blog]


@pytest.mark.parametrize("hindrance", ["a name of 300 characters", "a folder that is a file", "no Unicode"])
def test_a_recent_design_that_cannot_be_asked_about_takes_no_command_away(qtbot, windows, blog, tmp_path, hindrance):
    whole = open_window(qtbot, blog_design()).commands.keys()
    paths = {
        "a name of 300 characters": tmp_path / f"{'n' * 300}.tnd",
        "a folder that is a file": blog / "below.tnd",
        "no Unicode": Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.tnd")),
    }
    windows.recent.add(blog)
    windows.recent.add(paths[hindrance])
    assert windows.recent.paths == (paths[hindrance], blog)
    windows.new()
    window = windows.windows[0]
    assert window.commands.keys() == whole
    assert window.commands["file.recent_1"].text().endswith("(missing)")
    assert window.commands["file.recent_2"].text() == f"blog.tnd — {tmp_path.name}"
    assert windows.recent.folder == tmp_path


def test_a_disk_that_does_not_answer_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(availability, "SILENCE", 0.0)
    monkeypatch.setattr(availability, "PATIENCE", 0.0)
    answer = Event()
    asked = []

    def look(path):
        asked.append(path)
        return answer.wait()

    available = availability.Availability(look)
    assert [available.is_there(Path("a.tnd")) for _ in range(3)] == [False, False, False]
    assert asked == [Path("a.tnd")], "it is asked again only once it has answered"
    answer.set()
