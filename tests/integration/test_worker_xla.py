"""XLA: the same training, used where the stopwatch says so; the device is an argument, so a processor can try it."""

import keras
import pytest
import tensorflow as tf
from numpy.testing import assert_allclose

from tests.unit.searching.drawn import digits_design
from tndesigner.training import train_request
from tndesigner.worker import xla_choice
from tndesigner.worker.devices import choose_device
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import make_learner, prepare
from tndesigner.worker.xla_choice import FASTER, LONG_RUN, NO_XLA, XlaChoice, choose_xla, judge


def trained(monkeypatch, folder, choice: XlaChoice) -> Learner:
    """The digits after an epoch on the processor, as if the stopwatch had chosen so."""
    monkeypatch.setattr("tndesigner.worker.preparation.NO_XLA", choice)
    request = train_request(digits_design(), folder, title="digits", twin=False, epochs=1, device="cpu")
    learner = make_learner("network", prepare(request))
    while not learner.done:
        learner.advance()
    return learner


def test_with_xla_a_run_trains_to_the_same_weights(monkeypatch, tmp_path):
    plain, compiled = (trained(monkeypatch, tmp_path, XlaChoice(used)) for used in (False, True))
    assert compiled.loop._step != compiled.loop._train_on  # it is compiled
    assert plain.loop._step == plain.loop._train_on
    assert_allclose(compiled.figures().loss, plain.figures().loss, rtol=1e-5)
    for ours, theirs in zip(compiled.loop.model.get_weights(), plain.loop.model.get_weights(), strict=True):
        assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5)


def test_a_model_that_it_cannot_compile_trains_without_it(monkeypatch, tmp_path):
    """On a GPU, the dense twin of an LSTM of networks uses cuDNN, which the network itself does not."""

    class OfCudnn(keras.layers.Dense):
        supports_jit = property(lambda _: False, lambda *_: None)

    monkeypatch.setattr(keras.layers, "Dense", OfCudnn)
    learner = trained(monkeypatch, tmp_path, XlaChoice(used=True))
    assert any(isinstance(one, OfCudnn) for one in learner.loop.model.layers)
    assert learner.loop._step == learner.loop._train_on


@pytest.mark.parametrize(
    ("ratio", "used", "note"),
    [
        (0.8, True, "XLA is used: a step takes 0.80 times as long as without it"),
        (FASTER, True, "XLA is used: a step takes 0.95 times as long as without it"),
        (0.97, False, "XLA is not used: a step takes 0.97 times as long with it; it would have to save at least 5 %"),
        (1.6, False, "XLA is not used: a step takes 1.60 times as long with it"),
    ],
)
def test_it_is_used_where_it_is_at_least_a_twentieth_faster(ratio, used, note):
    assert judge(ratio) == XlaChoice(used, note)


def test_a_long_run_is_timed_with_and_without_it_and_a_short_one_is_not(monkeypatch):
    times = iter(([1.0], [1.0, 0.5], [1.0]))
    monkeypatch.setattr(xla_choice, "race", lambda calls: next(times))
    cpu = choose_device("cpu")
    assert choose_xla(digits_design(), steps=round(LONG_RUN), device=cpu, orders={}).used
    assert choose_xla(digits_design(), steps=round(LONG_RUN) - 1, device=cpu, orders={}) == NO_XLA


@pytest.mark.parametrize(("message", "reason"), [("no room\nat all", "no room"), ("", "ResourceExhaustedError")])
def test_where_there_is_no_room_for_a_second_model_it_is_not_used(monkeypatch, message, reason):
    make = xla_choice.calls_of_stack

    def refuse(*given, xla=False):
        if xla:
            raise tf.errors.ResourceExhaustedError(None, None, message)
        return make(*given)

    monkeypatch.setattr(xla_choice, "calls_of_stack", refuse)
    monkeypatch.setattr(xla_choice, "race", lambda calls: [LONG_RUN for _ in calls])
    choice = choose_xla(digits_design(), steps=1, device=choose_device("cpu"), orders={})
    assert choice == XlaChoice(note=f"XLA is not used, because it cannot compile this model: {reason}")


def test_the_stopwatch_tells_in_a_sentence_what_it_chose(monkeypatch):
    monkeypatch.setattr(xla_choice, "LONG_RUN", 0.0)
    choice = choose_xla(digits_design(), steps=1, device=choose_device("cpu"), orders={})
    assert choice.note.startswith("XLA is used: a step takes" if choice.used else "XLA is not used: a step takes")
