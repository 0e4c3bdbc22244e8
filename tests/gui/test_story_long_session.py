"""After a long session with every kind of edit, undo leads to the first byte and redo to the last."""

import inspect
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from tests.gui.desk import PATIENCE_MS, Desk, button, field, type_into
from tests.gui.drawing import draw_blog
from tests.gui.hand import Hand, Key, Keys
from tests.gui.stack import edit, enter, settle
from tests.gui.windows import choose, open_windows, press
from tndesigner.document import dumps
from tndesigner.document import edits as design_edits
from tndesigner.models.source import Source
from tndesigner.network import edits as network_edits

pytestmark = pytest.mark.gui

CTRL, ALT, SHIFT = Keys.ControlModifier, Keys.AltModifier, Keys.ShiftModifier
Left = Qt.MouseButton.LeftButton


class Session:
    """One window, what is done in it, and its bytes after each step of the history."""

    def __init__(self, qtbot):
        windows = open_windows(qtbot)
        windows.new()
        self.window = windows.windows[0]
        self.window.finish()
        self.hand, self.desk = Hand(self.window), Desk(qtbot, self.window)
        self.document = self.window.document
        self.bytes = {0: self.text}

    @property
    def text(self) -> str:
        return dumps(self.document.design)

    def done(self, least: int) -> None:
        """Remembers the bytes; so many steps at least were added."""
        count = len(self.document.history.undo_titles)
        assert count >= max(self.bytes) + least, self.document.history.undo_titles[-3:]
        self.bytes[count] = self.text

    def run(self, *names: str) -> None:
        """Does commands of the menus, each of which leaves a step."""
        for name in names:
            self.window.commands[name].trigger()
            QApplication.processEvents()
            self.done(1)

    def select(self, *names: str) -> None:
        self.document.select([self.hand.tensor(name).id for name in names])


def draw_and_write(session: Session) -> None:
    hand = session.hand
    draw_blog(hand)
    session.done(9)
    hand.press("x", "n")
    hand.type("Blog, Eq. 3")
    hand.click(hand.centre("a"))
    hand.press(Key.Key_F2)
    hand.type("left")
    hand.click(hand.beside("left.out"))
    hand.press("7")
    hand.type("")
    session.done(5)
    hand.press("o", "o", ",")
    session.done(3)
    hand.press(Key.Key_Left)
    hand.drag(hand.rim("b", 1, 0), (hand.centre("b")[0] + 90, hand.centre("b")[1]))
    hand.press(Key.Key_Delete)
    session.done(3)


def arrange(session: Session) -> None:
    hand = session.hand
    session.select("left", "b")
    hand.press(Key.Key_Up, "k", "k", "]", "h", "v")
    hand.press("g", held=CTRL)
    hand.type("pair")
    session.done(7)
    hand.drag(hand.centre("b"), (hand.centre("b")[0] + 60, hand.centre("b")[1] - 100), ALT)
    x, y = hand.centre("x")
    width = hand.document.diagram.placements[hand.tensor("x").id].width
    hand.drag((x + width / 2 - 1, y), (x + width / 2 + 63, y))
    session.done(2)
    session.select("left", "b", "x")
    session.run("arrange.align_middle", "arrange.distribute_across", "arrange.lay_out")
    session.select("left", "b")
    session.run("arrange.shape_square", "arrange.colour_green", "edit.duplicate", "edit.cut", "edit.paste")
    hand.press(Key.Key_Delete)
    session.done(1)


def bond_and_break(session: Session) -> None:
    """Makes a bond thicker, cuts it, takes a core away, and mends what is wrong then by a button."""
    hand, desk = session.hand, session.desk
    bond = next(bond for bond in hand.network.bonds if hand.tensor("x") not in map(hand.network.owner, bond.legs))
    session.document.select([bond.id])
    type_into(field(desk.panel("inspector"), "Dimension of the bond"), "3")
    session.done(1)
    session.window.workspace.canvas.setFocus()
    hand.press(Key.Key_Delete)
    panel = desk.panel("problems")
    session.window.workspace.canvas.setFocus()
    session.select("b")
    hand.press("l")
    hand.press("9")
    hand.type("")
    session.done(3)
    session.select("b")
    hand.press(Key.Key_Delete)
    session.done(1)
    desk.analysed()
    desk.press(button(panel, "Make it an output leg"))
    session.done(1)


def inspect_and_type(session: Session) -> None:
    desk = session.desk
    session.document.select(())
    panel = desk.panel("inspector")
    type_into(field(panel, "Name of the network"), "mine")
    box = field(panel, "Activation")
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    desk.press(button(panel, "Adds a bias"))
    session.done(3)


def stack(session: Session) -> None:
    window = session.window
    press(window, "Ctrl+Shift+T")
    dialogue = QApplication.activeModalWidget()
    QTest.mouseClick(button(dialogue, "Insert"), Left)
    session.done(1)
    settle(window)
    for gap, words in ((0, "Dense"), (2, "Dropout"), (3, "Dense")):
        QTest.mouseClick(window.strip.row.gaps[gap], Left)
        choose(words)
        settle(window)
    session.done(3)
    dialogue = edit(window, 3)
    enter(dialogue, "Units", "5")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    dialogue = edit(window, -1)
    enter(dialogue, "Shape", "11")
    QTest.mouseClick(button(dialogue, "Done"), Left)
    session.done(2)
    window.strip.focus_on(3)
    press(window, "Ctrl+T")
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize"), Left)
    session.run("model.dense_again", "model.left", "model.remove")
    QTest.mouseClick(window.strip.row.gaps[3], Left)
    choose("Empty Network")
    session.done(1)


def set_up_a_run(session: Session) -> None:
    panel = session.desk.panel("train")
    session.desk.qtbot.waitUntil(lambda: panel.board is not None and panel.board.isVisible(), timeout=PATIENCE_MS)
    type_into(field(panel, "Epochs"), "17")
    session.done(1)


def set_up_a_search(session: Session) -> None:
    panel = session.desk.panel("search")
    session.desk.qtbot.waitUntil(lambda: panel.board is not None and panel.board.isVisible(), timeout=PATIENCE_MS)
    type_into(field(panel, "Trials"), "23")
    session.done(1)


def locate(session: Session) -> None:
    """Does what the dialogue does that asks where a trained model is; test_open_trained answers it by hand."""
    source = Source("/models/trained.keras", "0" * 64)
    session.document.do("Locate Trained Model", design_edits.SetSource(source))
    session.done(1)


def kinds_of(value: object) -> Iterator[str]:
    """The kinds of edit in an edit, those inside of others too."""
    if is_dataclass(value) and hasattr(value, "apply"):
        yield type(value).__name__
    if isinstance(value, tuple):
        for one in value:
            yield from kinds_of(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from kinds_of(getattr(value, one.name))


def kinds_in(module) -> set[str]:
    """The kinds of edit that a module defines."""
    found = inspect.getmembers(module, lambda one: inspect.isclass(one) and is_dataclass(one))
    return {name for name, one in found if one.__module__ == module.__name__ and hasattr(one, "apply")}


def test_every_kind_of_edit_is_undone_to_the_first_byte_and_done_again_to_the_last(qtbot):
    session = Session(qtbot)
    for act in (
        draw_and_write,
        arrange,
        bond_and_break,
        inspect_and_type,
        stack,
        set_up_a_run,
        set_up_a_search,
        locate,
    ):
        act(session)
    history, known = session.document.history, session.bytes
    steps, canvas = len(history.undo_titles), session.window.workspace.canvas
    met = {kind for entry in history._done for kind in kinds_of(entry.edit)}
    assert kinds_in(design_edits) | kinds_in(network_edits) <= met
    for dock in session.window.docks.values():
        dock.close()
    session.window.resize(600, 400)
    canvas.setFocus()
    seen = {steps: session.text}
    for count in range(steps - 1, -1, -1):
        session.hand.press("z", held=CTRL)
        seen[count] = session.text
    assert {count: seen[count] for count in known} == known
    assert not history.undo_titles
    assert not session.window.isWindowModified()
    for count in range(1, steps + 1):
        session.hand.press("y", held=CTRL)
        assert session.text == seen[count], history.undo_titles[-1]
    assert not history.redo_titles
