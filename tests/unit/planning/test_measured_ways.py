"""Measured times of the ways to evaluate a network are kept by place; what cannot be used counts as not measured."""

import json

import pytest

from tests.unit.estimates.asking import subject, train
from tndesigner.planning import calibrations
from tndesigner.planning.choice import rank_candidates
from tndesigner.planning.measured_ways import NO_TIMES, MeasuredWays, measured_ways, way_key
from tndesigner.planning.routes import find_routes

ONE, OTHER = ((0, 1), (2, 3)), ((1, 2), (0, 3))
HERE, THERE = "cpu, threads 1", "gpu:0, threads 1"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "ways.json"


def test_the_fastest_way_is_remembered_where_it_was_measured(path):
    known = MeasuredWays(path, "a fast one")
    assert (known.times("key"), known.fastest("key", HERE)) == (NO_TIMES, None)
    known.remember("key", HERE, {ONE: 3e-3, OTHER: 2e-3})
    known.remember("key", THERE, {ONE: 1e-3})
    again = MeasuredWays(path, "a fast one")
    assert (again.fastest("key", HERE), again.fastest("key", THERE)) == (OTHER, ONE)
    assert again.times("key") == {ONE: 1e-3}
    again.remember("key", HERE, {ONE: 4e-3})
    assert MeasuredWays(path, "a fast one").times("key") == {ONE: 4e-3}


def test_what_another_process_measured_is_kept(path):
    one, other = MeasuredWays(path, "a fast one"), MeasuredWays(path, "a fast one")
    one.remember("mine", HERE, {ONE: 1e-3})
    other.remember("yours", HERE, {OTHER: 2e-3})
    assert MeasuredWays(path, "a fast one").fastest("mine", HERE) == ONE


def test_times_of_another_processor_are_not_used_and_are_replaced(path):
    MeasuredWays(path, "a fast one").remember("key", HERE, {ONE: 1e-3})
    other = MeasuredWays(path, "another one")
    assert other.fastest("key", HERE) is None
    other.remember("more", HERE, {ONE: 1e-3})
    assert MeasuredWays(path, "a fast one").times("key") == NO_TIMES


@pytest.mark.parametrize(
    "text",
    ["", "[1]", '{"key": [[0, 1]]}', "[" * 5_000]
    + [json.dumps({"processor": "a fast one", "ways": ways}) for ways in (3, {"key": 3}, {"key": {HERE: [[ONE]]}})],
)
def test_a_damaged_file_counts_as_none_and_is_made_anew(path, text):
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    known = MeasuredWays(path, "a fast one")
    assert known.fastest("key", HERE) is None
    known.remember("key", HERE, {ONE: 1e-3})
    assert MeasuredWays(path, "a fast one").fastest("key", HERE) == ONE


def test_other_shapes_and_batches_have_other_keys():
    networks = [train("2,4,8", "3,5,7", bond).networks[1] for bond in (3, 4)]
    keys = [way_key(rank_candidates(network, batch=batch)[0]) for network in networks for batch in (50, 51)]
    assert len(set(keys)) == len(keys)
    assert way_key(rank_candidates(networks[0], batch=50)[-1]) == keys[0]


def test_routes_that_were_measured_here_come_first_with_their_times(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("PYTEST_VERSION")
    monkeypatch.delenv(calibrations.SWITCH, raising=False)
    asked = subject(train("2,3,5", "7,11,13", 4), batch=17)
    predicted = find_routes(asked).routes
    ranked = rank_candidates(asked.networks[1], batch=17)
    measured_ways().remember(way_key(ranked[0]), HERE, {ranked[1].plan.pairs: 5.0, ranked[2].plan.pairs: 4.0})
    found = find_routes(asked).routes
    assert [(route.measured, route.seconds) for route in found[:2]] == [(True, 4.0), (True, 5.0)]
    assert [route.stages for route in found[:2]] == [predicted[2].stages, predicted[1].stages]
    assert not any(route.measured for route in (*found[2:], *predicted))
