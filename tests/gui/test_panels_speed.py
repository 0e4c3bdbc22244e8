"""With 200 cores, an edit leads to problems, red places and status line with little work, and no more than it must."""

from statistics import median

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.gui.desk import Desk, words
from tests.gui.windows import open_window
from tests.work import counted_work
from tndesigner.document import Design
from tndesigner.models import Model, NetworkDense
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

CORES, WIDE, ROUNDS = 200, 8, 5
LINES_FOR_A_CORE = 1_000


def desk_with(qtbot, cores: int) -> Desk:
    """A window on a train of so many cores."""
    factors = ",".join(["2"] * WIDE + ["1"] * (cores - WIDE))
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
    desk = Desk(qtbot, open_window(qtbot, Design({1: diagram}, Model((2**WIDE,), (NetworkDense(network=1),)))))
    qtbot.wait(300)
    return desk


def lines_of_an_edit(desk: Desk, dims: tuple[int, int]) -> int:
    """Changes a bond and waits until everything agrees; counts what is done for that."""
    bond = desk.network.bonds[3 * len(desk.network.cores) // 2]
    soon = desk.analysis.findChild(QTimer, "soon")
    with counted_work() as work:
        desk.document.do_on_network("Change", set_dim(desk.network, zip(bond.legs, dims, strict=True)))
        while soon.isActive():
            QApplication.processEvents()
        QApplication.processEvents()
    wrong = {bond.id} if dims[0] != dims[1] else set()
    assert wrong <= desk.window.workspace.canvas.scene.marks.wrong
    assert (f"{len(desk.analysis.problems)} problem" in words(desk.window.statusBar())) is bool(desk.analysis.problems)
    return work.lines


def lines_of_edits(desk: Desk) -> int:
    """What an edit takes, be it a right or a wrong one; the median, for figures may come in between."""
    return median(lines_of_an_edit(desk, (2 + turn % 2, 2 + turn // 2 % 2)) for turn in range(ROUNDS))


@pytest.mark.parametrize("panel", ["inspector", "problems", "history", "code"])
def test_everything_agrees_after_few_lines_for_a_core(qtbot, panel):
    desk = desk_with(qtbot, CORES)
    desk.panel(panel)
    assert lines_of_edits(desk) < LINES_FOR_A_CORE * CORES


def test_an_edit_of_twice_the_cores_takes_at_most_twice_the_work(qtbot):
    few, many = (lines_of_edits(desk_with(qtbot, cores)) for cores in (CORES // 2, CORES))
    assert many < 2.2 * few
