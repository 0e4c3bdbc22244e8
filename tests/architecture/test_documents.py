"""Documents name only what exists, and every page of the manual can be reached."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, tracked_files
from tests.benchmarks.report import deployed, highlights, read_results, with_deployed, with_figures

LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([\w-]+))?\)")
NAMED = re.compile(r"(?:tndesigner|tests|resources|packaging)/[\w./-]*[\w/]")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(text: str) -> set[str]:
    """The names by which links address the headings of a page."""
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in HEADING.findall(text)}


def broken_links(page: Path) -> list[str]:
    """The relative links of a page to files or headings that do not exist."""
    broken = []
    for name, anchor in LINK.findall(page.read_text(encoding="utf-8")):
        target = page.parent / name if name else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            broken.append(f"{page.name}: {name}#{anchor}")
    return broken


def missing_paths(text: str) -> list[str]:
    """The paths of the checkout that a text names and that do not exist."""
    return [name for name in NAMED.findall(text) if not (ROOT / name).exists()]


@pytest.fixture(scope="module")
def pages() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    return [path for path in tracked_files() if path.suffix == ".md"]


def test_every_link_leads_somewhere(pages):
    assert not [link for page in pages for link in broken_links(page)]


def test_a_broken_link_would_be_seen(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# One page\n[a](page.md#one-page) [b](#two) [c](gone.md) [d](https://example.org/x)\n", "utf-8")
    assert broken_links(page) == ["page.md: #two", "page.md: gone.md#"]


def test_every_page_of_the_manual_is_linked_from_the_readme(pages):
    linked = {name for name, _ in LINK.findall((ROOT / "README.md").read_text(encoding="utf-8"))}
    manual = {path.relative_to(ROOT).as_posix() for path in pages if path.parent == ROOT / "resources" / "manual"}
    assert len(manual) >= 7
    assert not manual - linked


@pytest.mark.parametrize("page", ["tndesigner/ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_that_is_named_exists(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    assert NAMED.findall(text)
    assert not missing_paths(text)


def test_a_path_that_is_gone_would_be_seen():
    assert missing_paths("See `tndesigner/network/` and `tndesigner/gone.py`.") == ["tndesigner/gone.py"]


def test_the_floors_are_those_of_the_import_contract():
    text = (ROOT / "tndesigner" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    floors: list[set[str]] = []
    for number, package in re.findall(r"^\| (\d*) ?\| \[`(\w+)`\]", text, re.MULTILINE):
        if number:
            floors.append(set())
        floors[-1].add(package)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = [one for one in settings["tool"]["importlinter"]["contracts"] if one["id"] == "layers"]
    assert floors == [set(re.findall(r"\w+", layer)) for layer in contract["layers"]]


def test_the_figures_in_the_readme_are_those_that_were_measured():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    results = read_results(ROOT / "tests" / "benchmarks" / "results.json")
    assert results["epoch_loop"].rows
    assert highlights(results) in text
    assert with_figures(text, results) == text


def test_the_table_of_deployed_examples_in_the_manual_is_that_which_was_measured():
    text = (ROOT / "resources" / "manual" / "exports.md").read_text(encoding="utf-8")
    results = read_results(ROOT / "tests" / "benchmarks" / "results.json")
    assert deployed(results) in text
    assert with_deployed(text, results) == text
