"""A run on several hosts says which of them it is waiting for."""

import socket

import pytest

from tests.unit.training.specimens import STARTED
from tndesigner.cli import missing_hosts
from tndesigner.cli.missing_hosts import MissingHosts, silent_hosts
from tndesigner.training.hosts import Hosts


@pytest.fixture
def listening():
    """The address of something that listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def gone():
    """An address at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


def test_only_other_hosts_at_which_nothing_listens_are_missing(listening, gone):
    assert silent_hosts(Hosts((gone, listening, "no-such-host.invalid:29400"), 1)) == (
        gone,
        "no-such-host.invalid:29400",
    )
    assert silent_hosts(Hosts((gone, listening), 0)) == ()


def test_missing_hosts_are_named_once_until_the_next_time(gone, listening, monkeypatch):
    monkeypatch.setattr(missing_hosts, "FIRST", 0.0)
    missing = MissingHosts(Hosts((listening, gone), 0))
    assert missing.words() == f"waiting for {gone}, which does not answer; press Ctrl-C to give up"
    assert missing.words() == ""


def test_nothing_is_said_once_the_run_has_started_or_on_one_host(gone, listening, monkeypatch):
    monkeypatch.setattr(missing_hosts, "FIRST", 0.0)
    assert MissingHosts(None).words() == ""
    missing = MissingHosts(Hosts((listening, gone), 0))
    missing.follow(STARTED)
    assert not missing.waiting
    assert missing.words() == ""
