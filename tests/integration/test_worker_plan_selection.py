"""How networks are evaluated in a run: predicted for a short one, by the stopwatch for a long one, remembered."""

import json
import re
from dataclasses import replace

import keras
import pytest

from tests.integration.workers import train
from tndesigner.codegen import export_layer
from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense, network_layers
from tndesigner.network.templates import make
from tndesigner.training import Finished, open_run, train_request
from tndesigner.worker.devices import choose_device
from tndesigner.worker.plan_cache import PlanCache, way_key, ways_file
from tndesigner.worker.plan_selection import LONG_RUN, choose_ways, ways_of


@pytest.fixture
def design() -> Design:
    """Digits by a train of three cores, which can be evaluated in several ways."""
    hidden = make("mpo", {"inputs": "2,4,8", "outputs": "3,5,7", "bond": "3"})
    layers = (Flatten(), NetworkDense(network=1, activation="relu"), Dense(units=10, activation="softmax"))
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=2, batch_size=50)
    return Design({1: hidden}, Model((8, 8), layers), experiment)


@pytest.fixture
def known(tmp_path) -> PlanCache:
    return PlanCache(tmp_path / "cache" / "ways.json")


def choose(design: Design, known: PlanCache, *, seconds: float):
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
    again = choose(design, PlanCache(tmp_path / "cache" / "ways.json"), seconds=0.1)
    assert again.orders == ways.orders
    assert again.notes == ()


def test_what_was_measured_for_other_shapes_batches_or_threads_does_not_count(design, known):
    way = ways_of(design, 1)[0]
    wider = design.copy()
    wider.diagrams[1] = make("mpo", {"inputs": "2,4,8", "outputs": "3,5,7", "bond": "4"})
    larger = design.copy()
    larger.experiment = replace(design.experiment, batch_size=51)
    others = [way_key(ways_of(other, 1)[0], "cpu", 2) for other in (wider, larger)]
    keys = [way_key(way, "cpu", 2), way_key(way, "cpu", 1), way_key(way, "gpu:0", 2), *others]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("text", ["", "[1]", '{"key": 3}', '{"key": [[0, "one"]]}', "[" * 5_000])
def test_a_broken_memory_is_as_good_as_none(tmp_path, text):
    path = tmp_path / "ways.json"
    path.write_text(text)
    known = PlanCache(path)
    assert known.order("key") is None
    known.remember("key", ((0, 1), (2, 3)))
    assert PlanCache(path).order("key") == ((0, 1), (2, 3))
    assert json.loads(path.read_text()) == {"key": [[0, 1], [2, 3]]}


def test_the_kept_models_and_the_exported_layer_are_evaluated_as_they_were_trained(worker, design, tmp_path):
    other = ways_of(design, 1)[-1].plan.pairs
    assert other != ways_of(design, 1)[0].plan.pairs
    PlanCache(ways_file()).remember(way_key(ways_of(design, 1)[0], "cpu", 1), other)
    events = train(worker, train_request(design, tmp_path / "run", title="digits", twin=False))
    assert isinstance(events[-1], Finished)
    folder = open_run(tmp_path / "run").folder
    layer = keras.saving.load_model(folder.model("network"), compile=False).get_layer("dense_network")
    assert tuple(map(tuple, layer.get_config()["order"])) == other
    placed = network_layers(design.model, design.networks)[2]
    own = export_layer(placed, design.networks, batch=50, orders={1: other})
    assert folder.layer(None).read_text() == own
