"""The pages of the manual: all are listed, no link is dead, and words are found where they stand."""

import re

import pytest

from tests.architecture.test_documents import broken_links
from tndesigner.gui.manual.library import INDEX, all_pages, anchor_of, find, groups, read_page
from tndesigner.resources import resource_path

MANUAL = resource_path("manual")
PAGES = sorted(path.name for path in MANUAL.glob("*.md"))


def test_the_index_lists_every_page_once():
    listed = [name for _, names in groups() for name in names]
    assert sorted([INDEX, *listed]) == PAGES
    assert [page.name for page in all_pages()] == [INDEX, *listed]


@pytest.mark.parametrize("name", PAGES)
def test_no_link_is_dead_and_none_leaves_what_is_installed(name):
    assert broken_links(MANUAL / name) == []
    for target in re.findall(r"\]\((?!\w+:)([^)#\s]+)", read_page(name).source):
        assert (MANUAL / target).resolve().is_relative_to(MANUAL.parent), target


def test_what_looks_like_a_heading_in_code_is_none():
    (page,) = [page for page in all_pages() if page.name == "designs.md"]
    assert [section.title for section in page.sections][:2] == ["Designs", "Start from a template"]
    assert not [one for page in all_pages() for one in page.sections if one.level == 0 or not one.title]


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("The file", "the-file"), ("`check --json`", "check---json"), ("“A part” failed", "a-part-failed")],
)
def test_anchors_are_those_of_github(heading, anchor):
    assert anchor_of(heading) == anchor


def test_all_words_are_in_what_is_found_and_titles_come_first():
    hits = find("  Early STOPPING ")
    assert hits[0].address == "training.md#early-stopping"
    assert "stopping" in hits[0].excerpt
    assert all("early" in hit.section.text.casefold() + hit.section.title.casefold() for hit in hits)


def test_nothing_is_found_for_nothing():
    assert find(" ") == []
    assert find("early xyzzy") == []
