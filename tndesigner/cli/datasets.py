"""List the bundled datasets with their sizes and licences."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from tndesigner.cli.text import columns, print_json
from tndesigner.datasets import DatasetInfo, list_datasets
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text

_KEYS = {"train_size": "training", "validation_size": "validation"}
"""The keys that differ from the names of the fields."""
_COLUMNS = ("feature_names", "target_names")
"""The fields that only a user's own data has."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the table of datasets."""
    infos = list_datasets()
    if arguments.json:
        print_json({"datasets": [_record(info) for info in infos]})
        return 0
    head = ("dataset", "learns", "training", "validation", "example", "licence")
    for line in columns([head, *map(_row, infos)], align="<<>><<"):
        print(line)
    print("\nFor data of your own, give the path, as in --dataset ./mine.csv; tndesigner inspect shows how it is read.")
    return 0


def _row(info: DatasetInfo) -> tuple[str, ...]:
    sizes = (grouped(info.train_size), grouped(info.validation_size), shape_text(info.input_shape))
    return info.id, str(info.task), *sizes, info.licence


def _record(info: DatasetInfo) -> dict[str, Any]:
    record = {name: value for name, value in asdict(info).items() if name not in _COLUMNS}
    return {_KEYS.get(name, name): value for name, value in record.items()}
