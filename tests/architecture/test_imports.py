"""The packages import downwards only, and the contracts that say so do catch a break."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Checks the package and the contracts that lie in a folder."""
    command, wide = [sys.executable, "-c", LINT], os.environ | {"COLUMNS": "250"}
    return subprocess.run(command, cwd=folder, env=wide, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(checkout, tmp_path) -> Path:
    """A copy of the package with its contracts, to be spoilt."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(checkout / "tndesigner", tmp_path / "tndesigner", ignore=ignore)
    shutil.copy(checkout / "pyproject.toml", tmp_path)
    return tmp_path


def plant(copy: Path, module: str, line: str) -> None:
    """Adds a line to a module of the copy; a module that is not there is made."""
    path = copy / "tndesigner" / module
    path.parent.mkdir(exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def test_every_contract_is_kept(checkout):
    result = lint_imports(checkout)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_layers_contract_is_exhaustive(checkout):
    settings = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}
    assert contracts["layers"]["exhaustive"] is True
    assert "exhaustive_ignores" not in contracts["layers"]


@pytest.mark.parametrize(
    ("module", "line", "break_"),
    [
        pytest.param(
            "network/__init__.py",
            "import tndesigner.models",
            "tndesigner.network is not allowed to import tndesigner.models",
            id="back",
        ),
        pytest.param(
            "checks/__init__.py",
            "def late():\n    import tndesigner.document",
            "tndesigner.checks is not allowed to import tndesigner.document",
            id="sideways, inside a function",
        ),
        pytest.param(
            "training/__init__.py",
            "import PySide6.QtCore",
            "tndesigner.training is not allowed to import PySide6",
            id="Qt outside gui",
        ),
        pytest.param(
            "codegen/__init__.py",
            "import cotengra",
            "tndesigner.codegen is not allowed to import cotengra",
            id="paths outside planning",
        ),
        pytest.param(
            "document/__init__.py",
            "import h5py",
            "tndesigner.document is not allowed to import h5py",
            id="HDF5 outside the reader of models",
        ),
        pytest.param(
            "network/__init__.py",
            "import numpy",
            "tndesigner.network is not allowed to import numpy",
            id="numbers in the drawing",
        ),
        pytest.param("annex/__init__.py", "", "tndesigner.annex", id="a package of no layer"),
    ],
)
def test_a_planted_import_is_caught(copy, module, line, break_):
    plant(copy, module, line)
    result = lint_imports(copy)
    assert result.returncode == 1
    assert break_ in result.stdout


def test_reaching_tensorflow_through_layers_is_caught(copy):
    plant(copy, "layers/annex.py", "import tensorflow")
    plant(copy, "cli/annex.py", "import tndesigner.layers.annex")
    result = lint_imports(copy)
    assert result.returncode == 1
    assert "tndesigner.cli is not allowed to import tensorflow" in result.stdout


def test_a_cycle_through_an_import_that_waits_is_caught(copy):
    line = "from tndesigner.gui.panels.templates_panel import TemplatesPanel"
    plant(copy, "gui/families/doors.py", f"def import_panel():\n    {line}\n    return TemplatesPanel")
    result = lint_imports(copy)
    assert result.returncode == 1
    assert "No package holds a cycle BROKEN" in result.stdout
    assert "- .families -> .panels (1 import)" in result.stdout


def test_qt_behind_an_import_that_waits_is_caught(copy):
    plant(copy, "cli/table.py", "def _paint():\n    from tndesigner.gui.export import saving\n    return saving")
    result = lint_imports(copy)
    assert result.returncode == 1
    assert "tndesigner.cli is not allowed to import PySide6" in result.stdout


def test_a_planted_cycle_is_caught(copy):
    plant(copy, "models/first.py", "import tndesigner.models.second")
    plant(copy, "models/second.py", "import tndesigner.models.first")
    result = lint_imports(copy)
    assert result.returncode == 1
    assert "No package holds a cycle BROKEN" in result.stdout
