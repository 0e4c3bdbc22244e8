"""A person opens the trained model of the gallery, makes it ten times smaller, and takes it away."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.desk import PATIENCE_MS, Desk, button, choose, field, type_into, words
from tests.gui.windows import Answers, is_open, open_windows, press
from tndesigner.document.locking import is_locked
from tndesigner.gui.actions.panels_menu import is_in_front
from tndesigner.gui.gallery.card import Card
from tndesigner.gui.gallery.page import GalleryPage
from tndesigner.gui.panels.compress.rows import Column
from tndesigner.gui.training.runs_folder import runs_folder

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton
LOADED = """
import sys
from pathlib import Path
import layers, keras, numpy as np
model = keras.saving.load_model("model.keras")
data = np.load(sys.argv[1])
right = model.predict(data["x_val"] / 16.0, verbose=0).argmax(-1) == data["y_val"]
print(model.count_params(), right.mean())
assert not [name for name in sys.modules if name.startswith("tndesigner")]
"""


class Bench:
    """The window of the trained example, with the panel that compresses in front."""

    def __init__(self, qtbot) -> None:
        self.qtbot, self.windows = qtbot, open_windows(qtbot)
        self.windows.new()
        press(self.windows.windows[0], "Ctrl+Shift+N")
        (gallery,) = self.windows.windows[0].findChildren(GalleryPage)
        QTest.mouseClick(gallery.findChild(Card, "trained-digits"), LEFT)
        (self.window,) = self.windows.windows
        self.window.resize(1280, 800)
        self.window.finish()
        assert is_in_front(self.window.docks["compress"])
        self.desk = Desk(qtbot, self.window)
        self.panel = self.desk.panel("compress")
        self.compressor = self.window.workspace.compressor
        self.wait(lambda: self.panel.board is not None and self.rows)
        self.layers = self.panel.board.layers

    @property
    def rows(self):
        return self.panel.board.layers.layers.rows

    def wait(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(self, text: str) -> None:
        self.desk.press(button(self.panel, text))

    def tick(self, row: int) -> None:
        """Clicks the box of a layer."""
        cell = self.layers.visualRect(self.layers.layers.index(row, Column.LAYER))
        QTest.mouseClick(self.layers.viewport(), LEFT, pos=QPoint(cell.left() + 14, cell.center().y()))

    def start(self) -> int:
        """Presses Compress, and returns the process that works."""
        self.press("Compress")
        self.wait(lambda: self.compressor.process_id)
        return self.compressor.process_id


@pytest.fixture
def bench(qtbot):
    return Bench(qtbot)


def has_ended(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_trained_model_is_compressed_saved_and_used_elsewhere(bench, tmp_path):
    assert [row.texts[: Column.BECOMES] for row in bench.rows[1:3]] == [
        ("strokes", "4,640", "6.47 %"),
        ("wide", "65,664", "91.5 %"),
    ]
    choose(field(bench.panel, "Data"), "None: keep the weights")
    type_into(field(bench.panel, "How small"), "10")
    assert "At most 7,175 of 71,754 parameters" in words(bench.panel)
    bench.start()
    bench.wait(lambda: set(bench.compressor.curves) == {"edges", "strokes", "wide", "digit"})
    bench.wait(lambda: not bench.compressor.running)
    assert "smaller" in words(bench.panel)
    report = bench.compressor.report
    (wide,) = [one for one in report["layers"] if one["name"] == "wide"]
    assert bench.rows[2].texts[Column.PARAMETERS] == f"65,664 → {wide['parameters']:,}"
    bench.press("Models")
    assert f"{report['parameters']:,}" in words(bench.panel)
    kept = bench.compressor.folder
    assert kept.parent == runs_folder() / "compressed"
    assert (kept / "model.keras").is_file()
    mark = kept.with_name(f".{kept.name}.unsaved")
    assert is_locked(mark), "after a crash it is offered"
    with Answers(tmp_path / "mine"):
        bench.press("Save Folder…")
    assert not kept.exists()
    assert not mark.exists()
    folder = tmp_path / "mine"
    assert json.loads((folder / "report.json").read_text()) == report
    digits = bench.windows.windows[0].document.design.source.path.replace("models", "datasets").replace("keras", "npz")
    command = [sys.executable, "-c", LOADED, digits]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    parameters, right = done.stdout.split()
    assert int(parameters) == report["parameters"] <= 7175
    assert float(right) > 0.2
    bench.press("Open Design")
    opened = bench.windows.windows[-1].document
    assert opened.design.source.path == str(folder / "model.keras")
    assert opened.design.experiment.dataset == "digits"
    assert [network.name for network in opened.design.networks.values()] == [one["name"] for one in report["layers"]]


def test_tuning_is_watched_and_stopped_and_keeps_what_it_has_reached(bench):
    bench.press("None")
    bench.tick(2)
    type_into(field(bench.panel, "Epochs of tuning"), "500")
    bench.start()
    bench.wait(lambda: len(bench.compressor.epochs) >= 2)
    assert bench.panel.board.tuning.isVisible()
    bench.press("Stop Tuning")
    bench.wait(lambda: not bench.compressor.running)
    assert bench.compressor.failure == ""
    last, metrics = bench.compressor.epochs[-1], bench.compressor.report["metrics"]
    assert (last.epochs, last.metric) == (1000, "accuracy")
    assert last.epoch < 1000
    assert (last.original, last.compressed) == (metrics["original"]["accuracy"], metrics["compressed"]["accuracy"])
    assert metrics["tuned"]["accuracy"] >= last.compressed
    bench.press("Tuning")
    curves = bench.panel.board.tuning.plot.curves
    assert [*curves["tuned"].epochs] == [0, *(one.epoch for one in bench.compressor.epochs)]
    assert [*curves] == ["original", "compressed", "tuned"]


def test_what_is_ticked_counts_and_what_is_cancelled_or_killed_leaves_nothing(bench):
    bench.press("None")
    assert not button(bench.panel, "Compress").isEnabled()
    bench.tick(2)
    assert "1 of 4 layers, 65,664 parameters" in words(bench.panel)
    assert "At most 6,566 of 65,664 parameters" in words(bench.panel)
    first = bench.start()
    assert bench.compressor.request.layers == ("wide",)
    bench.press("Cancel")
    assert not bench.compressor.running
    bench.wait(lambda: has_ended(first))
    second = bench.start()
    os.kill(second, signal.SIGKILL)
    bench.wait(lambda: not bench.compressor.running)
    assert "The process that compresses was killed (signal 9)" in words(bench.panel)
    third = bench.start()
    with Answers("Cancel and Close") as answers:
        bench.window.close()
    assert "A model is being compressed" in answers.read[0]
    assert not is_open(bench.window)
    assert has_ended(third)
    folder = bench.compressor.request.folder
    assert not Path(folder).exists()
