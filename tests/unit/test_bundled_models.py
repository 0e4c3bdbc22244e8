"""The bundled trained models are what their manifest and their script say."""

import hashlib
import json
import re

import pytest

from tndesigner.datasets import dataset_info
from tndesigner.document.trained import open_model
from tndesigner.models.overviews import overviews
from tndesigner.resources import is_resource, resource_path

FILES = json.loads(resource_path("models", "manifest.json").read_text(encoding="utf-8"))["files"]


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_what_the_manifest_says(name):
    path, told = resource_path("models", name), FILES[name]
    assert is_resource(path)
    assert path.stat().st_size < 1_000_000
    assert hashlib.sha256(path.read_bytes()).hexdigest() == told["sha256"]
    design = open_model(path).design
    counted = {one.layer.name: one.parameters for one in overviews(design.model, {}) if one.parameters}
    assert counted == told["layers"]
    info = dataset_info(told["dataset"])
    assert info.attribution in told["attribution"]
    assert design.model.input_shape == info.input_shape


def test_every_file_has_an_entry_and_a_part_of_the_script():
    script = resource_path("models", "rebuild.py").read_text(encoding="utf-8")
    parts = re.findall(r'^    "(\w+)": Part\($', script, re.MULTILINE)
    assert [f"{name}.keras" for name in parts] == [*FILES]
    assert {path.name for path in resource_path("models").glob("*.keras")} == set(FILES)


def test_what_is_elsewhere_is_no_resource(tmp_path):
    assert not is_resource(tmp_path / "digits.keras")
