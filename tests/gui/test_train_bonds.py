"""The drawing shows what its bonds carry while a real worker trains it; a bond is truncated, and trained on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.desk import button, field, has_button, type_into, words
from tests.gui.studio import open_studio
from tndesigner.checks.fixes import Settle
from tndesigner.document import dumps, load
from tndesigner.document.edits import EditNetwork
from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.drawing.tips import tip_for
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.resources import resource_path
from tndesigner.training import RunFolder
from tndesigner.training.states import TrainingState
from tndesigner.training.utilisation import suggested_dim, truncation_text, use_text

pytestmark = pytest.mark.gui

DIM, EPOCHS = 36, 5
SETTLED_MS = 500
"""After so long what follows a change late has followed."""


@pytest.fixture(scope="module")
def studio(qapp):
    """One window on the handwritten digits, with larger bonds than they need; trained once for all stories here."""
    design = load(resource_path("examples", "digits.tnd"))
    network = design.networks[1]
    for bond in network.bonds:
        if all(network.owner(leg).kind == "core" for leg in bond.legs):
            Settle(bond.legs, DIM).apply(network)
    design.experiment = replace(design.experiment, learning_rate=0.01)
    with open_studio(design) as one:
        one.training.keep_warm()
        one.wait(lambda: one.training.worker.ready, "the worker")
        one.train(EPOCHS)
        one.wait_for(TrainingState.FINISHED)
        one.wait(lambda: uses(one).epoch == EPOCHS, "what the bonds carry at the end")
        yield one


@pytest.fixture(autouse=True)
def as_it_was_trained(studio):
    """Each story ends with the design as it was trained, and nothing going on."""
    before = len(studio.document.history.undo_titles)
    yield
    if studio.state.busy:
        studio.training.stop()
        studio.wait(lambda: not studio.state.busy, "the end of the run")
    studio.document.history.go_to(before)
    QTest.qWait(SETTLED_MS)


def uses(studio):
    return studio.window.workspace.uses


def wide_bond(studio):
    """What is known of the bond that can be truncated furthest."""
    return max(uses(studio).bonds.values(), key=lambda one: one.dim - one.needed)


def inspect(studio, element: int) -> QWidget:
    """Selects something and returns the inspector."""
    studio.document.select((element,))
    dock = studio.window.docks["inspector"]
    dock.show()
    dock.raise_()
    studio.wait(lambda: words(dock.widget()), "the inspector")
    return dock.widget()


def legend(studio) -> QWidget:
    return studio.window.workspace.canvas.findChild(QWidget, "use_legend")


def truncate(studio, dim: int = 0) -> None:
    """Truncates the widest bond by its button; to what is offered if nothing else is said."""
    bond = wide_bond(studio)
    panel = inspect(studio, bond.bond)
    if dim:
        type_into(field(panel, "Dimension to truncate to"), str(dim))
    pressed = button(panel, truncation_text(bond, dim or bond.needed))
    assert pressed.isEnabled()
    pressed.click()
    studio.wait(lambda: not uses(studio).going_on, "the truncation")
    assert uses(studio).trouble == ""


def test_bonds_cores_legend_tips_and_inspector_tell_what_was_trained(studio):
    bonds, cores = uses(studio).bonds, uses(studio).cores
    network, canvas = studio.document.network, studio.window.workspace.canvas
    assert set(cores) == {core.id for core in network.cores}
    assert len(bonds) == 2
    levels = canvas.scene.marks.levels
    assert {one: level.text for one, level in levels.items() if level.dim} == {
        one: use_text(bond) for one, bond in bonds.items()
    }
    assert legend(studio).isVisible()
    assert not legend(studio).geometry().intersects(canvas.findChild(QWidget, "tools").geometry())
    assert legend(studio).accessibleName().startswith("used part of a bond; gradient of a core")
    bond = wide_bond(studio)
    tip = " ".join(tip_for(canvas.scene.drawn.tables, Hit(HitKind.PILL, bond.bond), canvas.scene.marks))
    told = f"Uses {bond.rank:.1f} of 36; keeping {bond.needed} keeps 99.9\u00a0%."
    assert told in tip
    assert told in words(inspect(studio, bond.bond))
    core = next(iter(cores))
    tip = " ".join(tip_for(canvas.scene.drawn.tables, Hit(HitKind.TENSOR, core), canvas.scene.marks))
    assert "Its gradient is " in tip


def test_a_run_that_is_opened_again_shows_what_its_bonds_carry_and_can_be_truncated(studio):
    folder = RunFolder(Path(studio.training.run.folder))
    told = uses(studio).bonds
    document = OpenDocument(load(folder.design), weights=str(folder.model("network")))
    window = MainWindow(document, studio.window.workspace.theme)
    kept = window.workspace.uses
    studio.wait(lambda: kept.bonds, "what the kept cores carry")
    assert {bond: one.needed for bond, one in kept.bonds.items()} == {bond: one.needed for bond, one in told.items()}
    assert (kept.epoch, kept.may_truncate) == (EPOCHS, True)
    kept.truncate(next(iter(kept.bonds)), 3)
    studio.wait(lambda: not kept.going_on, "the truncation")
    assert document.history.undo_titles == ("Truncate bond to 3",)
    start = Path(document.design.experiment.start)
    assert start.is_file()
    window.close_unasked()
    QTest.qWait(1)
    assert not start.exists()


def test_a_used_bond_is_painted_otherwise(studio):
    canvas = studio.window.workspace.canvas
    with_uses = canvas.grab().toImage()
    uses(studio).want(False)
    assert not canvas.scene.marks.levels
    assert not legend(studio).isVisible()
    assert canvas.grab().toImage() != with_uses
    uses(studio).want(True)
    assert canvas.grab().toImage() == with_uses


def test_while_it_learns_the_numbers_follow_and_nothing_can_be_cut(studio):
    bond = wide_bond(studio).bond
    panel = inspect(studio, bond)
    studio.train(5_000)
    studio.wait(lambda: uses(studio).epoch > EPOCHS, "what the bonds carry now")
    assert studio.state is TrainingState.TRAINING
    first, epoch = uses(studio).bonds[bond], uses(studio).epoch
    assert f"Trained, epoch {epoch:,}" in words(panel)
    assert not button(panel, truncation_text(first, suggested_dim(first))).isEnabled()
    assert "once the training has ended" in words(panel)
    studio.press("Stop")
    studio.wait_for(TrainingState.FINISHED)
    assert "Truncates the trained cores" in words(panel)


def test_what_is_known_goes_with_the_network_and_comes_back_by_undo(studio):
    bond = wide_bond(studio).bond
    panel = inspect(studio, bond)
    assert "Trained" in words(panel)
    legs = studio.document.network.bond(bond).legs
    studio.document.do("Set bond to 7", EditNetwork(studio.document.shown, Settle(legs, 7)))
    assert not uses(studio).bonds
    assert not legend(studio).isVisible()
    assert "Trained" not in words(panel)
    studio.document.history.undo()
    assert wide_bond(studio).bond == bond
    assert "Trained" in words(panel)


def test_a_truncation_is_one_step_and_undo_brings_back_every_byte(studio):
    before, bond = dumps(studio.document.design), wide_bond(studio)
    steps = len(studio.document.history.undo_titles)
    truncate(studio)
    assert studio.document.history.undo_titles[steps:] == (f"Truncate bond to {bond.needed}",)
    network = studio.document.network
    assert {network.leg(leg).dim for leg in network.bond(bond.bond).legs} == {bond.needed}
    assert Path(studio.document.design.experiment.start).is_file()
    assert f"truncated to {bond.needed} and keeps 99.9" in studio.window.statusBar().currentMessage()
    assert uses(studio).bonds[bond.bond].dim == bond.needed
    assert "Starts from trained weights" in studio.read
    studio.document.history.undo()
    assert dumps(studio.document.design) == before
    again = uses(studio).bonds[bond.bond]
    # A run that another story stopped was last looked at a few steps before the weights that it kept.
    assert again.rank == pytest.approx(bond.rank, rel=0.01)
    assert replace(again, rank=bond.rank) == bond
    assert "Starts from trained weights" not in studio.read
    studio.document.history.redo()
    assert uses(studio).bonds[bond.bond].dim == bond.needed


def test_a_bond_is_truncated_to_what_a_person_chooses(studio):
    bond = wide_bond(studio)
    truncate(studio, dim=3)
    assert studio.document.history.undo_titles[-1] == "Truncate bond to 3"
    assert uses(studio).bonds[bond.bond].dim == 3


def test_training_starts_from_the_truncated_cores(studio):
    first = studio.training.run.history.models["network"]
    truncate(studio)
    studio.train(4)
    studio.wait_for(TrainingState.FINISHED)
    second = studio.training.run.history.models["network"]
    assert len(second) == 4
    losses = first.columns["loss"]  # of few epochs, if another story stopped the run
    assert second.columns["loss"][0] < max(0.6 * losses[0], 1.2 * losses[-1])
    assert "The network starts from trained weights; its dense twin starts from random numbers." in studio.read
    studio.document.history.undo()
    QTest.qWait(1)


def test_a_person_may_start_anew(studio):
    truncate(studio)
    studio.press("Start Anew")
    assert studio.document.design.experiment.start == ""
    assert not has_button(studio.panel, "Start Anew")


def test_weights_that_are_gone_keep_training_from_starting_and_the_reason_offers_a_way(studio):
    truncate(studio)
    Path(studio.document.design.experiment.start).unlink()
    studio.training.fitting.look()
    assert "does not exist" in studio.read
    studio.press("Start from random numbers")
    QTest.qWait(1)
    assert studio.training.may_start
    assert studio.document.design.experiment.start == ""
