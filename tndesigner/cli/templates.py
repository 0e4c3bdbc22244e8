"""List the templates, from which `tndesigner new` makes designs, and their arguments."""

from argparse import ArgumentParser, Namespace
from typing import Any

from tndesigner.cli.text import columns, print_json
from tndesigner.network.templates import TEMPLATES, Template


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the table of templates."""
    if arguments.json:
        print_json({"templates": [_record(template) for template in TEMPLATES.values()]})
        return 0
    for template in TEMPLATES.values():
        print(f"{template.name}: {template.title}")
        print(f"  {template.summary}")
        rows = [(f"{one.name}={one.default_text}", one.help) for one in template.parameters]
        for line in columns(rows, align="<<"):
            print(f"    {line}")
        print(f"  from {template.source}\n")
    print("in=WIDTH, out=WIDTH and cores=N may stand in the place of inputs and outputs: the widths are factored then.")
    return 0


def _record(template: Template) -> dict[str, Any]:
    return {
        "name": template.name,
        "title": template.title,
        "summary": template.summary,
        "source": template.source,
        "arguments": [
            {"name": one.name, "kind": str(one.kind), "default": one.default_text, "help": one.help}
            for one in template.parameters
        ],
    }
