"""A person who has just opened a design presses Train, and sees at once all there is to see."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from tests.gui.studio import PATIENCE_MS, blog
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot):
    theme = Theme()
    theme.apply(dark=False)
    one = MainWindow(OpenDocument(blog(100_000)), theme)
    one.resize(QSize(1440, 900))
    one.show()
    yield one
    one.close_unasked()
    QTest.qWait(1)


def test_the_panel_opens_by_itself_and_shows_curves_and_surfaces_while_it_trains(qtbot, window):
    training, dock = window.workspace.training, window.docks["train"]
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dock.widget().board is not None, timeout=PATIENCE_MS)
    pages = dock.widget().board.pages
    qtbot.waitUntil(lambda: "live" in pages and pages["live"].answers.page is not None, timeout=PATIENCE_MS)
    live = pages["live"]
    qtbot.waitUntil(lambda: len(live.answers.page.both.epochs) == 2, timeout=PATIENCE_MS)
    assert training.state is TrainingState.TRAINING
    assert len(live.curves.plots["loss"].curves) == 4
    training.stop()
    qtbot.waitUntil(lambda: training.state is TrainingState.FINISHED, timeout=PATIENCE_MS)
