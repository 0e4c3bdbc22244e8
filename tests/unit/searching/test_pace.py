"""How long a search still takes is told from the trials that end while one looks."""

import pytest

from tndesigner.searching.pace import Pace


def test_the_rest_takes_as_long_as_the_trials_so_far():
    pace = Pace()
    assert pace.seconds_for(3) is None
    for elapsed in (4.0, 4.5, 8.0):  # two at a time
        pace.add(3.5, elapsed)
    assert pace.seconds_for(6) == pytest.approx(16.0)
    assert pace.seconds_for(0) == 0


def test_trials_that_ended_before_do_not_count():
    pace = Pace()
    for _ in range(30):
        pace.add(20.0, 2.0)
    assert pace.seconds_for(5) is None
    pace.add(20.0, 24.0)
    assert pace.seconds_for(5) == pytest.approx(120.0)
