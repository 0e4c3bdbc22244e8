"""With 200 cores, an edit leads to problems, red places and status line within 50 ms of the window's own work."""

from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.desk import Desk, words
from tests.gui.windows import open_window
from tndesigner.document import Design
from tndesigner.model import Model, NetworkDense
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make

pytestmark = [pytest.mark.gui, pytest.mark.alone]

CORES, WIDE, LIMIT_S, ROUNDS = 200, 8, 0.05, 9


@pytest.fixture
def desk(qtbot) -> Desk:
    factors = ",".join(["2"] * WIDE + ["1"] * (CORES - WIDE))
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
    desk = Desk(qtbot, open_window(qtbot, Design({1: diagram}, Model((2**WIDE,), (NetworkDense(network=1),)))))
    qtbot.wait(300)
    return desk


def seconds_of_an_edit(desk: Desk, dims: tuple[int, int]) -> float:
    """Changes a bond and waits until everything agrees; processor time, for other programs run beside."""
    bond = desk.network.bonds[CORES + CORES // 2]
    begin = process_time()
    desk.document.do_on_network("Change", set_dim(desk.network, zip(bond.legs, dims, strict=True)))
    soon = desk.analysis.findChild(QTimer, "soon")
    while soon.isActive():
        QApplication.processEvents()
    QApplication.processEvents()
    spent = process_time() - begin
    wrong = {bond.id} if dims[0] != dims[1] else set()
    assert wrong <= desk.window.workspace.canvas.scene.marks.wrong
    assert (f"{len(desk.analysis.problems)} problem" in words(desk.window.statusBar())) is bool(desk.analysis.problems)
    return spent


@pytest.mark.parametrize("panel", ["inspector", "problems", "history", "code"])
def test_everything_agrees_within_50_ms_of_an_edit(desk, panel):
    desk.panel(panel)
    times = [seconds_of_an_edit(desk, (2 + turn % 2, 2 + turn // 2 % 2)) for turn in range(ROUNDS)]
    assert median(times) < LIMIT_S, [round(1000 * one) for one in times]
