"""The window is painted first; what is not needed for that comes after, and TensorFlow never."""

import subprocess
import sys
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QToolButton, QWidget

from tests.gui.desk import PATIENCE_MS
from tests.gui.windows import blog_design, open_windows
from tndesigner.checks.doors import import_checks
from tndesigner.document.edits import EditNetwork
from tndesigner.gui import analysis
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.table import PANELS
from tndesigner.network import lazy_networkx
from tndesigner.network.edits import RenameNetwork, set_dim

pytestmark = pytest.mark.gui

LATE = (
    "pygments",
    "pyqtgraph",
    "cotengra",
    "numpy",
    "matplotlib",
    "tndesigner.training",
    "tndesigner.cli.main",
)
NEVER = ("tensorflow", "keras", "cotengra", "cotengrust", "h5py")

PROGRAM = f"""
import sys
from threading import current_thread, main_thread
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from tndesigner.gui import app, main_window

class Importers:
    painted, found = False, []

    def find_spec(self, name, path, target=None):
        if name == "networkx":
            thread = "where the window waits" if current_thread() is main_thread() else "in a thread"
            self.found.append(thread + (", painted" if self.painted else ", before the first picture"))

def loaded(names):
    return [name for name in names if name in sys.modules]

def type_at_once(window):
    document, canvas = window.document, window.centralWidget()
    bond = next(one for one in document.network.bonds if document.network.leg_title(one.first) == "x.i1")
    document.select((bond.id,))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_7)
    QTest.keyClick(app.Application.focusWidget(), Qt.Key.Key_Return)
    dims = [document.network.leg(leg).dim for leg in bond.legs]
    print("typed", *dims, flush=True)

def end(window):
    if not window._analysis.checked:
        QTimer.singleShot(100, lambda: end(window))
        return
    print("later", *loaded({NEVER!r}), flush=True)
    print("imported", *importers.found, flush=True)
    print("checked", *[problem.rule for problem in window._analysis.problems], flush=True)
    window.close_unasked()

class Watched(main_window.MainWindow):
    def event(self, event):
        first = event.type() is QEvent.Type.Paint and not importers.painted
        importers.painted |= first
        answer = super().event(event)
        if first:
            print("first", *loaded({LATE!r}), flush=True)
            QTimer.singleShot(0, lambda: type_at_once(self))
            QTimer.singleShot(2500, lambda: end(self))
        return answer

importers = Importers()
sys.meta_path.insert(0, importers)
app.MainWindow = Watched
app.main(sys.argv[1:])
"""


@pytest.fixture(scope="module")
def lines(checkout):
    """What a process says that opens the blog's design, is painted, gets a number typed, and goes on for a while."""
    design = checkout / "resources" / "examples" / "blog.tnd"
    command = [sys.executable, "-c", PROGRAM, str(design)]
    run = subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=300)
    words = [line.partition(" ") for line in run.stdout.splitlines()]
    return {word: rest for word, _, rest in words}


def test_the_first_picture_needs_neither_graphs_nor_plots_nor_highlighting_nor_planning_nor_training(lines):
    assert lines["first"] == ""
    assert lines["imported"] == "in a thread, painted"


def test_tensorflow_and_contraction_paths_stay_out_of_the_windows_process(lines):
    assert lines["later"] == ""


def test_a_number_can_be_typed_before_the_library_of_the_checks_is_there_and_is_checked_then(lines):
    assert lines["imported"] == "in a thread, painted"
    assert lines["typed"] == "7 7"
    assert lines["checked"] == "layers-fit"


def test_panels_come_by_themselves_once_the_window_is_painted(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    assert set(docks) == {kind.name for kind in PANELS}
    assert all(type(dock.widget()) is QWidget for dock in docks.values()), "at first the docks are empty"
    qtbot.waitUntil(lambda: all(type(dock.widget()) is not QWidget for dock in docks.values()), timeout=PATIENCE_MS)
    figure = docks["savings"].widget().findChild(QLabel, "figure")
    qtbot.waitUntil(lambda: figure.text() == "256×", timeout=PATIENCE_MS)


def test_problems_and_panels_come_when_what_checks_need_was_imported(qtbot, monkeypatch):
    imported = Event()
    monkeypatch.setattr(lazy_networkx, "is_imported", imported.is_set)
    monkeypatch.setattr(analysis, "import_checks", lambda: (imported.wait(PATIENCE_MS / 1000), import_checks())[1])
    design = blog_design()
    set_dim(design.networks[1], [(design.networks[1].cores[0]["right"].id, 3)]).apply(design.networks[1])
    window = open_windows(qtbot).show(OpenDocument(design))
    count = window.findChild(QToolButton, "problem_count")
    assert count.text() == " Checking…"
    window.document.do("Rename", EditNetwork(1, RenameNetwork("other")))
    QTest.qWait(20)
    assert count.text() == " Checking…", "nor does an edit before that"
    imported.set()
    qtbot.waitUntil(lambda: count.text() == " 1 problem", timeout=PATIENCE_MS)
    docks = window.findChildren(QDockWidget)
    qtbot.waitUntil(lambda: all(type(dock.widget()) is not QWidget for dock in docks), timeout=PATIENCE_MS)


def test_who_asks_for_a_dock_finds_its_panel_made(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    assert all(type(dock.widget()) is not QWidget for dock in window.docks.values())


def test_a_window_that_is_closed_before_it_has_all_gets_no_more(qtbot):
    window = open_windows(qtbot).show(OpenDocument(blog_design()))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.waitUntil(lambda: window.findChild(QTimer, "builder").isActive(), timeout=PATIENCE_MS)
    window.close()
    qtbot.wait(50)
    assert not window.findChild(QTimer, "builder").isActive()
    assert not window.menuBar().findChildren(QAction, "help.palette")
    window.deleteLater()
