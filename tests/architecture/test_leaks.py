"""The window's tests fail when they leave something running."""

import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

STORY = """
import sys
import time

import pytest
from PySide6.QtCore import QObject, QProcess, QThread, QTimer
from PySide6.QtWidgets import QWidget

kept = []


class Sleeper(QThread):
    def run(self):
        self.msleep(1500)


def keep(thing):
    kept.append(thing)
    return thing


def leave_widget(qtbot):
    keep(QWidget()).show()


def leave_timer(qtbot):
    QTimer(keep(QObject())).start(50)


def leave_thread(qtbot):
    keep(Sleeper()).start()


def leave_process(qtbot):
    keep(QProcess()).start(sys.executable, ["-c", "import time; time.sleep(3)"])
    assert kept[-1].waitForStarted()


def leave_nothing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QTimer(window).start(50)


@pytest.mark.parametrize("leave", [leave_widget, leave_timer, leave_thread, leave_process, leave_nothing])
def test_story(qtbot, leave):
    leave(qtbot)


def test_the_last_one_tidies_up():
    kept[2].wait()
    kept[3].kill()
    kept[3].waitForFinished()
"""


def test_a_widget_a_timer_a_thread_and_a_process_left_behind_are_caught(checkout, tmp_path):
    shutil.copy(checkout / "tests" / "gui" / "conftest.py", tmp_path)
    (tmp_path / "test_story.py").write_text(STORY, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    report = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    errors = [line for line in report.splitlines() if line.startswith("ERROR")]
    for leak, line in zip(["widget", "timer", "thread", "process"], errors, strict=True):
        assert f"[leave_{leak}]" in line
    assert "6 passed, 4 errors" in report
