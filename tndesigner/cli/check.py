"""Show what is wrong with a design: errors first, then advice. The exit status is 1 if there is an error."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from tndesigner.checks import Problem, Severity, has_errors
from tndesigner.cli.designs import find_problems, place_of
from tndesigner.cli.text import print_json
from tndesigner.document import Design, DocumentError, load
from tndesigner.document.source_file import require_source
from tndesigner.wording.names import one_line
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the problems."""
    design = load(arguments.design)
    problems = [*find_problems(design), *_source_problems(design)]
    if arguments.json:
        print_json({"problems": [_record(problem, design) for problem in problems]})
    else:
        _print_problems(arguments.design, design, problems)
    return int(has_errors(problems))


def _source_problems(design: Design) -> Iterator[Problem]:
    """Find a trained model that has moved or changed since the design was made from it."""
    if design.source is None:
        return
    try:
        require_source(design.source)
    except DocumentError as error:
        yield Problem("source-is-there", Severity.WARNING, Text("{0}", str(error)))


def _print_problems(path: str, design: Design, problems: list[Problem]) -> None:
    for problem in problems:
        print(one_line(f"{path}: {problem.severity}: {place_of(problem, design)}{problem.message}"))
        for title in problem.fix_titles:
            print(f"    fix: {one_line(title)}")
    errors = sum(has_errors([problem]) for problem in problems)
    if not problems:
        print(one_line(f"{path}: no problems"))
    else:
        warnings = counted(len(problems) - errors, "{0} warning", "{0} warnings")
        print(one_line(f"{path}: {counted(errors, '{0} error', '{0} errors')}, {warnings}"))


def _record(problem: Problem, design: Design) -> dict[str, Any]:
    number = problem.place_network
    network = None if number is None else design.networks[number].name
    return {
        "rule": problem.rule,
        "severity": str(problem.severity),
        "message": problem.message,
        "where": {"network": network, "layer": problem.layer, "ids": list(problem.where)},
        "fixes": list(problem.fix_titles),
    }
