"""Whoever keeps the best weights, or trains several times, reads which epoch and which run is shown."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tndesigner.document import Design
from tndesigner.gui.panels.train.answers.page import MODELS, SideBySide
from tndesigner.gui.panels.train.live_page import what_is_shown
from tndesigner.gui.panels.train.scoreboard import Scoreboard
from tndesigner.gui.style import Theme
from tndesigner.training import Finished, Repeated, Started
from tndesigner.training.events import Epoch, Figures, Spread
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.shown_run import ShownRun

pytestmark = pytest.mark.gui


def started(**series: int) -> Started:
    sizes = {"train_size": 8, "validation_size": 2, "epochs": 9, "batch_size": 2, "parameters": 5}
    return Started(run="runs/a", title="a", dataset="digits", task="binary", seed=0, device="cpu", **sizes, **series)


def finished(network: int | None, twin: int | None) -> Finished:
    figures = [Figures(epochs=9, best_epoch=one, seconds=1.0) for one in (network, twin)]
    return Finished(run="runs/a", stopped=False, network=figures[0], twin=figures[1], parameters=5, seconds=1.0)


def shown(*events) -> str:
    run = ShownRun(Design(), "a")
    for event in events:
        run.take(event)
    return what_is_shown(run)


def test_the_epochs_of_kept_weights_are_told():
    assert shown(started(), finished(7, 4)) == "Best weights kept: epoch 7, dense twin epoch 4."
    assert shown(started(), finished(7, None)) == "Best weights kept: epoch 7."
    assert shown(started(), finished(None, None)) == ""


def test_of_several_runs_it_is_told_which_one_is_shown_and_what_all_reached():
    reached = Repeated(runs=("a", "b"), wanted=2, network=(Spread(name="val_accuracy", mean=0.9, deviation=0.02),))
    assert shown(started(number=1, runs=2)) == "Run 1 of 2 is shown."
    words = shown(started(number=2, runs=2), reached)
    assert words == "Run 2 of 2 is shown. Mean of 2 runs: accuracy 90.0 % ± 2.0 %."


def test_answers_are_titled_by_the_epoch_of_their_weights(qtbot):
    both = SideBySide(Theme(), {model: QWidget() for model in MODELS}, "")
    qtbot.addWidget(both)
    both.show_epoch("network", 7, best=True)
    both.show_epoch("twin", 9)
    texts = [one.text() for one in both.findChildren(QLabel)]
    assert any("best weights, epoch 7" in text for text in texts)
    assert any("epoch 9" in text and "best" not in text for text in texts)
    both.show_epoch("network", 8)
    assert not any("best" in one.text() for one in both.findChildren(QLabel))


def test_the_table_of_numbers_shows_the_epoch_whose_weights_are_kept(qtbot):
    losses, validation = (0.9, 0.5, 0.25), (0.8, 0.375, 0.625)
    epochs = [
        Epoch(model="network", epoch=number, loss=loss, val_loss=val, metrics={}, seconds=float(number))
        for number, (loss, val) in enumerate(zip(losses, validation, strict=True), 1)
    ]
    board = Scoreboard(Theme())
    qtbot.addWidget(board)
    board.show_history(LiveHistory(epochs), "accuracy", {"network": 2, "twin": None})
    texts = {one.objectName(): one.text() for one in board.findChildren(QLabel) if one.objectName()}
    assert (texts["network loss"], texts["network val_loss"]) == ("0.5000", "0.3750")
    assert "Network, epoch 2" in [one.text() for one in board.findChildren(QLabel)]
    board.show_history(LiveHistory(epochs), "accuracy", {"network": None, "twin": None})
    assert board.findChild(QLabel, "network val_loss").text() == "0.6250"
    assert "Network" in [one.text() for one in board.findChildren(QLabel)]
