"""A child process is started the same way from a checkout, an installed package and a frozen app."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tndesigner.child_process import Child, child_command, child_environment

CHECKOUT = Path(__file__).resolve().parents[2]


def start_estimates() -> subprocess.CompletedProcess[str]:
    """Starts the child that ends with its input, which is empty."""
    command, environment = child_command(Child.ESTIMATES), child_environment()
    return subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300
    )


@pytest.mark.parametrize("child", Child)
def test_python_runs_the_package(child):
    assert child_command(child, "x") == [sys.executable, "-P", "-m", "tndesigner", child.value, "x"]


def test_modules_of_the_current_folder_are_not_taken_for_those_of_python(tmp_path, monkeypatch):
    (tmp_path / "code.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    (tmp_path / "tndesigner.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = start_estimates()
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no folder that a process is in")
def test_a_folder_that_was_removed_is_none_to_look_into(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    done = start_estimates()
    assert (done.returncode, done.stderr) == (0, "")


def test_a_frozen_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(Child.WORKER) == [sys.executable, "--worker"]


def test_a_child_finds_this_package_before_all_others(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert child_environment()["PYTHONPATH"] == f"{CHECKOUT}{os.pathsep}elsewhere"
    monkeypatch.delenv("PYTHONPATH")
    assert child_environment(LANG="C")["PYTHONPATH"] == str(CHECKOUT)
