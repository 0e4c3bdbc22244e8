"""Runs that were kept are compared, opened again, taken away and deleted."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.desk import field, has_button, type_into, words
from tests.gui.studio import blog, open_studio
from tests.gui.windows import Answers
from tests.unit.training.specimens import EPOCH, FIGURES, VERSIONS
from tndesigner.document import dumps
from tndesigner.document.edits import SetModel
from tndesigner.gui.panels.train.runs.score_table import ScoreTable
from tndesigner.gui.training.runs_folder import runs_folder
from tndesigner.models import Dense, Model, Repeats
from tndesigner.training import RunFolder, RunRecord
from tndesigner.training.events import ClassScore, Scores
from tndesigner.training.history import HistoryFile
from tndesigner.training.run_summary import TITLES

pytestmark = pytest.mark.gui


def keep_run(title: str, *, epochs: int, loss: float, day: int) -> RunFolder:
    """A run as a worker leaves it, but with weights that say nothing."""
    folder = RunFolder(runs_folder() / title)
    folder.path.mkdir(parents=True)
    design = blog(epochs)
    folder.write(folder.design, dumps(design))
    history = HistoryFile(folder.history)
    history.append(replace(EPOCH, model="network", epoch=n + 1, loss=loss / (n + 1)) for n in range(epochs))
    history.close()
    folder.model("network").write_bytes(b"the model of " + title.encode())
    np.savez(folder.layer_weights(), a=np.zeros(3))
    folder.write(folder.layer(), f"# the layer of {title}\n")
    reached = replace(FIGURES, epochs=epochs, val_loss=loss)
    folder.write_record(
        RunRecord(
            title=title,
            experiment=design.experiment,
            versions=VERSIONS,
            device="cpu",
            parameters=9_217,
            state="finished",
            started=f"2026-03-{day:02d}T12:00:00+00:00",
            seconds=3.0 * epochs,
            network=reached,
        )
    )
    return folder


@pytest.fixture
def folders(qapp, tmp_path, monkeypatch):
    """Two runs, in a place where no other test keeps any."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return {"thin": keep_run("thin", epochs=5, loss=0.5, day=2), "wide": keep_run("wide", epochs=7, loss=0.25, day=9)}


@pytest.fixture
def studio(folders):
    with open_studio(blog(3)) as one:
        one.press("Runs")
        one.wait(lambda: "runs" in one.board.pages and one.board.pages["runs"].table.rowCount() == 2, "the runs")
        yield one


def column(table, title: str) -> list[str]:
    """What stands in a column, from the top."""
    titles = [table.horizontalHeaderItem(place).text() for place in range(table.columnCount())]
    return [table.item(row, titles.index(title)).text() for row in range(table.rowCount())]


def choose(studio, *titles: str):
    """Clicks the rows of runs."""
    table = studio.board.pages["runs"].table
    keys = Qt.KeyboardModifier.NoModifier
    for title in titles:
        place = table.visualItemRect(table.item(column(table, "Run").index(title), 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)
        keys = Qt.KeyboardModifier.ControlModifier
    return table


def test_runs_are_listed_with_what_was_reached_the_newest_first(studio):
    table = studio.board.pages["runs"].table
    assert column(table, "Run") == ["wide", "thin"]
    assert column(table, "Epochs") == ["7", "5"]
    assert column(table, "Loss") == ["0.2500", "0.5000"]
    table.sortByColumn(TITLES.index("Epochs"), Qt.SortOrder.AscendingOrder)
    assert column(table, "Run") == ["thin", "wide"]


def test_the_curves_of_several_runs_lie_over_each_other(studio):
    choose(studio, "thin", "wide")
    curves = studio.board.pages["runs"].curves.plots["loss"].curves
    assert "2 runs" in studio.read
    assert sorted(len(curve.epochs) for name, curve in curves.items() if name.endswith(" loss")) == [5, 7]
    assert len({curve.role for curve in curves.values()}) == 2


def test_metrics_that_differ_share_no_scale(studio, folders):
    folders["thin"].history.unlink()
    history = HistoryFile(folders["thin"].history)
    history.append(replace(EPOCH, model="network", epoch=n + 1, metrics={"mae": 0.5}) for n in range(5))
    history.close()
    choose(studio, "thin", "wide")
    plots = studio.board.pages["runs"].curves.plots
    assert (len(plots["loss"].curves), len(plots["metric"].curves)) == (4, 0)
    assert "These runs have different metrics" in studio.read
    choose(studio, "wide")
    assert "These runs have different metrics" not in studio.read
    assert plots["metric"].curves


def test_a_run_alone_is_drawn_in_the_colours_of_its_models_and_told_in_words(studio):
    choose(studio, "thin")
    curves = studio.board.pages["runs"].curves.plots["loss"].curves
    assert {curve.role for curve in curves.values()} == {"network"}
    for told in ("5 epochs in 15.0 s.", "blobs · mean squared error · Adam 0.001 · batches of 32 · seed 0 · cpu"):
        assert told in studio.read


def test_runs_that_failed_or_were_stopped_say_so_and_why(studio, folders):
    broken = "the training process was killed (signal 9)"
    for title, state, message in (("thin", "failed", broken), ("wide", "stopped", "")):
        folder = folders[title]
        record = replace(folder.read_record(), state=state, message=message)
        folder.write_record(replace(record, experiment=replace(record.experiment, epochs=90)))
    page = studio.board.pages["runs"]
    page.refresh()
    studio.wait(lambda: column(page.table, "State") == ["stopped", "failed"], "the states")
    choose(studio, "thin")
    assert f"Failed: {broken}." in studio.read
    choose(studio, "wide")
    assert "Stopped after 7 of 90 epochs." in studio.read


def test_the_design_of_a_run_opens_in_a_window_of_its_own(studio, monkeypatch):
    windows = studio.window.workspace.windows
    opened = []
    monkeypatch.setattr(windows, "show", lambda document, name="": opened.append((document, name)))
    choose(studio, "thin")
    studio.press("Open Design")
    ((document, name),) = opened
    assert (name, document.design.experiment.epochs) == ("thin", 5)


def test_the_design_of_this_window_starts_from_a_run_of_the_same_networks(studio, folders):
    choose(studio, "thin")
    studio.press("Start From It")
    assert studio.document.design.experiment.start == str(folders["thin"].model("network"))
    assert studio.document.history.undo_titles[-1] == "Start from a run"
    assert "Starts from trained weights" in studio.read
    studio.document.history.undo()
    assert "Starts from trained weights" not in studio.read


def test_a_run_of_other_networks_starts_in_a_window_of_its_own(studio, folders, monkeypatch):
    opened = []
    monkeypatch.setattr(
        studio.window.workspace.windows, "show", lambda document, name="": opened.append((document, name))
    )
    studio.document.do("Set model", SetModel(Model((2,), (Dense(units=1),))))
    choose(studio, "wide")
    studio.press("Start From It")
    ((document, name),) = opened
    weights = str(folders["wide"].model("network"))
    assert (name, document.design.experiment.start, document.weights) == ("wide", weights, weights)
    assert studio.document.design.experiment.start == ""


def test_while_no_run_is_kept_the_page_says_only_what_will_be_there(studio, folders):
    for folder in folders.values():
        shutil.rmtree(folder.path)
    page = studio.board.pages["runs"]
    page.refresh()
    studio.wait(lambda: "Press Train to make the first one" in studio.read, "the words")
    assert not has_button(studio.panel, "Delete…")
    assert not page.table.isVisible()


def test_model_and_layer_of_a_run_are_taken_away_with_their_weights(studio, tmp_path):
    choose(studio, "wide")
    with Answers(tmp_path / "mine.keras"):
        studio.press("Save Model…")
    assert (tmp_path / "mine.keras").read_bytes() == b"the model of wide"
    with Answers(tmp_path / "mine.py"):
        studio.press("Save Layer…")
    assert (tmp_path / "mine.py").read_text() == "# the layer of wide\n"
    assert np.load(tmp_path / "mine.npz")["a"].tolist() == [0.0, 0.0, 0.0]


def test_a_run_is_deleted_only_after_a_question(studio, folders):
    table = choose(studio, "thin")
    with Answers("Cancel") as answers:
        studio.press("Delete…")
    assert "Delete the run “thin”?" in answers.read[0]
    assert folders["thin"].path.exists()
    with Answers("Delete"):
        studio.press("Delete…")
    studio.wait(lambda: table.rowCount() == 1, "one run less")
    assert not folders["thin"].path.exists()
    assert Path(folders["wide"].path).exists()


def test_a_run_can_be_given_a_name_and_a_note_later(studio, folders):
    choose(studio, "thin")
    type_into(field(studio.panel, "Name of the run"), "first try")
    type_into(field(studio.panel, "Note"), "with three cores")
    table = studio.board.pages["runs"].table
    studio.wait(lambda: "first try" in column(table, "Run"), "the name")
    record = folders["thin"].read_record()
    assert (record.name, record.note, record.title) == ("first try", "with three cores", "thin")


def test_the_runs_of_a_series_say_their_mean_and_spread_and_each_its_scores(studio, folders):
    scores = Scores(classes=(ClassScore(name="no", examples=4, precision=0.75),), balanced_accuracy=0.5, f1=0.25)
    for fold, (name, loss) in enumerate((("thin", 0.5), ("wide", 0.25)), 1):
        record = folders[name].read_record()
        experiment = replace(record.experiment, repeats=Repeats(folds=2, fold=fold))
        figures = replace(FIGURES, val_loss=loss, metrics={"val_accuracy": 0.5 + loss}, scores=scores)
        of_series = {"series": "s", "number": fold, "runs": 2}
        folders[name].write_record(replace(record, experiment=experiment, network=figures, **of_series))
    page = studio.board.pages["runs"]
    page.refresh()
    studio.wait(lambda: "thin · fold 1/2" in column(page.table, "Run"), "the folds")
    choose(studio, "thin · fold 1/2")
    read = words(page.side)
    assert "Mean of 2 runs: accuracy 87.5 % ± 17.7 %, loss 0.3750 ± 0.18." in read
    assert "Balanced acc. | 50.0 %" in read
    cells = [page.side.findChild(ScoreTable).item(0, place).text() for place in range(5)]
    assert cells == ["no", "0.750", "–", "–", "–"]
