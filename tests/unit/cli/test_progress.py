"""What `train` shows while it trains, from events as the worker sends them."""

import io
import json
import sys

import pytest

from tndesigner.cli.progress import Progress, print_event
from tndesigner.training import Epoch, Figures, Finished, Note, Started


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
