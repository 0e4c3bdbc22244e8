"""Writes the man page and the completions of shells: ``python resources/desktop/rebuild.py``.

Both come from the parsers of the commands. The man page is written by argparse-manpage, completions by shtab.
The files are those of Python 3.11; other versions word the help of a parser differently.
"""

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from textwrap import dedent

import shtab
from argparse_manpage.manpage import Manpage

from tndesigner import __version__
from tndesigner.cli.table import COMMANDS

HERE = Path(__file__).parent
COLUMNS = "100"
"""The width of the lines that show how a command is used, whatever the terminal has."""
PATHS = ("FILE", "FOLDER", "MODEL", "RUN", "SOURCE", ".tnd", ".npz", ".py", ".csv")
"""Parts of what stands for a path in the help of a command."""


def whole_parser() -> ArgumentParser:
    """Return one parser with all commands."""
    parser = ArgumentParser(
        "tndesigner",
        usage="tndesigner [DESIGN.tnd ...] | tndesigner COMMAND ...",
        description="Draw a tensor network, see what it saves, train it beside the dense layer that it replaces, and "
        "export it as plain Python. Without a command, the window opens.",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "-V", "--version", action="store_true", help="print the version, and those of all parts with their licences"
    )
    commands = parser.add_subparsers(title="commands", prog="tndesigner")
    for name, (summary, load) in COMMANDS.items():
        command = load()
        one = commands.add_parser(
            name,
            help=summary,
            description=dedent(command.__doc__ or summary),
            formatter_class=RawDescriptionHelpFormatter,
        )
        command.add_arguments(one)
        for action in one._actions:
            takes = str(action.metavar or action.dest)
            if action.choices is None and any(part in takes for part in PATHS):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return parser


def man_page() -> str:
    """Return the man page."""
    parser = whole_parser()
    parser.man_short_description = "draw tensor networks and train them"  # type: ignore[attr-defined]
    page = Manpage(parser)
    page.source, page.manual, page.date = f"tndesigner {__version__}", "tndesigner", ""
    return str(page)


def write(folder: Path) -> None:
    """Write all files into a folder."""
    os.environ["COLUMNS"] = COLUMNS
    (folder / "tndesigner.1").write_text(man_page(), encoding="utf-8")
    for shell, name in (("bash", "tndesigner.bash"), ("zsh", "_tndesigner")):
        text = shtab.complete(whole_parser(), shell)
        (folder / name).write_text(text.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
