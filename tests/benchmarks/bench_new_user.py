"""Times the story of a new user: the first start, the gallery, the blog's network, Train, 300 epochs of both models.

Run from the checkout: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_new_user [--think SECONDS]``.
Everything is done by real keys and clicks in the real window with a real worker; the person takes so many seconds
to look at the gallery, and as many to look at the drawing. Prints when each step was done and how long the program
was waited for; what else the machine does is in all figures.
"""

import argparse
import gc
import os
import tempfile
import time
from collections.abc import Callable

BEGIN = time.perf_counter()

from PySide6.QtCore import QSettings, QStandardPaths, Qt  # noqa: E402  # the clock runs from before the imports
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tndesigner.gui.app import Application, start  # noqa: E402
from tndesigner.gui.files import OpenWindows  # noqa: E402
from tndesigner.gui.gallery.card import Card  # noqa: E402
from tndesigner.gui.main_window import MainWindow  # noqa: E402
from tndesigner.gui.style import Theme  # noqa: E402
from tndesigner.training.states import TrainingState  # noqa: E402

EPOCHS = 300


def wait(condition: Callable[[], object], seconds: float = 300.0) -> float:
    """Let the window work until something is so, and return how many milliseconds that took."""
    begin = time.perf_counter()
    while not condition():
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() - begin > seconds:
            raise TimeoutError("the window does not get there")
    return 1e3 * (time.perf_counter() - begin)


def look(seconds: float) -> None:
    """Let the person look for so long, while the window does what it likes."""
    end = time.perf_counter() + seconds
    wait(lambda: time.perf_counter() > end)


def row(title: str, waited: float) -> None:
    print(f"{title:<44}{time.perf_counter() - BEGIN:8.2f} s{waited:10.0f} ms waited", flush=True)


def open_first_window(theme: Theme) -> OpenWindows:
    """Start as the program does, though warm workers are started here."""
    windows = OpenWindows(lambda document, all_windows: MainWindow(document, theme, all_windows))
    start(windows, theme, [])
    windows.windows[0].resize(1440, 900)
    return windows


def choose_blog(windows: OpenWindows) -> MainWindow:
    """Hit Enter on the first card of the gallery."""
    cards = windows.windows[0].findChildren(Card)
    QTest.keyClick(cards[0], Qt.Key.Key_Return)
    (window,) = windows.windows
    return window


def main() -> None:
    """Live the story and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--think", type=float, default=4.0)
    think = parser.parse_args().think
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        QStandardPaths.setTestModeEnabled(True)
        application = Application(["tndesigner"])
        application.setApplicationName("tndesigner")
        gc.disable()  # as the program's door does
        windows = open_first_window(Theme())
        tell(windows, think)
        for window in list(windows.windows):
            window.close_unasked()


def tell(windows: OpenWindows, think: float) -> None:
    """Go through the steps."""
    row("the gallery is there", wait(windows.windows[0].findChildren(Card)[0].hasFocus))
    look(think)
    window = choose_blog(windows)
    training = window.workspace.training
    training.keep_warm()
    row("the blog's network is drawn and counted", wait(lambda: window.workspace.analysis.current))
    look(think)
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    row("the first loss is drawn", wait(lambda: curves_of(window)))
    row("both models are seen all over the plane", wait(lambda: len(looks_of(window)) == 2))
    row(f"{EPOCHS} epochs of both", wait(lambda: training.state is TrainingState.FINISHED))
    row("the last surfaces are drawn", wait(lambda: set(looks_of(window).values()) == {EPOCHS}))


def board_of(window: MainWindow) -> QWidget | None:
    return window.docks["train"].widget().board


def curves_of(window: MainWindow) -> dict[str, object]:
    """Return the curves that are drawn, if the panel is there."""
    board = board_of(window)
    return board.pages["live"].curves.plots["loss"].curves if board and "live" in board.pages else {}


def looks_of(window: MainWindow) -> dict[str, int]:
    """Return after which epoch each model is shown."""
    board = board_of(window)
    page = board.pages["live"].answers.page if board else None
    return page.both.epochs if page else {}


if __name__ == "__main__":
    main()
