"""Trials start from the trained cores of earlier ones, whose bonds are truncated or grown."""

from dataclasses import replace
from pathlib import Path

import pytest

import tndesigner as td
from tests.integration.workers import epochs_of, train
from tests.unit.searching.drawn import digits_design, triangle_design
from tndesigner.models.search import Variation
from tndesigner.searching.space import read_space
from tndesigner.training import Failed, Note, open_run, train_request

UNMOVED = 1e-12
"""A learning rate at which nothing is learned."""


def with_bonds(*dims: int):
    """The triangle with bonds a-b, a-c and b-c of these dimensions; one of dimension 1 is removed."""
    space = read_space([Variation("bonds", "1..9")], triangle_design())
    return space.design(dict(zip(space.parameters, dims, strict=True)))


@pytest.fixture(scope="module")
def trained(worker, tmp_path_factory) -> tuple[Path, float]:
    """A run of a triangle without bond b-c, and the validation loss that it reached."""
    folder = tmp_path_factory.mktemp("warm") / "run"
    events = train(worker, train_request(with_bonds(4, 5, 1), folder, title="warm", twin=False, epochs=6))
    return folder, epochs_of(events)[-1].val_loss


def started_from(worker, folder: Path, target: Path, design):
    request = train_request(design, target, title="warm", twin=False, epochs=1, learning_rate=UNMOVED)
    return train(worker, replace(request, warm_start=str(folder)))


def test_larger_and_new_bonds_leave_the_model_as_it_was_trained(worker, trained, tmp_path):
    folder, loss = trained
    events = started_from(worker, folder, tmp_path / "grown", with_bonds(7, 5, 3))
    assert epochs_of(events)[-1].val_loss == pytest.approx(loss, rel=1e-4)
    notes = [one.message for one in events if isinstance(one, Note)]
    assert f"the network starts from the trained cores of {folder}" in notes


def test_smaller_bonds_keep_most_of_what_was_learned(worker, trained, tmp_path):
    folder, loss = trained
    kept = epochs_of(started_from(worker, folder, tmp_path / "cut", with_bonds(3, 5, 1)))[-1].val_loss
    anew = train_request(with_bonds(3, 5, 1), tmp_path / "anew", title="", epochs=1, learning_rate=UNMOVED)
    untrained = epochs_of(train(worker, anew))[-1].val_loss
    assert abs(kept - loss) < (untrained - loss) / 2


def test_a_run_of_another_design_is_refused(worker, trained, tmp_path):
    events = started_from(worker, trained[0], tmp_path / "other", digits_design())
    assert isinstance(events[-1], Failed)
    assert "differs in more than its bonds" in events[-1].message


def test_trials_start_from_the_nearest_kept_run_and_say_so(tmp_path):
    design = triangle_design()
    design.experiment = replace(design.experiment, epochs=4)
    found = td.search(
        design, {"bond": "2,3,9", "activation": "relu,tanh"}, tmp_path / "found", warm_epochs=1, workers=1
    )
    assert [one.state for one in found.trials] == ["complete"] * 6
    by_number = {one.number: one for one in found.trials}
    firsts = [one for one in found.trials if one.start is None]
    assert len(firsts) == len({one.choices["activation"] for one in firsts}) == 2
    for one in found.trials:
        run = open_run(tmp_path / "found" / "runs" / str(one.number))
        assert run.record.experiment.epochs == (4 if one.start is None else 1)
        if one.start is not None:
            before = [other for other in found.trials if other.number < one.number]
            same = [other for other in before if other.choices["activation"] == one.choices["activation"]]
            assert by_number[one.start] in same
            assert run.record.note == f"starts from the trained cores of trial {one.start}"
            assert found.record(one)["start"] == one.start
            assert found.design(one).experiment.start == ""


def test_each_seed_starts_from_the_run_of_its_own(tmp_path):
    design = triangle_design()
    design.experiment = replace(design.experiment, epochs=2)
    found = td.search(design, {"bond": "2,3"}, tmp_path / "found", seeds=2, warm_epochs=1, workers=1)
    first, second = found.trials
    assert second.start == first.number
    runs = [open_run(tmp_path / "found" / "runs" / f"{second.number}-{place}").record for place in (1, 2)]
    assert [one.experiment.seed for one in runs] == [0, 1]
    assert [one.network.epochs for one in runs] == [1, 1]
