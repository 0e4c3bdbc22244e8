"""What a script made for the manual is what it would make today."""

import importlib.util

import pytest

from tests.integration.documentation import ROOT
from tndesigner.drawing.pictures.embedding import read_design
from tndesigner.network.templates import TEMPLATES

MANUAL = ROOT / "resources" / "manual"
FAMILIES = (MANUAL / "families.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def rebuild():
    spec = importlib.util.spec_from_file_location("manual_rebuild", MANUAL / "rebuild.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_picture_is_that_of_its_family(rebuild):
    designs = rebuild.designs()
    assert {path.stem for path in (MANUAL / "pictures").iterdir()} == set(designs)
    for name, design in designs.items():
        shown = read_design(MANUAL / "pictures" / f"{name}.svg")
        assert list(shown.networks.values())[:1] == list(design.networks.values())[:1], f"{name}: run rebuild.py"


def test_every_family_has_its_paper_and_its_picture(rebuild):
    words = " ".join(FAMILIES.split())
    for name, family in TEMPLATES.items():
        assert f"`{name}`" in words
        assert family.source in words, f"{name}: the paper is {family.source}"
    assert all(f"(pictures/{name}.svg)" in FAMILIES for name in rebuild.pictured())


def test_the_page_of_public_names_is_that_of_their_docstrings(rebuild):
    assert (MANUAL / "api.md").read_text(encoding="utf-8") == rebuild.api_page(), "run resources/manual/rebuild.py"
