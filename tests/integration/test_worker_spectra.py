"""A real worker tells what the bonds carry while it trains, cuts trained cores down, and trains on from there."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.integration.workers import PATIENCE, epochs_of, train, untimed, watched
from tndesigner.checks.fixes import Settle
from tndesigner.document import Design, dumps, load
from tndesigner.models import Dropout
from tndesigner.network.indices import joined_legs
from tndesigner.training import (
    Failed,
    Note,
    Spectra,
    Truncate,
    Truncated,
    Watch,
    open_run,
    train_request,
)

EPOCHS, DIM = 12, 40
LEAST_LOSS = 0.01
"""So much accuracy may be lost where 99.9 % of the squared norm are kept."""


@pytest.fixture(scope="module")
def design(checkout) -> Design:
    """The handwritten digits, with larger bonds than they need."""
    made = load(checkout / "resources" / "examples" / "digits.tnd")
    network = made.networks[1]
    for bond in network.bonds:
        if all(network.owner(leg).kind == "core" for leg in bond.legs):
            Settle(bond.legs, DIM).apply(network)
    made.experiment = replace(made.experiment, epochs=EPOCHS, learning_rate=0.01)
    return made


@pytest.fixture(scope="module")
def trained(worker, design, tmp_path_factory):
    """The run that the tests cut down, and all that was told of it."""
    asked_for = request(design, tmp_path_factory.mktemp("trained") / "run")
    events = watched(worker, asked_for, Watch(seconds=0.0, cores=0.02))
    return open_run(Path(asked_for.folder)), events


def request(design: Design, folder: Path):
    return train_request(design, folder, title="digits", twin=False)


def spectra_of(events) -> list[Spectra]:
    return [event for event in events if isinstance(event, Spectra)]


def asked(design: Design, run, **changes: object) -> Truncate:
    """The request to cut the first bond that needs less than it has."""
    values = {
        "design": dumps(design),
        "weights": str(run.folder.model("network")),
        "network": 1,
        "target": str(run.folder.path.parent / "starts" / "cut.keras"),
        **changes,
    }
    return Truncate(**values)


def cut_down(design: Design, truncated: Truncated) -> Design:
    """The design that a truncation is of."""
    smaller = design.copy()
    network = smaller.networks[1]
    Settle(joined_legs(network, network.bond(truncated.bond).first), truncated.dim).apply(network)
    smaller.experiment = replace(smaller.experiment, start=truncated.weights)
    return smaller


def answer(worker, sent: Truncate):
    worker.send(sent)
    return worker.receive(PATIENCE)


def test_bonds_and_cores_are_told_while_the_network_learns_and_at_its_end(design, trained):
    _, events = trained
    told = spectra_of(events)
    assert len(told) >= 2
    last = told[-1]
    assert (last.network, last.epoch) == (1, EPOCHS)
    network = design.networks[1]
    inner = {one.id for one in network.bonds if all(network.owner(leg).kind == "core" for leg in one.legs)}
    assert {bond.bond for bond in last.bonds} == inner
    for bond in last.bonds:
        assert (bond.dim, bond.manner, len(bond.values)) == (DIM, "whole", DIM)
        assert 1.0 < bond.rank < bond.needed <= DIM
        assert sum(value**2 for value in bond.values) == pytest.approx(1.0, abs=1e-3)
    assert {core.core for core in last.cores} == {core.id for core in network.cores}
    assert all(0.0 < core.share < 10.0 for core in last.cores)


def test_looking_at_cores_changes_nothing_that_is_learnt(worker, design, tmp_path):
    random = design.copy()
    flatten, network, last = random.model.layers
    layers = (flatten, network, Dropout(rate=0.3), last)
    random.model = replace(random.model, layers=layers)
    random.experiment = replace(random.experiment, epochs=5)
    looked_at = watched(worker, request(random, tmp_path / "watched"), Watch(seconds=0.0, cores=0.001))
    alone = train(worker, request(random, tmp_path / "alone"))
    assert len(spectra_of(looked_at)) >= 2
    assert not spectra_of(alone)
    assert untimed(epochs_of(alone)) == untimed(epochs_of(looked_at))


def test_a_truncated_network_starts_as_good_as_it_was_and_is_trained_on(worker, design, trained, tmp_path):
    run, events = trained
    bond = max(spectra_of(events)[-1].bonds, key=lambda one: one.dim - one.needed)
    assert bond.needed < bond.dim
    cut = answer(worker, asked(design, run, bond=bond.bond, dim=bond.needed))
    assert isinstance(cut, Truncated), cut
    assert cut.kept >= 0.999
    measured = {one.bond: one for one in cut.spectra[0].bonds}[bond.bond]
    assert measured.dim == len(measured.values) == bond.needed
    kept = [value / cut.kept**0.5 for value in bond.values[: bond.needed]]
    assert measured.values == pytest.approx(kept, abs=2e-3)
    smaller = cut_down(design, cut)
    frozen = smaller.copy()
    frozen.experiment = replace(smaller.experiment, epochs=1, learning_rate=1e-12)
    first = epochs_of(train(worker, request(frozen, tmp_path / "frozen")))[0]
    before = run.history()[-1]
    assert first.metrics["val_accuracy"] == pytest.approx(before.metrics["val_accuracy"], abs=LEAST_LOSS)
    assert first.val_loss == pytest.approx(before.val_loss, rel=0.1)
    smaller.experiment = replace(smaller.experiment, epochs=6, learning_rate=1e-3)
    events = train(worker, request(smaller, tmp_path / "on"))
    assert any("starts from trained weights" in event.message for event in events if isinstance(event, Note))
    assert epochs_of(events)[-1].epoch == 6
    assert epochs_of(events)[-1].loss < first.loss


def test_a_truncation_can_be_truncated_again_and_no_file_is_written_over(worker, design, trained):
    run, events = trained
    first, second = (one.bond for one in spectra_of(events)[-1].bonds[:2])
    once = answer(worker, asked(design, run, bond=first, dim=5))
    smaller = cut_down(design, once)
    twice = answer(worker, asked(smaller, run, bond=second, dim=4, weights=once.weights))
    assert {one.bond: one.dim for one in twice.spectra[0].bonds} == {first: 5, second: 4}
    assert once.weights != twice.weights
    assert Path(once.weights).is_file()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"dim": DIM}, "a bond of dimension 40 cannot be truncated to 40"),
        ({"dim": 0}, "cannot be truncated to 0"),
        ({"bond": 10**6, "dim": 2}, "does not join two cores"),
        ({"network": 5, "dim": 2}, "no layer of the design uses network 5"),
        ({"dim": 2, "weights": "nowhere.keras"}, "there are no trained weights"),
    ],
)
def test_what_cannot_be_truncated_is_refused_with_the_reason(worker, design, trained, changes, message):
    run, events = trained
    values = {"bond": spectra_of(events)[-1].bonds[0].bond, **changes}
    failed = answer(worker, asked(design, run, **values))
    assert isinstance(failed, Failed)
    assert failed.request == "truncate"
    assert message in failed.message


def test_weights_of_another_design_are_refused_with_both_shapes(worker, design, trained, tmp_path):
    run, _ = trained
    other = design.copy()
    network = other.networks[1]
    bond = next(one for one in network.bonds if network.leg(one.first).dim == DIM)
    Settle(bond.legs, 7).apply(network)
    other.experiment = replace(other.experiment, start=str(run.folder.model("network")))
    failed = train(worker, request(other, tmp_path / "run"))[-1]
    assert isinstance(failed, Failed)
    assert "×40" in failed.message
    assert "×7" in failed.message
    assert "start from random numbers" in failed.message
