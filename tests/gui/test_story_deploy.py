"""A person writes the model as ONNX, LiteRT or SavedModel, and reads what it is like there."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget

from tests.gui.desk import PATIENCE_MS, button, has_button, words
from tests.gui.studio import blog, open_studio
from tests.gui.windows import Answers, blog_design, open_window, press
from tests.unit.training.specimens import FIGURES, STARTED
from tndesigner.document import load
from tndesigner.gui.deploying import deployer as deploying
from tndesigner.gui.deploying.examples_box import ExamplesBox
from tndesigner.models import Experiment
from tndesigner.models.source import Source
from tndesigner.network.edits import set_dim
from tndesigner.training import Deployed, DeployedModel, DeployedOutput, Deploying, Failed, Finished
from tndesigner.training.deployment import unfinished_model
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState

pytestmark = pytest.mark.gui

NETWORK = DeployedModel(model="network", size=40_100, difference=7e-7, single=2e-5, batch=3e-4)
TWIN = DeployedModel(model="twin", size=4_210_000, difference=6e-7, single=2e-4, batch=2e-3)


@pytest.fixture
def design():
    design = blog_design()
    design.experiment = Experiment(dataset="blobs")
    return design


@pytest.fixture
def window(qtbot, design):
    return open_window(qtbot, design)


@pytest.fixture
def process(monkeypatch):
    """The process that writes, played by the test."""

    class Played(QObject):
        ended = Signal(str)

        def __init__(self, parent, receive, title):
            super().__init__(parent)
            self.say, self.requests, self.closed = receive, [], False
            played.append(self)

        def send(self, request):
            self.requests.append(request)

        def close(self):
            self.closed = True

    played = []
    monkeypatch.setattr(deploying, "WorkerProcess", Played)
    return played


def asked(window):
    """The dialogue that Export Model opens."""
    press(window, "Ctrl+Shift+E")
    return QApplication.activeModalWidget()


def click(dialogue, text):
    QTest.mouseClick(button(dialogue, text), Qt.MouseButton.LeftButton)
    QTest.qWait(1)


def export(dialogue, path):
    with Answers(path):
        click(dialogue, "Export…")


def cells(dialogue):
    table = dialogue.findChild(QTableWidget)
    shown = [column for column in range(table.columnCount()) if not table.isColumnHidden(column)]
    return [[table.item(row, column).text() for column in shown] for row in range(table.rowCount())]


def test_a_model_is_written_by_a_process_of_its_own_and_compared(qtbot, window, tmp_path):
    dialogue = asked(window)
    assert "The design is not trained; its initial weights are written." in words(dialogue)
    click(dialogue, "LiteRT")
    export(dialogue, tmp_path / "blog")
    assert dialogue.deployer.running
    qtbot.waitUntil(lambda: not dialogue.deployer.running, timeout=PATIENCE_MS)
    assert dialogue.deployer.failure == ""
    network, twin = cells(dialogue)
    assert (network[0], twin[0]) == ("network", "dense twin")
    assert "Compared with its dense twin: " in words(dialogue)
    assert [one.name for one in tmp_path.glob("*blog*")] == ["blog.tflite"]
    click(dialogue, "Close")


def test_the_trained_weights_are_in_the_file_that_the_window_writes(qapp, tmp_path):
    runtime = pytest.importorskip("onnxruntime")
    with open_studio(blog(2)) as studio:
        studio.press("Train")
        studio.wait_for(TrainingState.FINISHED)
        dialogue = asked(studio.window)
        export(dialogue, tmp_path / "blog.onnx")
        studio.wait(lambda: not dialogue.deployer.running, "the model")
        assert dialogue.deployer.failure == ""
        assert float(dialogue.deployer.result.models[0].difference) < 1e-5
        click(dialogue, "Close")
        run = Path(studio.training.run.folder)
    x = np.random.default_rng(0).normal(size=(5, 2)).astype("float32")
    (given,) = runtime.InferenceSession(str(tmp_path / "blog.onnx")).run(None, {"input": x})
    np.testing.assert_allclose(given, blog_by_hand(x, np.load(run / "network.weights.npz")), rtol=1e-4, atol=1e-5)


def blog_by_hand(x, weights):
    """The blog's stack, from the weights of a run."""
    first, hidden, last = dict.fromkeys(name.partition("/")[0] for name in weights)
    x = np.maximum(0, x @ weights[f"{first}/kernel"] + weights[f"{first}/bias"]).reshape(-1, 32, 32)
    a, b = weights[f"{hidden}/a"], weights[f"{hidden}/b"]
    x = np.einsum("xij,iar,rjb->xab", x, a.reshape(32, 32, 2), b.reshape(2, 32, 32)).reshape(-1, 1024)
    x = np.maximum(0, x + weights[f"{hidden}/bias"])
    return x @ weights[f"{last}/kernel"] + weights[f"{last}/bias"]


def test_the_request_is_that_of_the_command(window, process, tmp_path, design):
    dialogue = asked(window)
    click(dialogue, "LiteRT")
    click(dialogue, "int8")
    export(dialogue, tmp_path / "a.tflite")
    (request,) = process[0].requests
    assert (request.run, request.to, request.precision, request.data) == ("", "litert", "int8", None)
    assert request.target == str(tmp_path / "a.tflite")
    (tmp_path / "asked.tnd").write_text(request.design)
    assert load(tmp_path / "asked.tnd").experiment == design.experiment
    process[0].say(Deploying(stage="writing"))
    assert "Writing the model…" in words(dialogue)
    process[0].say(Deployed(target=request.target, models=(NETWORK, TWIN), examples=120))
    assert process[0].closed
    assert "Compared with its dense twin: 105× smaller on disk, 10.0× faster with a batch of 1." in words(dialogue)
    assert cells(dialogue)[0] == ["network", "40.1 kB", "7.0e-07", "20.0 µs", "300 µs"]

    click(dialogue, "ONNX")
    export(dialogue, tmp_path / "a.onnx")
    assert process[1].requests[0].precision == "float32"
    assert not dialogue.findChild(QTableWidget).isVisible()
    dialogue.reject()


def test_the_trained_weights_are_offered_while_the_design_is_the_trained_one(window, process, tmp_path):
    run = ShownRun(window.document.design.copy(), "blog")
    run.take(STARTED)
    window.workspace.training.run = run
    dialogue = asked(window)
    assert not has_button(dialogue, "Trained"), "the run continues"
    dialogue.reject()
    run.take(Finished(run="runs/blog", stopped=False, network=FIGURES, parameters=11, seconds=2.5))
    for weights, expected in (("Trained", "runs/blog"), ("Initial", "")):
        dialogue = asked(window)
        click(dialogue, weights)
        export(dialogue, tmp_path / f"{weights}.onnx")
        (request,) = process[-1].requests
        assert (request.run, bool(request.design)) == (expected, not expected)
        dialogue.reject()
    network = window.document.network
    window.document.do_on_network("Widen", set_dim(network, [(leg, 5) for leg in network.bonds[-1].legs]))
    dialogue = asked(window)
    assert not has_button(dialogue, "Trained")
    dialogue.reject()


def test_a_design_of_a_trained_model_says_whose_weights_are_written(window, process, tmp_path):
    window.document.design.source = Source(str(tmp_path / "trained.keras"), "0" * 64)
    dialogue = asked(window)
    assert "The weights are those of trained.keras, from which training starts." in words(dialogue)
    export(dialogue, tmp_path / "a.onnx")
    process[0].say(Deployed(target="", models=(NETWORK,), examples=4, notes=("the model starts anew",)))
    assert "The model starts anew." in words(dialogue)
    dialogue.reject()


def test_each_of_several_outputs_has_a_row(window, process, tmp_path):
    dialogue = asked(window)
    export(dialogue, tmp_path / "a.onnx")
    outputs = DeployedOutput(name="kinds", difference=7e-7, agreement=0.5), DeployedOutput(name="size", difference=1e-8)
    models = [replace(one, outputs=outputs) for one in (NETWORK, TWIN)]
    process[0].say(Deployed(target="", models=tuple(models), examples=32, random=True))
    rows = cells(dialogue)
    assert [row[0].strip() for row in rows] == ["network", "kinds", "size", "dense twin", "kinds", "size"]
    assert rows[1][1:4] == ["", "7.0e-07", "50.0%"]
    assert "Keras’s answers to 32 random examples" in words(dialogue)
    dialogue.reject()


def test_other_data_can_be_chosen_to_compare_with(window, process, tmp_path):
    dialogue = asked(window)
    box = dialogue.findChild(ExamplesBox)
    assert box.currentText() == "The design’s data"
    (tmp_path / "examples.npz").touch()
    with Answers(tmp_path / "examples.npz"):
        box.chosen.emit("own file")
    assert box.currentText() == "examples.npz"
    export(dialogue, tmp_path / "a.onnx")
    assert process[0].requests[0].data == str(tmp_path / "examples.npz")
    dialogue.reject()


def test_cancelling_leaves_only_a_complete_model(window, process, tmp_path):
    target = tmp_path / "a.onnx"
    dialogue = asked(window)
    export(dialogue, target)
    target.write_text("an older model")
    process[0].say(Deploying(stage="writing"))
    unfinished_model(target).write_text("half")
    click(dialogue, "Cancel")
    assert process[0].closed
    assert target.read_text() == "an older model"
    assert not unfinished_model(target).exists()
    assert has_button(dialogue, "Export…")

    export(dialogue, tmp_path / "b.onnx")
    process[1].say(Deploying(stage="measuring"))
    click(dialogue, "Cancel")
    assert "b.onnx is written, but not compared." in words(dialogue)
    click(dialogue, "Close")


def test_a_failure_is_one_sentence_and_the_dialogue_stays(window, process, tmp_path):
    dialogue = asked(window)
    export(dialogue, tmp_path / "a.onnx")
    missing = "ONNX needs the package tf2onnx: pip install tf2onnx onnx onnxruntime"
    process[0].say(Failed(message=missing, request="deploy"))
    assert f"{missing}." in words(dialogue)
    assert button(dialogue, "Export…").isEnabled()
    dialogue.reject()


def test_a_model_that_cannot_be_built_says_why(window):
    network = window.document.network
    bond = network.bonds[0]
    window.document.do_on_network("Spoil", set_dim(network, [(bond.second, 3)]))
    QTest.qWait(50)
    dialogue = asked(window)
    assert "dimension" in words(dialogue)
    assert not button(dialogue, "Export…").isEnabled()
    dialogue.reject()


def test_the_process_ends_with_the_window(window, process, tmp_path):
    dialogue = asked(window)
    export(dialogue, tmp_path / "a.onnx")
    window.close_unasked()
    assert process[0].closed
