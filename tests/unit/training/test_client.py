"""A worker gets the environment of whoever starts it, with what it needs."""

import os

from tndesigner.training import worker_environment


def test_the_environment_is_ours_with_what_a_worker_needs(monkeypatch):
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    monkeypatch.delenv("TF_NUM_INTRAOP_THREADS", raising=False)
    environment = worker_environment(threads=3)
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["KERAS_BACKEND"] == "tensorflow"
    assert environment["TF_NUM_INTRAOP_THREADS"] == "3"
    assert "TF_NUM_INTRAOP_THREADS" not in worker_environment()
    assert os.environ["KERAS_BACKEND"] == "jax"
