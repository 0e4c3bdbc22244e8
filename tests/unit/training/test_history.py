"""The history of a run is a CSV file that is right at any time."""

import csv
from dataclasses import replace

import pytest

from tests.unit.training.specimens import EPOCH
from tndesigner.training import Epoch, TrainingError, read_history
from tndesigner.training.history import HistoryFile

FIRST = Epoch(
    model="network", epoch=1, loss=0.1, metrics={"mae": 1e-7, "val_mae": 3.0}, seconds=0.5, examples_per_second=64.5
)
EPOCHS = (FIRST, EPOCH, replace(EPOCH, epoch=3, loss=1 / 3))


def test_the_history_is_there_and_back_to_the_last_digit(tmp_path):
    path = tmp_path / "history.csv"
    file = HistoryFile(path)
    file.append(EPOCHS[:1])
    file.append(EPOCHS[1:])
    file.close()
    assert read_history(path) == EPOCHS


def test_what_was_appended_is_on_disk_before_the_file_is_closed(tmp_path):
    path = tmp_path / "history.csv"
    file = HistoryFile(path)
    assert read_history(path) == ()
    file.append(EPOCHS[:2])
    assert read_history(path) == EPOCHS[:2]
    file.close()


def test_each_metric_has_a_column_of_its_own(tmp_path):
    path = tmp_path / "history.csv"
    HistoryFile(path).append(EPOCHS[:2])
    assert path.read_bytes().decode().split("\r\n") == [
        "model,epoch,loss,val_loss,accuracy,val_accuracy,mae,val_mae,deviation,seconds,examples_per_second",
        "network,1,0.1,,,,1e-07,3.0,,0.5,64.5",
        "twin,2,0.25,0.5,0.75,,,,,1.5,",
        "",
    ]


def test_other_programs_can_read_it(tmp_path):
    path = tmp_path / "history.csv"
    HistoryFile(path).append(EPOCHS)
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["model"], row["epoch"], row["val_loss"]) for row in rows] == [
        ("network", "1", ""),
        ("twin", "2", "0.5"),
        ("twin", "3", "0.5"),
    ]


@pytest.mark.parametrize("cut", [1, 7, 20])
def test_a_last_line_that_was_cut_off_is_left_out(tmp_path, cut):
    path = tmp_path / "history.csv"
    HistoryFile(path).append([EPOCHS[0], FIRST])
    path.write_bytes(path.read_bytes()[:-cut])
    assert read_history(path)[:1] == EPOCHS[:1]
    assert len(read_history(path)) <= 2


def test_a_damaged_line_before_the_last_is_named(tmp_path):
    path = tmp_path / "history.csv"
    HistoryFile(path).append(EPOCHS)
    path.write_text(path.read_text().replace("twin,2,", "twin,two,"))
    with pytest.raises(TrainingError, match=r"history\.csv line 3\.epoch is 'two'; it must be a whole number"):
        read_history(path)


def test_a_missing_history_names_the_file(tmp_path):
    with pytest.raises(TrainingError, match=r"history\.csv: the history cannot be read"):
        read_history(tmp_path / "history.csv")


def test_a_history_from_before_a_figure_was_kept_goes_on_with_its_own_columns(tmp_path):
    path = tmp_path / "history.csv"
    path.write_text("model,epoch,loss,seconds\nnetwork,1,0.5,2.0\n")
    file = HistoryFile(path, again=True)
    file.append([Epoch(model="network", epoch=2, loss=0.25, deviation=1e-6, seconds=3.0)])
    file.close()
    assert read_history(path) == (
        Epoch(model="network", epoch=1, loss=0.5, seconds=2.0),
        Epoch(model="network", epoch=2, loss=0.25, seconds=3.0),
    )


@pytest.mark.parametrize("more", [",", ",7", ",,,"])
def test_a_line_with_too_many_cells_is_one_sentence(tmp_path, more):
    path = tmp_path / "history.csv"
    HistoryFile(path).append(EPOCHS)
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[2] += more
    path.write_text("\n".join(lines), encoding="utf-8")
    cells = 11 + more.count(",")
    with pytest.raises(TrainingError, match=rf"history\.csv line 3 has {cells} cells, but the header has 11"):
        read_history(path)
