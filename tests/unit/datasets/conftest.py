"""Tables that a test writes, looked at and loaded."""

import pytest

from tndesigner.datasets import inspect_data, load_dataset
from tndesigner.models import FileReading


@pytest.fixture
def look(tmp_path):
    def look_at(text: str, **choices):
        path = tmp_path / "own.csv"
        path.write_text(text, encoding="utf-8")
        return inspect_data(path, FileReading(**choices))

    return look_at


@pytest.fixture
def load(tmp_path):
    def load_text(text: str, **choices):
        path = tmp_path / "own.csv"
        path.write_text(text, encoding="utf-8")
        return load_dataset(str(path), reading=FileReading(standardise=False, **choices))

    return load_text
