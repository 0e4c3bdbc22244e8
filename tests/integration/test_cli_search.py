"""tndesigner search: trials train in workers; a search that was killed goes on where it was."""

import json
import os
import signal
from pathlib import Path

import pytest

import tndesigner as td
from tests.integration.terminal import Answer, start, type_in
from tests.unit.searching.drawn import triangle_design

TRIALS = 5
WORDS = ("search", "triangle.tnd", "--vary", "bonds=1..4", "--trials", TRIALS, "--workers", 1, "--json", "-o", "found")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with a design."""
    folder = tmp_path_factory.mktemp("search")
    td.save(triangle_design(), folder / "triangle.tnd")
    return folder


@pytest.fixture(scope="module")
def killed(folder) -> list[dict]:
    """The trials that a search told before it was killed."""
    process = start(folder, *WORDS)
    first = json.loads(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    rest = process.stdout.read()
    process.wait()
    process.stderr.close()
    return [first, *map(json.loads, rest.splitlines())]


@pytest.fixture(scope="module")
def continued(folder, killed) -> Answer:
    """The same command again."""
    return type_in(folder, *WORDS)


def test_a_killed_search_goes_on_and_tells_all_trials(killed, continued):
    assert continued.status == 0, continued.err
    told = continued.of_kind("trial")
    assert len(killed) < TRIALS
    assert [one["number"] for one in told[: len(killed)]] == [one["number"] for one in killed]
    assert [one["state"] for one in told] == ["complete"] * TRIALS
    assert continued.err == ""


def test_the_line_of_a_trial_holds_what_it_chose_and_what_came_out(folder, continued):
    for one in continued.of_kind("trial"):
        assert set(one["choices"]) == {"triangle a-b", "triangle a-c", "triangle b-c"}
        assert one["values"]["parameters"] == one["parameters"]
        assert 0 <= one["values"]["val_accuracy"] <= 1
        record = json.loads((folder / one["run"] / "run.json").read_text())
        assert record["parameters"] == one["parameters"]
        assert record["network"]["val_accuracy"] == one["values"]["val_accuracy"]


def test_the_designs_of_the_front_are_written(folder, continued):
    (front,) = continued.of_kind("front")
    assert continued.events[-1] == front
    accuracies = [one["values"]["val_accuracy"] for one in front["trials"]]
    assert accuracies == sorted(accuracies, reverse=True)
    for one in front["trials"]:
        design = td.load(folder / one["design"])
        assert design.model.parameters(design.networks) == one["parameters"]
    written = {path.name for path in (folder / "found").glob("*.tnd")}
    assert written == {Path(one["design"]).name for one in front["trials"]}


def test_a_search_that_has_ended_tells_its_front_as_a_table(folder, continued):
    words = [word for word in WORDS if word != "--json"]
    again = type_in(folder, *words)
    (front,) = continued.of_kind("front")
    assert again.status == 0
    assert f"continues after {TRIALS} trials" in again.out
    assert again.out.count("trial-") == len(front["trials"])
    assert "is the smallest within 0.5% of the best val_accuracy" in again.out
