"""Somebody opens and edits a design of more than a thousand cores; what takes long does not keep the window."""

import os
import signal
from threading import Event

import pytest
from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtTest import QTest

from tests.gui.desk import PATIENCE_MS, Desk, button, has_button, words
from tests.gui.windows import blog_design, open_window, open_windows
from tests.work import counted_work
from tndesigner.checks import Severity
from tndesigner.checks.check import check
from tndesigner.document import Design
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.analysis import HUGE
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.edits import set_dim

pytestmark = pytest.mark.gui

needs_signals = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped here")


def chain(cores: int) -> Design:
    """A row of cores, each with a leg that is open."""
    network, placements, last = Network("chain"), {}, None
    for number in range(cores):
        core = network.add_core(f"c{number}", {"left": 2, "up": 3, "right": 2})
        placements[core.id] = Placement(96.0 * (number % 40), 96.0 * (number // 40))
        if last is not None:
            network.connect(last["right"], core["left"])
        last = core
    return Design({1: Diagram(network, placements)})


def set_end(desk: Desk, dim: int) -> None:
    """Give one end of a bond a dimension."""
    bond = desk.network.bonds[HUGE // 2]
    desk.document.do_on_network("Change", set_dim(desk.network, [(bond.first, dim)]))


def wrong_bonds(desk: Desk) -> set[int]:
    return {
        one for problem in desk.analysis.problems if problem.severity is Severity.ERROR for one in problem.where
    } & {bond.id for bond in desk.network.bonds}


@pytest.fixture(scope="module")
def large():
    return chain(HUGE + 1)


def test_a_large_design_is_checked_outside_the_window(qtbot, large):
    desk = Desk(qtbot, open_window(qtbot, large.copy()))
    bond = desk.network.bonds[HUGE // 2].id
    soon = desk.analysis.findChild(QTimer, "soon")
    qtbot.waitUntil(lambda: desk.analysis.checked and not soon.isActive(), timeout=PATIENCE_MS)
    assert bond not in wrong_bonds(desk)
    with counted_work() as checks:
        check(large.diagrams[1].network.copy())
    with counted_work() as window:
        set_end(desk, 5)
        desk.analysed()
    assert window.lines < checks.lines / 2
    qtbot.waitUntil(lambda: bond in wrong_bonds(desk), timeout=PATIENCE_MS)
    set_end(desk, 2)
    qtbot.waitUntil(lambda: bond not in wrong_bonds(desk), timeout=PATIENCE_MS)


def test_a_dimension_that_is_too_small_to_read_repaints_nothing(qtbot, large):
    desk = Desk(qtbot, open_window(qtbot, large.copy()))
    scene = desk.window.centralWidget().scene
    with (
        qtbot.assertNotEmitted(scene.invalidated),
        qtbot.waitSignal(scene.reworded, timeout=PATIENCE_MS),
        qtbot.waitSignal(scene.drawn_anew, timeout=PATIENCE_MS),
    ):
        desk.document.do_on_network("Change", set_dim(desk.network, [(leg, 7) for leg in desk.network.bonds[0].legs]))


def test_a_window_closes_while_a_check_is_still_running(qtbot):
    running, done = Event(), Event()
    told: list[int] = []

    def check_for_long() -> int:
        running.set()
        done.wait(PATIENCE_MS / 1000)
        return 7

    executor = LatestOnlyExecutor(QObject(), told.append)
    executor.ask(check_for_long)
    assert running.wait(PATIENCE_MS / 1000)
    executor.close()
    assert not done.is_set()
    done.set()
    QTest.qWait(20)
    assert told == []


def test_a_large_design_is_drawn_before_its_window_exists(qtbot, large):
    document = OpenDocument(large.copy())
    window = open_windows(qtbot).show(document)
    drawn = window.findChild(type(window.centralWidget())).scene.drawn
    assert drawn is document.drawings[1]
    expected = SceneGeometry(large.diagrams[1])
    assert (drawn.anchors, drawn.curves) == (expected.anchors, expected.curves)


def test_what_was_drawn_of_a_diagram_is_kept_while_another_is_shown(qtbot):
    design = blog_design()
    design.diagrams[2] = chain(3).diagrams[1]
    desk = Desk(qtbot, open_window(qtbot, design))
    first = desk.window.workspace.canvas.scene.drawn
    desk.document.show(2)
    second = desk.window.workspace.canvas.scene.drawn
    assert second is not first
    assert set(second.tables.tensors) == {one.id for one in design.networks[2].tensors}
    desk.document.show(1)
    assert desk.window.workspace.canvas.scene.drawn is first
    assert (first.anchors, first.curves) == (
        SceneGeometry(design.diagrams[1]).anchors,
        SceneGeometry(design.diagrams[1]).curves,
    )


@needs_signals
def test_counting_that_takes_long_is_told_can_be_stopped_and_goes_on_when_asked(qtbot):
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    desk.counted()
    counter, status = desk.analysis.counter, desk.window.statusBar()
    soon = desk.analysis.findChild(QTimer, "soon")
    qtbot.waitUntil(lambda: not (counter.kind or soon.isActive()), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not has_button(status, "Stop"), timeout=PATIENCE_MS)
    os.kill(counter.findChild(QProcess).processId(), signal.SIGSTOP)
    desk.analysis.choose_batch(7)
    qtbot.waitUntil(lambda: has_button(status, "Stop"), timeout=PATIENCE_MS)
    assert "Ordering the contractions of 3 tensors: " in words(status)
    desk.press(button(status, "Stop"))
    assert not has_button(status, "Stop")
    assert "Counting was stopped." in words(status)
    assert "Counting was stopped." in words(desk.panel("savings"))
    desk.press(button(status, "Count Again"))
    qtbot.waitUntil(lambda: "256×" in words(desk.panel("savings")), timeout=PATIENCE_MS)
    assert "stopped" not in words(status)
