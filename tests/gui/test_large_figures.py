"""Somebody drags the slider of a bond in a large network; the figures follow."""

import pytest
from PySide6.QtCore import QTimer

from tests.gui.windows import open_window
from tndesigner.document import Design
from tndesigner.gui.analysis import LARGE
from tndesigner.models import Model, NetworkDense
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

PATIENCE_MS = 60_000


def design_of(cores: int) -> Design:
    factors = ",".join(["2"] * 4 + ["1"] * (cores - 4))
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
    return Design({1: diagram}, Model((2**4,), (NetworkDense(network=1),)))


class Dragging:
    """A window on a design, and what it asks the counting process for."""

    def __init__(self, qtbot, design: Design) -> None:
        self.qtbot, window = qtbot, open_window(qtbot, design)
        self.document, self.analysis = window.workspace.document, window.workspace.analysis
        with qtbot.waitSignal(self.analysis.remedies_changed, timeout=PATIENCE_MS):
            pass
        self.kinds: list[str] = []
        ask = self.analysis.counter.ask
        self.analysis.counter.ask = lambda kind, question: (self.kinds.append(kind), ask(kind, question))

    def drag_to(self, dim: int, kind: str) -> None:
        """Give a bond a dimension and wait for its figures, which must be asked for as this kind."""
        times = self.kinds.count(kind)
        network = self.document.network
        bond = network.bonds[len(network.cores) + 1]
        self.document.do_on_network("Change", set_dim(network, ((leg, dim) for leg in bond.legs)))
        self.qtbot.waitUntil(lambda: self.kinds.count(kind) == times + 1, timeout=PATIENCE_MS)
        self.qtbot.waitUntil(lambda: self.analysis.current, timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Wait until what is left to be counted is counted."""
        with self.qtbot.waitSignal(self.analysis.remedies_changed, timeout=PATIENCE_MS):
            pass


def test_a_large_network_is_sketched_at_each_step_and_searched_when_it_rests(qtbot):
    dragging = Dragging(qtbot, design_of(LARGE))
    rest = dragging.analysis.findChild(QTimer, "rest")
    rest.setInterval(1_000_000)  # it rests when the test says so
    parameters = []
    for dim in (3, 4, 5):
        dragging.drag_to(dim, "sketch")
        parameters.append(dragging.analysis.figures.layer.comparison.network.parameters)
    assert parameters == sorted(set(parameters))
    assert "figures" not in dragging.kinds
    assert rest.isActive()
    rest.start(0)
    dragging.rest()
    counted = [kind for kind in dragging.kinds if kind in ("sketch", "figures")]
    assert counted == ["sketch"] * 3 + ["figures"]


def test_a_small_network_is_searched_at_once(qtbot):
    dragging = Dragging(qtbot, design_of(6))
    dragging.drag_to(3, "figures")
    assert "sketch" not in dragging.kinds
