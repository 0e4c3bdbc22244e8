"""The counting process works for the window, which continues whatever becomes of it."""

import os
import signal

import pytest
from PySide6.QtCore import QObject, QProcess

import tndesigner as td
from tests.gui.desk import PATIENCE_MS, Desk, words
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design
from tndesigner.estimates.messages import design_message
from tndesigner.estimates.source import write_source
from tndesigner.gui.estimator import Counter
from tndesigner.models import Model, NetworkDense
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


needs_signals = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped here")


class Asker(QObject):
    """Asks a counter of its own and keeps what it hears."""

    def __init__(self, qtbot):
        super().__init__()
        self.qtbot, self.counter = qtbot, Counter(self)
        self.heard: list[tuple[str, object]] = []
        self.counter.answered.connect(lambda kind, record: self.heard.append((kind, record)))
        self.counter.failed.connect(lambda kind, reason: self.heard.append((kind, reason)))

    def ask(self, kind: str, design: Design, **details: object) -> None:
        record = {"design": design_message(design), "shown": 1, "batch": 32, "style": "keras", **details}
        self.counter.ask(kind, lambda: record)

    def wait(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.heard) >= count, timeout=PATIENCE_MS)

    @property
    def process(self) -> QProcess:
        return self.counter.findChild(QProcess)


@pytest.fixture
def asker(qtbot):
    made = Asker(qtbot)
    yield made
    made.counter.close()


def long_train() -> Design:
    """A network whose ways to contract take a while to rank."""
    factors = ",".join(["2"] * 8 + ["1"] * 32)
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
    return Design({1: diagram}, Model((2**8,), (NetworkDense(network=1),)))


def test_questions_of_different_kinds_are_all_answered(asker):
    for kind in ("figures", "routes", "source"):
        asker.ask(kind, blog_design())
    asker.wait(3)
    assert [kind for kind, _ in asker.heard] == ["figures", "routes", "source"]


def test_of_one_kind_only_the_newest_question_is_answered(asker):
    asker.ask("figures", blog_design())
    asker.wait(1)
    for batch in (1, 2, 3, 64):
        asker.ask("figures", blog_design(), batch=batch)
    asker.qtbot.waitUntil(lambda: asker.heard[-1][1]["batch"] == 64, timeout=PATIENCE_MS)
    assert len(asker.heard) == 2


def test_a_dropped_question_gets_no_answer(asker):
    asker.ask("figures", blog_design())
    asker.ask("source", blog_design())
    asker.counter.drop("source")
    asker.ask("routes", blog_design())
    asker.wait(2)
    assert [kind for kind, _ in asker.heard] == ["figures", "routes"]


def test_what_no_file_can_hold_is_refused(asker):
    design = blog_design()
    network = design.networks[1]
    set_dim(network, [(network.tensors[0].legs[0].id, 2**70)]).apply(network)
    asker.ask("figures", design)
    asker.wait(1)
    assert "whole number" in asker.heard[0][1]


def hang(asker: Asker) -> None:
    """Stops the process, as a question without an end would."""
    os.kill(asker.process.processId(), signal.SIGSTOP)


def kill(asker: Asker) -> None:
    """Kills the process while it owes an answer."""
    before = asker.process.processId()
    os.kill(before, signal.SIGKILL)
    asker.qtbot.waitUntil(lambda: asker.process.processId() != before, timeout=PATIENCE_MS)


def answer_once_and_be_killed(asker: Asker) -> None:
    """Gets one answer, then kills the process while it owes the next one."""
    asker.ask("figures", blog_design())
    asker.wait(1)
    hang(asker)
    asker.ask("figures", long_train())
    asker.qtbot.wait(100)
    kill(asker)


@needs_signals
def test_a_process_that_is_killed_is_started_again_and_answers(asker):
    answer_once_and_be_killed(asker)
    asker.wait(2)
    assert asker.heard[1][1]["layer"]["steps"] == 40


@needs_signals
def test_a_question_that_ends_the_process_twice_is_told_and_the_next_one_is_answered(asker):
    answer_once_and_be_killed(asker)
    asker.qtbot.waitUntil(lambda: asker.process.state() is QProcess.ProcessState.Running, timeout=PATIENCE_MS)
    os.kill(asker.process.processId(), signal.SIGKILL)
    asker.wait(2)
    assert asker.heard[1] == ("figures", "the counting process ended")
    asker.ask("figures", blog_design())
    asker.wait(3)
    assert asker.heard[2][1]["layer"]["comparison"]["network"]["parameters"] == 4096


@needs_signals
def test_an_answer_that_nobody_wants_any_more_is_given_up(asker):
    asker.counter._patience.setInterval(100)
    asker.ask("figures", blog_design())
    asker.wait(1)
    first = asker.process.processId()
    hang(asker)
    asker.ask("figures", long_train())
    asker.qtbot.wait(50)
    asker.ask("figures", blog_design())
    asker.wait(2)
    assert asker.heard[1][1]["layer"]["comparison"]["network"]["parameters"] == 4096
    assert asker.process.processId() != first


def test_a_process_that_cannot_be_started_is_told(asker):
    asker.process.setProgram("no-such-program")
    asker.ask("figures", blog_design())
    asker.wait(1)
    assert asker.heard == [("figures", "the counting process ended")]


def test_closing_ends_the_process(asker):
    asker.ask("figures", long_train())
    asker.qtbot.waitUntil(lambda: asker.process.state() is QProcess.ProcessState.Running, timeout=PATIENCE_MS)
    asker.counter.close()
    assert asker.process.state() is QProcess.ProcessState.NotRunning


def test_the_window_counts_on_when_the_process_is_killed(qtbot):
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    desk.counted()
    process = desk.analysis.counter.findChild(QProcess)
    desk.document.do_on_network(
        "Widen", set_dim(desk.network, [(leg, 5) for leg in desk.bond("a.right", "b.left").legs])
    )
    process.kill()
    desk.counted()
    assert "102× | fewer" in words(desk.panel("savings"))
    desk.document.history.undo()
    desk.counted()
    qtbot.waitUntil(lambda: "256×" in words(desk.panel("savings")), timeout=PATIENCE_MS)


@pytest.mark.parametrize("name", ["blog", "fashion-cp", "speeches", "sort-projections"])
def test_the_code_of_every_kind_of_layer_is_that_of_a_script(name):
    design = td.load(resource_path("examples", f"{name}.tnd"))
    batch = design.experiment.batch_size
    record = {"design": design_message(design), "shown": 1, "batch": batch, "style": "keras", "extent": "layer"}
    assert write_source(record).text == td.export(design)


def test_a_network_that_is_in_no_layer_has_code_of_its_own():
    design = td.load(resource_path("examples", "sort-feed-forward.tnd"))
    design.model = Model((12,))
    record = {"design": design_message(design), "shown": 2, "batch": 32, "style": "numpy", "extent": "layer"}
    assert "def contract(x, a, b, c, bias=None):" in write_source(record).text
