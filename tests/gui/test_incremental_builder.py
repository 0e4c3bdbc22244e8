"""What takes long is made piece by piece, and the window works between the pieces."""

from functools import partial
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.desk import PATIENCE_MS
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.wording import numbers

pytestmark = pytest.mark.gui


def test_the_window_has_its_turn_between_two_pieces_and_works_are_done_in_their_order(qtbot):
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    builder = IncrementalBuilder(owner)

    def begin(name: str):
        done.append(f"{name} begins")
        QTimer.singleShot(0, owner, lambda: done.append("window"))

    for name in ("first", "second"):
        builder.do(partial(begin, name), partial(done.append, f"{name} ends"))
    qtbot.waitUntil(lambda: "second ends" in done, timeout=PATIENCE_MS)
    assert done == ["first begins", "window", "first ends", "second begins", "window", "second ends"]
    assert not builder.isActive()


def test_a_widget_that_is_asked_for_before_its_step_is_made_once(qtbot):
    owner, made = QWidget(), []
    qtbot.addWidget(owner)
    builder = IncrementalBuilder(owner)

    def make() -> QWidget:
        made.append(QWidget())
        return made[0]

    widget = builder.make(make)
    assert made == []
    assert widget() is made[0]
    builder.finish()
    assert widget() is made[0]
    assert len(made) == 1


def test_steps_that_a_step_asks_for_are_taken_after_the_others(qtbot):
    owner, done = QWidget(), []
    qtbot.addWidget(owner)
    builder = IncrementalBuilder(owner)
    builder.do(lambda: builder.do(lambda: done.append("third")), lambda: done.append("second"))
    builder.finish()
    assert done == ["second", "third"]
    assert not builder.isActive()


def test_a_piece_that_never_gets_its_place_goes_with_its_owner(qtbot):
    owner, piece = QWidget(), QWidget()
    qtbot.addWidget(owner)
    builder = IncrementalBuilder(owner)
    builder.make(lambda: piece)
    builder.do(lambda: None, lambda: None)
    qtbot.waitUntil(lambda: piece.parent() is owner, timeout=PATIENCE_MS)
    builder.forget()
    assert not builder.isActive()
    assert not piece.isVisible()


def test_a_module_that_comes_when_its_window_is_closed_is_told_nobody(qtbot):
    owner, told = QWidget(), []
    qtbot.addWidget(owner)
    background = BackgroundImport(lambda: numbers, owner)
    background.imported.connect(lambda: told.append(background.result))
    background.load()
    background.close()
    QTest.qWait(20)
    assert told == []


def test_what_is_imported_is_told_in_the_windows_thread(qtbot):
    owner, threads = QWidget(), []
    qtbot.addWidget(owner)
    background = BackgroundImport(current_thread, owner)
    background.imported.connect(lambda: threads.append(current_thread()))
    assert background.result is None
    background.load()
    qtbot.waitUntil(lambda: threads != [], timeout=PATIENCE_MS)
    assert threads == [main_thread()]
    assert background.result not in (None, main_thread())


def test_a_closed_import_does_not_begin(qtbot):
    owner, called = QObject(), list[str]()
    background = BackgroundImport(lambda: called.append("loaded"), owner)
    background.close()
    background.load()
    background.close()
    assert called == []
