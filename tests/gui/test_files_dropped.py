"""Files that are dropped on a window are opened or taken as data, also while a dialogue is open."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS
from tests.gui.windows import Answers, blog_design, open_windows
from tndesigner.document import dumps, load, save
from tndesigner.gui.canvas.clipboard import mime_of
from tndesigner.gui.panels.panel_visibility import PanelVisibility

pytestmark = pytest.mark.gui


@pytest.fixture
def blog(tmp_path):
    path = tmp_path / "blog.tnd"
    save(blog_design(), path)
    return path


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


def test_what_is_dropped_anywhere_opens_is_learned_from_or_is_named(qtbot, windows, blog, tmp_path):
    table, picture = tmp_path / "own.csv", tmp_path / "photo.png"
    table.write_text(
        "height,width,colour\n" + "\n".join(f"{n}.5,{n % 7},{'red' if n % 2 else 'blue'}" for n in range(20))
    )
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    windows.new()
    assert drop(windows.windows[0].workspace.canvas, blog)
    qtbot.waitUntil(lambda: [window.document.path for window in windows.windows] == [blog], timeout=PATIENCE_MS)
    window = windows.windows[0]
    window.finish()
    with Answers("Close") as answers:
        assert drop(window.strip, picture)
        qtbot.waitUntil(lambda: bool(answers.read), timeout=PATIENCE_MS)
    assert "it is a PNG picture, not a design; open the design it was made from" in answers.read[0]
    with Answers(Qt.Key.Key_Escape) as answers:
        assert drop(window.docks["savings"].widget(), table)
        qtbot.waitUntil(lambda: bool(answers.read), timeout=PATIENCE_MS)
    assert "own.csv" in answers.read[0]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=PATIENCE_MS)
    assert window.docks["train"].findChild(PanelVisibility).in_sight
    assert window.document.design == load(blog)


@pytest.mark.parametrize("command", ["edit.preferences", "file.import", "file.save_as", "model.input"])
def test_a_design_dropped_while_a_dialogue_is_open_opens_beside_it(qtbot, windows, blog, tmp_path, command):
    windows.new()
    [window] = windows.windows
    canvas, before, seen = window.workspace.canvas, dumps(window.document.design), []

    def look():
        dialogue = QApplication.activeModalWidget()
        if dialogue is not None and not seen:
            seen.append(dialogue)
            assert not drag(canvas, mime_of(load(blog).diagrams[1])), "a part of a drawing changes it"
            assert not drop(canvas, tmp_path), "data change the design that the dialogue may be about"
            assert drop(canvas, blog)
        elif dialogue is not None and len(windows.windows) == 2:
            looking.stop()
            seen.append(dialogue)
            dialogue.reject()

    looking = QTimer()
    looking.timeout.connect(look)
    looking.start(10)
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE_MS)
    assert seen[0] is seen[1]
    assert dumps(window.document.design) == before
    assert [one.document.path for one in windows.windows] == [None, blog]
    assert drop(canvas, tmp_path), "the dialogue is closed"
    with Answers(Qt.Key.Key_Escape) as answers:
        qtbot.waitUntil(lambda: bool(answers.read), timeout=PATIENCE_MS)


def drop(widget, path):
    """Drags a file over a widget and lets it go; tells whether something there would take it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return drag(widget, data)


def drag(widget, data):
    """Drags data over a widget and lets go; tells whether something there would take them."""
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget.window(), QDropEvent(QPoint(50, 50), *how))
    return enter.isAccepted()
