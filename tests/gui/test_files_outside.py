"""What another program does to the file of an open window is said at once, and what a save replaces is kept."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS, button, words
from tests.gui.windows import Answers, blog_design, open_window, open_windows
from tndesigner.document import Design, load, save
from tndesigner.document.edits import SetModel
from tndesigner.gui.files import background, outside_changes
from tndesigner.gui.files import open_windows as open_windows_module
from tndesigner.gui.files.notices import NoticeBar
from tndesigner.gui.files.versions import versions_of
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

STACK = Model((3,), (Dense(units=1024), NetworkDense(network=1), Dense(units=5)))
OTHER = Model((7,), (Dense(units=11),))


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


def with_model(model):
    design = blog_design()
    design.model = model
    return design


def notice(qtbot, window):
    """The notice that comes."""
    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in window.findChildren(NoticeBar)), timeout=PATIENCE_MS)
    return window.findChild(NoticeBar)


def nothing_noticed(qtbot, window):
    qtbot.waitUntil(lambda: not window.findChildren(NoticeBar), timeout=PATIENCE_MS)


def test_a_file_that_changes_is_reloaded_on_request_as_one_undo_step(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    window.document.do("Change Stack", SetModel(STACK))
    save(with_model(OTHER), blog)
    bar = notice(qtbot, window)
    assert "“blog.tnd” was changed by another program." in words(bar)
    button(bar, "Reload").click()
    assert window.document.design.model == OTHER
    assert not window.isWindowModified()
    window.document.history.undo()
    assert window.document.design.model == STACK
    assert window.isWindowModified()
    nothing_noticed(qtbot, window)
    assert window.file.save(), "it knows what the file holds, and asks nothing"
    assert load(blog).model == STACK


def test_unsaved_changes_are_kept_when_the_file_is_reloaded_and_the_window_closed(qtbot, blog):
    windows = open_windows(qtbot)
    windows.open([blog])
    [window] = windows.windows
    window.document.do("Change Stack", SetModel(STACK))
    save(with_model(OTHER), blog)
    bar = notice(qtbot, window)
    assert "After reloading, undo brings back your unsaved changes." in words(bar)
    button(bar, "Reload").click()
    with Answers() as asked:
        window.close()
    assert not asked.read
    assert load(blog).model == OTHER
    windows.open([blog])
    windows.windows[0].commands["file.version_1"].trigger()
    assert windows.windows[-1].document.design.model == STACK


def test_without_unsaved_changes_a_reload_keeps_no_version(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    save(with_model(OTHER), blog)
    bar = notice(qtbot, window)
    assert "undo" not in words(bar)
    button(bar, "Reload").click()
    assert versions_of(blog) == []


def test_a_reload_shows_a_network_of_the_file_where_the_one_in_sight_is_gone(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    window.document.select([window.document.network.cores[0].id])
    other = make("mpo", {"inputs": "3,5,2", "outputs": "2,7,3", "bond": "2"})
    save(Design({7: other}, Model((30,), (NetworkDense(network=7),))), blog)
    button(notice(qtbot, window), "Reload").click()
    assert (window.document.shown, window.document.selection) == (7, frozenset())
    assert [core.name for core in window.document.network.cores] == [core.name for core in other.network.cores]
    window.document.history.undo()
    assert window.document.design == blog_design()
    assert window.document.shown == 1
    window.document.history.redo()
    assert window.document.design == load(blog)


@pytest.mark.parametrize("module", [open_windows_module, outside_changes], ids=["opened", "reloaded"])
def test_a_change_while_the_file_is_read_is_noticed_and_not_replaced_unasked(qtbot, blog, monkeypatch, module):
    def read(path):
        design = load(path)
        save(with_model(OTHER), path)
        return design

    reads = "load" if module is outside_changes else "read_design"
    windows = open_windows(qtbot)
    if module is outside_changes:
        windows.open([blog])
        save(with_model(STACK), blog)
        bar = notice(qtbot, windows.windows[0])
    with monkeypatch.context() as patch:
        patch.setattr(module, reads, read)
        button(bar, "Reload").click() if module is outside_changes else windows.open([blog])
    [window] = windows.windows
    assert window.document.design.model != OTHER
    qtbot.waitUntil(lambda: bool(window.findChildren(NoticeBar)), timeout=PATIENCE_MS)
    window.document.do("Change Stack", SetModel(Model((3,), (Dense(units=2),))))
    with Answers("Cancel") as asked:
        assert not window.file.save()
    assert "changed by another program" in asked.read[0]
    assert load(blog).model == OTHER


def test_a_file_that_is_removed_is_told_and_kept_and_can_be_saved_anew(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    blog.unlink()
    bar = notice(qtbot, window)
    assert "“blog.tnd” was removed by another program; only this window has it now." in words(bar)
    assert window.isWindowModified()
    button(bar, "Save").click()
    qtbot.waitUntil(blog.exists, timeout=PATIENCE_MS)
    assert load(blog) == window.document.design
    assert not window.isWindowModified()


def test_a_broken_file_is_not_reloaded_and_says_why(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    blog.write_text("{", encoding="utf-8")
    bar = notice(qtbot, window)
    with Answers("Close") as asked:
        button(bar, "Reload").click()
    assert "cut off at line 1, column 2" in asked.read[0]
    assert window.document.design == blog_design()


def test_a_file_that_is_as_it_was_again_is_not_worth_a_notice(qtbot, blog):
    window, before = open_window(qtbot, load(blog), blog), blog.read_bytes()
    blog.write_text("{", encoding="utf-8")
    notice(qtbot, window)
    blog.write_bytes(before)
    nothing_noticed(qtbot, window)


def test_an_own_save_is_no_change_by_others(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    for model in (STACK, OTHER):
        window.document.do("Change Stack", SetModel(model))
        assert window.file.save()
    qtbot.wait(1200)
    assert not window.findChildren(NoticeBar)


def test_the_last_three_versions_of_a_saved_file_are_kept_and_open_as_new_designs(qtbot, blog):
    windows = open_windows(qtbot)
    windows.open([blog])
    [window] = windows.windows
    for units in (2, 3, 5, 7, 11):
        window.document.do("Change Stack", SetModel(Model((3,), (Dense(units=units),))))
        assert window.file.save()
    assert [load(one).model.layers[0].units for one in versions_of(blog)] == [7, 5, 3]
    window.commands["file.version_2"].trigger()
    earlier = windows.windows[-1].document
    assert (earlier.design.model.layers[0].units, earlier.path) == (5, None)
    assert not window.commands["file.no_version"].isVisible()


def test_the_windows_of_last_time_are_opened_on_request(qtbot, blog, tmp_path):
    second = tmp_path / "second.tnd"
    save(blog_design(), second)
    first = open_windows(qtbot)
    first.open([blog, second])
    assert first.quit()
    windows = open_windows(qtbot)
    windows.new()
    windows.windows[0].commands["file.reopen_last"].trigger()
    assert [one.document.path for one in windows.windows] == [blog, second]
    assert not windows.last.paths


def test_the_last_window_that_is_closed_by_hand_is_one_of_last_time(qtbot, blog, tmp_path):
    save(blog_design(), tmp_path / "second.tnd")
    first = open_windows(qtbot)
    first.open([blog, tmp_path / "second.tnd"])
    for window in list(first.windows):
        window.close()
    assert open_windows(qtbot).last.paths == (tmp_path / "second.tnd",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_a_disk_that_does_not_answer_is_waited_for_only_as_long_as_is_wanted(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(background, "PATIENCE_MS", 1)
    os.mkfifo(tmp_path / "pipe")
    with (
        Answers("Stop Waiting"),
        pytest.raises(background.DocumentError, match="did not answer, and waiting for it was stopped"),
    ):
        background.wait_for((tmp_path / "pipe").read_bytes)
    writer = os.open(tmp_path / "pipe", os.O_WRONLY)
    os.close(writer)
    assert background.wait_for(lambda: Path(tmp_path).name) == tmp_path.name
    assert QApplication.activeModalWidget() is None
