"""A person takes the guided tour and does the exercises, by pointer and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.desk import PATIENCE_MS, Desk, button, words
from tests.gui.hand import Hand
from tests.gui.tensorizing import tensorize
from tests.gui.windows import bring_to_front, open_windows, press
from tndesigner.gui.app import start
from tndesigner.gui.gallery.page import GalleryPage
from tndesigner.gui.panels.code.code_view import CodeView
from tndesigner.gui.style import Theme
from tndesigner.gui.tour.blog_tour import STEPS, middle_bond
from tndesigner.gui.tour.bubble import Bubble
from tndesigner.gui.tour.guide import Guide
from tndesigner.gui.tour.lessons import LESSONS, open_lesson

pytestmark = pytest.mark.gui


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


def opened(windows, name):
    """The window of a lesson, opened as Help opens it."""
    open_lesson(windows, name)
    (window,) = [one for one in windows.windows if one.document.lesson == name]
    window.finish()
    return window


def guide(window) -> Guide:
    return window.findChild(Guide)


def at(qtbot, window, place):
    """Waits until a step is shown."""
    qtbot.waitUntil(lambda: guide(window).place == place, timeout=PATIENCE_MS)


def pressed(window, text):
    QTest.mouseClick(button(window.findChild(Bubble), text), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def draw(qtbot, window, hand):
    """Draws the blog's network, step by step."""
    hand.point_at((0, 160))
    hand.press("i")
    at(qtbot, window, 1)
    hand.click(hand.beside("x.i1"))
    hand.press("3")
    hand.type("2")
    at(qtbot, window, 2)
    hand.double_click((-64, 0))
    hand.double_click((64, 0))
    at(qtbot, window, 3)
    hand.drag(hand.rim("a", 1, 0), hand.centre("b"))
    at(qtbot, window, 4)
    hand.drag(hand.tip("x.i1"), hand.centre("a"))
    at(qtbot, window, 5)
    hand.drag((56, 160 - 16), hand.centre("b"))
    at(qtbot, window, 6)
    for core in "ab":
        x, y = hand.centre(core)
        hand.drag(hand.rim(core, 0, -1), (x, y - 80))
    at(qtbot, window, 7)
    assert window.document.design.networks[1].outputs


def make_cheaper(qtbot, window):
    """Does the first exercise."""
    hand = Hand(window)
    hint = window.findChild(Bubble)
    assert "at most 4" in words(hint)
    hand.click((0, 0))
    hand.press("2")
    hand.type("")
    qtbot.waitUntil(lambda: "Ctrl+R" in words(hint), timeout=PATIENCE_MS)
    press(window, "Ctrl+R")
    qtbot.waitUntil(lambda: "That is right" in words(hint), timeout=PATIENCE_MS)


def test_the_tour_goes_on_as_its_steps_are_done_and_so_do_the_exercises(qtbot, windows):
    window = opened(windows, "tour")
    hand = Hand(window)
    assert "1 of 13" in words(window.findChild(Bubble))
    draw(qtbot, window, hand)
    hand.drag((-64 + 36, 0), (-20, -120))
    at(qtbot, window, 8)
    assert middle_bond(window.document.network) is None
    hand.press("z", held=Qt.KeyboardModifier.ControlModifier)
    at(qtbot, window, 9)
    hand.click((0, 0))
    hand.press("8")
    hand.type("")
    at(qtbot, window, 10)
    press(window, "Ctrl+R")
    at(qtbot, window, 11)
    desk = Desk(qtbot, window)
    panel = desk.panel("code")
    qtbot.waitUntil(lambda: "class Hidden" in panel.findChild(CodeView).toPlainText(), timeout=PATIENCE_MS)
    desk.press(button(panel, "Copy"))
    at(qtbot, window, 12)
    make_cheaper(qtbot, opened(windows, "cheaper"))


def test_mending_a_network_is_noticed(qtbot, windows):
    window = opened(windows, "mend")
    hand, bubble = Hand(window), window.findChild(Bubble)
    qtbot.waitUntil(lambda: window.workspace.analysis.checked, timeout=PATIENCE_MS)
    assert len(window.workspace.analysis.problems) >= 2
    hand.click(hand.centre("c"))
    hand.press(Qt.Key.Key_Delete)
    hand.click((0, 0))
    hand.press("2")
    hand.type("")
    qtbot.waitUntil(lambda: "That is right" in words(bubble), timeout=PATIENCE_MS)


def test_shrinking_a_model_is_noticed(qtbot, windows):
    window = opened(windows, "smaller")
    bring_to_front(window)
    bubble = window.findChild(Bubble)
    second = [chip for chip in window.strip.row.chips if "1,024" in chip.accessibleName()][-1]
    dialogue = tensorize(window, window.strip.row.chips.index(second))
    QTest.keyClick(dialogue, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "That is right" in words(bubble), timeout=PATIENCE_MS)


def test_the_tour_can_be_left_and_goes_on_where_it_was(qtbot, windows):
    window = opened(windows, "tour")
    Hand(window)
    pressed(window, "Skip")
    pressed(window, "Skip")
    pressed(window, "Back")
    assert guide(window).place == 1
    pressed(window, "Draw It for Me")
    at(qtbot, window, 7)
    pressed(window, "Leave; Help brings it back at this step")
    assert window.findChild(Bubble).isHidden()
    hand = Hand(window)
    hand.press(Qt.Key.Key_Escape)
    open_lesson(windows, "tour")
    assert window.findChild(Bubble).isVisible()
    window.close_unasked()
    QTest.qWait(20)
    again = opened(windows, "tour")
    assert guide(again).place == 7
    assert len(list(again.document.network.cores)) == 2


def test_nothing_below_the_bubble_is_blocked(qtbot, windows):
    window = opened(windows, "tour")
    hand = Hand(window)
    window.resize(800, 500)
    QTest.qWait(20)
    for place in range(len(STEPS)):
        guide(window).go(place)
        bubble = window.findChild(Bubble)
        assert window.rect().contains(bubble.geometry())
        assert not window.isModal()
    hand.press("c")
    assert list(window.document.network.cores)


def test_the_first_start_offers_the_tour(qtbot, windows):
    start(windows, Theme(), [])
    bring_to_front(windows.windows[0])
    page = windows.windows[0].findChild(GalleryPage)
    QTest.mouseClick(button(page, "Guided Tour"), Qt.MouseButton.LeftButton)
    (window,) = [one for one in windows.windows if one.document.lesson]
    window.finish()
    assert window.findChild(Bubble).isVisible()


@pytest.mark.parametrize("name", LESSONS)
def test_every_lesson_starts_undone(qtbot, windows, name):
    window = opened(windows, name)
    assert not guide(window).step.judge(window.workspace).done
    assert window.findChild(Bubble).findChild(QLabel).text()
    assert QPoint(0, 0) != window.findChild(Bubble).pos()
