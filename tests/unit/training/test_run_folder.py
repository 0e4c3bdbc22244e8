"""A run has a folder of its own, and its record is whole at any time."""

import json
from dataclasses import replace

import pytest

from tests.unit.training.specimens import FIGURES, run_record
from tndesigner.training import RunFolder, TrainingError, make_run_folder
from tndesigner.training.run_record import ended
from tndesigner.wording.text import Text


def test_a_run_never_takes_the_folder_of_another(tmp_path):
    wish = tmp_path / "runs" / "blog"
    for name in ("blog", "blog-2", "blog-3"):
        folder = make_run_folder(wish)
        assert folder.path == tmp_path / "runs" / name
        folder.write_record(run_record())


def test_an_empty_folder_is_free(tmp_path):
    (tmp_path / "mine").mkdir()
    assert make_run_folder(tmp_path / "mine").path == tmp_path / "mine"


def test_the_name_of_a_file_is_not_free(tmp_path):
    (tmp_path / "mine").write_text("letters")
    assert make_run_folder(tmp_path / "mine").path == tmp_path / "mine-2"
    assert (tmp_path / "mine").read_text() == "letters"


def test_a_place_where_no_folder_can_be_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="no run folder can be made there"):
        make_run_folder(tmp_path / "file" / "run")


def test_the_record_is_there_and_back(tmp_path):
    folder = RunFolder(tmp_path)
    record = run_record(twin_parameters=1_053_697, compression=114.3, network=FIGURES, seconds=1.25)
    folder.write_record(record)
    assert folder.read_record() == record
    folder.write_record(replace(record, title="Netz für …"))
    assert folder.read_record().title == "Netz für …"
    assert [path.name for path in tmp_path.iterdir()] == ["run.json"]


def test_why_a_run_failed_is_english_in_the_file_and_can_be_told_in_any_language(tmp_path):
    folder, why = RunFolder(tmp_path), Text("the model has {0} parameters", 1024)
    folder.write_record(ended(run_record(), "failed", why))
    assert json.loads(folder.record.read_text())["message"] == "the model has 1,024 parameters"
    read = folder.read_record().message
    assert isinstance(read, Text)
    assert (read.template, read.arguments) == ("the model has {0} parameters", (1024,))


def test_an_ended_record_says_when_and_how():
    record = ended(run_record(), "failed", "the loss is not a number")
    assert (record.state, record.message) == ("failed", "the loss is not a number")
    assert record.ended is not None
    assert record.ended > record.started


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "not JSON"), ("{}", "has no 'title'"), ('{"title": 5}', "has no"), ("[]", "must be an object")],
)
def test_a_damaged_record_names_the_file_and_the_place(tmp_path, text, message):
    (tmp_path / "run.json").write_text(text)
    with pytest.raises(TrainingError, match=message) as refusal:
        RunFolder(tmp_path).read_record()
    assert "run.json" in str(refusal.value)


def test_a_missing_record_names_the_file(tmp_path):
    with pytest.raises(TrainingError, match=r"run\.json"):
        RunFolder(tmp_path).read_record()


def test_layers_are_copied_with_their_weights_and_nothing_else(tmp_path):
    folder = RunFolder(tmp_path / "run")
    for place in (2, 5):
        folder.layer(place).parent.mkdir(exist_ok=True)
        folder.layer(place).write_text(f"# layer {place}")
        folder.layer_weights(place).write_bytes(bytes([place]))
    folder.layer(7).write_text("# a layer of a run that was cut off before its weights were kept")
    assert folder.layers == (folder.layer(2), folder.layer(5))
    names = [path.name for path in folder.copy_layers(tmp_path / "mine.py")]
    assert names == ["mine_2.py", "mine_2.npz", "mine_5.py", "mine_5.npz"]
    assert (tmp_path / "mine_5.py").read_text() == "# layer 5"
    assert (tmp_path / "mine_5.npz").read_bytes() == b"\x05"


def test_one_layer_is_copied_under_the_name_that_is_wished_for(tmp_path):
    folder = RunFolder(tmp_path)
    folder.layer().write_text("# the layer")
    folder.layer_weights().write_bytes(b"numbers")
    assert folder.copy_layers(tmp_path / "mine.py") == (tmp_path / "mine.py", tmp_path / "mine.npz")
