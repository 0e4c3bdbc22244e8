"""Makes what the manual shows of the program: ``python resources/manual/rebuild.py``, from anywhere, without a screen.

``pictures/`` holds a drawing of each family, as its template draws it by default, and of the parts of a drawing.
``api.md`` holds the public names of ``import tndesigner`` with their docstrings; it is the same on every Python.
"""

import inspect
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

from PySide6.QtGui import QGuiApplication

import tndesigner as td
from tndesigner.document import Design
from tndesigner.drawing.pictures.picture import picture_of_network
from tndesigner.gui.export.saving import save_picture
from tndesigner.network.templates import TEMPLATES
from tndesigner.training.starting_points import family_design

HERE = Path(__file__).parent
ALIKE = re.compile(r"(gru|rnn)-|lstm-.*(both|each)")
"""Families whose pictures would be those of ``lstm-mpo`` or ``lstm-ring``."""
HEAD = """# API reference

All public names of `import tndesigner as td`. [Scripts](scripts.md) shows how to use them.
"""
GROUPS = (
    ("Networks", ("Network", "Diagram", "make", "make_all")),
    ("Check, plan, layer, export", ("check", "plan", "layer", "export")),
    ("Designs", ("Design", "load", "save", "model", "open_model", "inspect", "FileReading")),
    ("Fit, compress, search", ("fit", "Fit", "compress", "search")),
    ("Runs", ("load_run", "Run")),
    ("Other libraries", ("Imported", "from_nodes", "from_quimb", "from_t3f", "from_tensorly")),
    ("Experiments", ("Experiment", "Schedule", "Stopping", "Repeats")),
)
"""The parts of the page, and the names in each; errors and layers, which are all others, follow."""
SECTION = re.compile(r"^(Args|Raises|Returns|Yields):$")
ITEM = re.compile(r"^ {4}(\*{0,2}\w[\w ,]*):\s(.*)$")
FIELD = re.compile("<[^<>]*>")
UNCALLED = ("Run", "Imported", "Fit")
"""Classes that functions return; nobody makes them."""
WITH_MEMBERS = ("Network", "Design", "Run")
"""Classes of which the methods are listed."""


def pictured() -> list[str]:
    """Return the names of the families that have a picture of their own."""
    return [name for name in TEMPLATES if not ALIKE.match(name)]


def designs() -> dict[str, Design]:
    """Return the designs of all pictures by the names of their files."""
    return {name: family_design(TEMPLATES[name]) for name in pictured()}


def draw(folder: Path) -> None:
    """Write the picture of each design."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["rebuild"])
    for name, design in designs().items():
        save_picture(picture_of_network(design, "", 1.0), folder / f"{name}.svg")
    application.shutdown()


def api_page() -> str:
    """Return the page of the public names."""
    named = {name for _, names in GROUPS for name in names}
    others = sorted(name for name in set(td.__all__) - named if not name.startswith("_"))
    errors = tuple(name for name in others if name.endswith("Error"))
    layers = tuple(name for name in others if name not in errors)
    parts = [HEAD]
    for title, names in (*GROUPS, ("Layers and models", layers), ("Errors", errors)):
        parts.append(f"## {title}\n")
        parts += [f"### td.{name}\n\n{_entry(name)}\n" for name in names]
    return "\n".join(parts)


def _entry(name: str) -> str:
    thing = getattr(td, name)
    call = "" if name in UNCALLED or (inspect.isclass(thing) and issubclass(thing, Exception)) else _signature(thing)
    heading = f"```\n{name}{call}\n```\n\n" if call else ""
    text = heading + _prose(inspect.getdoc(thing) or "")
    return "\n".join((text, *_members(thing))) if name in WITH_MEMBERS else text


def _signature(thing: object) -> str:
    """Return the names and defaults of the parameters; their types are in the text."""
    signature = inspect.signature(thing)  # type: ignore[arg-type]
    plain = [one.replace(annotation=inspect.Parameter.empty) for one in signature.parameters.values()]
    text = str(signature.replace(parameters=plain, return_annotation=inspect.Signature.empty))
    return FIELD.sub("…", text).replace("(self, ", "(").replace("(self)", "()")


def _members(kind: type) -> Iterator[str]:
    """Yield a line for each public method and property of a class."""
    rows = []
    for name, member in inspect.getmembers_static(kind):
        if name.startswith("_") or name not in _own_names(kind):
            continue
        function = member.fget if isinstance(member, property) else inspect.unwrap(getattr(member, "__func__", member))
        if not inspect.isfunction(function):
            continue
        first = (inspect.getdoc(function) or "").split("\n\n")[0].replace("\n", " ")
        call = "" if isinstance(member, property) else _signature(function)
        rows.append(f"- `{name}{call}`: {_code(first)}")
    if rows:
        yield ""
        yield from rows


def _own_names(kind: type) -> set[str]:
    return {name for base in kind.__mro__ if base.__module__.startswith("tndesigner") for name in vars(base)}


def _prose(text: str) -> str:
    """Return a docstring in Google's style as Markdown."""
    parts, in_list = [], False
    for block in re.split(r"\n\n+", text.replace(" ::\n", "\n").replace("::\n", ":\n")):
        first, *rest = block.split("\n")
        if block.startswith("    ") and not in_list:
            parts.append(f"```\n{dedent(block)}\n```")
        elif SECTION.match(first):
            in_list = True
            parts += [f"**{first.rstrip(':')}**", "\n".join(map(_item, rest))]
        elif block != ":":
            parts.append(_code(block))
    return "\n\n".join(parts)


def _item(line: str) -> str:
    found = ITEM.match(line)
    return f"- `{found[1]}`: {_code(found[2])}" if found else f"  {_code(line.strip())}"


def _code(text: str) -> str:
    return text.replace("``", "`").replace("<", "&lt;")


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    (target / "pictures").mkdir(exist_ok=True)
    draw(target / "pictures")
    (target / "api.md").write_text(api_page(), encoding="utf-8")
