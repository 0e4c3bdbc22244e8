"""Catches what a window leaves behind: widgets, running timers, threads and processes.

Qt is reached through `sys.modules` only: what never imported it cannot have leaked it.
"""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import networkx  # noqa: F401  # so that each window checks its document at once, as all do but the first of a process
import pytest

COUNTING_MS = 10_000
"""How long the counting process of a window may take to answer; one that is stopped in a test ends with its window."""


def pytest_collection_finish() -> None:
    """Leaves out of the search for leaks what all tests imported: half of the time of a test went into that."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path: Path) -> None:
    """Every test starts with settings that nobody has written to."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        for layout in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
            core.QSettings.setPath(layout, core.QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails the test that leaves a widget, a running timer, a thread or a process."""
    monkeypatch.setattr(
        gc, "freeze", lambda: None
    )  # what the window leaves out of a search for garbage is searched here
    before = leftovers()
    yield
    empty_clipboard()
    settle()
    finish_counting()
    leaked = [describe(thing) for thing in leftovers() if not any(thing is known for known in before)]
    assert not leaked, "the test left behind: " + ", ".join(leaked)


def empty_clipboard() -> None:
    """Takes away what a test copied, so that the next one cannot paste it."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def settle() -> None:
    """Lets Qt finish what was asked for: deletions first of all."""
    core = sys.modules.get("PySide6.QtCore")
    application = core.QCoreApplication.instance() if core else None
    if core is None or application is None:
        return
    gc.collect()
    for _ in range(3):
        application.processEvents()
        application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def finish_counting() -> None:
    """Lets windows that stay open for the next test have the answers that they asked for."""
    estimator = sys.modules.get("tndesigner.gui.estimator")
    if estimator is None:
        return
    is_valid, core = sys.modules["shiboken6"].isValid, sys.modules["PySide6.QtCore"]
    found = [one for one in gc.get_objects() if type(one) is estimator.Counter and is_valid(one)]
    patience = core.QTimer(singleShot=True)
    patience.start(COUNTING_MS)
    while any(is_valid(one) and one.kind for one in found) and patience.isActive():
        core.QCoreApplication.processEvents(core.QEventLoop.ProcessEventsFlag.AllEvents, 10)
    patience.stop()


def leftovers() -> list[object]:
    """Everything of Qt's that lives on by itself, now."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    return [*top_level_widgets(), *alive_and_active(core)]


def top_level_widgets() -> list[object]:
    """Windows that nobody owns."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [widget for widget in widgets.QApplication.topLevelWidgets() if widget.parent() is None]


def alive_and_active(core: ModuleType) -> list[object]:
    """Timers that tick, threads that run and processes that were started, wherever they hang."""
    is_valid = sys.modules["shiboken6"].isValid
    active = {
        core.QTimer: lambda timer: timer.isActive(),
        core.QThread: lambda thread: thread.isRunning() and thread is not core.QThread.currentThread(),
        core.QProcess: lambda process: process.state() != core.QProcess.ProcessState.NotRunning,
    }
    kinds = tuple(active)
    candidates = [thing for thing in gc.get_objects() if issubclass(type(thing), kinds) and is_valid(thing)]
    return [thing for thing in candidates if any(isinstance(thing, kind) and active[kind](thing) for kind in kinds)]


def describe(thing: object) -> str:
    """A leaked object by its class and its Qt name."""
    name = thing.objectName()  # type: ignore[attr-defined]
    return f"{type(thing).__module__}.{type(thing).__qualname__} {name!r}"
