"""A worker is started the same way from a checkout, an installed package and a frozen app."""

import os
import sys

from tndesigner.training import worker_command, worker_environment


def test_python_runs_the_package():
    assert worker_command() == [sys.executable, "-m", "tndesigner", "--worker"]


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
