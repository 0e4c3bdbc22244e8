"""Kills the window again and again while somebody draws and all processors are busy, and looks at what was kept.

Run from the checkout: ``python -m tests.benchmarks.kill_drawing [--times N]``. The window is changed every 20 ms and
does nothing else for half a second now and then. What counts is how long before the kill the oldest edit was that is
not in the folder for recovery: at most 2 s. Beside it, one process for each processor computes for ever.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tndesigner.document import load
from tndesigner.gui.files.unsaved import left_behind

MOST_SECONDS = 2.0

DRAWING = """
import sys, time
from itertools import count
from pathlib import Path
from PySide6.QtCore import QTimer
from tests.gui.windows import blog_design
from tndesigner.document.edits import SetModel
from tndesigner.gui.app import Application, start
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.models import Dense, Model

application = Application(["tndesigner", "-platform", "offscreen"])
theme = Theme()
theme.apply(dark=False)
windows = OpenWindows(lambda document, rest: MainWindow(document, theme, rest), Recovery(Path(sys.argv[1])))
window = windows.show(OpenDocument(blog_design()))
numbers = count(1)

def draw():
    number = next(numbers)
    window.document.do("Change", SetModel(Model((2,), (Dense(units=number),))))
    print(number, time.monotonic(), flush=True)
    if number % 40 == 0:
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            pass

timer = QTimer()
timer.timeout.connect(draw)
timer.start(20)
application.exec()
"""
BUSY = "while True: pass"


def main() -> int:
    """Kill, look and count; the exit status is 1 if an edit was lost that was older than permitted."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kill_drawing")
    parser.add_argument("--times", type=int, default=100)
    arguments = parser.parse_args()
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(os.cpu_count() or 1)]
    try:
        lost = [lost_seconds(random.uniform(0.1, 4.0)) for _ in range(arguments.times)]
    finally:
        for one in busy:
            one.kill()
            one.wait()
    late = [seconds for seconds in lost if seconds > MOST_SECONDS]
    print(f"{len(lost)} kills: the oldest lost edit was {median(lost):.2f} s old (median), {max(lost):.2f} s at most")
    print(f"{len(late)} were older than {MOST_SECONDS:g} s")
    return 1 if late else 0


def lost_seconds(seconds: float) -> float:
    """Draw for a while, kill the window, and return how old the oldest edit was that is lost; 0 if none is."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-c", DRAWING, name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "HOME": name}) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline()]
            time.sleep(seconds)
            killed = time.monotonic()
            process.kill()
            lines += process.stdout.readlines()
        times = {int(number): float(when) for number, when in (line.split() for line in lines if line.endswith("\n"))}
        kept = [load(one.kept).model.layers[0].units for one in left_behind(Path(name))]  # type: ignore[attr-defined]
        missing = [when for number, when in times.items() if number > max(kept, default=0)]
        return killed - min(missing) if missing else 0.0


if __name__ == "__main__":
    sys.exit(main())
