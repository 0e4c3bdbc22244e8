"""The window is painted first; what is not needed for that comes after, and TensorFlow never."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QWidget

from tests.gui.desk import PATIENCE_MS
from tests.gui.windows import blog_design, open_windows
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.table import PANELS

pytestmark = pytest.mark.gui

LATE = (
    "networkx",
    "pygments",
    "pyqtgraph",
    "cotengra",
    "numpy",
    "matplotlib",
    "tndesigner.training",
    "tndesigner.cli.main",
)
NEVER = ("tensorflow", "keras", "cotengra", "cotengrust")

PROGRAM = f"""
import sys
from PySide6.QtCore import QEvent, QTimer
from tndesigner.gui import app, main_window

def loaded(names):
    return [name for name in names if name in sys.modules]

def end():
    print("later", *loaded({NEVER!r}), flush=True)
    app.Application.instance().quit()

class Watched(main_window.MainWindow):
    painted = False

    def event(self, event):
        answer = super().event(event)
        if event.type() is QEvent.Type.Paint and not self.painted:
            self.painted = True
            print("first", *loaded({LATE!r}), flush=True)
            QTimer.singleShot(2500, end)
        return answer

app.MainWindow = Watched
app.main(sys.argv[1:])
"""


@pytest.fixture(scope="module")
def lines(checkout):
    """What a process says that opens the blog's design, is painted, and goes on for a while."""
    design = checkout / "resources" / "examples" / "blog.tnd"
    command = [sys.executable, "-c", PROGRAM, str(design)]
    run = subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=60)
    return [line for line in run.stdout.splitlines() if line.startswith(("first", "later"))]


def test_the_first_picture_needs_neither_graphs_nor_plots_nor_highlighting_nor_planning_nor_training(lines):
    assert lines[0] == "first"


def test_tensorflow_and_contraction_paths_stay_out_of_the_windows_process(lines):
    assert lines[1] == "later"


def test_panels_come_by_themselves_once_the_window_is_painted(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    assert set(docks) == {kind.name for kind in PANELS}
    assert all(type(dock.widget()) is QWidget for dock in docks.values()), "at first the docks are empty"
    qtbot.waitUntil(lambda: all(type(dock.widget()) is not QWidget for dock in docks.values()), timeout=PATIENCE_MS)
    figure = docks["savings"].widget().findChild(QLabel, "figure")
    qtbot.waitUntil(lambda: figure.text() == "256×", timeout=PATIENCE_MS)


def test_who_asks_for_a_dock_finds_its_panel_made(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    assert all(type(dock.widget()) is not QWidget for dock in window.docks.values())


def test_a_window_that_is_closed_before_it_has_all_gets_no_more(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.waitUntil(lambda: window.findChild(QTimer, "furnishing").isActive(), timeout=PATIENCE_MS)
    window.close()
    qtbot.wait(50)
    assert not window.findChild(QTimer, "furnishing").isActive()
    assert not window.menuBar().findChildren(QAction, "help.palette")
    window.deleteLater()
