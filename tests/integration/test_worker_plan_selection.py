"""How networks are evaluated in a run: predicted for a short one, by the stopwatch for a long one, remembered."""

import re

import keras
import pytest

from tests.integration.workers import train
from tndesigner.codegen import export_layer
from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense, network_layers
from tndesigner.network.templates import make
from tndesigner.planning.measured_ways import MeasuredWays, measured_ways, way_key
from tndesigner.training import Finished, open_run, train_request
from tndesigner.worker.devices import choose_device
from tndesigner.worker.plan_selection import LONG_RUN, choose_ways, time_afterwards, ways_of


@pytest.fixture
def design() -> Design:
    """Digits by a train of three cores, which can be evaluated in several ways."""
    hidden = make("mpo", {"inputs": "2,4,8", "outputs": "3,5,7", "bond": "3"})
    layers = (Flatten(), NetworkDense(network=1, activation="relu"), Dense(units=10, activation="softmax"))
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=2, batch_size=50)
    return Design({1: hidden}, Model((8, 8), layers), experiment)


@pytest.fixture
def known(tmp_path) -> MeasuredWays:
    return MeasuredWays(tmp_path / "cache" / "ways.json", "a fast one")


def choose(design: Design, known: MeasuredWays, *, seconds: float):
    """The ways of a run that is predicted to spend so many seconds in its network."""
    steps = int(seconds / ways_of(design, 1)[0].cost.total)
    return choose_ways(design, steps=steps, device=choose_device("cpu"), known=known)


def test_a_short_run_is_evaluated_as_predicted(design, known, tmp_path):
    ways = choose(design, known, seconds=0.9 * LONG_RUN)
    assert ways.orders == {1: ways_of(design, 1)[0].plan.pairs}
    assert ways.notes == ()
    assert not (tmp_path / "cache").exists()


def test_a_long_run_takes_the_way_that_was_the_fastest_and_the_next_one_knows_it(design, known, tmp_path):
    ways = choose(design, known, seconds=1.1 * LONG_RUN)
    assert ways.orders[1] in [way.plan.pairs for way in ways_of(design, 1)]
    (note,) = ways.notes
    assert re.match(r"timed \d ways to evaluate 'mpo': [a-z ]+ is the fastest, [\d.]+ ms a step", note)
    again = choose(design, MeasuredWays(tmp_path / "cache" / "ways.json", "a fast one"), seconds=0.1)
    assert again.orders == ways.orders
    assert again.notes == ()


def test_after_a_run_its_ways_are_timed_once_and_the_next_run_takes_the_fastest(design, known):
    cpu = choose_device("cpu")
    pieces = list(time_afterwards(design, device=cpu, known=known))
    ways = ways_of(design, 1)
    times = known.times(way_key(ways[0]))
    assert set(times) == {way.plan.pairs for way in ways}
    assert len(pieces) > len(ways)
    assert choose(design, known, seconds=0.1).orders == {1: min(times, key=times.get)}
    assert not list(time_afterwards(design, device=cpu, known=known))


def test_the_kept_models_and_the_exported_layer_are_evaluated_as_they_were_trained(worker, design, tmp_path):
    other = ways_of(design, 1)[-1].plan.pairs
    assert other != ways_of(design, 1)[0].plan.pairs
    measured_ways().remember(way_key(ways_of(design, 1)[0]), "cpu, threads 1", {other: 0.002})
    events = train(worker, train_request(design, tmp_path / "run", title="digits", twin=False))
    assert isinstance(events[-1], Finished)
    folder = open_run(tmp_path / "run").folder
    layer = keras.saving.load_model(folder.model("network"), compile=False).get_layer("dense_network")
    assert tuple(map(tuple, layer.get_config()["order"])) == other
    placed = network_layers(design.model, design.networks)[2]
    own = export_layer(placed, design.networks, batch=50, orders={1: other})
    assert folder.layer(None).read_text() == own
