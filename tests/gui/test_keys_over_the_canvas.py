"""While anything is open over the canvas, keys go there: as the system sends them, and under real window managers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu

from tests.gui.desk import PATIENCE_MS, Desk
from tests.gui.windows import blog_design, bring_to_front, open_window
from tndesigner.gui.actions.palette import Palette
from tndesigner.gui.doors import open_gallery

pytestmark = pytest.mark.gui

CONTROL = Qt.KeyboardModifier.ControlModifier
MANAGERS = tuple(name for name in ("openbox", "xfwm4", "metacity", "mutter") if shutil.which(name))
NEEDED = shutil.which("Xvfb") and shutil.which("xdotool") and shutil.which("dbus-run-session")

STORY = """
import subprocess
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
from tests.gui.windows import blog_design
from tndesigner.gui.actions.palette import Palette
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme

def person(*what):
    subprocess.run(["xdotool", *what], check=True)
    QTest.qWait(400)

def until(fact):
    for _ in range(600):
        if fact():
            return
        QTest.qWait(100)

theme = Theme()
theme.apply(dark=False)
window = MainWindow(OpenDocument(blog_design()), theme)
window.show()
window.finish()
QTest.qWaitForWindowExposed(window)
middle = window.centralWidget().mapToGlobal(window.centralWidget().rect().center())
person("mousemove", str(middle.x()), str(middle.y() + 150), "click", "1")
until(lambda: window.centralWidget().hasFocus())
person("key", "ctrl+k")
until(lambda: window.findChild(Palette) is not None)
person("type", "--delay", "50", "ix")
line = window.findChild(Palette).findChild(QLineEdit)
until(lambda: line.text() == "ix")
print("typed", line.text(), "tensors", len(list(window.document.network.tensors)), flush=True)
window.close_unasked()
"""


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    desk.window.workspace.canvas.setFocus()
    return desk


def send(desk: Desk, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Sends keys to the window as the system does, which does not know the widget that has the focus."""
    for key in keys:
        QTest.keyClick(desk.window.windowHandle(), key, held)
        QApplication.processEvents()


def test_letters_go_into_the_palette_and_not_into_the_drawing(desk):
    send(desk, Qt.Key.Key_K, held=CONTROL)
    desk.qtbot.waitUntil(lambda: desk.window.findChild(Palette) is not None, timeout=PATIENCE_MS)
    palette = desk.window.findChild(Palette)
    send(desk, Qt.Key.Key_I, Qt.Key.Key_X, Qt.Key.Key_C)
    assert palette.findChild(QLineEdit).text() == "ixc"
    assert len(list(desk.network.tensors)) == 3


def test_shortcuts_do_nothing_to_the_drawing_below_the_palette(desk):
    desk.document.select([desk.tensor("a").id])
    send(desk, Qt.Key.Key_K, held=CONTROL)
    send(desk, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_G, held=CONTROL)
    assert len(list(desk.network.tensors)) == 3
    assert not desk.document.diagram.notes


def test_a_click_beside_the_palette_closes_it_and_the_canvas_has_the_keys_again(desk):
    send(desk, Qt.Key.Key_K, held=CONTROL)
    palette = desk.window.findChild(Palette)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()
    assert desk.window.workspace.canvas.hasFocus()
    send(desk, Qt.Key.Key_C)
    assert len(list(desk.network.tensors)) == 4


def test_the_palette_stays_over_its_window_when_that_gets_smaller(desk):
    desk.window.resize(1300, 800)
    send(desk, Qt.Key.Key_K, held=CONTROL)
    desk.window.resize(820, 620)
    QApplication.processEvents()
    palette = desk.window.findChild(Palette)
    box = palette.findChild(QListWidget).parentWidget()
    assert palette.size() == desk.window.size()
    assert box.geometry().center().x() == pytest.approx(palette.rect().center().x(), abs=2)


def test_letters_do_nothing_to_the_drawing_below_a_menu(desk):
    canvas = desk.window.workspace.canvas
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().topLeft())
    canvas.pointing.menu_wanted.emit(None, canvas.mapToGlobal(canvas.rect().center()))
    menu = canvas.findChild(QMenu, "canvas_menu")
    assert QApplication.activePopupWidget() is menu
    send(desk, Qt.Key.Key_I, Qt.Key.Key_X)
    menu.close()
    assert len(list(desk.network.tensors)) == 3


def test_keys_do_nothing_to_the_drawing_below_the_gallery(desk):
    desk.document.select([desk.tensor("a").id])
    workspace = desk.window.workspace
    open_gallery(desk.window, workspace.windows, workspace.theme)
    send(desk, Qt.Key.Key_I, Qt.Key.Key_Delete)
    send(desk, Qt.Key.Key_G, Qt.Key.Key_D, held=CONTROL)
    assert len(list(desk.network.tensors)) == 3
    assert not desk.document.diagram.notes


@contextmanager
def screen(manager: str, log: Path) -> Iterator[str]:
    """A screen of its own with a window manager; gives its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x950x24"]
    with log.open("wb") as out, subprocess.Popen(command, pass_fds=[write], stdout=out, stderr=out) as server:
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                display = f":{answer.readline().strip()}"
            if manager == "none":
                yield display
                return
            here = dict(os.environ, DISPLAY=display)
            session = ["dbus-run-session", "--", manager]  # xfwm4 ends at once without one
            with subprocess.Popen(session, env=here, stdout=out, stderr=out) as running:
                try:
                    yield display
                    assert running.poll() is None, log.read_text(encoding="utf-8")
                finally:
                    running.terminate()
        finally:
            server.terminate()


@pytest.mark.parametrize("manager", ("none", *MANAGERS) if NEEDED else ())
def test_the_palette_takes_the_keys_under_a_window_manager(manager, checkout, tmp_path):
    with screen(manager, tmp_path / "log") as display:
        here = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=str(tmp_path))
        command = [sys.executable, "-c", STORY]
        run = subprocess.run(command, cwd=checkout, env=here, capture_output=True, text=True, timeout=300)
    assert run.stdout == "typed ix tensors 3\n", run.stderr
