"""Measures how long the window takes from the start of its process to its first picture on the screen.

Run from the checkout: ``python -m tests.benchmarks.bench_start [--rounds N] [offscreen|xvfb]``. Each round starts a
bare window of Qt, the program warm, and the program cold: with the files of Python, Qt and the program taken out of the
system's memory. There is a row for each way of starting: the median round, and beside it the quickest, the time that
the processor worked, how many bare windows that is, and which large packages were loaded by then. What
../shared/PERFORMANCE.md asks for is 250 ms warm and 500 ms cold, of a machine on which a bare window takes 112 ms;
where other programs want the processor too, only the ratio says something.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tests.benchmarks.row import Options, Row, run_alone

LARGE = ("networkx", "numpy", "cotengra", "pygments", "pyqtgraph", "matplotlib", "keras", "tensorflow")
DISPLAY = ":97"
GOALS_MS = {"warm": 250, "cold": 500}
BARE_MS = 112
"""What a bare window took on the machine of the goals."""

BARE = """
import time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), time.process_time(), flush=True)
        QTimer.singleShot(0, application.quit)

application = QApplication([])
window = Window()
window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, QDockWidget("dock"))
window.resize(1360, 860)
window.show()
application.exec()
"""

PROGRAM = f"""
import gc, sys, time
from tndesigner.__main__ import main
gc.disable()  # as the program's door does
from PySide6.QtCore import QEvent, QTimer
from tndesigner.gui import app, main_window

def say():
    loaded = [name for name in {LARGE!r} if name in sys.modules]
    print(time.monotonic(), time.process_time(), *loaded, flush=True)
    app.Application.instance().quit()

class Watched(main_window.MainWindow):
    painted = False
    def event(self, event):
        answer = super().event(event)
        if event.type() is QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, say)
        return answer

app.MainWindow = Watched
sys.exit(main())
"""


@dataclass
class Starts:
    """What the starts of one kind took, in milliseconds, and what was loaded by then."""

    walls: list[float] = field(default_factory=list)
    works: list[float] = field(default_factory=list)
    loaded: str = ""

    def add(self, program: str, environment: dict[str, str]) -> None:
        """Starts a program and waits for its first picture."""
        begin = time.monotonic()
        command = [sys.executable, "-c", program]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
            words = process.stdout.readline().split() if process.stdout else []
        self.walls.append(1e3 * (float(words[0]) - begin))
        self.works.append(1e3 * float(words[1]))
        self.loaded = " ".join(words[2:]) or "none"


def chill() -> None:
    """Takes the files of Python, Qt and the program out of the system's memory, as far as nobody else uses them."""
    for folder in (
        sysconfig.get_path("stdlib"),
        sysconfig.get_path("purelib"),
        Path(__file__).parents[2] / "tndesigner",
    ):
        for path in Path(folder).rglob("*"):
            if path.suffix in (".py", ".pyc", ".so") or ".so." in path.name:
                handle = os.open(path, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)


def measure(name: str, environment: dict[str, str], rounds: int) -> Iterator[Row]:
    """Yield the rows of a screen; all kinds of start take turns."""
    kinds = {"bare": Starts(), "warm": Starts(), "cold": Starts()}
    Starts().add(PROGRAM, environment)  # writes the bytecode and fills the system's memory
    for _ in range(rounds):
        kinds["bare"].add(BARE, environment)
        kinds["warm"].add(PROGRAM, environment)
        if hasattr(os, "posix_fadvise"):
            chill()
            kinds["cold"].add(PROGRAM, environment)
            Starts().add(PROGRAM, environment)
    bare = median(kinds["bare"].walls)
    for kind, starts in kinds.items():
        if starts.walls:
            wall = median(starts.walls)
            goal = f"≤ {GOALS_MS[kind]}" if kind in GOALS_MS else ""
            note = (
                f"best {min(starts.walls):.0f}, processor {min(starts.works):.0f}, {wall / bare:.2f} bare windows, "
                f"{wall * BARE_MS / bare:.0f} scaled; loaded: {starts.loaded}"
            )
            yield Row(f"{kind} start, {name}", wall, "ms", goal, note)


@contextmanager
def screen(name: str) -> Iterator[dict[str, str]]:
    """Gives the environment of a process that shows its window on a screen of that kind."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if name == "offscreen":
            yield environment | {"QT_QPA_PLATFORM": "offscreen"}
            return
        with subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1600x1000x24"], stderr=subprocess.DEVNULL) as server:
            time.sleep(1)
            try:
                yield environment | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": DISPLAY}
            finally:
                server.terminate()


def rows(options: Options) -> Iterator[Row]:
    """Measure on every screen that there is."""
    for name in ("offscreen", *(["xvfb"] if shutil.which("Xvfb") else [])):
        if options.wants(name):
            with screen(name) as environment:
                yield from measure(name, environment, options.rounds)


if __name__ == "__main__":
    run_alone(rows, __doc__)
