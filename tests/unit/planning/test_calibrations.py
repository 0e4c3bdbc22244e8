"""Measured rates are kept by processor and number of threads; what cannot be used counts as not measured."""

import json
from pathlib import Path

import pytest

from tndesigner.planning import calibrations
from tndesigner.planning.calibrations import (
    Calibrations,
    as_on_this_machine,
    best_rates,
    calibrations_file,
    known_rates,
)
from tndesigner.planning.processors import processor_name
from tndesigner.planning.rates import Rates, built_in_rates, current_rates

ONE = Rates(products=((2, 3e9), (512, 90e9)), stream=2e9, rows=1.5e9, shuffle=1e9, call=5e-7)
TWO = Rates(products=((2, 4e9), (512, 150e9)), stream=3e9, rows=2.5e9, shuffle=2e9, call=7e-7)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "rates.json"


def record(**rates) -> str:
    return json.dumps({"processor": "a fast one", "threads": {"1": rates}})


def test_rates_are_remembered_by_number_of_threads(path):
    known = Calibrations(path, "a fast one")
    assert known.rates(1) is None
    known.remember(2, TWO)
    known.remember(1, ONE)
    assert (Calibrations(path, "a fast one").rates(1), known.rates(2), known.rates(3)) == (ONE, TWO, None)


def test_rates_of_another_processor_are_not_used_and_are_replaced(path):
    Calibrations(path, "a fast one").remember(1, ONE)
    other = Calibrations(path, "another one")
    assert other.rates(1) is None
    other.remember(2, TWO)
    assert (other.rates(2), other.rates(1)) == (TWO, None)
    assert Calibrations(path, "a fast one").rates(1) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"processor": "a fast one"}',
        record(products=[[2, 1e9]], stream=1e9),
        record(products=[], batched=[[8, 1]], stream=1, rows=1, shuffle=1, call=1, matrix=1),
        record(products=[[2, 1]], batched=[[8, -1]], stream=1, rows=1, shuffle=1, call=1, matrix=1),
        record(products=[[2, float("nan")]], batched=[[8, 1]], stream=1, rows=1, shuffle=1, call=1, matrix=1),
    ],
)
def test_a_damaged_file_counts_as_none_and_is_made_anew(path, text):
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    known = Calibrations(path, "a fast one")
    assert known.rates(1) is None
    known.remember(1, ONE)
    assert known.rates(1) == ONE


@pytest.fixture
def outside_tests(monkeypatch, tmp_path):
    """As if no test ran, on a machine that was measured."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("PYTEST_VERSION")
    monkeypatch.delenv(calibrations.SWITCH, raising=False)
    Calibrations(calibrations_file(), processor_name()).remember(1, ONE)


def test_what_was_measured_on_this_machine_is_used(outside_tests):
    assert (known_rates(), known_rates(7), best_rates()) == (ONE, None, ONE)


def test_measured_rates_can_be_turned_off(outside_tests, monkeypatch):
    monkeypatch.setenv(calibrations.SWITCH, "off")
    assert (known_rates(), best_rates()) == (None, built_in_rates())


def test_no_test_uses_measured_rates(outside_tests, monkeypatch):
    monkeypatch.setenv("PYTEST_VERSION", "8.3")
    assert (known_rates(), best_rates()) == (None, built_in_rates())


def test_without_a_home_folder_nothing_is_known_and_layers_are_planned_all_the_same(outside_tests, monkeypatch):
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", no_home)
    assert (known_rates(), best_rates()) == (None, built_in_rates())
    with as_on_this_machine():
        assert current_rates() == best_rates()
