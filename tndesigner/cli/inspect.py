"""Show how a file of data is read: its columns, their types, what each is used for, and anything odd.

example: tndesigner inspect own.csv --target price --split year
"""

from argparse import ArgumentParser, Namespace

from tndesigner.cli.errors import CommandError
from tndesigner.cli.reading import add_reading, chosen_reading
from tndesigner.cli.text import columns, print_json
from tndesigner.datasets import DatasetError, Inspection, inspect_data
from tndesigner.wording.lists import listed
from tndesigner.wording.names import printable, shown
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import sentence

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars", " ": "spaces"}
MOST_COLUMNS = 200
"""More columns are not listed on a terminal."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", metavar="FILE", help="a table, arrays, or a folder of pictures")
    add_reading(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print how the file is read."""
    try:
        found = inspect_data(arguments.file, chosen_reading(arguments))
    except DatasetError as error:
        raise CommandError(str(error)) from error
    if arguments.json:
        print_json(_record(found))
    else:
        for line in _lines(found):
            print(printable(line))
    return 0


def _record(found: Inspection) -> dict[str, object]:
    notes = (*found.notes, *([sentence(found.trouble)] if found.trouble else []))
    return {
        "rows": found.rows,
        "columns": [
            {"name": one.name, "type": one.type, "role": one.role, "reason": one.reason} for one in found.columns
        ],
        "header": found.header,
        "separator": found.separator or None,
        "encoding": found.encoding or None,
        "notes": list(notes),
    }


def _lines(found: Inspection) -> list[str]:
    facts = [f"{grouped(found.rows)} rows"]
    if found.separator:
        facts.append(f"cells between {_SEPARATORS.get(found.separator, shown(found.separator))}")
    if found.decimal == ",":
        facts.append("decimal commas")
    if found.encoding:
        facts += ["a header" if found.header else "no header", found.encoding]
    shown_columns = found.columns[:MOST_COLUMNS]
    head = ("column", "type", "missing", "use", "why", "for example")
    rows = [
        (one.name, one.type, grouped(one.missing), one.role, one.reason, listed(map(shown, one.examples), "{0}, {1}"))
        for one in shown_columns
    ]
    lines = [", ".join(facts), *columns([head, *rows], align="<<><<<")]
    if len(found.columns) > MOST_COLUMNS:
        lines.append(f"and {grouped(len(found.columns) - MOST_COLUMNS)} more columns")
    lines += [f"note: {note}" for note in found.notes]
    return [*lines, f"cannot be trained on: {found.trouble}"] if found.trouble else lines
