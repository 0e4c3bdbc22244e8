"""A model is written for a runtime, gives Keras's answers there, and is timed beside its dense twin."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from tests.integration.terminal import EXAMPLES
from tndesigner.datasets import load_dataset
from tndesigner.document import Design, dumps, load
from tndesigner.layers import build_model
from tndesigner.training import Deploy, Deployed, Deploying, TrainingError
from tndesigner.worker.deploying import deploy
from tndesigner.worker.runtimes.formats import RUNTIMES
from tndesigner.worker.state import WorkerState

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")  # of tf2onnx

NAMES = {"onnx": "model.onnx", "litert": "model.tflite", "savedmodel": "model"}


@dataclass
class Heard:
    """Events that a worker would send."""

    events: list[Deploying | Deployed] = field(default_factory=list)

    def send(self, *events: Deploying | Deployed) -> None:
        self.events += events


@pytest.fixture(scope="module")
def design() -> Design:
    return load(EXAMPLES / "blog.tnd")


def deployed(design: Design, target: Path, to: str, precision: str = "float32", run: str = "") -> Deployed:
    heard = Heard()
    text = "" if run else dumps(design)
    deploy(WorkerState(heard), Deploy(run=run, design=text, to=to, precision=precision, target=str(target)))
    *stages, event = heard.events
    assert list(dict.fromkeys(one.stage for one in stages)) == ["building", "writing", "measuring"]
    return event


@pytest.mark.parametrize("to", NAMES)
def test_the_written_model_gives_the_answers_of_keras_and_has_a_row_beside_its_twin(design, to, tmp_path):
    event = deployed(design, tmp_path / NAMES[to], to)
    ours, twin = event.models
    assert (ours.model, twin.model) == ("network", "twin")
    assert max(ours.difference, twin.difference) < 1e-5
    assert 20 * ours.size < twin.size
    assert min(ours.single, ours.batch, twin.single, twin.batch) > 0
    data = load_dataset(design.experiment.dataset).x_val
    assert event.examples == len(data)
    model = build_model(design.model, design.networks, batch=32, seed=design.experiment.seed)
    expected = model(data).numpy()
    given = RUNTIMES[to].load(tmp_path / NAMES[to])(np.asarray(data))
    assert np.abs(given - expected).max() <= 1e-5 * np.abs(expected).max()


def test_smaller_numbers_make_smaller_files_that_choose_nearly_the_same_classes(tmp_path):
    design = load(EXAMPLES / "digits.tnd")
    half = deployed(design, tmp_path / "half.tflite", "litert", "float16").models[1]
    whole = deployed(design, tmp_path / "whole.tflite", "litert", "int8").models[1]
    assert half.size > 1.5 * whole.size
    assert half.difference < 0.01 < whole.difference < 0.2
    assert half.agreement > 0.98
    assert whole.agreement > 0.85  # the model has not learned to tell classes apart yet


def test_a_package_that_is_missing_is_told_with_how_to_install_it(design, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(TrainingError, match="ONNX needs the package onnxruntime: pip install tf2onnx onnx onnxruntime"):
        deployed(design, tmp_path / "model.onnx", "onnx")
    monkeypatch.setitem(sys.modules, "ai_edge_litert.interpreter", None)
    with pytest.raises(TrainingError, match="LiteRT needs the package ai-edge-litert: pip install"):
        deployed(design, tmp_path / "model.tflite", "litert")


def test_a_folder_that_is_no_run_is_refused(design, tmp_path):
    with pytest.raises(TrainingError, match=r"is not a run folder: it has no run\.json"):
        deployed(design, tmp_path / "model.onnx", "onnx", run=str(tmp_path))


def test_the_command_prints_one_document(type_here, tmp_path):
    answer = type_here(tmp_path, "deploy", EXAMPLES / "blog.tnd", "--to", "litert", "-o", "blog.tflite", "--json")
    assert [one["model"] for one in answer.json["models"]] == ["network", "twin"]
    assert answer.json["models"][0]["bytes"] == (tmp_path / "blog.tflite").stat().st_size
