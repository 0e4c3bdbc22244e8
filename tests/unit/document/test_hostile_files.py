"""Files that are no design at all: each is refused in one sentence, and none is touched."""

import os

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, dumps, load, loads
from tndesigner.document.storage import LARGEST_FILE

TEXT = dumps(blog_design())
HEAD = '{"format": "tndesigner", "version": 5, '

CASES = {
    "empty": ("", "it is empty"),
    "only spaces": (" \n\t\n", "it is empty"),
    "only a mark": ("\ufeff", "it is empty"),
    "cut off between entries": (
        TEXT[: TEXT.index('"bonds"')],
        "it is cut off at line 39, column 7; the rest of the design is missing",
    ),
    "cut off in a text": ('{"format": "tndes', "it is cut off at line 1, column 12; the rest of the design is missing"),
    "cut off after a key": ('{\n "format":', "it is cut off at line 2, column 11; the rest of the design is missing"),
    "prose": ("Dear reader,", "it is not JSON at line 1, column 1: expecting value"),
    "one comma too many": ('{"a": 1,}', None),
    "something behind": (TEXT + "x", "it is not JSON at line 82, column 1: extra data"),
    "a line break in a text": ('{"a\n": 1}', "it is not JSON at line 1, column 4: invalid control character at"),
    "another list": ("[1, 2]", 'it holds JSON, but no design: its first entry must be "format": "tndesigner"'),
    "another object": ('{"a": 1}', 'it holds JSON, but no design: its first entry must be "format": "tndesigner"'),
    "a number": ("5", 'it holds JSON, but no design: its first entry must be "format": "tndesigner"'),
    "another format": (
        '{"format": "netron", "version": 1}',
        'it holds JSON, but no design: its first entry must be "format": "tndesigner"',
    ),
    "newer": (
        '{"format": "tndesigner", "version": 7, "anything": {}}',
        "it was made by a newer version of tndesigner: it has version 7, and this program reads up to 5; "
        "update the program",
    ),
    "no version": ('{"format": "tndesigner"}', "version is null; it must be a whole number from 1 to 5"),
    "version 0": ('{"format": "tndesigner", "version": 0}', "version is 0; it must be a whole number from 1 to 5"),
    "version as text": (
        '{"format": "tndesigner", "version": "1"}',
        "version is '1'; it must be a whole number from 1 to 5",
    ),
    "version true": (
        '{"format": "tndesigner", "version": true}',
        "version is true; it must be a whole number from 1 to 5",
    ),
    "version of 5,000 digits": (
        '{"format": "tndesigner", "version": %s}' % ("9" * 5000),
        "version is a number of 5,000 digits; it must be a whole number from 1 to 5",
    ),
    "dimension of 5,000 digits": (
        TEXT.replace('"dim": 2}', f'"dim": -{"7" * 5000}}}', 1),
        "networks[0].tensors[1].legs[2].dim is a number of 5,000 digits; it must be a whole number",
    ),
    "place of 5,000 digits": (
        TEXT.replace('"x": 200', f'"x": {"7" * 5000}', 1),
        "networks[0].placements[1].x is a number of 5,000 digits; it must be a number",
    ),
    "place with an exponent too large": (
        TEXT.replace('"x": 200', '"x": 1e999', 1),
        "networks[0].placements[1].x is Infinity; it must be a finite number",
    ),
    "NaN": (
        TEXT.replace('"x": 200', '"x": NaN', 1),
        "networks[0].placements[1].x is NaN; it must be a finite number",
    ),
    "minus infinity": (
        TEXT.replace('"degrees": 97.5', '"degrees": -Infinity', 1),
        "networks[0].directions[0].degrees is -Infinity; it must be a finite number",
    ),
    "deep lists": ("[" * 100_000, "it is nested far too deeply for a design"),
    "deep objects": ('{"a":' * 100_000, "it is nested far too deeply for a design"),
    "deep name": (
        TEXT.replace('"name": "hidden"', '"name": ' + "[" * 400 + "]" * 400, 1),
        "networks[0].name is a list; it must be a text",
    ),
    "key twice": (
        TEXT.replace('"dim": 2}', '"dim": 2, "dim": 3}', 1),
        "networks[0].tensors[1].legs[2] has the key 'dim' twice",
    ),
    "part twice": (TEXT.replace('"model"', '"networks": [], "model"', 1), "the design has the key 'networks' twice"),
    "key twice below a key that is not a name": (
        '{"a\\n\\u2028b": [5, {"": {"é": 1, "é": 2}}]}',
        "'a\\n\\u2028b'[1].'' has the key 'é' twice",
    ),
    "key twice far down": (
        '{"a":' * 300 + '{"b": 1, "b": 2}' + "}" * 300,
        f"{'a.' * 75} … {'.a' * 75} has the key 'b' twice",
    ),
    "key twice in something replaced": (
        '{"format": {"b": 1, "b": 2}, "format": "tndesigner", "version": 1}',
        "the design has the key 'format' twice",
    ),
}


@pytest.mark.parametrize(("text", "message"), CASES.values(), ids=CASES.keys())
def test_a_file_that_is_no_design_is_refused_and_not_touched(tmp_path, text, message):
    file = tmp_path / "blog.tnd"
    file.write_text(text, encoding="utf-8", newline="")
    with pytest.raises(DocumentError) as caught:
        load(file)
    if message is None:  # Python 3.13 finds other words
        assert "it is not JSON at line 1, column" in str(caught.value)
    else:
        assert str(caught.value) == f"{file}: {message}"
    assert "\n" not in str(caught.value)
    assert file.read_text(encoding="utf-8") == text


def test_a_text_names_its_source():
    with pytest.raises(DocumentError, match=r"^the text: it is empty$"):
        loads("")
    with pytest.raises(DocumentError, match=r"^the clipboard: it is empty$"):
        loads("", source="the clipboard")


@pytest.mark.parametrize("content", [b"\xff\xfe{\x00", TEXT.encode("utf-16"), b'{"format": "\xe9"}', bytes(range(256))])
def test_a_file_that_is_not_utf_8_is_refused(tmp_path, content):
    file = tmp_path / "blog.tnd"
    file.write_bytes(content)
    with pytest.raises(DocumentError, match=r"blog\.tnd: it is not UTF-8 text; byte [\d,]+ is wrong$"):
        load(file)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DocumentError) as caught:
        load(tmp_path / "no.tnd")
    assert str(caught.value) == f"{tmp_path / 'no.tnd'}: it cannot be read: no such file or directory"


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(DocumentError) as caught:
        load(tmp_path)
    assert str(caught.value) == f"{tmp_path}: it cannot be read: it is a folder, not a file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_make_the_program_wait(tmp_path):
    os.mkfifo(tmp_path / "pipe.tnd")
    with pytest.raises(DocumentError, match="it is a device or pipe, not a file"):
        load(tmp_path / "pipe.tnd")


def test_a_name_that_no_file_can_have_is_refused():
    with pytest.raises(DocumentError, match=r"it cannot be read: .*null"):
        load("a\0b.tnd")
    with pytest.raises(DocumentError, match="it cannot be read: file name too long"):
        load("n" * 5000)


def test_the_largest_file_is_read(tmp_path):
    file = tmp_path / "blog.tnd"
    file.write_text(TEXT + " " * (LARGEST_FILE - len(TEXT.encode("utf-8"))), encoding="utf-8")
    assert load(file) == blog_design()


def test_a_file_without_permission_is_named(tmp_path):
    file = tmp_path / "blog.tnd"
    file.write_text(TEXT)
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("who runs this may read everything")
    with pytest.raises(DocumentError, match=r"blog\.tnd: it cannot be read: permission denied$"):
        load(file)


@pytest.mark.parametrize(
    "size",
    [
        pytest.param(LARGEST_FILE + 1, id="one byte"),
        pytest.param(2**40, id="a terabyte", marks=pytest.mark.skipif(os.name != "posix", reason="fills the disk")),
    ],
)
def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path, size):
    file = tmp_path / "blog.tnd"
    with file.open("wb") as large:
        large.truncate(size)
    with pytest.raises(DocumentError, match=r"blog\.tnd: it is too large for a design, over 33\.6 MB$"):
        load(file)
