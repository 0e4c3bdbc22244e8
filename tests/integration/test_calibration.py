"""A worker measures this machine: when it is asked to, or when a run has ended and nobody asks for anything."""

import json

import pytest
import tensorflow as tf

from tests.integration.terminal import EXAMPLES, type_in
from tndesigner.planning.calibrations import Calibrations, calibrations_file
from tndesigner.planning.processors import processor_name
from tndesigner.planning.rates import BUILT_IN, Rates, built_in_rates, current_rates, far_bytes, use_rates
from tndesigner.training.errors import TrainingError
from tndesigner.worker import calibration
from tndesigner.worker.calibration import calibrate_once, computing_threads, measure_rates

KNOWN = Rates(products=((2, 3e9), (512, 90e9)), stream=2e9, rows=1.5e9, shuffle=1e9, call=5e-7)


@pytest.fixture
def cache(monkeypatch, tmp_path):
    """An empty cache folder, as if no test ran."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("PYTEST_VERSION")
    monkeypatch.delenv("TNDESIGNER_CALIBRATION", raising=False)
    yield Calibrations(calibrations_file(), processor_name())
    use_rates(BUILT_IN)


@pytest.fixture
def even_times(monkeypatch):
    """Operations that take two microseconds each, and the loop around them one, in every round."""
    monkeypatch.setattr(calibration, "passes_of", lambda call: 1)
    operations = calibration._operations()
    times = iter([1e-6] * calibration.ROUNDS + [2e-6] * calibration.ROUNDS * (len(operations) - 1))
    monkeypatch.setattr(calibration, "_repeated", lambda operation: lambda count: next(times))


def rates_of(pieces) -> Rates:
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            return end.value


def test_rates_are_what_was_done_in_the_time_beyond_the_loop(even_times):
    rates = rates_of(measure_rates())
    moved = far_bytes(4 * 512 * (512 + 4)) / rates.stream
    assert rates.products[0] == (2, pytest.approx(2 * 512 * 512 * 2 / (1e-6 - moved)))
    moved = far_bytes(4 * 3 * 512 * 512) / rates.stream
    assert rates.products[-1] == (512, pytest.approx(2 * 512**3 / (1e-6 - moved)))
    assert rates.stream == rates.rows == rates.shuffle == pytest.approx(far_bytes(2 * 4 * 2048 * 2048) / 1e-6)
    assert rates.call == pytest.approx(1e-6 / 16)
    assert rates.matrix == pytest.approx(1e-6 / (512 * 512 / 16))
    for side, rate in rates.batched:
        left = 1e-6 - rates.matrix * (512 // side) ** 2 - moved
        assert rate == pytest.approx(2 * 512 * 512 * side / left)
    assert [side for side, _ in rates.batched] == [8, 32, 128]
    for side, rate in rates.first_gradients:
        left = 1e-6 - far_bytes(4 * (side * 2048 + 2048 * 32 + side * 32)) / rates.stream
        assert rate == pytest.approx(2 * side * 2048 * 32 / left)
    assert rates.second_gradients == rates.first_gradients
    assert [side for side, _ in rates.first_gradients] == [8, 32, 256]
    assert (rates.fresh, rates.padded) == (0.0, False)


def test_a_disturbed_measurement_is_thrown_away_and_says_so(monkeypatch, cache, capsys):
    monkeypatch.setattr(calibration, "passes_of", lambda call: 1)
    times = iter([1e-6, 1e-6, 2.5e-6] * 99)
    monkeypatch.setattr(calibration, "_repeated", lambda operation: lambda count: next(times))
    with pytest.raises(TrainingError, match=r"disturbed and is thrown away: a loop took from 1\S* µs to 2\.5\S* µs"):
        rates_of(measure_rates())
    assert list(calibrate_once())
    assert "disturbed" in capsys.readouterr().err
    assert cache.rates(computing_threads()) is None
    assert current_rates() == built_in_rates()


def test_what_was_disturbed_for_a_moment_is_measured_again(monkeypatch):
    monkeypatch.setattr(calibration, "passes_of", lambda call: 1)
    paused = [2e-6] * 3 + [9e-6] + [2e-6] * 3
    times = iter([1e-6] * calibration.ROUNDS + 2 * paused + [2e-6] * calibration.ROUNDS * 99)
    monkeypatch.setattr(calibration, "_repeated", lambda operation: lambda count: next(times))
    assert rates_of(measure_rates()).call == pytest.approx(1e-6 / 16)


def test_a_loop_that_took_longer_than_what_is_in_it_counts_as_disturbed(monkeypatch):
    monkeypatch.setattr(calibration, "passes_of", lambda call: 1)
    times = iter([3e-6] * calibration.ROUNDS + [2e-6] * 999)
    monkeypatch.setattr(calibration, "_repeated", lambda operation: lambda count: next(times))
    with pytest.raises(TrainingError, match=r"in a loop took 2\S* µs, and the loop alone 3"):
        rates_of(measure_rates())


def test_an_idle_worker_measures_once_and_predicts_with_it(even_times, cache):
    assert list(calibrate_once())
    found = cache.rates(computing_threads())
    assert found == current_rates() != built_in_rates()
    assert not list(calibrate_once())


def test_nothing_is_measured_where_it_is_turned_off(even_times, cache, monkeypatch):
    monkeypatch.setenv("TNDESIGNER_CALIBRATION", "off")
    assert not list(calibrate_once())
    assert cache.rates(computing_threads()) is None


def test_what_is_measured_is_what_its_title_says():
    operations, zero = calibration._operations(), tf.zeros(())
    shapes = {title: tuple(operation(zero).shape) for title, operation in operations.items()}
    assert shapes.pop("a loop") == shapes.pop("a tiny product") == (4, 4)
    for side in (4, 8, 32, 128):
        for title in ("", "the gradient of the first matrix of ", "the gradient of the second matrices of "):
            assert shapes.pop(f"{title}a batch of products of side {side}") == (512 * 512 // side**2, side, side)
    for side in (8, 32, 256):
        assert shapes.pop(f"the gradient of a first matrix of {side} rows") == (side, 32)
        assert shapes.pop(f"the gradient of a second matrix of {side} columns") == (32, side)
    assert shapes.pop("an elementwise operation in new memory") == (3072, 3072)
    assert shapes.pop("a transposition of rows") == (32, 2048, 64)
    assert shapes.pop("a transposition") == (2048, 64, 32)
    assert shapes.pop("a padded transposition") == (2048, 64, 32, 1)
    assert shapes.pop("an elementwise operation") == (2048, 2048)
    assert len(shapes) == len(calibration.SIDES)
    assert set(shapes.values()) == {(512, 512)}
    assert all(calibration._repeated(operation)(2) > 0 for operation in operations.values())


def test_measured_rates_are_used_where_they_are_asked_for(cache, tmp_path):
    refused = type_in(tmp_path, "info", EXAMPLES / "blog.tnd", "--measured")
    assert (refused.status, refused.out) == (1, "")
    assert "run tndesigner bench --calibrate first" in refused.err
    cache.remember(1, KNOWN)
    usual, measured = (
        type_in(tmp_path, "info", EXAMPLES / "blog.tnd", "--json", *more).json["networks"][0]
        for more in ((), ("--measured",))
    )
    assert measured["predicted_step_seconds"] != usual["predicted_step_seconds"]
    assert measured["weights"] == usual["weights"]
    exported = type_in(tmp_path, "export", EXAMPLES / "blog.tnd", "--measured")
    assert exported.status == 0
    assert "class Hidden" in exported.out


def test_bench_measures_a_design_or_this_machine(tmp_path):
    both = type_in(tmp_path, "bench", EXAMPLES / "blog.tnd", "--calibrate")
    neither = type_in(tmp_path, "bench")
    assert (both.status, neither.status) == (2, 2)
    assert "takes no design" in both.err
    assert "name a design" in neither.err


def test_bench_calibrates_without_a_design(cache, tmp_path):
    answer = type_in(tmp_path, "bench", "--calibrate", "--json")
    if answer.status == 1:  # somebody else computes on this machine
        assert "disturbed and is thrown away" in answer.err
        return
    document = json.loads(answer.out)
    assert document["processor"] == processor_name()
    assert cache.rates(1).stream == document["rates"][0]["stream"]
