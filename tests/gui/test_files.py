"""Designs are opened, saved and never lost."""

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tests.gui.windows import Answers, blog_design, is_open, open_window, open_windows, press
from tndesigner.document import load, save
from tndesigner.document.edits import SetModel
from tndesigner.gui.files.questions import Question, ask
from tndesigner.models import Dense, Model, NetworkDense

pytestmark = pytest.mark.gui

STACK = Model((3,), (Dense(units=1024), NetworkDense(network=1), Dense(units=5)))
"""A stack unlike the blog's."""


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


def change(window):
    window.document.do("Change Stack", SetModel(STACK))


def test_a_saved_design_is_what_the_window_shows(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    assert window.isWindowModified()
    press(window, "Ctrl+S")
    assert not window.isWindowModified()
    assert load(blog).model == STACK


def test_the_title_names_the_file_and_marks_changes(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    assert window.windowTitle() == "blog.tnd[*] — tndesigner"
    assert not window.isWindowModified()
    change(window)
    assert window.isWindowModified()
    window.document.history.undo()
    assert not window.isWindowModified()


def test_saving_an_untitled_design_asks_for_a_file_and_then_keeps_to_it(qtbot, tmp_path):
    window = open_window(qtbot, blog_design())
    change(window)
    assert window.windowTitle().startswith("Untitled")
    with Answers(tmp_path / "mine"):
        press(window, "Ctrl+S")
    assert load(tmp_path / "mine.tnd").model == STACK
    assert window.windowTitle().startswith("mine.tnd")
    window.document.history.undo()
    press(window, "Ctrl+S")
    assert load(tmp_path / "mine.tnd").model == blog_design().model


def test_save_as_leaves_the_first_file_as_it_was(qtbot, blog, tmp_path):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    with Answers(tmp_path / "other.tnd"):
        press(window, "Ctrl+Shift+S")
    assert load(blog).model == blog_design().model
    assert load(tmp_path / "other.tnd").model == STACK
    assert window.document.path == tmp_path / "other.tnd"


@pytest.mark.parametrize(
    ("answer", "closed", "saved"), [("Save", True, True), ("Don’t Save", True, False), ("Cancel", False, False)]
)
def test_closing_asks_before_changes_are_lost(qtbot, blog, answer, closed, saved):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    with Answers(answer) as asked:
        press(window, "Ctrl+W")
    assert "“blog.tnd”" in asked.read[0]
    assert is_open(window) is not closed
    assert (load(blog).model == STACK) is saved


def test_escape_in_the_question_keeps_the_window(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    with Answers() as asked:
        press(window, "Ctrl+W")
    assert len(asked.read) == 1
    assert is_open(window)


def test_enter_in_the_question_saves(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    with Answers(Qt.Key.Key_Return):
        press(window, "Ctrl+W")
    assert load(blog).model == STACK
    assert not is_open(window)


def test_an_unchanged_design_closes_without_a_question(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    with Answers() as asked:
        press(window, "Ctrl+W")
    assert not is_open(window)
    assert not asked.read


def test_a_failed_save_says_why_and_keeps_the_window(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    blog.unlink()
    blog.mkdir()
    with Answers("Save", "Close") as asked:
        press(window, "Ctrl+W")
    assert "it is a folder, not a file" in asked.read[1]
    assert is_open(window)
    assert window.isWindowModified()


def test_quitting_asks_in_every_window_and_one_cancel_keeps_all(windows, blog, tmp_path):
    second = tmp_path / "second.tnd"
    save(blog_design(), second)
    windows.open([blog, second])
    for window in windows.windows:
        change(window)
    with Answers("Save", "Cancel") as asked:
        press(windows.windows[0], "Ctrl+Q")
    assert ["blog.tnd" in asked.read[0], "second.tnd" in asked.read[1]] == [True, True]
    assert len(windows.windows) == 2
    with Answers("Don’t Save"):
        press(windows.windows[0], "Ctrl+Q")
    assert not windows.windows
    assert load(blog).model == STACK
    assert load(second).model != STACK


def test_a_file_changed_by_another_program_is_not_replaced_unasked(qtbot, blog, tmp_path):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    blog.write_text("someone else's", encoding="utf-8")
    with Answers("Cancel") as asked:
        press(window, "Ctrl+S")
    assert "changed by another program" in asked.read[0]
    assert blog.read_text(encoding="utf-8") == "someone else's"
    with Answers("Save As…", tmp_path / "mine.tnd"):
        press(window, "Ctrl+S")
    assert blog.read_text(encoding="utf-8") == "someone else's"
    assert load(tmp_path / "mine.tnd").model == STACK


def test_a_changed_file_is_replaced_if_the_person_says_so(qtbot, blog):
    window = open_window(qtbot, load(blog), blog)
    change(window)
    blog.write_text("someone else's", encoding="utf-8")
    with Answers("Replace"):
        press(window, "Ctrl+S")
    assert load(blog).model == STACK
    window.document.history.undo()
    press(window, "Ctrl+S")
    assert load(blog).model == blog_design().model


def test_a_broken_file_says_the_place_and_offers_another(windows, blog, tmp_path):
    broken = tmp_path / "broken.tnd"
    broken.write_text(blog.read_text(encoding="utf-8").replace('"dim": 32', '"dim": "many"', 1), encoding="utf-8")
    with Answers("Open Another…", blog) as asked:
        windows.open([broken])
    assert "networks[0].tensors[0].legs[0].dim" in asked.read[0]
    assert [window.document.path for window in windows.windows] == [blog]


def test_a_broken_file_opens_no_window(windows, tmp_path):
    (tmp_path / "broken.tnd").write_text("{", encoding="utf-8")
    with Answers("Close"):
        windows.open([tmp_path / "broken.tnd", tmp_path / "missing.tnd"])
    assert not windows.windows


def test_a_broken_file_is_told_in_the_window_that_the_one_before_it_opened(windows, blog, tmp_path):
    (tmp_path / "broken.tnd").write_text("{", encoding="utf-8")
    windows.new()
    with Answers("Close") as asked:
        windows.open([blog, tmp_path / "broken.tnd"], windows.windows[0])
    assert "broken.tnd" in asked.read[0]
    assert [window.document.path for window in windows.windows] == [blog]


def test_an_untouched_window_makes_room_where_it_stands(windows, blog):
    windows.new()
    place = windows.windows[0].geometry().adjusted(10, 20, -30, -40)
    windows.windows[0].setGeometry(place)
    with Answers(blog):
        press(windows.windows[0], "Ctrl+O")
    assert [window.document.path for window in windows.windows] == [blog]
    assert windows.windows[0].geometry() == place


def test_a_window_with_something_done_in_it_stays(windows, blog):
    windows.new()
    windows.windows[0].document.do("Change Stack", SetModel(Model((3,))))
    windows.open([blog])
    press(windows.windows[1], "Ctrl+N")
    assert [window.document.path for window in windows.windows] == [None, blog, None]


def test_a_design_that_is_open_comes_to_the_front_instead_of_opening_twice(windows, blog):
    windows.open([blog])
    windows.new()
    windows.open([blog.parent / "." / blog.name])
    assert [window.document.path for window in windows.windows] == [blog, None]


def test_recent_designs_are_offered_newest_first_and_one_that_is_gone_is_listed_as_missing(windows, blog, tmp_path):
    for name in ("second.tnd", "third.tnd"):
        save(blog_design(), tmp_path / name)
    windows.open([blog, tmp_path / "second.tnd", tmp_path / "third.tnd"])
    (tmp_path / "second.tnd").unlink()
    window = windows.windows[0]
    window.finish()
    menu = next(
        one for one in window.menuBar().findChildren(type(window.menuBar().addMenu(""))) if one.title() == "Open Recent"
    )
    menu.aboutToShow.emit()
    shown = {action.text(): action.isEnabled() for action in menu.actions() if action.isVisible() and action.text()}
    names = [f"third.tnd — {tmp_path.name}", f"second.tnd — {tmp_path.name} (missing)", f"blog.tnd — {tmp_path.name}"]
    assert shown == {**dict(zip(names, (True, False, True), strict=True)), "Clear List": True}
    windows.windows[0].close()
    window = windows.windows[0]
    window.commands["file.recent_3"].trigger()
    assert {one.document.path for one in windows.windows} == {tmp_path / "second.tnd", tmp_path / "third.tnd", blog}


def test_the_window_opens_where_the_last_one_was_closed(windows, blog):
    windows.open([blog])
    windows.windows[0].setGeometry(40, 50, 700, 640)
    windows.windows[0].close()
    assert QSettings().contains("window/state")
    windows.open([blog])
    assert windows.windows[0].geometry().getRect() == (40, 50, 700, 640)


def test_a_question_whose_window_vanishes_is_answered_as_by_escape(qtbot):
    window = QWidget()
    window.show()
    QTimer.singleShot(0, window.deleteLater)
    assert ask(Question("Save?", "", ("Save", "Don’t Save", "Cancel")), window) == 2
    assert not isValid(window)
