"""Whatever is wrong with a file or a drawing: one clear line, status 1 or 2, and nothing is written over."""

import pytest

from tests.unit.cli.spoiled import DRAWINGS, FILES, drawing_text

COMMANDS = {
    "check": ("check", "x.tnd"),
    "info": ("info", "x.tnd"),
    "info in JSON": ("info", "x.tnd", "--json"),
    "export": ("export", "x.tnd", "-o", "layer.py"),
    "train": ("train", "x.tnd", "-o", "run"),
    "train in JSON": ("train", "x.tnd", "-o", "run", "--json"),
    "bench": ("bench", "x.tnd"),
}


@pytest.fixture
def old_export(type_, blog, tmp_path) -> str:
    """An export of earlier, which a failing one must not touch."""
    type_("export", blog, "-o", "layer.py")
    return (tmp_path / "layer.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_design_is_one_line_with_file_and_place(type_, tmp_path, old_export, name, command):
    content, part = FILES[name]
    (tmp_path / "x.tnd").write_bytes(content)
    failure = type_(*COMMANDS[command]).failure
    assert failure.startswith("tndesigner: x.tnd: ")
    assert part in failure
    assert len(failure) < 300
    assert (tmp_path / "x.tnd").read_bytes() == content
    assert (tmp_path / "layer.py").read_text(encoding="utf-8") == old_export
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "check"])
@pytest.mark.parametrize("name", DRAWINGS)
def test_a_wrong_drawing_is_one_line_with_file_and_place(type_, tmp_path, old_export, name, command):
    (tmp_path / "x.tnd").write_text(drawing_text(name), encoding="utf-8")
    failure = type_(*COMMANDS[command]).failure
    assert failure.startswith("tndesigner: x.tnd: ")
    assert DRAWINGS[name][1] in failure or "more; tndesigner check shows all" in failure
    assert len(failure) < 400
    assert (tmp_path / "layer.py").read_text(encoding="utf-8") == old_export
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file_is_named(type_, command):
    assert "x.tnd: it cannot be read: no such file" in type_(*COMMANDS[command]).failure.lower()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_is_no_design(type_, tmp_path, command):
    (tmp_path / "x.tnd").mkdir()
    assert "it is a folder, not a file" in type_(*COMMANDS[command]).failure


@pytest.mark.parametrize("path", ["a\0b.tnd", "x" * 5000 + ".tnd", ""])
def test_an_impossible_path_is_one_line(type_, path):
    assert type_("info", path).failure
