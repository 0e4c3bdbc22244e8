"""A design's file names what lies beside it, so that both may move together."""

from dataclasses import replace

import pytest

from tndesigner.document import Design, dumps, load, save
from tndesigner.models import Experiment
from tndesigner.models.source import Source

SHA = "a" * 64


def design(source, start="") -> Design:
    return Design(experiment=Experiment(start=str(start)), source=Source(str(source), SHA))


def test_what_lies_beside_the_file_is_named_and_found_where_the_file_is_now(tmp_path):
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    made = design(tmp_path / "old" / "m.keras", tmp_path / "old" / "small.keras")
    save(made, tmp_path / "old" / "d.tnd")
    assert made.source.path == str(tmp_path / "old" / "m.keras")
    (tmp_path / "old" / "d.tnd").rename(tmp_path / "new" / "d.tnd")
    found = load(tmp_path / "new" / "d.tnd")
    assert (found.source.path, found.source.sha256) == (str(tmp_path / "new" / "m.keras"), SHA)
    assert found.experiment.start == str(tmp_path / "new" / "small.keras")


def test_what_lies_elsewhere_keeps_its_whole_path(tmp_path):
    (tmp_path / "models").mkdir()
    save(design(tmp_path / "models" / "m.keras"), tmp_path / "d.tnd")
    assert load(tmp_path / "d.tnd").source.path == str(tmp_path / "models" / "m.keras")


def test_a_relative_place_of_the_design_does(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save(design(tmp_path / "m.keras"), "d.tnd")
    assert '"path": "m.keras"' in (tmp_path / "d.tnd").read_text()
    assert load("d.tnd").source.path == str(tmp_path / "m.keras")


@pytest.mark.parametrize("taken", ["", "fit", "nothing"])
def test_what_training_takes_from_the_source_is_kept(taken, tmp_path):
    made = design(tmp_path / "m.keras")
    made.experiment = replace(made.experiment, from_source=taken)
    save(made, tmp_path / "d.tnd")
    assert load(tmp_path / "d.tnd").experiment.from_source == taken
    assert ("from_source" in dumps(made)) is bool(taken)
