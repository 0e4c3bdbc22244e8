"""The commands of the README and the manual print what these pages say."""

import re

import pytest

from tests.integration.documentation import PAGES, ROOT, Typed, answer, blocks, fill_folder, pattern, typed
from tndesigner.document import load
from tndesigner.models import dense_twin
from tndesigner.network.templates import TEMPLATES

EXAMPLES = ROOT / "resources" / "examples"
TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
COMMANDS = [
    (name, one)
    for name, text in TEXTS.items()
    for language, _, content in blocks(text)
    if language == "console"
    for one in typed(content)
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """A folder for each page, in which its commands are typed one after another."""
    made = {name: tmp_path_factory.mktemp(name) for name in TEXTS}
    for name, folder in made.items():
        fill_folder(folder, TEXTS[name])
    return made


@pytest.mark.parametrize(("page", "one"), COMMANDS, ids=[f"{page}: {one.command}" for page, one in COMMANDS])
def test_a_command_prints_what_its_page_says(folders, page, one):
    printed = answer(folders[page], one.command)
    assert re.fullmatch(pattern(one), printed, re.DOTALL), printed


def test_every_template_is_listed_once_with_the_layer_that_it_is_for():
    table = TEXTS["designs.md"].split("| layer | templates |")[1].split("\n\n")[0]
    assert sorted(re.findall("`([^`]+)`", table)) == sorted(TEMPLATES)


def test_every_example_is_listed_with_its_parameters():
    rows = re.findall(
        r"^\| \[`([\w-]+)\.tnd`\][^|]*\|[^|]*\| ([\d,]+), ([\d,]+) \|", TEXTS["examples.md"], re.MULTILINE
    )
    counted = {}
    for path in sorted(EXAMPLES.glob("*.tnd")):
        design = load(path)
        twin = dense_twin(design.model, design.networks)
        counts = design.model.parameters(design.networks), twin.parameters(design.networks)
        counted[path.stem] = tuple(f"{count:,}" for count in counts)
    assert {name: (network, twin) for name, network, twin in rows} == counted


def test_every_picture_of_the_window_is_there_and_small():
    pictures = re.findall(r"!\[[^\]]+\]\((resources/pictures/[\w.]+)\)", TEXTS["README.md"])
    assert len(pictures) == 3
    assert all(0 < (ROOT / picture).stat().st_size < 100_000 for picture in pictures)


def test_numbers_that_are_counted_must_be_exact():
    counted = Typed("tndesigner info x.tnd", "weights  4,096\n")
    assert re.fullmatch(pattern(counted), "weights  4,096\n")
    assert not re.fullmatch(pattern(counted), "weights  4,097\n")


def test_numbers_that_are_measured_may_differ_and_words_may_not():
    measured = Typed("tndesigner train x.tnd", "time   1.70 s   950 ms  1.5× faster\n…\nend\n")
    assert re.fullmatch(pattern(measured), "time  12 ms    3.1 s   7× slower\nmore\n\nend\n", re.DOTALL)
    assert re.fullmatch(pattern(measured), "time  12 s    1 min 1 s   7× slower\nmore\n\nend\n", re.DOTALL)
    assert not re.fullmatch(pattern(measured), "tide  12 ms    3.1 s   7× slower\nmore\n\nend\n", re.DOTALL)
