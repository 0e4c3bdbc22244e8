"""Without a pointer: the blog's network is drawn and bonded, the blog's stack is put around it, and both are saved."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget

from tests.gui.hand import Hand, Key, Keys
from tests.gui.windows import Answers, bring_to_front, open_windows
from tndesigner.__main__ import main
from tndesigner.document import load
from tndesigner.gui.main_window import MainWindow
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui

CTRL, SHIFT, ALT = Keys.ControlModifier, Keys.ShiftModifier, Keys.AltModifier


@pytest.fixture
def hand(qtbot):
    windows = open_windows(qtbot)
    windows.new()
    windows.windows[0].finish()
    return Hand(windows.windows[0])


def hit(*keys, held=Keys.NoModifier):
    """Hits keys where the focus is: in a menu, a dialogue or the window."""
    for key in keys:
        QTest.keyClick(_target(), key, held)
        QApplication.processEvents()


def _target():
    """Where keys go; a window that a dialogue was closed over comes to the front, as a window manager sees to."""
    popup = QApplication.activePopupWidget()
    if popup is None and QApplication.focusWidget() is None:
        bring_to_front(next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)))
    return popup or QApplication.focusWidget()


def write(words):
    """Types over what stands in the field that has the focus."""
    place = QApplication.focusWidget()
    line = place if isinstance(place, QLineEdit) else place.findChild(QLineEdit)
    hit(Key.Key_A, held=CTRL)
    QTest.keyClicks(line, words)


def choose(words):
    """Walks down the menu that is open to a row, and takes it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(len(menu.actions()) + 1):
        if menu.activeAction() and menu.activeAction().text() == words:
            break
        hit(Key.Key_Down)
    assert menu.activeAction().text() == words
    hit(Key.Key_Return)


def walk_to(title):
    """Goes on by Tab until a field has that name."""
    for _ in range(30):
        if QApplication.focusWidget().accessibleName() == title:
            return
        hit(Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {title!r}")


def dimension(hand, typed):
    """Types the dimension of the leg or bond that is selected."""
    hand.press(typed[0])
    hand.type(typed[1:])


def tab_to(hand, name):
    """Walks through the tensors to one of that name."""
    hand.press(Key.Key_Escape)
    for _ in range(6):
        hand.press(Key.Key_Tab)
        if hand.document.selection == {hand.tensor(name).id}:
            return
    raise AssertionError(f"Tab never comes to {name}")


def bond_to(hand, target):
    """Starts a bond at what is selected and joins it to a leg or tensor."""
    hand.press("b")
    for _ in range(12):
        if hand.canvas.keys.target == target:
            hand.press(Key.Key_Return)
            return
        hand.press(Key.Key_Tab)
    raise AssertionError("Tab never comes to where the bond shall end")


def draw(hand):
    """The input of 32 × 32 below, cores a and b above it, joined to it and to each other, an output on each."""
    hand.press("i", "l")
    for place in ("1", "2"):
        tab_to(hand, "x")
        hand.press(*([Key.Key_Right] * int(place)), held=ALT)
        dimension(hand, "32")
    tab_to(hand, "x")
    hand.press("c", "c")
    for core in "ab":
        tab_to(hand, core)
        bond_to(hand, hand.leg(f"x.i{'ab'.index(core) + 1}").id)
        tab_to(hand, core)
        hand.press(Key.Key_Up, held=CTRL)
        dimension(hand, "32")
    tab_to(hand, "a")
    bond_to(hand, hand.tensor("b").id)


def stack(hand):
    """Dense 1,024 before the network and Dense 1 after it; the input has 2 numbers."""
    hit(Key.Key_M, held=CTRL)
    hit(Key.Key_Left)
    hit(Key.Key_Plus)
    choose("Dense")
    hit(Key.Key_Right)
    hit(Key.Key_Plus)
    choose("Dense")
    hit(Key.Key_Return)
    assert isinstance(QApplication.activeModalWidget(), QDialog)
    walk_to("Units")
    write("1")
    hit(Key.Key_Return)
    hit(Key.Key_Left, Key.Key_Return)
    walk_to("Network name")
    write("hidden")
    walk_to("Activation")
    QTest.keyClicks(QApplication.focusWidget(), "relu")
    hit(Key.Key_Return)
    hit(Key.Key_Left, Key.Key_Left, Key.Key_Return)
    walk_to("Shape")
    write("2")
    hit(Key.Key_Return)


def test_everything_is_done_by_keys_alone(hand, tmp_path, capsys):
    draw(hand)
    stack(hand)
    with Answers(tmp_path / "mine"):
        hit(Key.Key_S, held=CTRL)
    drawn, example = tmp_path / "mine.tnd", resource_path("examples", "blog.tnd")
    assert load(drawn).model == load(example).model
    figures = []
    for path in (drawn, example):
        assert main(["info", str(path), "--json"]) == 0
        figures.append(json.loads(capsys.readouterr().out))
    assert figures[0] == figures[1]


def test_everything_that_takes_the_focus_has_a_name(hand):
    window = hand.window
    met = 0
    for dock in window.docks.values():
        dock.raise_()
        QTest.qWait(1)
        for one in window.findChildren(QWidget):
            if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.focusProxy() is None:
                met += 1
                written = one.text() if isinstance(one, QAbstractButton) else ""
                assert one.accessibleName() or written, f"{type(one).__name__} of {type(one.parent()).__name__}"
    assert met > 50
