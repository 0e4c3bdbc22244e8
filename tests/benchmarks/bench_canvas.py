"""Times how fast the canvas answers: ``python -m tests.benchmarks.bench_canvas``.

Each frame is what a person waits for: the event, what it changes, and the repaint. Offscreen, 1280 × 800. The figures
are medians in milliseconds of the processor, with those by the clock beside them.
"""

import os
from collections.abc import Callable, Iterator
from itertools import product
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design
from tndesigner.drawing.changes.typed_values import with_dim
from tndesigner.drawing.layouts import SPACING
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.network import Diagram, Network, Placement

FRAMES = 41
SIZE = (1280, 800)
GOALS = {(100, "zoom"): "≤ 16", (32, "drag one"): "≤ 16", (100, "edit a bond"): "≤ 50"}
Action = Callable[[int], None]
Times = tuple[float, float]
"""Milliseconds by the clock, and of the processor; on a busy machine only the second ones compare."""


def grid(side: int) -> Diagram:
    """A square grid of cores, each bonded to its neighbours."""
    network, placements, cores = Network("grid"), {}, {}
    for row, column in product(range(side), repeat=2):
        sides = {"left": column > 0, "down": row < side - 1, "up": row > 0, "right": column < side - 1}
        legs = {name: 2 if name in ("left", "right") else 3 for name, there in sides.items() if there}
        core = cores[row, column] = network.add_core(f"c{row}_{column}", legs)
        placements[core.id] = Placement(column * SPACING, row * SPACING)
    for row, column in product(range(side), range(side - 1)):
        network.connect(cores[row, column]["right"], cores[row, column + 1]["left"])
        network.connect(cores[column, row]["down"], cores[column + 1, row]["up"])
    return Diagram(network, placements)


def canvas_on(side: int) -> CanvasView:
    """A canvas that shows a whole grid."""
    theme = Theme()
    theme.apply(dark=False)
    document = OpenDocument(Design({1: grid(side)}))
    canvas = CanvasView(document, theme)
    document.setParent(canvas)
    theme.setParent(canvas)
    canvas.resize(*SIZE)
    canvas.show()
    canvas.fit()
    rest(canvas)
    return canvas


def rest(canvas: CanvasView, seconds: float = 0.3) -> None:
    """Lets timers run out."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QApplication.processEvents()
    canvas.repaint()


def frames(canvas: CanvasView, action: Action, count: int = FRAMES) -> Times:
    """The median of a frame."""
    times = []
    for frame in range(count):
        start, cpu = perf_counter(), process_time()
        action(frame)
        canvas.repaint()
        times.append((1000 * (perf_counter() - start), 1000 * (process_time() - cpu)))
    wall, busy = (median(column) for column in zip(*times, strict=True))
    return wall, busy


def send(canvas: CanvasView, kind: QEvent.Type, place: QPoint) -> None:
    """One event of the left button."""
    at, held = QPointF(place), Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else held
    event = QMouseEvent(kind, at, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def drag(canvas: CanvasView, *, everything: bool) -> tuple[Times, Times]:
    """To take up one core, or all, and a frame of dragging."""
    tables = canvas.scene.drawn.tables
    leader = sorted(tables.tensors)[len(tables.tensors) // 2]
    canvas.stage.document.select(tables.tensors if everything else (leader,))
    canvas.repaint()
    start = canvas.stage.camera.to_screen(tables.centre(leader)).toPoint()
    send(canvas, QEvent.Type.MouseButtonPress, start)
    taken = frames(canvas, lambda _: send(canvas, QEvent.Type.MouseMove, start + QPoint(9, 9)), count=1)
    dragged = frames(
        canvas, lambda frame: send(canvas, QEvent.Type.MouseMove, start + QPoint(9 + 3 * frame, 9 + 2 * frame))
    )
    canvas.pointing.cancel_gesture()
    rest(canvas)
    return taken, dragged


def edit(canvas: CanvasView) -> Times:
    """Until a dimension that was typed is on the screen."""
    bonds = sorted(canvas.scene.drawn.tables.bonds)

    def set_dim(frame: int) -> None:
        canvas.stage.do(with_dim(1, canvas.stage.document.network, [bonds[7 * frame % len(bonds)]], 5 + frame))

    return frames(canvas, set_dim)


def hover(canvas: CanvasView) -> Times:
    """A frame of moving the pointer over the drawing."""

    def move(frame: int) -> None:
        place = QPointF(300 + 7 * frame, 200 + 3 * frame)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas, event)

    return frames(canvas, move)


def measure(side: int) -> Iterator[Row]:
    """Yields a row for each thing that a person does on a grid."""
    canvas = canvas_on(side)
    shown: list[CanvasScene] = []
    opened = frames(canvas, lambda _: shown.append(CanvasScene(canvas.stage.document)), count=1)
    camera = canvas.stage.camera
    count = len(canvas.scene.drawn.tables.tensors)
    times = {
        "draw anew": opened,
        "zoom": frames(canvas, lambda frame: camera.set_zoom(camera.zoom * (1.05 if frame % 8 < 4 else 1 / 1.05))),
    }
    rest(canvas)
    times["pan"] = frames(canvas, lambda frame: camera.pan(5 if frame % 16 < 8 else -5, 3))
    canvas.fit()
    rest(canvas)
    times["whole repaint"] = frames(canvas, lambda _: canvas.scene.invalidated.emit(None))
    times["hover"] = hover(canvas)
    times["take up one"], times["drag one"] = drag(canvas, everything=False)
    times["take up all"], times["drag all"] = drag(canvas, everything=True)
    times["edit a bond"] = edit(canvas)
    for name, (wall, busy) in times.items():
        yield Row(f"{count:,} cores, {name}", busy, "ms", GOALS.get((side, name), ""), f"{wall:.1f} ms by the clock")
    canvas.close()
    canvas.deleteLater()
    QApplication.processEvents()


def rows(options: Options) -> Iterator[Row]:
    """Measure on small and large grids."""
    application = QApplication.instance() or QApplication([])
    assert application
    for side in (10, 32) if options.quick else (10, 32, 100):
        yield from measure(side)


if __name__ == "__main__":
    run_alone(rows, __doc__)
