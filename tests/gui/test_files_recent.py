"""A recent design that cannot be asked about is listed as missing, and nothing else suffers."""

import os
from pathlib import Path
from threading import Event

import pytest

from tests.gui.windows import blog_design, open_window, open_windows
from tndesigner.document import save
from tndesigner.gui.files import availability

pytestmark = pytest.mark.gui


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


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
