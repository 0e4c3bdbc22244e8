"""A listener hears of a compression while it works, and cancels it whatever is being done."""

from threading import Event

import pytest

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.progress import END_TUNING, Curve, Reporter, TunedEpoch, reported

CURVE = Curve("mpo", (3, 5), (0.5, 0.2))
EPOCH = TunedEpoch(2, 6, "accuracy", original=0.9, compressed=0.5, tuned=0.75)


def test_every_stage_is_told_in_the_order_of_the_work():
    told = []

    def work(reporter: Reporter) -> str:
        reporter.tell("first", 0, 2, "wide")
        reporter.show(CURVE)
        reporter.tell("second", 1, 2)
        return "done"

    assert reported(work, told.append) == "done"
    assert list(dict.fromkeys((stage.what, stage.curve) for stage in told)) == [
        ("opening the model", None),
        ("first", None),
        ("first", CURVE),
        ("second", None),
    ]
    assert sum(stage.curve is CURVE for stage in told) == 1


def test_a_step_that_takes_long_is_told_again_and_does_not_hold_up_who_cancels():
    told, free, stopped = [], Event(), Event()

    def work(reporter: Reporter) -> None:
        reporter.tell("solving", 0, 1)
        free.wait()
        try:
            reporter.tick()
        except CompressionError:
            stopped.set()

    def listen(stage):
        told.append(stage.what)
        return told.count("solving") < 3

    with pytest.raises(CompressionError, match="cancelled"):
        reported(work, listen)
    assert not stopped.is_set()
    free.set()
    assert stopped.wait(10.0)


def test_what_goes_wrong_in_the_work_is_raised_to_who_asked():
    def work(_reporter: Reporter) -> None:
        raise CompressionError("no layer")

    with pytest.raises(CompressionError, match="no layer"):
        reported(work, lambda _stage: None)


def test_who_listens_ends_the_tuning_and_hears_the_rest():
    told, heard = [], Event()

    def work(reporter: Reporter) -> str:
        reporter.tell("tuning", 1, 6)
        reporter.show(EPOCH)
        heard.wait()
        reporter.tick()
        assert reporter.tuning_ends
        reporter.tell("comparing", 0, 1)
        return "done"

    def listen(stage):
        told.append(stage)
        if told.count(stage) < 2:
            return None
        heard.set()
        return END_TUNING

    assert reported(work, listen) == "done"
    assert [stage.tuned for stage in told if stage.tuned] == [EPOCH]
    assert told[-1].what == "comparing"
