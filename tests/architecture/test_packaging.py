"""A fresh machine gets locked versions, clear words when something is missing, and the program's own data."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

PIN = re.compile(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.+!]*( ; .+)?")


def plain(name: str) -> str:
    """A distribution's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def pins(checkout) -> dict[str, str]:
    """The locked version of each distribution."""
    lines = (checkout / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    assert not [line for line in lines if not PIN.fullmatch(line)]
    return {plain(line.partition("==")[0]): line.partition("==")[2] for line in lines}


@pytest.fixture
def bare_path(tmp_path) -> Path:
    """A folder of commands that stands for a whole machine: put there what the machine has."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def put(folder: Path, name: str, script: str) -> None:
    """Adds a command to a machine."""
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def shell(checkout: Path, path: Path, function: str) -> subprocess.CompletedProcess[str]:
    """Calls a function of setup.sh on a machine."""
    command = ["/bin/sh", "-c", f". packaging/setup.sh; {function}"]
    return subprocess.run(command, cwd=checkout, env={"PATH": str(path)}, capture_output=True, text=True, check=False)


def test_every_requirement_is_locked(checkout, pins):
    settings = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = settings["project"]["dependencies"] + settings["project"]["optional-dependencies"]["test"]
    names = {plain(re.match(r"[\w.-]+", requirement).group()) for requirement in wanted}
    assert not names - set(pins)


def test_the_readme_begins_with_the_two_commands(checkout):
    opening = (checkout / "README.md").read_text(encoding="utf-8").splitlines()[:10]
    for script in ("packaging/run.sh", "packaging/test.sh"):
        assert any(line.startswith(f"sh {script}") for line in opening)
        assert subprocess.run(["/bin/sh", "-n", script], cwd=checkout, check=False).returncode == 0


def test_the_script_for_other_frameworks_runs_the_marked_tests_in_the_folder_that_is_given(
    checkout, bare_path, tmp_path
):
    folder = tmp_path / "frameworks"
    (folder / "bin").mkdir(parents=True)
    put(folder / "bin", "python", f'echo "$@" >> {tmp_path}/calls')
    for name in ("cat", "cksum", "dirname", "head", "tail", "rm"):
        (bare_path / name).symlink_to(shutil.which(name))
    command = ["/bin/sh", "packaging/frameworks.sh", str(folder), "-k", "torch"]
    subprocess.run(command, cwd=checkout, env={"PATH": str(bare_path)}, capture_output=True, check=True)
    *_, packages, tests = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert packages.endswith("-e .[test,frameworks]")
    assert tests == "-m pytest -m backend tests/integration -k torch"


def test_a_machine_without_a_python_that_fits_is_told_which_would(checkout, bare_path):
    put(bare_path, "python3", "exit 1")
    result = shell(checkout, bare_path, "find_python")
    assert result.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13" in result.stderr


def test_a_python_that_fits_is_found_behind_one_that_does_not(checkout, bare_path):
    put(bare_path, "python3", "exit 1")
    put(bare_path, "python3.12", "exit 0")
    assert shell(checkout, bare_path, "find_python").stdout == "python3.12\n"


def test_who_may_not_install_is_given_one_line_to_type(checkout, bare_path):
    put(bare_path, "apt-get", "echo called")
    put(bare_path, "id", "echo 1000")
    put(bare_path, "sudo", "exit 1")
    result = shell(checkout, bare_path, "install_packages 'Qt lacks libfoo.so.' libfoo1 libbar2")
    assert result.returncode == 1
    assert "called" not in result.stdout
    to_type = [line for line in result.stderr.splitlines() if line.startswith("    ")]
    assert len(to_type) == 1
    assert to_type[0].endswith("apt-get install -y --no-install-recommends libfoo1 libbar2")


def test_root_gets_the_packages_installed(checkout, bare_path, tmp_path):
    put(bare_path, "apt-get", f'echo "$@" >> {tmp_path}/calls')
    put(bare_path, "id", "echo 0")
    put(bare_path, "env", 'shift; exec "$@"')
    assert shell(checkout, bare_path, "install_packages 'Qt lacks libfoo.so.' libfoo1").returncode == 0
    update, install = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert update.startswith("update")
    assert install.split()[0] == "install"
    assert install.endswith(" libfoo1")


def test_another_system_is_told_what_is_missing(checkout, bare_path):
    result = shell(checkout, bare_path, "install_packages 'Qt lacks libfoo.so.' libfoo1")
    assert result.returncode == 1
    assert "Qt lacks libfoo.so." in result.stderr


@pytest.fixture(scope="module")
def site(checkout, tmp_path_factory) -> Path:
    """A folder with the contents of a built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=checkout, capture_output=True, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_a_built_wheel_finds_its_own_data(checkout, site):
    question = "from tndesigner.resources import resource_path; print(resource_path('examples', 'blog.tnd'))"
    answer = subprocess.run([sys.executable, "-c", question], cwd=site, capture_output=True, text=True, check=True)
    blog = Path(answer.stdout.strip())
    assert blog.is_relative_to(site)
    assert blog.read_bytes() == (checkout / "resources" / "examples" / "blog.tnd").read_bytes()


def test_a_built_wheel_declares_its_types(site):
    assert (site / "tndesigner" / "py.typed").is_file()


def test_a_built_wheel_carries_the_manual_and_its_pictures(checkout, site):
    manual, installed = checkout / "resources" / "manual", site / "tndesigner" / "_resources" / "manual"
    pages = {path.relative_to(manual) for kind in ("*.md", "pictures/*.svg") for path in manual.glob(kind)}
    assert len(pages) > 40
    assert {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()} == pages


def test_the_citation_gives_the_version_of_the_package(checkout):
    citation = (checkout / "CITATION.cff").read_text(encoding="utf-8")
    settings = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    assert re.search(r"^version: (.+)$", citation, re.MULTILINE).group(1) == settings["project"]["version"]
