"""Times how long the window is busy with 10,000 cores: ``python -m tests.benchmarks.bench_ten_thousand``.

A row gives the longest slice: the most processor time of the window's thread that one turn of its event loop takes,
which is how long a click or a key waits at most on a machine that does nothing else. What other threads and processes
take is not in it. With ``WHERE=1`` in the environment it prints what took the slices of more than 30 ms, from samples
of the stack, which make them longer.
"""

import gc
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread, get_ident
from time import perf_counter, sleep, thread_time

os.environ["QT_NO_GLIB"] = "1"  # the other event loop announces no turns
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.bench_canvas import grid
from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design, save
from tndesigner.drawing.layouts import SPACING
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.style import Theme
from tndesigner.models import Model, NetworkDense
from tndesigner.network import Diagram, Leg, Network, Placement
from tndesigner.network.edits import set_dim

SIDE = 100
WIDE = 8
PANELS = ("inspector", "problems", "history", "code", "contraction", "model", "train", "compress", "search")
OPEN_GOAL, EDIT_GOAL = "≤ 100", "≤ 50"
LONG_MS = 30.0


@dataclass
class Slices:
    """How long the turns of the event loop took, in milliseconds of the thread's processor time."""

    where: bool
    longest: float = 0.0
    samples: list[tuple[str, ...]] = field(default_factory=list)
    _begin: float = field(default_factory=thread_time)

    def turn(self) -> None:
        """Note the end of a turn, which is the begin of the next."""
        now = thread_time()
        took = 1e3 * (now - self._begin)
        self.longest = max(self.longest, took)
        if self.where and took > LONG_MS:
            self._tell(took)
        self.samples.clear()
        self._begin = thread_time()

    def _tell(self, took: float) -> None:
        frames = Counter(frame for stack in self.samples for frame in dict.fromkeys(stack))
        print(f"  {took:.0f} ms, {len(self.samples)} samples")
        for frame, count in frames.most_common(24):
            print(f"    {count:4} {frame}")


@contextmanager
def counted_slices(*, where: bool) -> Iterator[Slices]:
    """Measure the turns of the event loop meanwhile."""
    slices, running = Slices(where), True
    window = get_ident()

    def sample() -> None:
        while running:
            frame, stack = sys._current_frames().get(window), []
            while frame is not None:
                stack.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
                frame = frame.f_back
            slices.samples.append(tuple(stack))
            sleep(0.002)

    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.awake.connect(slices.turn)
    sampler = Thread(target=sample, daemon=True)
    if where:
        sampler.start()
    try:
        yield slices
    finally:
        slices.turn()
        dispatcher.awake.disconnect(slices.turn)
        running = False
        if where:
            sampler.join()


def train() -> Network:
    """A train of cores, of which every hundredth takes a leg of the input and gives one of the output."""
    network, count = Network("train"), SIDE * SIDE
    places = range(0, count, count // WIDE)
    data = network.add_input("x", {f"i{number + 1}": 2 for number in range(WIDE)})
    before: Leg | None = None
    outputs = []
    for number in range(count):
        legs = {"left": 3} if number else {}
        legs |= {"in": 2, "out": 2} if number in places else {}
        core = network.add_core(f"c{number}", legs | ({"right": 3} if number < count - 1 else {}))
        if before:
            network.connect(before, core["left"])
        before = core["right"] if number < count - 1 else None
        if number in places:
            network.connect(data[f"i{len(outputs) + 1}"], core["in"])
            outputs.append(core["out"])
    network.set_outputs(outputs)
    return network


def designs() -> Iterator[tuple[str, Design]]:
    """Yields a square grid that is only drawn, and a train that is a layer."""
    yield "a grid", Design({1: grid(SIDE)})
    network = train()
    places = {
        one.id: Placement(SPACING * (place % SIDE), SPACING * (place // SIDE))
        for place, one in enumerate(network.tensors)
    }
    model = Model((2**WIDE,), (NetworkDense(network=1),))
    yield "a train", Design({1: Diagram(network, places)}, model)


def run_for(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Let the window work, as the application does."""
    loop, look = QEventLoop(), QTimer(interval=100)
    end = perf_counter() + seconds
    look.timeout.connect(lambda: loop.quit() if until() or perf_counter() > end else None)
    look.start()
    loop.exec()
    look.stop()


def edit(window: MainWindow, turn: int) -> None:
    """Change the dimension of a bond in the middle."""
    document = window.document
    network = document.network
    bond = network.bonds[len(network.bonds) // 2]
    document.do_on_network("Change", set_dim(network, [(leg, 2 + turn % 3) for leg in bond.legs]))


def measure(name: str, design: Design, folder: Path, *, where: bool) -> Iterator[Row]:
    """Yields a row for opening, and one for edits with each panel in front."""
    path = folder / "large.tnd"
    save(design, path)
    theme = Theme()
    theme.apply(dark=False)
    recovery = Recovery(folder / "unsaved")
    windows = OpenWindows(lambda document, rest: MainWindow(document, theme, rest), recovery)
    with counted_slices(where=where) as opening:
        QTimer.singleShot(0, lambda: windows.open([path]))
        run_for(12.0)
    count = SIDE * SIDE
    yield Row(f"{count:,} cores, {name}, opening", opening.longest, "ms", OPEN_GOAL)
    window = windows.windows[0]
    assert isinstance(window, MainWindow)
    for panel in PANELS:
        dock = window.docks[panel]
        dock.show()
        dock.raise_()
        run_for(4.0)
        with counted_slices(where=where) as editing:
            for turn in range(3):
                QTimer.singleShot(0, lambda turn=turn: edit(window, turn))
                run_for(1.5)
        yield Row(f"{count:,} cores, {name}, edit with {panel} in front", editing.longest, "ms", EDIT_GOAL)
    window.close_unasked()
    recovery.close()
    run_for(0.2)


def rows(options: Options) -> Iterator[Row]:
    """Measure with each design."""
    application = QApplication.instance() or QApplication([])
    assert application
    gc.disable()  # as the program does until its first import in the background
    for name, design in designs():
        if not options.wants(name):
            continue
        with tempfile.TemporaryDirectory() as folder:
            yield from measure(name, design, Path(folder), where=bool(os.environ.get("WHERE")))


if __name__ == "__main__":
    run_alone(rows, __doc__)
