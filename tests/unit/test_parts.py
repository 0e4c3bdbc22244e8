"""The versions and licences that About and ``--version`` name."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version

import pytest

from tndesigner.parts import FURTHER, NAMES, parts, parts_text, report_address


@pytest.fixture(scope="module")
def project(checkout):
    return tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_every_dependency_is_named(project):
    names = {re.match(r"[\w-]+", one)[0] for one in project["dependencies"]}
    assert set(NAMES) == names
    optional = {
        re.match(r"[\w-]+", one)[0]
        for extra in ("onnx", "litert", "postgresql")
        for one in project["optional-dependencies"][extra]
    }
    assert set(FURTHER) == optional


def test_each_part_has_its_version_and_a_licence_in_one_line():
    for part in parts()[1:]:
        assert part.version == version(part.name)
        assert 0 < len(part.licence) <= 60
        assert "\n" not in part.licence


def test_the_text_starts_with_the_program():
    assert parts_text("1.2.3").splitlines()[:2] == ["tndesigner 1.2.3", "Apache-2.0"]


def test_the_address_for_reports_is_that_of_the_project(project):
    assert bool(report_address()) == bool(project.get("urls"))


def test_no_part_is_imported(checkout):
    code = (
        "import sys, tndesigner.parts as p; p.parts(); "
        "print(sorted({'tensorflow', 'keras', 'PySide6', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
