"""The options that say how a user's own file is read, for every command that reads one."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace, _ArgumentGroup
from dataclasses import replace
from typing import Any

from tndesigner.cli.errors import CommandError
from tndesigner.datasets import Task
from tndesigner.models import GAPS, FileReading, ModelError

_NAMES = ("target", "features", "drop", "words")
_TEXTS = ("separator", "decimal", "encoding", "gaps", "task", "split")


def add_reading(parser: ArgumentParser) -> _ArgumentGroup:
    """Add the options, and return their group."""
    group = parser.add_argument_group("reading a file of your own", "What you do not give is proposed from the data.")
    for name, what in (
        ("target", "the columns to learn"),
        ("features", "the only columns to learn from"),
        ("drop", "columns to leave out"),
        ("words", "the column of texts to read word by word"),
    ):
        group.add_argument(f"--{name}", nargs="+", action="extend", metavar="NAME", help=what)
    group.add_argument("--header", choices=("yes", "no"), help="whether the first row names the columns")
    group.add_argument("--separator", metavar="CHAR", help="what is between cells: , ; | tab or space")
    group.add_argument("--decimal", choices=(".", ","), help="the decimal separator")
    group.add_argument("--encoding", metavar="NAME", help="the encoding of the text, such as latin-1")
    group.add_argument("--gaps", choices=GAPS, help="what to do about missing values")
    group.add_argument("--task", choices=[str(one) for one in Task], help="what is learned")
    group.add_argument(
        "--split", metavar="FRACTION|NAME", help="the share of rows to validate with, or a column to split by"
    )
    group.add_argument(
        "--class-weights", action=BooleanOptionalAction, help="give each class the same weight in training"
    )
    return group


def chosen_reading(arguments: Namespace, before: FileReading | None = None) -> FileReading | None:
    """Return the choices of a command line, on top of those that were made before; None if there are none.

    Raises:
        CommandError: if a choice is impossible.
    """
    choices: dict[str, Any] = {name: tuple(getattr(arguments, name)) for name in _NAMES if getattr(arguments, name)}
    choices |= {name: getattr(arguments, name) for name in _TEXTS if getattr(arguments, name)}
    if arguments.header:
        choices["header"] = arguments.header == "yes"
    if arguments.class_weights is not None:
        choices["class_weights"] = arguments.class_weights
    try:
        reading = replace(before or FileReading(), **choices)
    except ModelError as error:
        raise CommandError(str(error), status=2) from error
    return None if reading == FileReading() else reading


def require_own_data(reading: FileReading | None, dataset: str) -> None:
    """Refuse choices for a file if the data come with the program.

    Raises:
        CommandError: if there are such choices.
    """
    if reading is not None:
        raise CommandError(f"{dataset} comes with the program; columns and splits are chosen for files only", status=2)
