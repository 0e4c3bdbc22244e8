"""While the person rests, the worker is told which design may be trained next."""

import pytest
from PySide6.QtTest import QTest

from tests.gui.desk import PATIENCE_MS
from tests.gui.studio import blog
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training import looking_ahead
from tndesigner.gui.training.looking_ahead import LookingAhead
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.network.edits import RemoveBond
from tndesigner.training import Prepare

pytestmark = pytest.mark.gui


class Recorder(WarmWorker):
    """A worker that is ready at once and only notes what it is asked."""

    ready, number = True, 7

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.asked = []

    def send(self, request) -> None:
        self.asked.append(request)


@pytest.fixture
def document(qapp):
    return OpenDocument(blog(3))


@pytest.fixture
def worker(document):
    return Recorder(document)


@pytest.fixture(autouse=True)
def settled_soon(monkeypatch):
    monkeypatch.setattr(looking_ahead, "SETTLED_MS", 20)


def rest() -> None:
    QTest.qWait(320)


def test_after_edits_settle_the_worker_is_told_the_design_once(document, worker, monkeypatch, qtbot):
    ahead = LookingAhead(document, worker, lambda: True)
    with monkeypatch.context() as context:
        context.setattr(looking_ahead, "SETTLED_MS", 10 * PATIENCE_MS)
        for _ in range(3):
            document.do_on_network("Cut", RemoveBond(document.network.bonds[-1].id))
            rest()
        assert worker.asked == []
    for _ in range(3):
        document.history.undo()
    qtbot.waitUntil(lambda: bool(worker.asked), timeout=PATIENCE_MS)
    ahead.wait()
    rest()
    (told,) = worker.asked
    assert isinstance(told, Prepare)
    ahead.forget()
    ahead.wait()
    qtbot.waitUntil(lambda: worker.asked == [told, told], timeout=PATIENCE_MS)
    ahead.close()


def test_a_design_that_cannot_be_trained_is_not_told(document, worker):
    ahead = LookingAhead(document, worker, lambda: False)
    ahead.wait()
    rest()
    assert worker.asked == []
    ahead.close()
