"""An exception that nobody expected is told and logged, and everything else continues."""

from threading import Thread

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.gui.desk import PATIENCE_MS, button, words
from tests.gui.windows import blog_design, open_window
from tndesigner.checks import check
from tndesigner.gui import deferred_ui
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.faults import FaultReporter, fault_log
from tndesigner.gui.faults.dialogue import FaultDialogue
from tndesigner.gui.faults.out_of_action import OutOfAction
from tndesigner.gui.files.recent_files import RecentFiles

pytestmark = pytest.mark.gui


@pytest.fixture
def reporter(qtbot, monkeypatch, tmp_path):
    """What the program installs before its first window; its log is in a folder of the test."""
    monkeypatch.setattr(fault_log, "log_file", lambda: tmp_path / "log" / "faults.log")
    made = FaultReporter()
    made.install()
    yield made
    made.uninstall()
    for dialogue in dialogues():
        dialogue.close()


def dialogues():
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialogue) and one.isVisible()]


def told(qtbot):
    """The dialogue that comes."""
    qtbot.waitUntil(lambda: bool(dialogues()), timeout=PATIENCE_MS)
    [dialogue] = dialogues()
    return dialogue


def fail():
    raise ValueError("the lamp is broken")


class Painter(QWidget):
    def paintEvent(self, event):
        fail()


def raise_in_slot(_qtbot):
    QTimer.singleShot(0, fail)


def raise_in_event_handler(qtbot):
    widget = Painter()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def raise_in_thread(_qtbot):
    thread = Thread(target=fail)
    thread.start()
    thread.join()


@pytest.mark.parametrize("raise_somewhere", [raise_in_slot, raise_in_event_handler, raise_in_thread])
def test_an_exception_is_shown_with_details_to_copy_and_logged(qtbot, reporter, tmp_path, raise_somewhere):
    _kept = raise_somewhere(qtbot)
    dialogue = told(qtbot)
    assert "A part of tndesigner has failed" in words(dialogue)
    button(dialogue, "Copy Details").click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("ValueError: the lamp is broken")
    assert "in fail" in copied
    assert "tndesigner 0" in copied
    assert "ValueError: the lamp is broken" in (tmp_path / "log" / "faults.log").read_text(encoding="utf-8")


def test_a_fault_that_comes_again_and_again_is_shown_once_and_logged_a_few_times(qtbot, reporter, tmp_path):
    timer, times = QTimer(), []
    timer.timeout.connect(lambda: (times.append(0), fail()))
    timer.start(1)
    qtbot.waitUntil(lambda: len(times) > 20, timeout=PATIENCE_MS)
    timer.stop()
    dialogue = told(qtbot)
    assert dialogue.findChild(QPlainTextEdit).toPlainText().count("Traceback") == 1
    assert (tmp_path / "log" / "faults.log").read_text(encoding="utf-8").count("Traceback") == 5


def test_faults_of_two_places_share_a_dialogue(qtbot, reporter):
    raise_in_slot(qtbot)
    told(qtbot)
    QTimer.singleShot(0, lambda: {}["missing"])
    text = told(qtbot).findChild(QPlainTextEdit)
    qtbot.waitUntil(lambda: text.toPlainText().count("Traceback") == 2, timeout=PATIENCE_MS)
    assert "KeyError: 'missing'" in text.toPlainText()


def test_the_log_is_begun_anew_when_it_is_long_and_only_the_last_ones_are_kept(qtbot, reporter, tmp_path, monkeypatch):
    monkeypatch.setattr(fault_log, "LARGEST", 10)
    for number in range(6):
        with pytest.raises(ZeroDivisionError) as caught:
            exec(compile("\n" * number + "1 / 0", f"file {number}", "exec"))  # each at a place of its own
        error = caught.value
        reporter._take(type(error), error, error.__traceback__)
    names = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert names == ["faults.log", "faults.log.1", "faults.log.2", "faults.log.3"]
    assert "file 5" in (tmp_path / "log" / "faults.log").read_text(encoding="utf-8")
    assert "file 2" in (tmp_path / "log" / "faults.log.3").read_text(encoding="utf-8")


class BrokenPanel:
    def __init__(self, workspace):
        fail()


def test_a_panel_that_cannot_be_made_takes_no_other_part_along(qtbot, reporter, monkeypatch):
    whole = open_window(qtbot, blog_design())
    monkeypatch.setitem(deferred_ui._PANEL_CLASSES, "inspector", BrokenPanel)
    window = open_window(qtbot, blog_design())
    assert "It failed in the panel “Inspector”." in words(told(qtbot))
    assert isinstance(window.docks["inspector"].widget(), OutOfAction)
    assert "“Inspector” has failed and is out of action in this window" in words(window)
    assert window.commands.keys() == whole.commands.keys()
    assert [name for name, dock in window.docks.items() if isinstance(dock.widget(), OutOfAction)] == ["inspector"]


def test_a_command_that_cannot_be_made_is_the_only_one_that_is_missing(qtbot, reporter, monkeypatch):
    whole = set(open_window(qtbot, blog_design()).commands)
    monkeypatch.setattr(RecentFiles, "is_there", lambda *_: fail())
    RecentFiles().add(fault_log.log_file())
    window = open_window(qtbot, blog_design())
    assert whole - set(window.commands) == {"file.recent_1"}
    told(qtbot)


def test_what_cannot_be_imported_is_told_and_nobody_waits_for_it(qtbot, reporter):
    background = BackgroundImport(fail, parent := QObject())
    with qtbot.waitSignal(background.failed, timeout=PATIENCE_MS):
        background.load()
    assert "an import" in words(told(qtbot))
    background.close()
    parent.deleteLater()


def test_a_check_that_fails_leaves_the_window_whole(qtbot, reporter, monkeypatch):
    whole = open_window(qtbot, blog_design())
    monkeypatch.setattr(check, "check_design", lambda *_: fail())
    window = open_window(qtbot, blog_design())
    assert window.commands.keys() == whole.commands.keys()
    assert "the checks" in words(told(qtbot))
