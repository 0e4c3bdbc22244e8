"""Older versions are brought up to date step by step."""

import json
from pathlib import Path

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, dumps, load, loads
from tndesigner.document.design_records import design_from_record
from tndesigner.document.migrations import STEPS, Step, migrated, newest_version


def rename(old: str, new: str) -> Step:
    """A step that renames one part of the record."""

    def step(record: dict[str, object]) -> dict[str, object]:
        return {new if key == old else key: value for key, value in record.items()}

    return step


STEPS_TO_3 = {1: rename("drawings", "diagrams"), 2: rename("diagrams", "networks")}


VERSION_1 = sorted((Path(__file__).parent / "version_1").glob("*.tnd"))
"""The examples as they were shipped in version 1."""


@pytest.mark.parametrize("old", VERSION_1, ids=lambda path: path.stem)
def test_designs_of_version_1_open_and_are_saved_in_the_newest(old):
    record = json.loads(old.read_text(encoding="utf-8"))
    assert record["version"] == 1
    design = load(old)
    assert design.model.is_stack
    assert list(design.model.input_shape) == record["model"]["input_shape"]
    assert [one.kind for one in design.model.layers] == [one["kind"] for one in record["model"]["layers"]]
    assert len(design.diagrams) == len(record["networks"])
    assert loads(dumps(design)) == design


def test_a_stack_of_version_1_becomes_a_graph_with_one_input():
    layers = [{"kind": "flatten"}]
    old = {"networks": [], "model": {"input_shape": [None, 5], "input_dtype": "int32", "layers": layers}}
    inputs = [{"shape": [None, 5], "dtype": "int32"}]
    assert STEPS[1](old) == {"networks": [], "model": {"inputs": inputs, "layers": layers}}


def test_choices_for_a_file_of_version_2_are_written_in_the_words_of_the_command_line():
    old = {"target_columns": ["y"], "feature_columns": ["b", "a"], "drop_incomplete_rows": True, "task": "regression"}
    record = {"networks": [], "experiment": {"epochs": 7, "reading": {**old, "validation_fraction": 0.3}}}
    new = {"target": ["y"], "features": ["b", "a"], "gaps": "leave-out", "task": "regression", "split": 0.3}
    assert STEPS[2](record) == {"networks": [], "experiment": {"epochs": 7, "reading": new}}
    assert STEPS[2]({"experiment": {"epochs": 7}}) == {"experiment": {"epochs": 7}}


def test_an_experiment_of_version_3_is_trained_as_before():
    record = json.loads(dumps(blog_design()))
    for name in ("schedule", "stopping", "repeats", "precision"):
        del record["experiment"][name]
    assert loads(json.dumps({**record, "version": 3})).experiment == blog_design().experiment


def test_an_experiment_of_version_4_is_trained_in_single_precision():
    record = json.loads(dumps(blog_design()))
    del record["experiment"]["precision"]
    assert STEPS[4](record)["experiment"]["precision"] == "float32"
    assert loads(json.dumps({**record, "version": 4})) == blog_design()


@pytest.mark.parametrize("model", [{"layers": []}, {"input_shape": [2], "layers": []}, [], None])
def test_a_damaged_stack_of_version_1_is_refused(model):
    record = {"format": "tndesigner", "version": 1, "networks": [], "model": model, "experiment": {}}
    with pytest.raises(DocumentError, match=r"^the text: version 1 cannot be brought to version 2: a part of it is"):
        loads(json.dumps(record))


def test_this_program_writes_the_newest_version():
    assert json.loads(dumps(blog_design()))["version"] == newest_version()


def test_the_table_has_a_step_from_every_older_version():
    assert sorted(STEPS) == list(range(1, newest_version()))


def test_an_old_record_takes_every_step_in_order():
    old = {"format": "tndesigner", "version": 1, "drawings": [5], "model": 7}
    assert migrated(old, STEPS_TO_3) == {"networks": [5], "model": 7}


def test_a_younger_record_takes_only_the_steps_that_it_lacks():
    young = {"format": "tndesigner", "version": 2, "drawings": 3, "diagrams": [5]}
    assert migrated(young, STEPS_TO_3) == {"drawings": 3, "networks": [5]}


def test_the_newest_record_takes_no_step():
    newest = {"format": "tndesigner", "version": 3, "drawings": 3, "diagrams": [5]}
    assert migrated(newest, STEPS_TO_3) == {"drawings": 3, "diagrams": [5]}


def test_a_migrated_record_is_a_design():
    record = json.loads(dumps(blog_design()))
    record["drawings"] = record.pop("networks")
    record["version"] = 1
    assert design_from_record(migrated(record, STEPS_TO_3)) == blog_design()


def test_a_record_that_is_newer_than_the_last_step_is_refused():
    with pytest.raises(DocumentError, match=r"it has version 4, and this program reads up to 3; update the program$"):
        migrated({"format": "tndesigner", "version": 4}, STEPS_TO_3)


@pytest.mark.parametrize("wrong", [[], 5, None, {"a": 1}])
def test_an_old_record_that_is_broken_says_where_it_stopped(wrong):
    steps = {1: rename("a", "b"), 2: lambda record: {"networks": record["networks"]["first"]["name"].upper()}}
    with pytest.raises(
        DocumentError, match=r"^version 2 cannot be brought to version 3: a part of it is missing or wrong$"
    ):
        migrated({"format": "tndesigner", "version": 1, "networks": wrong}, steps)
