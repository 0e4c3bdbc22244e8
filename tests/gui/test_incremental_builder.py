"""What takes long is made piece by piece, and the window works between the pieces."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.desk import PATIENCE_MS
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder

pytestmark = pytest.mark.gui


def test_the_window_has_its_turn_between_two_pieces_and_works_are_done_in_their_order(qtbot):
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    turns = IncrementalBuilder(owner)

    def work(name: str):
        done.append(f"{name} begins")
        QTimer.singleShot(0, owner, lambda: done.append("window"))
        yield
        done.append(f"{name} ends")

    turns.do(work("first"))
    turns.do(work("second"))
    qtbot.waitUntil(lambda: "second ends" in done, timeout=PATIENCE_MS)
    assert done == ["first begins", "window", "first ends", "second begins", "window", "second ends"]
    assert not turns.isActive()


def test_a_piece_that_never_gets_its_place_goes_with_its_owner(qtbot):
    owner, piece = QWidget(), QWidget()
    qtbot.addWidget(owner)
    turns = IncrementalBuilder(owner)

    def work():
        turns.keep(piece)
        yield
        yield

    turns.do(work())
    qtbot.waitUntil(lambda: piece.parent() is owner, timeout=PATIENCE_MS)
    turns.forget()
    assert not turns.isActive()
    assert not piece.isVisible()


def test_a_module_that_comes_when_its_window_is_closed_is_told_nobody(qtbot):
    owner, told = QWidget(), []
    qtbot.addWidget(owner)
    late = BackgroundImport("tndesigner.wording.numbers", owner)
    late.imported.connect(lambda: told.append(late.module))
    late.load()
    late.close()
    QTest.qWait(20)
    assert told == []
