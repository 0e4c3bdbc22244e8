"""A search whose worker is killed, that is stopped by Ctrl-C, or one of whose trials diverges."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

import tndesigner as td
from tests.integration.terminal import start, type_in, workers_of
from tests.small_disk import small_disk
from tests.unit.searching.drawn import triangle_design
from tndesigner.training import open_run

TRIALS = 4
WORDS = ("search", "triangle.tnd", "--vary", "bonds=1..4", "--trials", TRIALS, "--workers", 1, "-o", "found")


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with a design."""
    td.save(triangle_design(), tmp_path / "triangle.tnd")
    return tmp_path


def test_when_a_worker_is_killed_its_run_starts_again_and_counts_once(folder):
    process = start(folder, *WORDS, "--json")
    process.stdout.readline()
    (worker,) = workers_of(process)
    os.kill(worker, signal.SIGKILL)
    _, err = process.communicate(timeout=600)
    assert process.returncode == 0, err
    found = td.search(triangle_design(), {"bonds": "1..4"}, folder / "found", trials=TRIALS)
    assert [one.state for one in found.trials] == ["complete"] * TRIALS
    for one in found.trials:
        assert open_run(folder / "found" / "runs" / str(one.number)).record.state == "finished"


def test_ctrl_c_ends_a_search_in_one_sentence_and_it_goes_on_later(folder):
    process = start(folder, *WORDS)
    first = process.stdout.readline()
    assert first.startswith(f"1/{TRIALS} trial 0")
    process.send_signal(signal.SIGINT)
    rest, err = process.communicate(timeout=600)
    assert process.returncode == 130
    assert err == "tndesigner: stopped; the same command continues the search\n"
    again = type_in(folder, *WORDS)
    assert again.status == 0, again.err
    assert f"continues after {1 + rest.count('  trial ')} trial" in again.out
    assert f"{TRIALS} trials; the best trade-offs" in again.out


def test_a_trial_that_diverges_is_told_and_the_others_go_on(folder):
    answer = type_in(folder, *WORDS[:2], "--vary", "learning_rate=0.001,1e30", *WORDS[4:], "--json")
    assert answer.status == 0, answer.err
    states = {one["choices"]["learning_rate"]: one for one in answer.of_kind("trial")}
    assert states[0.001]["state"] == "complete"
    assert states[1e30]["state"] == "failed"
    assert "the loss is no longer a finite number" in states[1e30]["reason"]


@pytest.mark.parametrize("size", ["136k", "200k"])
def test_a_full_disk_ends_a_search_in_one_sentence_and_it_goes_on_later(folder, size):
    with small_disk(folder / "disk", size) as disk:
        words = (*WORDS[:-1], disk / "found")
        answer = type_in(folder, *words)
        assert answer.status == 1
        assert answer.err.count("\n") == 1, answer.err
        assert "no space left on device; delete something there" in answer.err
        assert str(disk / "found") in answer.err
        subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
        again = type_in(folder, *words)
        assert again.status == 0, again.err
        assert f"{TRIALS} trials; the best trade-offs" in again.out
        assert "failed" not in again.out
