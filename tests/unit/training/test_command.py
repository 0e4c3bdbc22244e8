"""A worker is started the same way from a checkout, an installed package and a frozen app."""

import os
import subprocess
import sys
from pathlib import Path

from tndesigner.training import own_program, worker_command, worker_environment

CHECKOUT = Path(__file__).resolve().parents[3]


def test_python_runs_the_package(monkeypatch):
    monkeypatch.chdir(CHECKOUT)
    assert worker_command() == [sys.executable, "-m", "tndesigner", "--worker"]


def test_modules_of_the_current_folder_are_not_taken_for_those_of_python(tmp_path, monkeypatch):
    (tmp_path / "code.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    (tmp_path / "tndesigner.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run(
        [*own_program(), "templates"], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "mpo" in done.stdout


def test_a_folder_that_was_removed_is_none_to_look_into(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert "-P" in own_program()


def test_a_frozen_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--worker"]


def test_the_environment_is_ours_with_what_a_worker_needs(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.delenv("TF_NUM_INTRAOP_THREADS", raising=False)
    environment = worker_environment(threads=3)
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["KERAS_BACKEND"] == "tensorflow"
    assert environment["TF_NUM_INTRAOP_THREADS"] == "3"
    assert "TF_NUM_INTRAOP_THREADS" not in worker_environment()
    assert os.environ["KERAS_BACKEND"] == "jax"
