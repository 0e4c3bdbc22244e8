"""Measures how the window does while it trains: the first loss on the screen, the gaps in its event loop, stopping.

Run from the checkout: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_train_window``. There is a
row for each figure, with what ../shared/PERFORMANCE.md asks for. A timer of 10 ms measures the gaps; what else
the machine does is in all figures.
"""

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median

import numpy as np
from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design, load
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.resources import resource_path
from tndesigner.training.states import TrainingState

TICK_MS = 10
MOST_MS = 50
FIRST_LOSSES = 5
REST = 2.5
"""Seconds between two runs, as somebody takes who looks at the one before."""
CURVE_POINTS = 1_000_000
FASHION_EPOCHS = 3


class Gaps:
    """The longest times for which the event loop did nothing, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        """What the window itself did in each gap; the rest of it the processor worked for others."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def restart(self) -> None:
        self.gaps.clear()
        self.work.clear()
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def row(self, title: str) -> Row:
        """Return the longest gap."""
        over = sum(gap > MOST_MS for gap in self.gaps)
        longest, work = max(self.gaps, default=0.0), max(self.work, default=0.0)
        note = f"{over} of {len(self.gaps):,} above {MOST_MS}; own work {work:.0f} ms"
        return Row(f"longest gap, {title}", longest, "ms", f"≤ {MOST_MS}", note)

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(1e3 * (now - self._last))
        self.work.append(1e3 * (worked - self._worked))
        self._last, self._worked = now, worked


def wait(condition: Callable[[], bool], seconds: float = 300.0) -> None:
    """Lets the window work until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.monotonic() > end:
            raise TimeoutError("the window does not get there")


def open_window(design: Design) -> MainWindow:
    theme = Theme()
    theme.apply(dark=False)
    window = MainWindow(OpenDocument(design), theme)
    window.resize(1360, 860)
    window.show()
    wait(lambda: window.workspace.analysis.current)
    return window


def example(name: str, epochs: int | None = None) -> Design:
    design = load(resource_path("examples", f"{name}.tnd"))
    if epochs:
        design.experiment = replace(design.experiment, epochs=epochs)
    return design


def show_panel(window: MainWindow, gaps: Gaps, title: str) -> Iterator[Row]:
    """Opens the panel for the first time."""
    dock = window.docks["train"]
    gaps.restart()
    begin = time.perf_counter()
    dock.show()
    dock.raise_()
    wait(lambda: dock.widget().board is not None and window.workspace.training.fitting.reading is not None)
    took = time.perf_counter() - begin
    settle(0.5)
    yield Row(f"panel shown for the first time, {title}", 1e3 * took, "ms")
    yield gaps.row(f"panel shown for the first time, {title}")


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end)


def measure_first_loss(window: MainWindow) -> Row:
    """From the press of the button to the first loss that is drawn."""
    training, live = window.workspace.training, window.docks["train"].widget().board.pages["live"]
    times = []
    for _ in range(FIRST_LOSSES):
        begin = time.perf_counter()
        training.start()
        wait(lambda: training.run.history and live.curves.plots["loss"].curves)
        times.append(1e3 * (time.perf_counter() - begin))
        training.stop()
        wait(lambda: training.state is TrainingState.FINISHED)
        live.curves.show_curves({"loss": {}, "metric": {}}, "")
        settle(REST)
    return Row("Train to first loss, warm worker", median(times), "ms", "≤ 150", f"best {min(times):.0f}")


def measure_stop(window: MainWindow) -> Row:
    """From the press of the button to the end of the run, in the middle of it."""
    training = window.workspace.training
    training.start()
    wait(lambda: training.state is TrainingState.TRAINING and len(training.run.history) > 20)
    begin = time.perf_counter()
    training.stop()
    wait(lambda: training.state is TrainingState.FINISHED)
    return Row("Stop", 1e3 * (time.perf_counter() - begin), "ms", "≤ 1000")


def measure_training(window: MainWindow, gaps: Gaps, title: str) -> Iterator[Row]:
    """A whole training."""
    training = window.workspace.training
    gaps.restart()
    begin = time.perf_counter()
    training.start()
    wait(lambda: training.state in (TrainingState.FINISHED, TrainingState.FAILED))
    took = time.perf_counter() - begin
    yield Row(f"training of {title}, {training.run.epochs} epochs", took, "s", note=training.message)
    yield gaps.row(f"training of {title}")


def measure_plot(window: MainWindow) -> Row:
    """A live plot of a million points: new numbers, drawn."""
    from tndesigner.gui.panels.train.plots.curve_plot import Curve  # noqa: PLC0415  # it is imported late

    plot = window.docks["train"].widget().board.pages["live"].curves.plots["loss"]
    epochs = np.arange(1.0, CURVE_POINTS + 1)
    figures = np.exp(-epochs / 2e5) + np.random.default_rng(0).normal(0, 0.02, CURVE_POINTS) + 0.1
    times = []
    for _ in range(7):
        plot.show_curves({"network loss": Curve(epochs, figures, "network")})
        begin = time.perf_counter()
        plot.show_curves({"network loss": Curve(epochs, figures, "network")})
        plot.grab()
        times.append(1e3 * (time.perf_counter() - begin))
    return Row("live plot of 1e6 points", median(times), "ms", "≤ 10", f"best {min(times):.1f}")


def rows(options: Options) -> Iterator[Row]:
    """Measure with the blog's example and with pictures."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        QStandardPaths.setTestModeEnabled(True)
        application = QApplication([])
        application.setApplicationName("tndesigner")
        gc.disable()  # as the program's door does
        gaps = Gaps()
        window = open_window(example("blog"))
        yield from show_panel(window, gaps, "blog")
        warm(window)
        yield measure_first_loss(window)
        yield measure_stop(window)
        yield from measure_training(window, gaps, "blobs")
        yield measure_plot(window)
        window.close_unasked()
        window = open_window(example("fashion", 1 if options.quick else FASHION_EPOCHS))
        yield from show_panel(window, gaps, "fashion")
        warm(window)
        yield from measure_training(window, gaps, "fashion")
        window.close_unasked()


def warm(window: MainWindow) -> None:
    """Wait until the worker has nothing left to prepare."""
    training = window.workspace.training
    training.keep_warm()
    wait(lambda: training.worker.ready)
    settle(2.0)


if __name__ == "__main__":
    run_alone(rows, __doc__)
