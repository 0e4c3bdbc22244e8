"""Times how fast the panels follow an edit of 200 cores: ``python -m tests.benchmarks.bench_panels``.

There is a row for each panel that is in front: the median milliseconds of the processor from a dimension that changes
to problems, red places and status line that agree with it, and how many times the checks alone that is, which are
measured in turns with it. 50 ms is what people do not notice, on a machine on which the checks take about 3 ms.
"""

import os
from collections.abc import Iterator
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.checks.check import check_design
from tndesigner.document import Design
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.models import Model, NetworkDense
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make

CORES, WIDE, ROUNDS = 200, 8, 21
PANELS = ("inspector", "problems", "history", "code")


def window_on(cores: int) -> MainWindow:
    """A window on a train of so many cores."""
    factors = ",".join(["2"] * WIDE + ["1"] * (cores - WIDE))
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
    theme = Theme()
    theme.apply(dark=False)
    window = MainWindow(OpenDocument(Design({1: diagram}, Model((2**WIDE,), (NetworkDense(network=1),)))), theme)
    window.resize(1360, 860)
    window.show()
    window.finish()
    rest()
    return window


def rest(seconds: float = 0.5) -> None:
    """Lets timers run out."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QApplication.processEvents()


def edit(window: MainWindow, turn: int) -> float:
    """Seconds of the processor until everything agrees with a bond that was changed, rightly or wrongly."""
    document, network = window.workspace.document, window.workspace.document.network
    bond = network.bonds[3 * len(network.cores) // 2]
    soon = window.workspace.analysis.findChild(QTimer, "soon")
    begin = process_time()
    document.do_on_network("Change", set_dim(network, zip(bond.legs, (2 + turn % 2, 2 + turn // 2 % 2), strict=True)))
    while soon.isActive():
        QApplication.processEvents()
    QApplication.processEvents()
    return process_time() - begin


def checks(window: MainWindow) -> float:
    """Seconds of the processor for the checks alone."""
    design = window.workspace.document.design
    begin = process_time()
    check_design(design.model, design.networks, design.experiment)
    return process_time() - begin


def rows(options: Options) -> Iterator[Row]:
    """Measure with each panel in front."""
    application = QApplication.instance() or QApplication([])
    assert application
    window = window_on(CORES)
    for name in PANELS:
        dock = window.docks[name]
        dock.show()
        dock.raise_()
        rest()
        pairs = [(edit(window, turn), checks(window)) for turn in range(ROUNDS)]
        edited, checked = (1e3 * median(column) for column in zip(*pairs, strict=True))
        note = f"{edited / checked:.1f} times the checks alone, {checked:.1f} ms"
        yield Row(f"edit of {CORES} cores, {name} in front", edited, "ms", "≤ 50", note)
    window.close_unasked()


if __name__ == "__main__":
    run_alone(rows, __doc__)
