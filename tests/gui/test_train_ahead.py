"""While the person rests, the worker is told which design may be trained next."""

import pytest
from PySide6.QtTest import QTest

from tests.gui.studio import blog
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.looking_ahead import SETTLED_MS, LookingAhead
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


def rest() -> None:
    QTest.qWait(SETTLED_MS + 300)


def test_after_edits_settle_the_worker_is_told_the_design_once(document, worker):
    ahead = LookingAhead(document, worker, lambda: True)
    for _ in range(3):
        document.do_on_network("Cut", RemoveBond(document.network.bonds[-1].id))
        document.history.undo()
        QTest.qWait(SETTLED_MS // 3)
    assert worker.asked == []
    rest()
    ahead.wait()
    rest()
    (told,) = worker.asked
    assert isinstance(told, Prepare)
    ahead.forget()
    ahead.wait()
    rest()
    assert worker.asked == [told, told]
    ahead.close()


def test_a_design_that_cannot_be_trained_is_not_told(document, worker):
    ahead = LookingAhead(document, worker, lambda: False)
    ahead.wait()
    rest()
    assert worker.asked == []
    ahead.close()
