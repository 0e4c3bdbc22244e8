"""What the README says is printed, is printed."""

import re

import pytest

from tests.integration.readme import README, ROOT, Typed, answer, blocks, make_folder, pattern, typed
from tndesigner.document import load
from tndesigner.model import dense_twin

EXAMPLES = ROOT / "resources" / "examples"
TEXT = README.read_text(encoding="utf-8")
COMMANDS = [one for language, _, content in blocks(TEXT) if language == "console" for one in typed(content)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = make_folder(tmp_path_factory.mktemp("readme"))
    for language, name, content in blocks(TEXT):
        if language == "python" and name:
            (path / name).write_text(content, encoding="utf-8")
    return path


@pytest.mark.parametrize("one", COMMANDS, ids=[one.command for one in COMMANDS])
def test_what_the_readme_prints_is_printed(folder, one):
    printed = answer(folder, one.command)
    assert re.fullmatch(pattern(one), printed, re.DOTALL), printed


def test_every_example_is_listed_with_its_parameters():
    rows = re.findall(r"^\| `([\w-]+)\.tnd` \|[^|]*\| ([\d,]+), ([\d,]+) \|", TEXT, re.MULTILINE)
    counted = {}
    for path in sorted(EXAMPLES.glob("*.tnd")):
        design = load(path)
        twin = dense_twin(design.model, design.networks)
        counts = design.model.parameters(design.networks), twin.parameters(design.networks)
        counted[path.stem] = tuple(f"{count:,}" for count in counts)
    assert {name: (network, twin) for name, network, twin in rows} == counted


def test_every_picture_of_the_window_is_there_and_small():
    pictures = re.findall(r"!\[[^\]]+\]\((resources/pictures/[\w.]+)\)", TEXT)
    assert len(pictures) == 3
    assert all(0 < (ROOT / picture).stat().st_size < 100_000 for picture in pictures)


def test_numbers_that_are_counted_must_be_exact():
    counted = Typed("tndesigner info x.tnd", "weights  4,096\n")
    assert re.fullmatch(pattern(counted), "weights  4,096\n")
    assert not re.fullmatch(pattern(counted), "weights  4,097\n")


def test_numbers_that_are_measured_may_differ_and_words_may_not():
    measured = Typed("tndesigner train x.tnd", "time   1.70 s   950 ms  1.5× faster\n…\nend\n")
    assert re.fullmatch(pattern(measured), "time  12 ms    3.1 s   7× slower\nmore\n\nend\n", re.DOTALL)
    assert not re.fullmatch(pattern(measured), "tide  12 ms    3.1 s   7× slower\nmore\n\nend\n", re.DOTALL)
