"""A real worker trains the blog's example: what it tells, what it keeps."""

import ast

import keras
import numpy as np
import pytest

from tests.integration.workers import blog_request, epochs_of, train
from tests.unit.blog import blog_design
from tndesigner.datasets import load_dataset
from tndesigner.document import load
from tndesigner.layers import DenseNetwork, build_model
from tndesigner.training import Epoch, Finished, Note, Ready, RunFolder, Started, open_run, start_worker


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """The events of 300 epochs of network and twin, and the run folder."""
    folder = tmp_path_factory.mktemp("runs") / "blog"
    with start_worker(threads=1) as worker:
        return train(worker, blog_request(folder, twin=True)), RunFolder(folder)


@pytest.fixture(scope="module")
def network(run) -> keras.Model:
    return keras.models.load_model(run[1].model("network"))


def hidden_weights(model: keras.Model) -> list[np.ndarray]:
    """Both cores and the bias."""
    return next(layer for layer in model.layers if isinstance(layer, DenseNetwork)).get_weights()


def only(events: list, kind: type):
    (event,) = [event for event in events if isinstance(event, kind)]
    return event


def test_the_events_are_told_in_their_order(run):
    kinds = [event.kind for event in run[0] if event.kind != "stepped"]  # those tell of slow epochs only
    assert kinds == ["ready", "started", "note", *["epoch"] * 600, "finished"]


def test_the_start_says_what_is_trained_and_on_what(run):
    started, note, ready = (only(run[0], kind) for kind in (Started, Note, Ready))
    assert (started.run, started.title, started.dataset) == (str(run[1].path), "blog.tnd", "blobs")
    assert (started.train_size, started.validation_size, started.epochs, started.batch_size) == (80, 80, 300, 32)
    assert (started.parameters, started.twin_parameters) == (9_217, 1_053_697)
    assert started.device in {device.name for device in ready.devices}
    assert note.message.startswith("using ")
    assert ready.versions.keras == keras.__version__


@pytest.mark.parametrize("model", ["network", "twin"])
def test_each_epoch_is_told_and_all_points_end_on_their_side(run, model):
    epochs = epochs_of(run[0], model)
    assert [epoch.epoch for epoch in epochs] == list(range(1, 301))
    assert (epochs[-1].metrics["accuracy"], epochs[-1].metrics["val_accuracy"]) == (1.0, 1.0)
    assert epochs[-1].loss < 0.02 < epochs[0].loss
    seconds = [epoch.seconds for epoch in epochs]
    assert seconds == sorted(seconds)
    assert epochs[-1].examples_per_second > 0


def test_both_curves_grow_together(run):
    reached = {"network": 0, "twin": 0}
    apart = []
    for event in run[0]:
        if isinstance(event, Epoch):
            reached[event.model] = event.epoch
            apart.append(abs(reached["network"] - reached["twin"]))
    assert max(apart[:20]) <= 10
    assert max(apart) < 150


def test_the_end_repeats_the_last_figures(run):
    finished = only(run[0], Finished)
    assert (finished.stopped, finished.parameters, finished.twin_parameters) == (False, 9_217, 1_053_697)
    assert finished.compression == pytest.approx(1_053_697 / 9_217)
    for figures, model in ((finished.network, "network"), (finished.twin, "twin")):
        last = epochs_of(run[0], model)[-1]
        assert (figures.epochs, figures.loss, figures.val_loss) == (300, last.loss, last.val_loss)
        assert figures.metrics["val_accuracy"] == last.metrics["val_accuracy"] == 1.0


def test_the_run_folder_has_all_that_belongs_to_a_run(run):
    folder = run[1]
    assert {path.name for path in folder.path.iterdir()} == {
        "curves.png", "design.tnd", "history.csv", "layer.npz", "layer.py", "network.keras", "network.weights.npz",
        "run.json", "twin.keras",
    }  # fmt: skip
    assert folder.curves.read_bytes().startswith(b"\x89PNG")
    assert load(folder.design) == blog_design()


def test_record_and_history_say_what_the_events_said(run):
    kept, finished = open_run(run[1].path), only(run[0], Finished)
    assert kept.history() == tuple(event for event in run[0] if isinstance(event, Epoch))
    assert (kept.record.state, kept.record.network, kept.record.twin) == ("finished", finished.network, finished.twin)
    assert (kept.record.parameters, kept.record.twin_parameters) == (9_217, 1_053_697)
    assert kept.record.experiment == blog_design().experiment
    assert kept.record.ended >= kept.record.started


def test_the_reloaded_network_gives_the_figures_of_the_last_epoch(run, network):
    data = load_dataset("blobs")
    last = epochs_of(run[0])[-1]
    assert network.count_params() == 9_217
    assert np.mean((network(data.x_val) - data.y_val) ** 2) == pytest.approx(last.val_loss, rel=1e-4)
    assert np.all(np.sign(network(data.x_train)) == data.y_train)


def test_the_kept_arrays_are_those_of_the_model_by_layer_and_core(run, network):
    with np.load(run[1].weights) as arrays:
        for name, weight in zip(("a", "b", "bias"), hidden_weights(network), strict=True):
            np.testing.assert_array_equal(arrays[f"hidden/{name}"], weight)
        assert sum(array.size for array in arrays.values()) == 9_217


def test_every_core_has_changed(network):
    keras.utils.set_random_seed(blog_design().experiment.seed)
    start = build_model(blog_design().model, blog_design().networks, batch=32)
    for before, after in zip(hidden_weights(start), hidden_weights(network), strict=True):
        assert np.abs(before - after).max() > 1e-3


def test_a_model_saved_again_and_reloaded_differs_by_nothing(run, network, tmp_path):
    network.save(tmp_path / "again.keras")
    again = keras.models.load_model(tmp_path / "again.keras")
    points = load_dataset("blobs").x_val
    np.testing.assert_array_equal(again(points), network(points))
    assert keras.models.load_model(run[1].model("twin")).count_params() == 1_053_697


def test_the_exported_layer_is_python(run):
    classes = [node.name for node in ast.parse(run[1].layer().read_text()).body if isinstance(node, ast.ClassDef)]
    assert classes[-1] == "Hidden"
