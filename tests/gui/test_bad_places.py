"""Where something is missing that a window needs, one sentence says so, and nothing else is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.gui

LINUX_ONLY = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of X11 and of mounts of Linux")

LIBRARY = "libEGL.so.1"
"""What Qt's own libraries need of the system to draw, whether or not there is a graphics card."""

HOMELESS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from tndesigner.document.edits import SetExperiment
from tndesigner.gui import app
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.panels.panel import show_panel
from tndesigner.models import Experiment
from tndesigner.training.states import TrainingState

class Watched(MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.completed.connect(self.begin)

    def begin(self):
        self.document.do("Set Experiment", SetExperiment(Experiment(epochs=2)))
        show_panel(self, "train")
        self.look()

    def look(self):
        training = self.workspace.training
        if training.state not in (TrainingState.FINISHED, TrainingState.FAILED):
            if training.fitting is not None and training.fitting.reading is not None and training.may_start:
                training.start()
            QTimer.singleShot(100, self.look)
            return
        print(training.state.name.lower(), training.failure, sep="|", flush=True)
        print(*{label.text() for label in self.findChildren(QLabel) if label.isVisible()}, sep="|", flush=True)
        self.close_unasked()

app.MainWindow = Watched
sys.exit(app.main(sys.argv[1:]))
"""


def said(checkout: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a process says in an environment that is changed so."""
    here = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    here["PYTHONFAULTHANDLER"] = "1"  # a crash tells where
    return subprocess.run(command, cwd=checkout, env=here | environment, capture_output=True, text=True, timeout=300)


@LINUX_ONLY
def test_without_a_screen_one_line_says_so(checkout):
    run = said(checkout, sys.executable, "-m", "tndesigner", QT_QPA_PLATFORM="xcb", DISPLAY=":4999")
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1, run.stderr
    assert run.stderr.startswith("tndesigner: the window cannot be opened here: ")
    assert "tndesigner --help" in run.stderr


@LINUX_ONLY
def test_without_gl_one_line_names_the_library(checkout):
    found = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
    paths = [line.rpartition(" ")[2] for line in found.splitlines() if line.strip().startswith(LIBRARY)]
    program = f"mount --bind /dev/null {paths[0]} && exec {sys.executable} -m tndesigner" if paths else "false"
    run = said(checkout, "unshare", "--mount", "sh", "-c", program, QT_QPA_PLATFORM="offscreen")
    if "unshare" in run.stderr or "mount:" in run.stderr or not paths:
        pytest.skip("whoever runs this may mount nothing")
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1, run.stderr
    assert run.stderr.startswith("tndesigner: the window cannot be opened here: ")
    assert Path(paths[0]).name in run.stderr


def test_a_home_that_cannot_be_written_is_told_and_everything_else_goes_on(checkout, tmp_path):
    home = tmp_path / "home"
    home.write_text("a file, where a folder is to be", encoding="utf-8")
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA")}
    design = checkout / "resources" / "examples" / "blog.tnd"
    run = said(checkout, sys.executable, "-c", HOMELESS, str(design), QT_QPA_PLATFORM="offscreen", **places)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    ending, labels = run.stdout.splitlines()[-2:]
    assert ending.startswith("failed|")
    assert str(home) in ending
    assert "Unsaved changes cannot be kept against a crash." in labels
