"""A person says what varies, watches the trials come, and opens one of them."""

import pytest
from pyqtgraph import TextItem
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.gui.desk import PATIENCE_MS, Desk, button, field, type_into, words
from tests.gui.windows import open_windows, press
from tests.unit.searching.drawn import digits_design
from tndesigner.gui.open_document import OpenDocument

pytestmark = pytest.mark.gui


class Searching:
    """A window of the digits, with the panel that searches in front."""

    def __init__(self, qtbot) -> None:
        self.qtbot, self.windows = qtbot, open_windows(qtbot)
        self.window = self.windows.show(OpenDocument(digits_design()), "digits")
        self.window.resize(1280, 800)
        self.window.finish()
        self.desk = Desk(qtbot, self.window)
        self.panel, self.searcher = self.desk.panel("search"), self.window.workspace.searcher
        self.wait(lambda: self.panel.board is not None)

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def type(self, title: str, text: str) -> None:
        type_into(field(self.panel, title), text)

    def press(self, text: str) -> None:
        self.desk.press(button(self.panel, text))

    def point_at(self, trial) -> QPoint:
        """Moves the pointer to a trial, and returns the place."""
        plot = self.panel.board.plot
        self.qtbot.waitExposed(plot)
        self.qtbot.wait(50)
        place = plot.plotItem.getViewBox().mapViewToScene(QPointF(*plot.place_of(trial)))
        at = plot.mapFromScene(place)
        plot.scene().sigMouseMoved.emit(place)
        return at


@pytest.fixture
def searching(qtbot):
    return Searching(qtbot)


def test_a_search_is_typed_watched_stopped_continued_and_opened(searching):
    start = button(searching.panel, "Search")
    assert not start.isEnabled()
    searching.type("Family", "mpo,cpp")
    assert "did you mean 'cp'?" in words(searching.panel)
    assert not start.isEnabled()
    searching.type("Family", "mpo,cp")
    searching.type("All bonds", "2..5")
    searching.type("Goals", "flops, parameters")
    searching.type("Trials", "8")
    assert [one.name for one in searching.window.workspace.document.design.search.variations] == ["family", "bond"]

    searching.press("Search")
    searching.wait(lambda: searching.searcher.trials)
    searching.press("Stop")
    assert not searching.searcher.running
    assert 0 < len(searching.searcher.trials) < 8

    searching.press("Search")
    searching.wait(lambda: not searching.searcher.running)
    assert searching.searcher.failure == ""
    assert len({tuple(one.choices.items()) for one in searching.searcher.trials}) == 8
    assert "8 of 8 trials" in words(searching.panel)

    best = searching.searcher.front.trials[0]
    at = searching.point_at(best)
    assert "family cp\nbond 2" in words(searching.panel)
    QTest.mouseClick(searching.panel.board.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    opened = searching.windows.windows[-1]
    assert opened is not searching.window
    design = opened.document.design
    assert design.model.parameters(design.networks) == best.parameters
    assert design.search is None


def test_the_chart_of_choices_shows_what_each_design_chose_and_what_mattered(searching):
    searching.type("All bonds", "2..12")
    searching.type("Family", "mpo,cp")
    searching.type("Goals", "parameters")
    searching.type("Trials", "20")
    assert not searching.panel.board.choices.isVisible()
    searching.press("Search")
    searching.wait(lambda: searching.searcher.importances)
    searching.wait(lambda: not searching.searcher.running)
    assert set(searching.searcher.importances["parameters"]) == {"bond", "family"}

    searching.press("Choices")
    chart = searching.panel.board.choices
    assert chart.isVisible()
    assert not searching.panel.board.plot.isVisible()
    shown = [item.toPlainText() for item in chart.plotItem.items if isinstance(item, TextItem)]
    assert {"mpo", "cp", "2", "12"} <= set(shown)
    assert any(text.startswith("bond") and text.endswith("%") for text in shown)

    best = searching.searcher.front.trials[0]
    searching.qtbot.waitExposed(chart)
    searching.qtbot.wait(50)
    at = chart.plotItem.getViewBox().mapViewToScene(QPointF(*chart.place_of(best)))
    chart.scene().sigMouseMoved.emit(at)
    assert f"bond {best.choices['bond']}" in words(searching.panel)
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=chart.mapFromScene(at))
    opened = searching.windows.windows[-1].document.design
    assert opened.model.parameters(opened.networks) == best.parameters


def test_what_cannot_be_searched_is_said_at_the_button(searching):
    searching.type("All bonds", "2..5")
    searching.type("Each bond (1 removes it)", "1..3")
    start = button(searching.panel, "Search")
    assert not start.isEnabled()
    assert start.toolTip() == "Bonds varies each bond of the drawing, so bond cannot vary, too."
    press(searching.window, "Ctrl+Z")
    assert start.isEnabled()
