"""Types the commands of the README and the manual; run as a module, it writes what they print into the pages.

A block ``console`` holds commands after ``$`` and what they print. What is counted must be printed exactly; what is
measured (``train``, ``bench``, ``compress``, the test in an exported file) must have the same words, whatever the
numbers; ``…`` stands for anything. A block ``python NAME`` is that file.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "resources" / "manual").glob("*.md")))
MEASURED = ("train", "bench", "compress", "layer.py")
UNITS = "µs|ms|s|min|h"

LIKE = {
    "…": ".*",
    rf"\d[\d.]* (?:{UNITS})\b": rf"\d[\d.]* (?:{UNITS})(?: \d+ (?:{UNITS}))?",
    r"\d[\d,.]*(?:e-\d+)?": r"[-+\d,.e]+",
    " +": " +",
    "faster|slower": "(?:faster|slower)",
}
"""Parts of a measured answer, and what may stand in their place."""

TOKEN = re.compile(f"({'|'.join(LIKE)})")
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Typed:
    """A command of a page, and what it prints according to the page."""

    command: str
    printed: str

    @property
    def measured(self) -> bool:
        """Whether the numbers may be others."""
        return self.command.split()[1] in MEASURED


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """The language, the file name and the content of each block."""
    return ((language, name or "", content) for language, name, content in FENCE.findall(text))


def typed(content: str) -> list[Typed]:
    """The commands of a block."""
    parts = re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]
    return [Typed(*part.partition("\n")[::2]) for part in parts]


def answer(folder: Path, command: str) -> str:
    """Type a command in a folder that has the checkout's resources, and return what is printed on stdout."""
    program, *words = shlex.split(command)
    start = [sys.executable, "-m", "tndesigner"] if program == "tndesigner" else [sys.executable]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*start, *words], cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr}")
    return done.stdout


def pattern(one: Typed) -> str:
    """What must be printed, as a regular expression."""
    if not one.measured:
        return re.escape(one.printed)
    return "".join(_any_like(part) for part in TOKEN.split(one.printed))


def _any_like(part: str) -> str:
    """What may stand in the place of a part of a measured answer."""
    for kind, allowed in LIKE.items():
        if re.fullmatch(kind, part):
            return allowed
    return re.escape(part)


def fill_folder(folder: Path, text: str) -> None:
    """Fill an empty folder with what the commands of a page need: the resources, and the files that the page holds."""
    (folder / "resources").symlink_to(ROOT / "resources")
    for language, name, content in blocks(text):
        if language == "python" and name:
            (folder / name).write_text(content, encoding="utf-8")


def refreshed(text: str) -> str:
    """Return a page with counted answers updated; a person copies the measured ones."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_folder(folder, text)
        for language, _, content in blocks(text):
            if language == "console":
                lines = [f"$ {one.command}\n{_again(folder, one)}" for one in typed(content)]
                text = text.replace(content, "".join(lines), 1)
    return text


def _again(folder: Path, one: Typed) -> str:
    return one.printed if one.measured else answer(folder, one.command)


if __name__ == "__main__":
    for page in PAGES:
        page.write_text(refreshed(page.read_text(encoding="utf-8")), encoding="utf-8")
