"""A model is written for a runtime, gives Keras's answers there, and is timed beside its dense twin."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

import tndesigner as td
from tests.integration.terminal import EXAMPLES
from tests.integration.trained_models import two_ends, with_random_weights
from tests.unit.checks.drawing import two_cores
from tndesigner.datasets import load_dataset
from tndesigner.document import Design, dumps, load, save
from tndesigner.layers import build_model
from tndesigner.models import (
    Call,
    Concatenate,
    Dense,
    Embedding,
    GlobalAveragePooling1D,
    Model,
    ModelInput,
    NetworkDense,
)
from tndesigner.network import Diagram
from tndesigner.training import Deploy, Deployed, Deploying, TrainingError
from tndesigner.worker.deploying import deploy
from tndesigner.worker.runtimes.formats import RUNTIMES, input_names
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


def deployed(design: Design, target: Path, to: str, precision: str = "float32", **source: str) -> Deployed:
    heard = Heard()
    request = {"run": "", "design": "" if "run" in source else dumps(design), **source}
    deploy(WorkerState(heard), Deploy(to=to, precision=precision, target=str(target), **request))
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
    assert input_names(model) == ["input"]
    (given,) = RUNTIMES[to].load(tmp_path / NAMES[to], input_names(model))([np.asarray(data)])
    assert np.abs(given - expected).max() <= 1e-5 * np.abs(expected).max()


def test_smaller_numbers_make_smaller_files_that_choose_nearly_the_same_classes(tmp_path):
    design = load(EXAMPLES / "digits.tnd")
    half = deployed(design, tmp_path / "half.tflite", "litert", "float16").models[1]
    whole = deployed(design, tmp_path / "whole.tflite", "litert", "int8").models[1]
    assert half.size > 1.5 * whole.size
    assert half.difference < 0.01 < whole.difference < 0.2
    assert half.agreement > 0.98
    assert whole.agreement > 0.85  # the model has not learned to tell classes apart yet


def two_ended() -> Design:
    """Two inputs, of which one has a name that TensorFlow refuses, a network, and two outputs."""
    model = Model(
        (ModelInput((15,), name="left side"), ModelInput((7,), "int32", "tokens")),
        (
            NetworkDense(network=3, activation="relu"),
            Embedding(input_dim=11, output_dim=5),
            GlobalAveragePooling1D(),
            Concatenate(),
            Dense(units=2, name="kinds"),
            Dense(units=1, name="number"),
        ),
        calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (3,)), Call(3, (2, 4)), Call(4, (5,)), Call(5, (2,))),
        outputs=(6, 7),
    )
    return Design({3: Diagram(two_cores())}, model)


@pytest.mark.parametrize("to", NAMES)
def test_a_model_with_several_inputs_and_outputs_is_compared_output_by_output(to, tmp_path):
    design = two_ended()
    event = deployed(design, tmp_path / NAMES[to], to)
    assert event.random
    for one in event.models:
        assert [output.name for output in one.outputs] == ["kinds", "number"]
        assert [output.agreement for output in one.outputs] == [1.0, None]
        assert one.difference == max(output.difference for output in one.outputs) < 1e-5
        assert min(one.single, one.batch) > 0
    model = build_model(design.model, design.networks, batch=32, seed=design.experiment.seed)
    numbers = np.random.default_rng(1)
    data = [numbers.normal(size=(4, 15)).astype("float32"), numbers.integers(11, size=(4, 7)).astype("int32")]
    assert input_names(model) == ["left_side", "tokens"]
    given = RUNTIMES[to].load(tmp_path / NAMES[to], input_names(model))(data)
    for one, other in zip(given, model(data), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_design_of_a_trained_model_is_written_with_its_weights(tmp_path):
    trained = with_random_weights(two_ends(), seed=3)
    trained.save(tmp_path / "trained.keras")
    design = td.open_model(tmp_path / "trained.keras")
    event = deployed(design, tmp_path / "model.onnx", "onnx")
    assert event.notes == ("the model starts from the weights of trained.keras",)
    numbers = np.random.default_rng(1)
    data = [numbers.normal(size=(4, width)).astype("float32") for width in (8, 6)]
    given = RUNTIMES["onnx"].load(tmp_path / "model.onnx", ["left", "right"])(data)
    for one, other in zip(given, trained(data), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)


def test_whole_numbers_are_calibrated_with_data_that_the_model_takes(tmp_path):
    design, target = two_ended(), tmp_path / "model.tflite"
    with pytest.raises(TrainingError, match=r"int8 needs data, .* does not take the data of its design; choose other"):
        deployed(design, target, "litert", "int8")
    assert not target.exists()
    numbers = np.random.default_rng(2)
    arrays = {"left side": numbers.normal(size=(50, 15)), "tokens": numbers.integers(11, size=(50, 7))}
    np.savez(tmp_path / "examples.npz", **arrays)
    event = deployed(design, target, "litert", "int8", data=str(tmp_path / "examples.npz"))
    assert (event.examples, event.random) == (50, False)
    assert 0 < event.models[0].difference < 0.1


@pytest.mark.parametrize("precision", ["float32", "int8"])
def test_litert_refuses_a_recurrent_layer_in_one_sentence(precision, tmp_path):
    with pytest.raises(TrainingError, match=r"LiteRT lacks operations of TensorFlow, .*; write ONNX instead$"):
        deployed(load(EXAMPLES / "digits-rows.tnd"), tmp_path / "rows.tflite", "litert", precision)


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
    assert answer.json["models"][0]["outputs"] == []


def test_the_command_prints_a_row_for_each_output(type_here, tmp_path):
    save(two_ended(), tmp_path / "ends.tnd")
    answer = type_here(tmp_path, "deploy", "ends.tnd", "--to", "onnx", "-o", "ends.onnx")
    first, _, *rows = answer.out.splitlines()
    assert first == "ends.onnx written, and compared with Keras on 32 random examples"
    assert [row.split()[0] for row in rows] == ["network", "kinds", "number", "dense", "kinds", "number"]
