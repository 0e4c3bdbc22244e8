"""Times the story of a new user: the first start, the gallery, the blog's network, Train, 300 epochs of both models.

Run from the checkout: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_new_user``.
Everything is done by real keys and clicks in the real window with a real worker; the person takes so many seconds
to look at the gallery, and as many to look at the drawing. A row says how long the program was waited for, and
when the step was done; what else the machine does is in all figures.
"""

import gc
import os
import tempfile
import time
from collections.abc import Callable, Iterator

BEGIN = time.perf_counter()

from PySide6.QtCore import QSettings, QStandardPaths, Qt  # noqa: E402  # the clock runs from before the imports
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from tests.benchmarks.row import Options, Row, run_alone  # noqa: E402
from tndesigner.gui.app import Application, start  # noqa: E402
from tndesigner.gui.files import OpenWindows  # noqa: E402
from tndesigner.gui.gallery.card import Card  # noqa: E402
from tndesigner.gui.main_window import MainWindow  # noqa: E402
from tndesigner.gui.style import Theme  # noqa: E402
from tndesigner.training.states import TrainingState  # noqa: E402

EPOCHS = 300
THINK = 4.0
"""Seconds to look at something."""


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


def step(title: str, waited: float) -> Row:
    """Return the row of a step that is done now."""
    return Row(title, waited, "ms", note=f"done after {time.perf_counter() - BEGIN:.2f} s")


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


def rows(options: Options) -> Iterator[Row]:
    """Live the story; the person is quick if it has to be quick."""
    think = THINK / 4 if options.quick else THINK
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        QStandardPaths.setTestModeEnabled(True)
        application = Application(["tndesigner"])
        application.setApplicationName("tndesigner")
        gc.disable()  # as the program's door does
        windows = open_first_window(Theme())
        yield from tell(windows, think)
        for window in list(windows.windows):
            window.close_unasked()


def tell(windows: OpenWindows, think: float) -> Iterator[Row]:
    """Go through the steps."""
    yield step("the gallery is there", wait(windows.windows[0].findChildren(Card)[0].hasFocus))
    look(think)
    window = choose_blog(windows)
    training = window.workspace.training
    training.keep_warm()
    yield step("the blog's network is drawn and counted", wait(lambda: window.workspace.analysis.current))
    look(think)
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    yield step("the first loss is drawn", wait(lambda: curves_of(window)))
    yield step("both models are seen all over the plane", wait(lambda: len(looks_of(window)) == 2))
    yield step(f"{EPOCHS} epochs of both", wait(lambda: training.state is TrainingState.FINISHED))
    yield step("the last surfaces are drawn", wait(lambda: set(looks_of(window).values()) == {EPOCHS}))


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
    run_alone(rows, __doc__)
