"""Reads the checkout as the architecture tests see it: tracked files, and Python files with their trees."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """One Python file and what is in it."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The file's syntax tree."""
        return ast.parse(self.text, self.name)

    @property
    def lines(self) -> int:
        """How many lines the file has."""
        return len(self.text.splitlines())

    @cached_property
    def _definitions(self) -> list[FunctionNode | ast.ClassDef]:
        return [node for node in ast.walk(self.tree) if isinstance(node, FunctionNode | ast.ClassDef)]

    def functions(self) -> Iterator[FunctionNode]:
        """Every function and method, nested ones too."""
        return (node for node in self._definitions if isinstance(node, FunctionNode))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class."""
        return (node for node in self._definitions if isinstance(node, ast.ClassDef))

    def place(self, node: FunctionNode | ast.ClassDef) -> str:
        """Where to look: file, line and name."""
        return f"{self.name}:{node.lineno} {node.name}"


def read_sources(*folders: str) -> list[Source]:
    """Every Python file below the folders of the checkout."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return [_read_source(path) for path in paths]


@cache
def _read_source(path: Path) -> Source:
    return Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def tracked_files() -> list[Path]:
    """Every file that git tracks, and that is still there."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listing.split("\0") if name and (path := ROOT / name).is_file()]
