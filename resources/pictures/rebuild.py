"""Makes the pictures of the window anew: ``python resources/pictures/rebuild.py``, from anywhere, without a screen.

``FOLDER`` is where they go, beside this file if none is given. ``--only blog mera`` makes some of them,
``--size 1024x700`` makes them smaller, ``--dark`` makes all of them dark, ``--language de`` and ``--scale 2`` show them
in German and at 200 %. The README shows three, which are kept in
the repository.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QSlider, QTableView, QWidget

from tndesigner.document import load
from tndesigner.document.edits import EditNetwork
from tndesigner.document.new_design import new_design
from tndesigner.gui.app import Application
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.arrangement import forget_arrangement
from tndesigner.gui.gallery.opening import open_gallery
from tndesigner.gui.language import speak
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.panels.train.live_page import LivePage
from tndesigner.gui.preferences import LanguageChoice
from tndesigner.gui.style import Theme
from tndesigner.network.edits import ReplaceTensor
from tndesigner.training.devices import device_title
from tndesigner.training.states import TrainingState

FOLDER = Path(__file__).resolve().parent
EXAMPLES = FOLDER.parent / "examples"
PATIENCE_MS, COLOURS = 120_000, 256


def empty(window: MainWindow) -> None:
    """Nothing is drawn yet."""


def gallery(window: MainWindow) -> None:
    """The page to start from, as on the first start."""
    workspace = window.workspace
    page = open_gallery(window, workspace.windows, workspace.theme)
    QTest.qWait(2_000)
    page.setFocus()


def blog(window: MainWindow) -> None:
    """The blog's two cores, one of them selected."""
    select(window, "a")
    wait_for_steps(window)


def mera(window: MainWindow) -> None:
    """A MERA on eight sites."""
    wait_for_steps(window)


def problems(window: MainWindow) -> None:
    """A bond of 2 and 3 is selected; the problems say how to mend it."""
    document = window.document
    core = next(core for core in document.network.cores if core.name == "b")
    legs = tuple(replace(leg, dim=3) if leg.name == "left" else leg for leg in core.legs)
    document.do("Set Dimension", EditNetwork(document.shown, ReplaceTensor(replace(core, legs=legs))))
    bonds = document.network.bonds
    document.select(bond.id for bond in bonds if {leg.id for leg in legs if leg.name == "left"} & set(bond.legs))
    show_panel(window, "problems")


def contraction(window: MainWindow) -> None:
    """The contraction is played; it stands in the middle."""
    wait_for_steps(window)
    slider = window.docks["contraction"].widget().findChild(QSlider)
    assert slider is not None
    slider.setValue((slider.maximum() + 1) // 2)


def code(window: MainWindow) -> None:
    """The layer as Keras source, with room to read it."""
    show_panel(window, "code")
    window.resizeDocks([window.docks["code"]], [round(0.45 * window.height())], Qt.Orientation.Vertical)


def preferences(window: MainWindow) -> None:
    """The dialogue of the preferences."""
    window.commands["edit.preferences"].trigger()


def compress(window: MainWindow) -> None:
    """The panel that compresses a trained model, still without one."""
    show_panel(window, "compress")


def search(window: MainWindow) -> None:
    """The panel that searches, still without trials."""
    show_panel(window, "search")


def train(window: MainWindow) -> None:
    """The panel that trains, before the first run."""
    show_panel(window, "train")


def dark(window: MainWindow) -> None:
    """A network and its dense twin that were trained, in the dark theme; on which machine, nobody is told."""
    show_panel(window, "train")
    training, panel = window.workspace.training, window.docks["train"].widget()
    wait(lambda: panel.findChild(LivePage) is not None, "the panel")
    QTest.qWait(200)
    wait(lambda: training.fitting is not None and training.fitting.reading is not None, "the data")
    training.start()
    wait(lambda: training.state in (TrainingState.FINISHED, TrainingState.FAILED), "the end of the training")
    machine = {device_title(device) for device in training.worker.devices}
    for words in panel.findChildren(QLabel):
        if machine & set(words.text().split("\n")):
            words.hide()


Pose = Callable[[MainWindow], None]
STATES: dict[str, tuple[Pose, str]] = {
    "empty": (empty, ""),
    "gallery": (gallery, ""),
    "blog": (blog, "blog"),
    "mera": (mera, "digits-mera"),
    "problems": (problems, "blog"),
    "contraction": (contraction, "fashion-mpo"),
    "code": (code, "blog"),
    "preferences": (preferences, "blog"),
    "compress": (compress, "digits"),
    "search": (search, "digits"),
    "train": (train, "digits"),
    "dark": (dark, "irregular"),
}
"""What each picture shows: how a window is brought there, and the example that it starts from."""


def picture(theme: Theme, pose: Pose, example: str, size: QSize) -> MainWindow:
    """Return a window of a size, posed and settled."""
    forget_arrangement()
    windows = OpenWindows(lambda document, all_windows: MainWindow(document, theme, all_windows))
    path = EXAMPLES / f"{example}.tnd"
    document = OpenDocument(load(path), path) if example else OpenDocument(new_design())
    window = windows.show(document)
    assert isinstance(window, MainWindow)
    window.setGeometry(0, 0, size.width(), size.height())
    window.finish()
    window.workspace.canvas.fit()
    QTest.qWait(400)
    pose(window)
    wait(lambda: window.workspace.analysis.current or not document.network.cores, "the figures")
    QTest.qWait(1_500)
    return window


def save(window: QWidget, path: Path) -> None:
    """Write a picture of a window and its dialogues with as many colours as fit into a third of the bytes."""
    shown = window.grab()
    painter = QPainter(shown)
    for dialogue in window.findChildren(QDialog):
        if dialogue.isVisible():
            painter.drawPixmap(window.mapFromGlobal(dialogue.mapToGlobal(QPoint())), dialogue.grab())
    painter.end()
    shown.save(str(path))
    with Image.open(path) as full:
        few = full.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def select(window: MainWindow, name: str) -> None:
    """Select the tensor of a name."""
    window.document.select(tensor.id for tensor in window.document.network.tensors if tensor.name == name)


def wait_for_steps(window: MainWindow) -> None:
    """Wait until the contraction is planned."""
    table = window.docks["contraction"].widget().findChild(QTableView)
    assert table is not None
    wait(lambda: bool(table.model().rowCount()), "the steps")


def wait(ready: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not ready():
        if deadline.hasExpired():
            raise SystemExit(f"{what} did not come")
        QTest.qWait(20)


@contextmanager
def home_of_its_own() -> Iterator[None]:
    """Keep settings and runs of the person away from the pictures, and the pictures away from them."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = folder
        yield


def main() -> None:
    """Make them one after another."""
    parser = argparse.ArgumentParser(description="Make the pictures of the window anew.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--only", nargs="+", choices=STATES, default=list(STATES))
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--language", choices=list(LanguageChoice)[1:], default=LanguageChoice.ENGLISH)
    parser.add_argument("--scale", default="1", help="2 for a screen of 200 %%; the size stays that of the picture")
    chosen = parser.parse_args()
    width, height = (round(int(side) / float(chosen.scale)) for side in chosen.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with home_of_its_own():
        application = Application(["tndesigner"])
        application.setApplicationName("tndesigner")
        speak(LanguageChoice(chosen.language))
        theme = Theme()
        for name in chosen.only:
            pose, example = STATES[name]
            theme.apply(dark=chosen.dark or name == "dark")
            window = picture(theme, pose, example, QSize(width, height))
            save(window, chosen.folder / f"{name}.png")
            print(f"{name}.png")
            window.close_unasked()
            QTest.qWait(50)


if __name__ == "__main__":
    main()
