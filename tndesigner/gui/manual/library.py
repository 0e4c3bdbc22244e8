"""The pages of the manual as text: their order, sections and headings, and the search through them; no Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tndesigner.resources import resource_path

INDEX = "index.md"
"""The page that lists all others, in groups."""
_HEADING = re.compile(r"(#{1,6}) (.+)")
_LISTED = re.compile(r"- \[([^\]]+)\]\(([\w-]+\.md)\)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[`*|]+|^:?-{3,}.*$", re.MULTILINE)
_BEFORE, _AFTER = 40, 100
"""How many characters an excerpt shows around the first word that was found."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page and the text below it, down to the next heading."""

    page: str
    """The name of the file."""
    title: str
    anchor: str
    level: int
    text: str
    """Without the marks of Markdown."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual."""

    name: str
    """The name of its file, as in "training.md"."""
    source: str
    """Markdown."""
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The first heading."""
        return self.sections[0].title


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that holds all words that are sought."""

    section: Section
    excerpt: str

    @property
    def address(self) -> str:
        """Where it is, as in "training.md#runs"."""
        return f"{self.section.page}#{self.section.anchor}"


def anchor_of(heading: str) -> str:
    """Return the name by which links address a heading, as on GitHub."""
    return re.sub(r"[^\w -]", "", _plain(heading)).lower().replace(" ", "-")


@cache
def read_page(name: str) -> Page:
    """Return a page by the name of its file.

    Raises:
        OSError: if there is no such page, or it cannot be read.
    """
    source = resource_path("manual", name).read_text(encoding="utf-8")
    return Page(name, source, tuple(_sections(name, source)))


@cache
def groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the titles of the groups of pages with the names of their pages, in the order of the index."""
    listed = [
        (section.title, tuple(name for _, name in _LISTED.findall(text)))
        for section, text in _with_source(read_page(INDEX))
    ]
    return tuple((title, names) for title, names in listed if names)


def all_pages() -> tuple[Page, ...]:
    """Return the index, and all pages in its order."""
    return (read_page(INDEX), *(read_page(name) for _, names in groups() for name in names))


def find(words: str) -> list[Hit]:
    """Return the sections that hold all words, those with the words in their titles first."""
    sought = words_of(words)
    if not sought:
        return []
    ranked: list[tuple[int, int, Hit]] = []
    for place, section in enumerate(one for page in all_pages()[1:] for one in page.sections):
        title, text = section.title.casefold(), section.text.casefold()
        if all(word in title or word in text for word in sought):
            in_title = sum(word in title for word in sought)
            ranked.append((-in_title, place, Hit(section, _excerpt(section.text, sought))))
    return [hit for *_, hit in sorted(ranked, key=lambda one: one[:2])]


def words_of(typed: str) -> list[str]:
    """Return the words that are sought, without capitals."""
    return typed.casefold().split()


def _sections(name: str, source: str) -> Iterator[Section]:
    for level, title, text in _parts(source):
        yield Section(name, _plain(title), anchor_of(title), level, " ".join(_plain(text).split()))


def _with_source(page: Page) -> Iterator[tuple[Section, str]]:
    return zip(page.sections, (text for _, _, text in _parts(page.source)), strict=True)


def _parts(source: str) -> Iterator[tuple[int, str, str]]:
    """Yield the level, the heading and the Markdown of each section; what looks like a heading in a block is none."""
    level, title, lines, fenced = 0, "", list[str](), False
    for line in source.splitlines():
        fenced ^= line.startswith("```")
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        if level:
            yield level, title, "\n".join(lines)
        level, title, lines = len(heading[1]), heading[2], []
    yield level, title, "\n".join(lines)


def _plain(text: str) -> str:
    return _MARKS.sub(" " if "\n" in text else "", _LINK.sub(r"\1", text)).strip()


def _excerpt(text: str, sought: list[str]) -> str:
    """Return the text around the first word that is sought."""
    places = [place for word in sought if (place := text.casefold().find(word)) >= 0]
    start = max(0, min(places, default=0) - _BEFORE)
    if start:
        start = text.find(" ", start) + 1
    return ("… " if start else "") + text[start : start + _BEFORE + _AFTER]
