"""What `train` shows while it trains, from events as the worker sends them."""

import io
import json
import sys
from dataclasses import replace

import pytest

from tests.unit.training.specimens import FIGURES
from tndesigner.cli.progress import Progress, print_event
from tndesigner.cli.score_report import score_lines
from tndesigner.training import Epoch, Figures, Finished, Note, Repeated, Spread, Started
from tndesigner.training.events import ClassScore, Scores


@pytest.fixture
def started() -> Started:
    return Started(
        run="runs/x", title="x", dataset="blobs", task="binary", train_size=80, validation_size=20, epochs=30,
        batch_size=7, seed=3, device="cpu", parameters=9_217, twin_parameters=1_053_697, compression=114.3,
    )  # fmt: skip


def epoch(model: str, number: int) -> Epoch:
    return Epoch(
        model=model, epoch=number, loss=1 / number, val_loss=2 / number,
        metrics={"accuracy": 0.5, "val_accuracy": 0.25}, seconds=number / 10, examples_per_second=1234.5,
    )  # fmt: skip


def finished(folder, *, stopped: bool = False) -> Finished:
    network = Figures(
        epochs=30, loss=0.125, val_loss=0.25, metrics={"accuracy": 1.0}, seconds=0.5, examples_per_second=2000.4
    )
    twin = Figures(
        epochs=30, loss=0.0625, val_loss=0.5, metrics={"accuracy": 0.75}, seconds=2.0, examples_per_second=500.0
    )
    return Finished(
        run=str(folder), stopped=stopped, network=network, twin=twin, parameters=9_217, twin_parameters=1_053_697,
        compression=114.3, seconds=2.5,
    )  # fmt: skip


def test_each_event_is_a_line_of_json(started, capsys):
    print_event(started)
    print_event(epoch("twin", 2))
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["event"], first["parameters"]) == ("started", 9_217)
    assert (second["event"], second["model"], second["epoch"], second["loss"]) == ("epoch", "twin", 2, 0.5)


def test_without_a_terminal_every_tenth_part_is_a_line(started, capsys):
    with Progress() as view:
        view.show(started)
        for number in range(1, 31):
            view.show(epoch("network", number))
            view.show(epoch("twin", number))
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert lines[0] == "x on blobs: 80 examples, 20 to validate; 30 epochs, batches of 7, seed 3, on cpu"
    assert len(lines) == 1 + 2 * 10
    assert lines[1] == "network epoch  3/30  loss 0.333 (val 0.667), 1,234 examples/s, accuracy 0.5 (val 0.25)"
    assert lines[-1].startswith("twin    epoch 30/30")
    assert printed.err == ""


def test_on_a_terminal_each_model_has_a_bar_with_loss_speed_and_time_left(started, monkeypatch, capsys):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress() as view:
        view.show(started)
        for number in range(1, 31):
            view.show(epoch("network", number))
            view.show(epoch("twin", number))
    shown = screen.getvalue()
    assert "network 100% |" in shown
    assert "twin    100% |" in shown
    assert "30/30 epochs, 00:00 left, loss 0.0333 (val 0.0667), 1,234 examples/s" in shown
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_the_end_compares_both_models_and_says_where_things_are(started, tmp_path, monkeypatch, capsys):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "network.keras").touch()
    (tmp_path / "run" / "curves.png").touch()
    monkeypatch.chdir(tmp_path)
    with Progress() as view:
        view.show(finished(tmp_path / "run"))
    lines = capsys.readouterr().out.splitlines()
    rows = {line[:19].strip(): line[19:].split() for line in lines}
    assert rows["parameters"] == ["9,217", "1,053,697", "0.87", "%,", "114×", "smaller"]
    assert rows["validation loss"] == ["0.25", "0.5"]
    assert rows["accuracy"] == ["1", "0.75"]
    assert rows["time"] == ["500", "ms", "2.00", "s"]
    assert rows["examples a second"] == ["2,000", "500"]
    assert lines[-1] == "run holds curves.png, network.keras"


def test_a_stopped_run_says_so(tmp_path, capsys):
    with Progress() as view:
        view.show(finished(tmp_path, stopped=True))
    assert "Stopped before the last epoch; what was trained is kept." in capsys.readouterr().out


def test_a_note_cannot_steer_the_terminal(capsys):
    with Progress() as view:
        view.show(Note(message="a\x1b[2Jb"))
    assert capsys.readouterr().out == "note: a\\x1b[2Jb\n"


def test_scores_are_a_table_of_the_classes_and_a_line_for_each_model(tmp_path, capsys):
    classes = (
        ClassScore(name="cat", examples=3, precision=0.75, recall=1.0, f1=0.875, roc_auc=0.5),
        ClassScore(name="dog", examples=1_200),
    )
    scores = Scores(classes=classes, balanced_accuracy=0.5, f1=0.25)
    plain = finished(tmp_path)
    with Progress() as view:
        view.show(replace(plain, network=replace(plain.network, best_epoch=7, scores=scores)))
    lines = capsys.readouterr().out.splitlines()
    start = lines.index("Scores of the network for each class, on the validation examples:")
    assert [line.split() for line in lines[start + 1 : start + 4]] == [
        ["class", "examples", "precision", "recall", "F1", "ROC", "AUC"],
        ["cat", "3", "0.750", "1.000", "0.875", "0.500"],
        ["dog", "1,200", "–", "–", "–", "–"],
    ]
    assert lines[start + 4] == "network balanced accuracy 0.5, F1 0.25"
    assert ["weights", "of", "epoch", "7", "30"] in [line.split() for line in lines]


def test_of_many_classes_those_with_the_smallest_f1_are_shown():
    classes = tuple(ClassScore(name=str(n), examples=1, f1=n / 20) for n in range(20))
    lines = score_lines(replace(FIGURES, scores=Scores(classes=classes, balanced_accuracy=1.0, f1=1.0)), None)
    assert [line.split()[0] for line in lines[2:14]] == [str(n) for n in range(12)]
    assert lines[14] == "and 8 more classes with a larger F1; run.json has them all"


def test_several_runs_have_their_mean_and_standard_deviation(capsys):
    spreads = (Spread(name="val_loss", mean=0.25, deviation=0.0125), Spread(name="f1", mean=0.5))
    with Progress() as view:
        view.show(Repeated(runs=("r", "s"), wanted=3, network=spreads, twin=spreads[:1]))
    assert [line.split() for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["Mean", "and", "standard", "deviation", "of", "2", "runs", "out", "of", "3:"],
        ["network", "twin"],
        ["validation", "loss", "0.25", "±", "0.013", "0.25", "±", "0.013"],
        ["F1", "0.5"],
    ]
