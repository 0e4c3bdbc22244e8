"""In a small window nothing is cut: panels wrap, shorten or put aside what has no room, and the drawing stays whole."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from tests.gui.desk import PATIENCE_MS, Desk, has_button, words
from tests.gui.speaking import speaking
from tests.gui.studio import blog, open_studio
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, load
from tndesigner.document.new_design import new_design
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.panels.train.board import COMPACT
from tndesigner.gui.panels.train.scoreboard import Scoreboard
from tndesigner.gui.preferences import LanguageChoice
from tndesigner.gui.style import Theme
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.models import Experiment
from tndesigner.network import Diagram, Network
from tndesigner.resources import resource_path
from tndesigner.training import Epoch
from tndesigner.training.live_history import LiveHistory

pytestmark = pytest.mark.gui

SIZES = [(1024, 700), (800, 600)]


def opened(qtbot, design: Design, size: tuple[int, int]) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, design))
    desk.window.setGeometry(0, 0, *size)
    QTest.qWait(20)
    return desk


def cut(widget: QWidget) -> list[str]:
    """The texts on a widget that reach beyond what can be seen of it, or that have less room than they need."""
    found = []
    for one in widget.findChildren(QWidget):
        if not isinstance(one, QLabel | QAbstractButton) or not one.isVisible() or not one.text():
            continue
        place = QRect(one.mapTo(widget, one.rect().topLeft()), one.size())
        wraps = isinstance(one, QLabel) and one.wordWrap()
        needed = 0 if wraps or one.property("elided") else one.fontMetrics().horizontalAdvance(one.text())
        if place.left() < 0 or place.right() > widget.width() or place.width() < needed:
            found.append(one.text())
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["digits-mera", "irregular", "blog"])
def test_savings_and_inspector_are_as_wide_as_their_place(qtbot, name, size):
    desk = opened(qtbot, load(resource_path("examples", f"{name}.tnd")), size)
    desk.counted()
    core = desk.network.cores[0].id
    for chosen in ((), (core,)):
        desk.document.select(chosen)
        for panel in (desk.panel("savings"), desk.panel("inspector")):
            assert isinstance(panel, QScrollArea)
            assert panel.widget().width() <= panel.viewport().width()
            assert cut(panel.viewport()) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_sheet_of_shortcuts_is_read_without_scrolling_sideways(qtbot, size):
    desk = opened(qtbot, blog_design(), size)
    sheet = ShortcutSheet(desk.window, desk.window.commands.values())
    qtbot.addWidget(sheet)
    sheet.show()
    QTest.qWait(20)
    (scroll,) = sheet.findChildren(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    assert cut(scroll.viewport()) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_contraction_says_its_way_in_full(qtbot, size):
    desk = opened(qtbot, blog_design(), size)
    panel = desk.panel("contraction")
    qtbot.waitUntil(lambda: "2 steps" in words(panel), timeout=PATIENCE_MS)
    ways = panel._ways
    assert ways.width() >= ways.sizeHint().width()
    assert cut(panel) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_window_gets_as_small_as_wanted_with_the_training_in_it(qtbot, size):
    with open_studio(blog(3)) as studio:
        studio.window.setGeometry(0, 0, *size)
        QTest.qWait(50)
        assert (studio.window.width(), studio.window.height()) == size
        assert studio.board.width() < COMPACT
        assert not studio.board.form.isVisible()
        studio.press("Setup")
        assert studio.board.form.isVisible()
        studio.press("Curves")
        assert studio.live.isVisible()
        studio.window.setGeometry(0, 0, 1360, 860)
        QTest.qWait(50)
        assert studio.board.form.isVisible()
        assert not has_button(studio.board, "Setup")


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.GERMAN])
def test_figures_of_a_training_are_read_in_full_or_left_out(qtbot, qapp, language):
    with speaking(qapp) as speak:
        speak(language)
        board = Scoreboard(Theme())
    place = QWidget()
    qtbot.addWidget(place)
    board.setParent(place)
    place.show()
    board.show()
    board.show_sizes({"network": 1_234_567, "twin": 7_654_321})
    epochs = [
        Epoch(model=model, epoch=1, loss=0.25, val_loss=0.5, metrics={"accuracy": 1.0, "val_accuracy": 1.0}, seconds=65)
        for model in ("network", "twin")
    ]
    board.show_history(LiveHistory(epochs), "accuracy", {})
    shown = []
    for width in (900, 760, 640, 520):
        board.resize(width, board.height())
        qtbot.waitUntil(lambda: cut(board) == [], timeout=PATIENCE_MS)
        shown.append(sum(one.isVisible() for one in board.findChildren(QLabel)))
    assert shown == sorted(shown, reverse=True)
    assert shown[0] > shown[-1]


def test_obstacles_to_training_never_make_the_window_larger_than_a_small_screen(qtbot):
    design = blog(3)
    design.experiment = Experiment(dataset="fashion")
    with open_studio(design) as studio:
        studio.wait(lambda: "but the model takes 2" in studio.read, "the obstacles")
        assert "And 2 more." not in studio.read
        for _ in range(2):  # it gets small once fewer obstacles are shown
            studio.window.setGeometry(0, 0, 800, 500)
            QTest.qWait(50)
        assert (studio.window.width(), studio.window.height()) == (800, 500)
        assert "And 2 more." in studio.read
        assert cut(studio.board.obstacles) == []


def test_a_drawing_that_was_fitted_stays_fitted(qtbot):
    desk = opened(qtbot, load(resource_path("examples", "digits-mera.tnd")), (1360, 860))
    canvas = desk.window.workspace.canvas
    canvas.fit()
    for size in ((900, 620), (1360, 860), (1100, 640)):
        desk.window.setGeometry(0, 0, *size)
        QTest.qWait(20)
        content, sight = canvas.scene.drawn.content(), canvas.stage.camera.sight
        assert sight.united(content) == sight


def test_a_drawing_that_was_moved_keeps_its_zoom(qtbot):
    desk = opened(qtbot, blog_design(), (1360, 860))
    canvas = desk.window.workspace.canvas
    canvas.set_zoom(1.7)
    middle = canvas.stage.camera.sight.centre
    desk.window.setGeometry(0, 0, 1000, 700)
    QTest.qWait(20)
    assert canvas.zoom == 1.7
    assert canvas.stage.camera.sight.centre == pytest.approx(middle, abs=1)


def test_nothing_drawn_is_no_problem_yet(qtbot):
    desk = Desk(qtbot, open_window(qtbot, new_design()))
    line = desk.window.statusBar()
    assert has_button(line, " Nothing drawn yet")
    assert not has_button(desk.panel("savings"), "Show problems")
    assert "Draw a network to see how it is contracted." in words(desk.panel("contraction"))
    desk.window.commands["insert.core"].trigger()
    desk.analysed()
    assert not has_button(line, " Nothing drawn yet")


def test_a_label_says_less_where_there_is_less_room(qtbot):
    label = FittingLabel()
    qtbot.addWidget(label)
    label.show()
    label.show_wordings("387 %, 3.87× slower", "3.87× slower")
    room = label.fontMetrics().horizontalAdvance
    label.resize(room("387 %, 3.87× slower") + 4, 20)
    assert (label.text(), label.toolTip()) == ("387 %, 3.87× slower", "")
    label.resize(room("3.87× slower") + 4, 20)
    assert (label.text(), label.toolTip()) == ("3.87× slower", "387 %, 3.87× slower")
    label.resize(30, 20)
    assert label.text().endswith("…")


def test_names_of_a_hundred_letters_are_read_in_the_inspector_and_the_problems(qtbot):
    name = 100 * "w"
    net = Network("long")
    core, other = net.add_core(name, {name: 10**9, "right": 2}), net.add_core("b", {"left": 3})
    net.connect(core["right"], other["left"])
    net.set_outputs([core[name]])
    desk = opened(qtbot, Design({1: Diagram(net)}), (1024, 700))
    desk.document.select([core.id])
    for panel in ("inspector", "problems"):
        scroll = desk.panel(panel)
        assert isinstance(scroll, QScrollArea)
        assert scroll.widget().width() <= scroll.viewport().width()
    fixes = [one for one in scroll.findChildren(QAbstractButton) if name[:20] in one.accessibleName()]
    assert all("…" in one.text() and one.toolTip() == one.accessibleName() for one in fixes)
