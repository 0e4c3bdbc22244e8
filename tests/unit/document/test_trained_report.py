"""The errors of compressed layers are read from the report beside the model; what is not a report tells nothing."""

import json
from dataclasses import replace

import pytest

from tndesigner.document import Design
from tndesigner.document.trained_report import LayerErrors, read_errors, report_of
from tndesigner.models.source import Source

ONE = {"name": "wide", "parameters": 70, "weight_error": 0.5, "output_error": 0.25}


def test_the_report_lies_beside_what_training_starts_from_or_the_model_that_was_opened(tmp_path):
    design = Design()
    assert report_of(design) is None
    assert read_errors(None) == {}
    design.source = Source(str(tmp_path / "a" / "model.keras"), "0" * 64)
    assert report_of(design) == tmp_path / "a" / "report.json"
    design.experiment = replace(design.experiment, start=str(tmp_path / "b" / "model.keras"))
    assert report_of(design) == tmp_path / "b" / "report.json"


def test_the_error_of_the_output_counts_if_it_was_measured(tmp_path):
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"layers": [ONE, {**ONE, "name": "end", "output_error": None}]}))
    errors = read_errors(report)
    assert errors == {"wide": LayerErrors(70, 0.5, 0.25), "end": LayerErrors(70, 0.5, None)}
    assert [one.error for one in errors.values()] == [0.25, 0.5]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        '{"layers": 7}',
        '{"layers": [{"name": "wide"}]}',
        json.dumps({"layers": [{**ONE, "weight_error": "much"}]}),
        '{"layers": [{"name": "w", "parameters": 7, "weight_error": NaN, "output_error": null}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_report_tells_nothing(text, tmp_path):
    (tmp_path / "report.json").write_text(text)
    assert read_errors(tmp_path / "report.json") == {}
