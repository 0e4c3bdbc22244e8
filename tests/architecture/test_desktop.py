"""What a desktop and a shell find of an installed program: entry, file type, icon, man page and completions."""

import configparser
import subprocess
import sys
import tomllib
import zipfile
from argparse import ArgumentParser
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tndesigner.cli.table import COMMANDS

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def desktop(checkout) -> Path:
    return checkout / "resources" / "desktop"


@pytest.fixture(scope="module")
def entry(desktop) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(desktop / "tndesigner.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def mime(desktop) -> Xml.Element:
    return Xml.parse(desktop / "tndesigner.xml").getroot().find(f"{MIME}mime-type")


def test_the_entry_starts_a_script_of_the_package(entry, checkout):
    settings = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    assert entry["Exec"].split() == [*settings["project"]["gui-scripts"], "%F"]


def test_the_thumbnailer_calls_a_command_that_there_is(desktop, mime):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(desktop / "tndesigner.thumbnailer", encoding="utf-8")
    thumbnailer = parser["Thumbnailer Entry"]
    assert thumbnailer["mimetype"] == f"{mime.get('type')};"
    words = thumbnailer["exec"].replace("%i", "in.tnd").replace("%o", "out").replace("%s", "256").split()
    program, command, *options = words
    arguments = ArgumentParser()
    COMMANDS[command].load().add_arguments(arguments)
    read = arguments.parse_args(options)
    assert (program, read.design, read.output, read.thumbnail) == ("tndesigner", "in.tnd", "out", 256)


def test_entry_file_type_and_description_belong_together(entry, mime, desktop):
    description = Xml.parse(desktop / "org.tndesigner.tndesigner.metainfo.xml").getroot()
    assert entry["MimeType"] == f"{mime.get('type')};"
    assert description.findtext("provides/mediatype") == mime.get("type")
    assert description.findtext("launchable") == "tndesigner.desktop"
    assert entry["Icon"] == mime.find(f"{MIME}icon").get("name") == description.findtext("icon")


def test_every_example_is_known_by_its_first_bytes(mime, checkout):
    match = mime.find(f"{MIME}magic/{MIME}match")
    first, last = map(int, match.get("offset").split(":"))
    for path in (checkout / "resources" / "examples").glob("*.tnd"):
        assert first <= path.read_text(encoding="utf-8").index(match.get("value")) <= last


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the files are those of Python 3.11")
def test_man_page_and_completions_are_those_of_the_commands(desktop, tmp_path):
    subprocess.run([sys.executable, desktop / "rebuild.py", tmp_path], check=True)
    for path in sorted(tmp_path.iterdir()):
        assert path.read_text("utf-8") == (desktop / path.name).read_text("utf-8"), "run resources/desktop/rebuild.py"
    page = (tmp_path / "tndesigner.1").read_text("utf-8")
    assert [name for name in COMMANDS if f"tndesigner {name}" not in page.replace("\\-", "-")] == []


def test_bash_completes_commands_and_options(desktop):
    script = f"""
        . {desktop / "tndesigner.bash"}
        complete -p tndesigner
        COMP_WORDS=(tndesigner tra) COMP_CWORD=1
        _shtab_tndesigner
        echo "${{COMPREPLY[@]}}"
    """
    answer = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert answer.stdout.split()[-1] == "train", answer.stderr


def test_a_wheel_puts_them_where_desktop_and_shell_look(checkout, tmp_path):
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=checkout, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name.partition(".data/data/")[2] for name in archive.namelist()} - {""}
        own = [name for name in archive.namelist() if name.startswith("tndesigner/_resources/desktop/")]
    assert names == {
        "share/applications/tndesigner.desktop",
        "share/bash-completion/completions/tndesigner",
        "share/icons/hicolor/scalable/apps/tndesigner.svg",
        "share/man/man1/tndesigner.1",
        "share/metainfo/org.tndesigner.tndesigner.metainfo.xml",
        "share/mime/packages/tndesigner.xml",
        "share/thumbnailers/tndesigner.thumbnailer",
        "share/zsh/site-functions/_tndesigner",
    }
    assert own == ["tndesigner/_resources/desktop/tndesigner.svg"]
