"""Measures how long the window takes from the start of its process to its first picture on the screen.

Run from the checkout: ``python tests/benchmarks/bench_start.py [--rounds N] [--screen offscreen|xvfb] [DESIGN.tnd]``.
Prints a row a way of starting: the quickest and the median round in milliseconds, the time that the processor
worked, and which large packages were loaded by then. What ../shared/PERFORMANCE.md asks for is 250 ms warm. The
quickest round is what the program needs; the others also measure whatever else the machine does.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

LARGE = ("networkx", "numpy", "cotengra", "pygments", "pyqtgraph", "matplotlib", "keras", "tensorflow")
DISPLAY = ":97"
GOAL_MS = 250

PROGRAM = f"""
import sys, time
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
sys.exit(app.main(sys.argv[1:]))
"""


def one_start(paths: list[str], environment: dict[str, str]) -> tuple[float, float, list[str]]:
    """Starts the program and waits for its first picture; returns both times in milliseconds and what was loaded."""
    begin = time.monotonic()
    command = [sys.executable, "-c", PROGRAM, *paths]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        words = process.stdout.readline().split() if process.stdout else []
    return 1e3 * (float(words[0]) - begin), 1e3 * float(words[1]), words[2:]


def measure(paths: list[str], environment: dict[str, str], rounds: int) -> str:
    """Returns a row of figures."""
    one_start(paths, environment)  # writes the bytecode and fills the system's cache
    starts = [one_start(paths, environment) for _ in range(rounds)]
    walls, works = [wall for wall, _, _ in starts], [work for _, work, _ in starts]
    loaded = " ".join(starts[0][2]) or "none"
    verdict = "reached" if min(walls) <= GOAL_MS else "missed"
    return f"{min(walls):8.0f} {median(walls):8.0f} {min(works):8.0f}   {verdict:8} {loaded}"


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


def main() -> None:
    """Measures on every screen that there is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("designs", nargs="*")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--screen", choices=("offscreen", "xvfb"))
    arguments = parser.parse_args()
    screens = [arguments.screen] if arguments.screen else ["offscreen", *(["xvfb"] if shutil.which("Xvfb") else [])]
    print("screen       best   median  cpu (ms) goal     loaded")
    for name in screens:
        with screen(name) as environment:
            print(f"{name:9}", measure(arguments.designs, environment, arguments.rounds))


if __name__ == "__main__":
    main()
