"""What a crash leaves unsaved is offered at the next start."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.gui.desk import PATIENCE_MS, button, words
from tests.gui.windows import Answers, blog_design, is_open, open_windows
from tndesigner.document import load, save
from tndesigner.document.edits import SetModel
from tndesigner.gui.files.notices import NoticeBar
from tndesigner.gui.files.recovering import offer_recovery
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.files.unsaved import left_behind
from tndesigner.gui.open_document import OpenDocument
from tndesigner.models import Dense, Model, NetworkDense

pytestmark = pytest.mark.gui

STACK = Model((3,), (Dense(units=1024), NetworkDense(network=1), Dense(units=5)))

CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from tndesigner.gui.app import Application, start, unsaved_folder
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.style import Theme
from tndesigner.document.edits import SetModel
from tndesigner.models import Dense, Model, NetworkDense

application = Application([])
theme = Theme()
theme.apply(dark=False)
recovery = Recovery(Path(sys.argv[1]))
windows = OpenWindows(lambda document, rest: MainWindow(document, theme, rest), recovery)
start(windows, theme, sys.argv[2:])
for window in windows.windows:
    window.document.do("Change", SetModel(Model((3,), (Dense(units=1024), NetworkDense(network=1), Dense(units=5)))))
QTimer.singleShot(300, lambda: (recovery.settle(), print("kept", flush=True)))
application.exec()
"""


@pytest.fixture
def recovery(tmp_path, qapp):
    kept = Recovery(tmp_path / "unsaved")
    yield kept
    kept.close()


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


def crash(tmp_path, checkout, *paths):
    """Starts the program in another process, changes the designs in its windows, and kills it without a word."""
    command = [sys.executable, "-c", CRASH, str(tmp_path / "unsaved"), *map(str, paths)]
    with subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "kept\n"
        assert not left_behind(tmp_path / "unsaved"), "a design of a living process is not left behind"
        process.kill()


def test_changes_of_a_killed_program_come_back_as_one_undo_step(qtbot, recovery, blog, tmp_path, checkout):
    crash(tmp_path, checkout, blog)
    windows = open_windows(qtbot, recovery)
    with Answers("Recover") as asked:
        offer_recovery(windows)
    assert "blog.tnd" in asked.read[0]
    [window] = windows.windows
    assert window.document.design.model == STACK
    assert window.document.path == blog
    assert window.isWindowModified()
    window.document.history.undo()
    assert window.document.design.model == load(blog).model
    assert not window.isWindowModified()


def test_what_was_recovered_survives_the_next_crash_too(qtbot, recovery, blog, tmp_path, checkout):
    crash(tmp_path, checkout, blog)
    windows = open_windows(qtbot, recovery)
    with Answers("Recover"):
        offer_recovery(windows)
    kept = list((tmp_path / "unsaved").glob("*/*.tnd"))
    assert [load(one).model for one in kept] == [STACK]


def test_an_untitled_design_is_recovered_too(qtbot, recovery, tmp_path, checkout):
    crash(tmp_path, checkout)
    windows = open_windows(qtbot, recovery)
    windows.new()
    with Answers("Recover") as asked:
        offer_recovery(windows)
    assert "Untitled" in asked.read[0]
    [window] = windows.windows
    assert window.document.design.model == STACK
    assert window.document.path is None


def test_later_asks_again_and_discard_asks_no_more(qtbot, recovery, blog, tmp_path, checkout):
    crash(tmp_path, checkout, blog)
    windows = open_windows(qtbot, recovery)
    with Answers("Later", "Discard"):
        offer_recovery(windows)
        offer_recovery(windows)
    with Answers() as asked:
        offer_recovery(windows)
    assert not asked.read
    assert not windows.windows
    assert load(blog).model != STACK


def test_a_recovered_design_whose_file_is_gone_asks_where_to_save(qtbot, recovery, blog, tmp_path, checkout):
    crash(tmp_path, checkout, blog)
    blog.unlink()
    windows = open_windows(qtbot, recovery)
    with Answers("Recover"):
        offer_recovery(windows)
    [window] = windows.windows
    assert window.document.path is None
    with Answers(tmp_path / "again.tnd"):
        assert window.file.save()
    assert load(tmp_path / "again.tnd").model == STACK


def test_a_kept_design_that_cannot_be_read_says_so_and_stays(qtbot, recovery, tmp_path, checkout):
    crash(tmp_path, checkout)
    [kept] = (tmp_path / "unsaved").glob("*/*.tnd")
    kept.write_text("{", encoding="utf-8")
    windows = open_windows(qtbot, recovery)
    with Answers("Recover", "Close") as asked:
        offer_recovery(windows)
    assert "cut off at line 1, column 2" in asked.read[1]
    assert kept.exists()


def test_saving_or_closing_leaves_nothing_kept(qtbot, recovery, blog, tmp_path):
    windows = open_windows(qtbot, recovery)
    windows.open([blog])
    windows.show(OpenDocument(blog_design()))
    folder = tmp_path / "unsaved"
    for window in windows.windows:
        window.document.do("Change Stack", SetModel(STACK))
    qtbot.waitUntil(lambda: len(list(folder.glob("*/*.tnd"))) == 2, timeout=PATIENCE_MS)
    windows.windows[0].file.save()
    with Answers("Don’t Save"):
        windows.windows[1].close()
    recovery.settle()
    assert not list(folder.glob("*/*.tnd"))
    assert is_open(windows.windows[0])


def test_a_file_whose_name_is_no_unicode_is_kept_and_recovered(qtbot, recovery, tmp_path, checkout):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.tnd"))
    save(blog_design(), path)
    crash(tmp_path, checkout, path)
    windows = open_windows(qtbot, recovery)
    with Answers("Recover"):
        offer_recovery(windows)
    [window] = windows.windows
    assert (window.document.path, window.document.design.model) == (path, STACK)


SPOILED = {
    "note that is no Unicode": lambda own: (own / "1.path").write_bytes(b"\xe9\xff"),
    "note with a zero": lambda own: (own / "1.path").write_bytes(b"a\0b"),
    "note that is a folder": lambda own: (own / "1.path").mkdir(),
    "design that is a folder": lambda own: (own / "2.tnd").mkdir(),
    "empty lock": lambda own: (own / "lock").write_bytes(b""),
    "zeroed lock": lambda own: (own / "lock").write_bytes(b"\0" * 64),
    "lock that is a folder": lambda own: (own / "lock").mkdir(),
    "no lock": lambda own: None,
    "endless note": lambda own: (own / "1.path").symlink_to("/dev/zero"),
}


@pytest.mark.parametrize("spoil", SPOILED.values(), ids=SPOILED.keys())
def test_what_is_spoiled_in_one_recovery_hides_no_other(tmp_path, spoil):
    folder = tmp_path / "unsaved"
    for name in ("a", "b", "c"):
        (folder / name).mkdir(parents=True)
        save(blog_design(), folder / name / "1.tnd")
    spoil(folder / "b")
    (folder / "stray").write_text("", encoding="utf-8")
    found = left_behind(folder)
    assert {one.kept.parent.name for one in found} == {"a", "b", "c"}
    assert all(load(one.kept) == blog_design() for one in found)


def test_a_folder_for_recovery_that_cannot_be_written_is_told_once(qtbot, tmp_path):
    (tmp_path / "unsaved").write_text("a file, where a folder is to be", encoding="utf-8")
    recovery = Recovery(tmp_path / "unsaved")
    windows = open_windows(qtbot, recovery)
    windows.new()
    [window] = windows.windows
    told = []
    recovery.failed.connect(told.append)
    for units in (2, 3, 5):
        window.document.do("Change Stack", SetModel(Model((3,), (Dense(units=units),))))
        recovery.settle()
    qtbot.waitUntil(lambda: bool(window.findChildren(NoticeBar)), timeout=PATIENCE_MS)
    assert len(told) == 1
    bar = window.findChild(NoticeBar)
    assert "Unsaved changes cannot be kept against a crash." in words(bar)
    with Answers("Close") as asked:
        button(bar, "Why…").click()
    assert str(tmp_path / "unsaved") in asked.read[0]
    (tmp_path / "unsaved").unlink()
    window.document.do("Change Stack", SetModel(STACK))
    recovery.settle()
    assert [load(one).model for one in (tmp_path / "unsaved").glob("*/*.tnd")] == [STACK]
    recovery.close()


def test_changes_are_kept_while_the_window_is_busy(qtbot, recovery, tmp_path):
    windows = open_windows(qtbot, recovery)
    windows.new()
    windows.windows[0].document.do("Change Stack", SetModel(STACK))
    kept = []
    for _ in range(3_000):  # nothing of Qt runs meanwhile
        kept = list((tmp_path / "unsaved").glob("*/*.tnd"))
        if kept:
            break
        time.sleep(0.01)
    assert [load(one).model for one in kept] == [STACK]
