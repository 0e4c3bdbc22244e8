"""A person says what varies, watches the trials come, and opens one of them."""

import pytest
from pyqtgraph import TextItem
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.gui.desk import PATIENCE_MS, Desk, button, field, type_into, words
from tests.gui.windows import open_windows, press
from tests.unit.searching.drawn import digits_design
from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.drawing.tips import tip_for
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

    def loneliest(self):
        """The trial that is drawn farthest from its nearest neighbour, so that the pointer can mean no other."""
        plot = self.panel.board.plot
        box = plot.plotItem.getViewBox()
        drawn = [(one, box.mapViewToScene(QPointF(*plot.place_of(one)))) for one in self.searcher.trials]

        def room(trial, place) -> float:
            return min((place - other).manhattanLength() for one, other in drawn if one is not trial)

        return max(drawn, key=lambda one: room(*one))[0]

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
    searching.type("All bonds", "2..300")
    searching.type("Goals", "flops, parameters")
    searching.type("Trials", "400")
    assert [one.name for one in searching.window.workspace.document.design.search.variations] == ["family", "bond"]

    searching.press("Search")
    searching.wait(lambda: searching.searcher.trials)
    searching.press("Stop")
    assert not searching.searcher.running
    ended = len(searching.searcher.trials)
    assert 0 < ended < 400

    wanted = ended + 8
    searching.type("Trials", str(wanted))
    searching.press("Search")
    searching.wait(lambda: not searching.searcher.running)
    assert searching.searcher.failure == ""
    found = len(searching.searcher.trials)
    assert len({tuple(one.choices.items()) for one in searching.searcher.trials}) == found >= wanted
    assert f"{found} of {wanted} trials" in words(searching.panel)

    chosen = searching.loneliest()
    at = searching.point_at(chosen)
    assert "family {family}\nbond {bond}".format_map(chosen.choices) in words(searching.panel)
    QTest.mouseClick(searching.panel.board.plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    opened = searching.windows.windows[-1]
    assert opened is not searching.window
    design = opened.document.design
    assert design.model.parameters(design.networks) == chosen.parameters
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


def test_bonds_are_marked_on_the_drawing_and_vary(searching):
    document, canvas = searching.window.workspace.document, searching.window.workspace.canvas
    network = document.network
    inner = {bond.id for bond in network.bonds if all(network.owner(leg).kind == "core" for leg in bond.legs)}
    vary, first = searching.window.commands["search.vary"], min(inner)
    document.select(inner)
    canvas.pointing.menu_wanted.emit(None, QPoint(300, 200))
    menu = canvas.findChild(QMenu, "canvas_menu")
    action = next(one for one in menu.actions() if one is vary)
    assert action.text() == "Vary Bond in Search"
    menu.close()
    vary.trigger()
    assert dict(canvas.scene.marks.varied) == dict.fromkeys(inner, "1..8")
    assert "hidden a-b: 1..8, hidden b-c: 1..8" in words(searching.panel)

    document.select({first})
    inspector = searching.desk.panel("inspector")
    box = field(inspector, "Values to try in a search")
    type_into(box, "0..5")
    assert "dim:hidden a-b takes whole numbers of at least 1" in words(inspector)
    type_into(box, "2,5")
    assert canvas.scene.marks.varied[first] == "2,5"
    assert "The search tries 2,5." in pill_tip(canvas, first)

    searching.desk.panel("search")
    searching.type("Goals", "parameters")
    searching.type("Trials", "6")
    searching.press("Search")
    searching.wait(lambda: not searching.searcher.running)
    assert searching.searcher.failure == ""
    assert {one.choices["dim:hidden a-b"] for one in searching.searcher.trials} <= {2, 5}

    searching.press("Unmark All")
    assert canvas.scene.marks.varied == {}
    press(searching.window, "Ctrl+Z")
    assert canvas.scene.marks.varied[first] == "2,5"


def pill_tip(canvas, bond) -> str:
    """What is told about the number of a bond."""
    return " ".join(map(str, tip_for(canvas.scene.drawn.tables, Hit(HitKind.PILL, bond), canvas.scene.marks)))


def test_a_name_with_spaces_is_typed_in_quotes(searching):
    searching.type("Other", "'family:Dense 10=mpo")
    assert "close the quotation mark" in words(searching.panel)
    searching.type("Other", "'family:Dense 10=mpo,ring' cores=2..3")
    variations = searching.window.workspace.document.design.search.variations
    assert [one.name for one in variations] == ["family:Dense 10", "cores"]
    assert field(searching.panel, "Other").text() == "'family:Dense 10=mpo,ring' cores=2..3"


def test_what_cannot_be_searched_is_said_at_the_button(searching):
    searching.type("All bonds", "2..5")
    searching.type("Each bond (1 removes it)", "1..3")
    start = button(searching.panel, "Search")
    assert not start.isEnabled()
    assert start.toolTip() == "Bonds varies each bond of the drawing, so bond cannot vary, too."
    press(searching.window, "Ctrl+Z")
    assert start.isEnabled()
