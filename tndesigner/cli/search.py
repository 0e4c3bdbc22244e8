"""Find the best networks: train many variants of a design, and keep the best trade-offs.

examples: tndesigner search digits.tnd --vary bond=2..16 family=mpo,ring,cp -o found
          tndesigner search digits.tnd --vary bonds=1..8 --for val_accuracy --trials 200 -o found
          tndesigner search --join postgresql://me@server/searches found

VALUES is a range, as in 2..16 or 1e-4..1e-2, or a list, as in 2,4,8. What can vary: bond (one dimension for
all bonds), bonds (each bond separately; a bond of dimension 1 is removed), "dim:NETWORK A-B" (one bond), family,
cores, factors, activation, learning_rate, and width:LAYER; the others, except learning_rate, may also name a layer, as
in bond:LAYER. The goals can be metrics and losses, such as val_accuracy and val_loss, and parameters, flops, bytes and
seconds.

Options that are left out are taken from the search in the design, if it has one.

FOLDER gets the designs of the best trade-offs and the runs of the best trials. After Ctrl-C, a crash or a power
failure, the same command continues the search.
"""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.search_report import SearchReport
from tndesigner.models.search import Search, Variation
from tndesigner.searching.errors import SearchError
from tndesigner.searching.findings import Findings
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.searching import join_search, open_search, run_search
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of
from tndesigner.wording.travelling import departed

STOPPED = 130
"""The exit status after Ctrl-C."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd", nargs="?", help="the design that is varied")
    parser.add_argument(
        "--vary", nargs="+", action="extend", default=[], metavar="NAME=VALUES", help="what varies, as in bond=2..16"
    )
    parser.add_argument(
        "--for", dest="goals", default="", metavar="NAMES", help="the goals (default: metric and parameters)"
    )
    parser.add_argument(
        "--seeds", type=whole_number(1), metavar="K", help="train each design with K seeds; means count (1)"
    )
    parser.add_argument("--trials", type=whole_number(1), metavar="N", help="end after N trials (40)")
    parser.add_argument(
        "--warm",
        type=whole_number(0),
        dest="warm_epochs",
        metavar="EPOCHS",
        help="start from the cores of a similar trial, if there is one, and train for EPOCHS only (0: never)",
    )
    parser.add_argument("--hours", type=_hours, metavar="H", help="begin no trial after H hours")
    parser.add_argument("--dataset", metavar="ID|FILE", help="use other data, or say where it is on this machine")
    parser.add_argument("--storage", default="", metavar="URL", help="a database that several machines share")
    parser.add_argument("--join", nargs=2, metavar=("URL", "NAME"), help="join a search that another machine started")
    parser.add_argument("--workers", type=whole_number(1), metavar="K", help="how many trials run at the same time")
    parser.add_argument("-o", dest="output", metavar="FOLDER", help="a new folder, or that of the search to continue")
    parser.add_argument("--json", action="store_true", help="print each trial, and at the end the front, as JSON lines")


def run(arguments: Namespace) -> int:
    """Search, and tell of each trial."""
    folder, opened = _opened(arguments)
    report = SearchReport(opened, as_json=arguments.json)
    try:
        found = run_search(opened, folder, workers=arguments.workers, listen=report.tell)
    except KeyboardInterrupt as stop:
        raise CommandError("stopped; the same command continues the search", status=STOPPED) from stop
    except SearchError as error:
        raise _failure(arguments, error, folder) from error
    report.end(found, dict(_saved(found)))
    return 0 if found.front else 1


def _opened(arguments: Namespace) -> tuple[Path, OpenedStudy]:
    """Return the folder and the study that the arguments name.

    Raises:
        CommandError: if they contradict each other, or the search cannot begin.
    """
    if arguments.join:
        if arguments.design or arguments.vary or arguments.goals or arguments.storage:
            raise CommandError(
                "--join takes the design, --vary, --for and --storage from the search that it joins; leave them out",
                status=2,
            )
        url, name = arguments.join
        folder = Path(arguments.output or name)
        try:
            return folder, join_search(url, name, folder, arguments.dataset)
        except SearchError as error:
            raise _failure(arguments, error) from error
    if not arguments.design or not arguments.output:
        missing = "-o and a folder" if arguments.design else "a design, or --join"
        raise CommandError(f"a search needs {missing}; tndesigner search --help shows how it is used", status=2)
    design = read_sound(arguments.design)
    if arguments.dataset:
        design.experiment = replace(design.experiment, dataset=arguments.dataset, reading=None)
    search = _search(arguments, design.search or Search(variations=()))
    folder = Path(arguments.output)
    try:
        return folder, open_search(design, search, folder, arguments.storage)
    except SearchError as error:
        raise _failure(arguments, error, arguments.design) from error


def _failure(arguments: Namespace, error: SearchError, place: object = "") -> CommandError:
    """Return why a search failed; as JSON, with the texts by which a window can say it in another language."""
    message = Text("{0}: {1}", place, message_of(error)) if place else message_of(error)
    if arguments.json:
        print(json.dumps(departed({"event": "failed", "message": message})), flush=True)
    return CommandError(message)


def _search(arguments: Namespace, known: Search) -> Search:
    """Return the search of a design, except for what the options say."""
    given = {name: getattr(arguments, name) for name in ("seeds", "trials", "hours", "warm_epochs")}
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if arguments.vary:
        chosen["variations"] = tuple(_variation(word) for word in arguments.vary)
    if arguments.goals:
        chosen["goals"] = tuple(name.strip() for name in arguments.goals.split(","))
    return replace(known, **chosen)


def _variation(word: str) -> Variation:
    name, sign, values = word.partition("=")
    if not (name and sign and values):
        raise CommandError(f"{quoted(word)} does not say what varies; write NAME=VALUES, as in bond=2..16", status=2)
    return Variation(name, values)


def _hours(text: str) -> float:
    try:
        hours = float(text)
    except ValueError:
        hours = 0.0
    if not 0 < hours < float("inf"):
        raise ArgumentTypeError(f"{quoted(text)} is not a number of hours above 0")
    return hours


def _saved(found: Findings) -> list[tuple[int, str]]:
    return [(trial.number, str(path)) for trial, path in found.save_front()]
