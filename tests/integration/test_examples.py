"""The examples open, are right, train, and give what the README says."""

import json
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.terminal import EXAMPLES, ROOT, run_python
from tests.integration.workers import train
from tests.unit.codegen.subjects import run_source
from tndesigner.datasets import Task, load_dataset
from tndesigner.document import dumps, load, loads
from tndesigner.layers import build_model
from tndesigner.models import Experiment
from tndesigner.training import Finished, train_request
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.tnd"))


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_no_problems(name, type_here, tmp_path):
    answer = type_here(tmp_path, "check", EXAMPLES / f"{name}.tnd", "--json")
    assert (answer.status, answer.json) == (0, {"problems": []})


def test_the_script_makes_the_same_files_again(tmp_path):
    folder = tmp_path / "examples"
    folder.mkdir()
    (folder / "rebuild.py").write_bytes((EXAMPLES / "rebuild.py").read_bytes())
    code = f"import runpy, sys; sys.path.insert(0, {str(ROOT)!r}); runpy.run_path('rebuild.py', run_name='__main__')"
    made = run_python(folder, "-c", code)
    assert made.status == 0, made.err
    assert sorted(made.out.split()) == sorted(f"{name}.tnd" for name in NAMES)
    for name in NAMES:
        assert (folder / f"{name}.tnd").read_bytes() == (EXAMPLES / f"{name}.tnd").read_bytes()


def test_the_blogs_figures(type_here, tmp_path):
    document = type_here(tmp_path, "info", EXAMPLES / "blog.tnd", "--json").json
    (network,) = document["networks"]
    assert (document["parameters"], document["twin_parameters"]) == (9_217, 1_053_697)
    assert (network["weights"], network["twin_weights"]) == (4_096, 1_048_576)
    assert (network["flops_per_example"], network["twin_flops_per_example"]) == (262_144, 2_097_152)


@pytest.fixture(scope="module")
def blog_run(worker, tmp_path_factory) -> Path:
    """The folder of a whole run of the blog's example."""
    folder = tmp_path_factory.mktemp("blog") / "run"
    events = train(worker, train_request(load(EXAMPLES / "blog.tnd"), folder, title="blog"))
    assert isinstance(events[-1], Finished)
    return folder


@pytest.mark.parametrize("model", ["network", "twin"])
def test_both_models_of_the_blog_classify_all_80_points(blog_run, model):
    data = load_dataset("blobs")
    answers = ops.convert_to_numpy(keras.saving.load_model(blog_run / f"{model}.keras")(data.x_train))
    assert data.x_train.shape == (80, 2)
    assert ((answers > 0) == (data.y_train > 0)).all()


def test_every_core_of_the_blog_changes(blog_run):
    design = load(blog_run / "design.tnd")
    keras.utils.set_random_seed(design.experiment.seed)
    start = build_model(design.model, design.networks, batch=design.experiment.batch_size).get_weights()
    end = keras.saving.load_model(blog_run / "network.keras").get_weights()
    assert [array.size for array in start] == [2_048, 1_024, 2_048, 2_048, 1_024, 1_024, 1]
    assert all(np.abs(new - old).max() > 1e-4 for new, old in zip(end, start, strict=True))


def test_the_saved_model_of_the_blog_comes_back_with_no_difference(blog_run, tmp_path):
    points = load_dataset("blobs").x_val
    model = keras.saving.load_model(blog_run / "network.keras", safe_mode=True)
    model.save(tmp_path / "again.keras")
    again = keras.saving.load_model(tmp_path / "again.keras", safe_mode=True)
    first, second = (ops.convert_to_numpy(one(points)) for one in (model, again))
    assert np.max(np.abs(first - second)) == 0


def test_the_exported_layer_of_the_blog_tests_itself(blog_run):
    assert run_source((blog_run / "layer.py").read_text(encoding="utf-8"))["self_test"]()


def test_the_exported_layer_of_the_blog_trains_to_the_same_result(blog_run):
    design = load(blog_run / "design.tnd")
    space = run_source((blog_run / "layer.py").read_text(encoding="utf-8"))
    keras.utils.set_random_seed(0)
    ours = build_model(design.model, design.networks, batch=32)
    exported = keras.Sequential(
        [
            keras.Input((2,)),
            keras.layers.Dense(1024, activation="relu"),
            space["Hidden"](activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    exported.set_weights(ours.get_weights())
    histories = [trained_losses(model, epochs=100) for model in (ours, exported)]
    np.testing.assert_allclose(histories[0], histories[1], rtol=0.02, atol=1e-4)
    assert histories[0][-1] < histories[0][0] / 20


def trained_losses(model: keras.Model, epochs: int) -> np.ndarray:
    """Train on the blog's points as the worker does and return the loss of each epoch."""
    data = load_dataset("blobs")
    training = Samples(tf.constant(data.x_train), tf.constant(data.y_train))
    loop = EpochLoop(
        model,
        measures_for(Task.BINARY, "mean_squared_error"),
        make_optimizer(Experiment(learning_rate=0.001), model.trainable_variables),
        Data(training, training, 32),
    )
    order = SampleOrder(80, 32, seed=0)
    count = order.steps * epochs
    sums = loop.run(order.rows(0, count), order.ends(0, count))
    return sums.training[:, 0].reshape(epochs, -1).sum(axis=1) / 80


def test_fashion_reaches_85_percent_in_6_epochs_with_few_parameters_and_is_not_below_its_twin(type_here, tmp_path):
    answer = type_here(tmp_path, "train", EXAMPLES / "fashion.tnd", "--json", "-o", tmp_path / "run")
    (finished,) = answer.of_kind("finished")
    (network,) = type_here(tmp_path, "info", EXAMPLES / "fashion.tnd", "--json").json["networks"]
    assert finished["parameters"] <= 27_658
    assert network["weights"] == 8 * (28 * 32 + 28 * 32)
    assert finished["network"]["epochs"] == 6
    assert finished["network"]["val_accuracy"] >= 0.85
    assert finished["network"]["val_accuracy"] >= finished["twin"]["val_accuracy"]


def test_digits_is_learned_with_a_sixth_of_the_parameters(type_here, tmp_path):
    answer = type_here(tmp_path, "train", EXAMPLES / "digits.tnd", "--json", "-o", tmp_path / "run")
    (finished,) = answer.of_kind("finished")
    assert finished["twin_parameters"] > 5.9 * finished["parameters"]
    assert finished["network"]["val_accuracy"] >= 0.96


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_as_the_program_writes_it(name):
    text = (EXAMPLES / f"{name}.tnd").read_text(encoding="utf-8")
    assert json.loads(text)["format"] == "tndesigner"
    assert dumps(loads(text)) == text
