"""The door of the command line."""

import subprocess
import sys
import tomllib

import pytest

from tndesigner import __version__
from tndesigner.cli import main as door
from tndesigner.cli.table import COMMANDS
from tndesigner.wording.lists import listed


def test_help_lists_every_command(type_):
    answer = type_("--help")
    assert answer.status == 0
    for name, (summary, _) in COMMANDS.items():
        assert f"{name:<10} {summary}" in answer.out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_tells_how_it_is_used(type_, name, capsys):
    with pytest.raises(SystemExit) as leaving:
        type_(name, "--help")
    assert leaving.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: tndesigner {name}")


def test_the_version_is_that_of_the_project(type_, checkout):
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert type_("--version").out.splitlines()[0] == f"tndesigner {project['version']}"
    assert project["version"] == __version__


def test_an_unknown_command_is_answered_with_the_nearest(type_):
    answer = type_("trian", "blog.tnd")
    assert answer.status == 2
    assert answer.failure == "tndesigner: there is no command 'trian'; did you mean 'train'?"


def test_an_unknown_command_that_is_near_to_none_is_answered_with_all(type_):
    assert f"there are {listed(COMMANDS)}" in type_("quux").failure


def test_an_unknown_option_is_answered_with_the_nearest(type_, blog):
    answer = type_("info", blog, "--bacth", "3")
    assert answer.status == 2
    assert "there is no place for '--bacth'; did you mean '--batch'?" in answer.failure


def test_a_word_too_many_is_refused(type_, blog):
    answer = type_("info", blog, "other.tnd")
    assert answer.status == 2
    assert "there is no place for 'other.tnd'" in answer.failure


def test_a_missing_word_is_named(type_):
    answer = type_("info")
    assert answer.status == 2
    assert "DESIGN.tnd" in answer.failure


@pytest.mark.parametrize("number", ["0", "-3", "2.5", "many", "1e3", "9" * 5000, ""])
def test_a_number_that_is_none_is_refused(type_, blog, number):
    answer = type_("info", blog, f"--batch={number}")
    assert answer.status == 2
    assert "is not a whole number from 1 to 1,000,000,000" in answer.failure
    assert len(answer.failure) < 250


def test_names_with_line_ends_and_escapes_stay_on_one_line(type_):
    assert type_("info", "a\nb\x1b[31m.tnd").failure.startswith("tndesigner: a b\\x1b[31m.tnd: ")


def test_a_fault_of_our_own_is_not_hidden(type_, monkeypatch):
    monkeypatch.setattr(door, "_answer", lambda words: int("no number"))
    with pytest.raises(ValueError, match="no number"):
        type_("templates")


@pytest.mark.parametrize(
    ("fault", "status", "line"),
    [(KeyboardInterrupt, 130, "interrupted"), (MemoryError, 1, "there is not enough memory for this")],
)
def test_interruptions_and_lack_of_memory_are_one_line(type_, monkeypatch, fault, status, line):
    def fail(words):
        raise fault

    monkeypatch.setattr(door, "_answer", fail)
    answer = type_("templates")
    assert (answer.status, answer.err) == (status, f"tndesigner: {line}\n")


def test_a_reader_that_goes_away_ends_the_command_quietly(checkout):
    command = [sys.executable, "-m", "tndesigner", "templates", "--json"]
    process = subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 0
    process.stderr.close()


def test_a_terminal_that_knows_few_letters_gets_what_it_can_show(checkout, tmp_path):
    command = [sys.executable, "-X", "utf8=0", "-m", "tndesigner", "info", "resources/examples/blog.tnd"]
    environment = {"PYTHONIOENCODING": "ascii", "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"9,217" in done.stdout
