"""Mixed precision trains nearly as single precision does, and what a run keeps computes in float32.

The device is an argument, and so is what was chosen, so a processor can do what a GPU would.
"""

from dataclasses import replace

import keras
import numpy as np
import pytest
import tensorflow as tf
from numpy.testing import assert_allclose, assert_array_equal

from tests.integration.workers import train
from tests.unit.searching.drawn import digits_design
from tndesigner.document import load
from tndesigner.layers import build_model, computing_in, load_model
from tndesigner.models import Activation, Add, Call, Dense, Kept, Model, ModelInput
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.resources import resource_path
from tndesigner.training import Device, Finished, Note, TrainMore, open_run, train_request
from tndesigner.training.precision import MIXED, SINGLE, why_not_mixed
from tndesigner.worker import precision_choice, preparation
from tndesigner.worker.continuing import continue_run
from tndesigner.worker.devices import Choice, choose_device
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.precision_choice import IN_MIXED, IN_SINGLE, PrecisionChoice, choose_precision
from tndesigner.worker.preparation import make_learner, prepare
from tndesigner.worker.starting import start_run

EPOCHS = 3
CLOSE = 0.05
"""How far losses, relative to each other, and probabilities in both precisions may be apart."""
ABLE = Choice(Device(name="cpu", description="a processor", capability="8.0"), "")
"""The processor, as if it had the compute capability of such a GPU."""


@pytest.fixture
def mixed(monkeypatch):
    """As if every device could compute faster in bfloat16."""
    monkeypatch.setattr(precision_choice, "why_not_mixed_on", lambda devices: "")


def request(folder, precision: str = MIXED, **settings):
    chosen = {"epochs": EPOCHS, "device": "cpu", "precision": precision, **settings}
    return train_request(digits_design(), folder, title="digits", **chosen)


def finished(run: LiveRun) -> LiveRun:
    while run.going:
        run.advance()
    assert run.outcome is not None
    return run


def policies(model: keras.Model) -> set[str]:
    """The dtype policies of all layers with weights, and of those inside them."""
    return {layer.dtype_policy.name for layer in model._flatten_layers(include_self=False) if layer.weights}


def asking(**changes):
    """The digits, with mixed precision asked for."""
    design = digits_design()
    design.experiment = replace(design.experiment, precision=MIXED, **changes)
    return design


def test_layers_compute_in_bfloat16_but_weights_and_outputs_are_float32():
    design = digits_design()
    with computing_in(MIXED):
        model = build_model(design.model, design.networks, batch=5)
    *inner, last = (layer for layer in model.layers if layer.weights)
    assert {layer.compute_dtype for layer in inner} == {"bfloat16"}
    assert last.compute_dtype == "float32"
    assert {weight.dtype for weight in model.weights} == {"float32"}
    given = model(np.ones((5, *design.model.input_shape), np.float32))
    assert given.dtype == tf.float32
    assert_allclose(tf.reduce_sum(given, axis=1), 1.0, rtol=1e-6)
    assert keras.config.dtype_policy().name == SINGLE
    assert policies(build_model(design.model, design.networks, batch=5)) == {SINGLE}


def test_every_layer_that_gives_an_output_computes_in_float32():
    layers = (
        Dense(name="inner", units=5),
        Dense(name="early", units=3),
        Add(name="sum"),
        Activation(name="end", activation="relu"),
    )
    calls = (Call(0, (0,)), Call(0, (1,)), Call(1, (2,)), Call(2, (1, 2)), Call(3, (4,)))
    graph = Model((ModelInput((5,)),), layers, calls=calls, outputs=(3, 5))
    with computing_in(MIXED):
        model = build_model(graph, {}, batch=7)
    found = {name: model.get_layer(name).compute_dtype for name in ("inner", "early", "sum", "end")}
    assert found == {"inner": "bfloat16", "early": "float32", "sum": "bfloat16", "end": "float32"}
    assert [one.dtype for one in model(np.ones((2, 5), np.float32))] == [tf.float32, tf.float32]


def test_a_kept_layer_with_a_policy_of_its_own_keeps_it():
    plain = KerasArguments.of({"axis": -1})
    own = KerasArguments.of({"axis": -1, "dtype": "float32"})
    kept = [Kept(name=name, class_name="BatchNormalization", arguments=one) for name, one in (("a", plain), ("b", own))]
    with computing_in(MIXED):
        model = build_model(Model((5,), (*kept, Dense(units=3))), {}, batch=7)
    assert [model.get_layer(name).compute_dtype for name in "ab"] == ["bfloat16", "float32"]


def test_a_run_in_mixed_precision_learns_as_one_in_single_precision(mixed, tmp_path):
    single, half = (finished(start_run(request(tmp_path / one, one), lambda *_: None)) for one in (SINGLE, MIXED))
    for name in ("network", "twin"):
        ours, theirs = half.learners[name], single.learners[name]
        assert policies(ours.loop.model) == {SINGLE, MIXED}
        assert_allclose(ours.figures().loss, theirs.figures().loss, rtol=CLOSE)
        assert_allclose(ours.figures().val_loss, theirs.figures().val_loss, rtol=CLOSE)
    assert [open_run(tmp_path / one).record.precision for one in (SINGLE, MIXED)] == [SINGLE, MIXED]


def test_the_saved_models_are_those_of_a_run_in_float32_with_the_trained_weights(mixed, tmp_path):
    run = finished(start_run(request(tmp_path / "mixed"), lambda *_: None))
    finished(start_run(request(tmp_path / "single", SINGLE), lambda *_: None))
    examples = run.prepared.dataset.x_val
    for name in ("network", "twin"):
        trained = run.learners[name].loop.model
        saved, other = (load_model(open_run(tmp_path / one).folder.model(name)) for one in ("mixed", "single"))
        assert policies(saved) == policies(other) == {SINGLE}
        for ours, theirs in zip(saved.get_weights(), trained.get_weights(), strict=True):
            assert_array_equal(ours, theirs)
        assert_allclose(saved.predict(examples, verbose=0), trained.predict(examples, verbose=0), atol=CLOSE)
    with (
        np.load(tmp_path / "mixed" / "network.weights.npz") as ours,
        np.load(tmp_path / "single" / "network.weights.npz") as theirs,
    ):
        assert list(ours) == list(theirs)


def test_a_run_goes_on_from_memory_and_from_its_folder(mixed, tmp_path):
    run = finished(start_run(request(tmp_path / "run", twin=False), lambda *_: None))
    before = run.learners["network"].figures().loss
    more = TrainMore(run=str(tmp_path / "run"), epochs=2)
    for last in (run, None):
        again = finished(continue_run(more, last, lambda *_: None))
        assert MIXED in policies(again.learners["network"].loop.model)
        after = again.learners["network"].figures().loss
        assert after < before
        before = after
    record = open_run(tmp_path / "run").record
    assert (record.experiment.epochs, record.precision, record.network.epochs) == (EPOCHS + 4, MIXED, EPOCHS + 4)


def test_it_works_with_early_stopping_and_any_optimizer(mixed, tmp_path):
    stopping = replace(digits_design().experiment.stopping, patience=1, keep_best=True)
    chosen = {"optimizer": "rmsprop", "stopping": stopping, "global_clipnorm": 1.0}
    run = finished(start_run(request(tmp_path / "run", twin=False, **chosen), lambda *_: None))
    learner = run.learners["network"]
    saved = load_model(open_run(tmp_path / "run").folder.model("network"))
    for ours, theirs in zip(saved.get_weights(), learner.loop.model.get_weights(), strict=True):
        assert_array_equal(ours, theirs)


@pytest.mark.parametrize("name", ["blog", "fashion-cp", "speeches", "sort-projections", "digits-rows"])
def test_every_kind_of_layer_begins_as_in_single_precision(mixed, name, tmp_path):
    """A few steps; the losses before the weights have changed much are nearly equal."""
    design = load(resource_path("examples", f"{name}.tnd"))
    losses = []
    for precision in (SINGLE, MIXED):
        chosen = {"twin": False, "precision": precision, "device": "cpu"}
        prepared = prepare(train_request(design, tmp_path, title=name, **chosen))
        loop = make_learner("network", prepared).loop
        size = prepared.data.batch_size
        rows = np.arange(2 * size, dtype=np.int32).reshape(2, size)
        losses.append(loop.run(rows, np.zeros(2, np.bool_), eager=True).training[:, 0])
    assert np.isfinite(losses).all()
    assert_allclose(losses[1], losses[0], rtol=CLOSE)


def test_a_processor_trains_in_float32_and_says_why_not(worker, tmp_path):
    events = train(worker, request(tmp_path / "run", twin=False))
    assert isinstance(events[-1], Finished)
    notes = [event.message for event in events if isinstance(event, Note)]
    reason = why_not_mixed(choose_device("cpu").device)
    assert f"mixed precision is not used: {reason}" in notes
    assert open_run(tmp_path / "run").record.precision == SINGLE
    assert open_run(tmp_path / "run").record.experiment.precision == MIXED


def test_it_is_used_wherever_it_is_asked_for_and_may_be_faster():
    assert choose_precision(digits_design(), ABLE) == IN_SINGLE
    assert choose_precision(asking(), ABLE) == IN_MIXED
    processor = choose_device("cpu")
    reason = why_not_mixed(processor.device)
    assert choose_precision(asking(), processor) == PrecisionChoice(note=f"mixed precision is not used: {reason}")


@pytest.mark.parametrize(("other", "chosen"), [(0, IN_MIXED), (1, None)])
def test_hosts_compute_alike(monkeypatch, other, chosen):
    monkeypatch.setattr(precision_choice.Division, "tell", lambda _, own: np.array([[own], [other]]))
    refused = PrecisionChoice(note="mixed precision is not used: another host cannot use it")
    assert choose_precision(asking(), ABLE) == (chosen or refused)


@pytest.mark.parametrize("error", [tf.errors.ResourceExhaustedError(None, None, "no room"), MemoryError()])
def test_a_run_is_kept_in_mixed_precision_where_there_is_no_room_for_another_model(mixed, monkeypatch, tmp_path, error):
    run = start_run(request(tmp_path / "run", twin=False), lambda *_: None)
    while run.learners["network"].epoch < EPOCHS:
        run.advance()

    def refuse(*_):
        raise error

    monkeypatch.setattr(preparation, "_build", refuse)
    run.finish()
    assert run.state == "finished"
    saved = load_model(open_run(tmp_path / "run").folder.model("network"))
    for ours, theirs in zip(saved.get_weights(), run.learners["network"].loop.model.get_weights(), strict=True):
        assert_array_equal(ours, theirs)
