"""Make a design from a template: its network in a stack that fits a dataset, ready to train.

example: tndesigner new mpo in=784 out=1024 bond=8 --dataset fashion -o fashion.tnd
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace

from tndesigner.checks import Severity
from tndesigner.cli.designs import find_problems, new_design_path
from tndesigner.cli.errors import CommandError
from tndesigner.cli.reading import add_reading, chosen_reading, require_own_data
from tndesigner.datasets import DatasetError, DatasetInfo, dataset_info, is_own_data, load_dataset
from tndesigner.document import Design, save
from tndesigner.models import HOLDS, LAYER_KINDS, FileReading, Isometry, NetworkLayer
from tndesigner.models.tensorized_layer import layer_of
from tndesigner.network import NetworkError
from tndesigner.network.templates import find_template, read_arguments, remarks
from tndesigner.training.design_factory import starting_design
from tndesigner.training.errors import TrainingError
from tndesigner.wording.names import one_line, quoted


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("template", metavar="TEMPLATE", help="one of `tndesigner templates`")
    parser.add_argument("values", metavar="NAME=VALUE", nargs="*", help="its arguments, as in bond=4 or inputs=4,7,7,4")
    parser.add_argument("-o", dest="output", metavar="DESIGN.tnd", required=True, help="the file to write")
    parser.add_argument("--name", help="the name of the network (default: that of the template)")
    parser.add_argument("--dataset", metavar="ID|FILE", help="what it learns; one of `tndesigner datasets`, or a file")
    parser.add_argument("--activation", default="relu", help="of the network's layer (default: relu)")
    parser.add_argument("--isometry", choices=HOLDS, help="what keeps the cores isometries that can be so")
    parser.add_argument("--strength", type=float, metavar="X", help="what that penalty weighs (default: 1)")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")
    add_reading(parser)


def run(arguments: Namespace) -> int:
    """Write the design."""
    output = new_design_path(arguments.output, replace=arguments.force)
    values = read_values(arguments.values)
    design = _design(arguments, values)
    errors = [problem for problem in find_problems(design) if problem.severity is Severity.ERROR]
    if errors:
        raise CommandError(f"template {arguments.template}: {errors[0].message}")
    save(design, output)
    for remark in remarks(find_template(arguments.template), values):
        print(one_line(f"note: {remark}"))
    print(one_line(f"{output} written"))
    return 0


def read_values(words: Sequence[str]) -> dict[str, str]:
    """Return names and values from arguments such as ``bond=4``.

    Raises:
        CommandError: if an argument has no such form, or a name is given twice.
    """
    values: dict[str, str] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not (name and sign):
            raise CommandError(
                f"{quoted(word)} is not an argument of a template; write NAME=VALUE, as in bond=4", status=2
            )
        if name in values:
            raise CommandError(f"the argument {quoted(name)} is there twice", status=2)
        values[name] = value
    return values


def _design(arguments: Namespace, words: dict[str, str]) -> Design:
    try:
        template = find_template(arguments.template)
        values = read_arguments(template, words)
        drawn = template.draw(values)
    except NetworkError as error:
        raise CommandError(str(error), status=2) from error
    if arguments.name is not None:
        for field, diagram in drawn.items():
            diagram.network.name = arguments.name if len(drawn) == 1 else f"{arguments.name} {field}"
    info, reading = _data(arguments, LAYER_KINDS[template.layer_kind].default_dataset)
    layer = layer_of(template, values, drawn, activation=arguments.activation)
    if isometry := _isometry(arguments):
        if not isinstance(layer, NetworkLayer):
            raise CommandError(f"template {template.name} makes several networks; isometries are set for one alone", 2)
        layer = replace(layer, isometry=isometry)
    try:
        design = starting_design(layer, dict(enumerate(drawn.values(), 1)), info)
    except TrainingError as error:
        raise CommandError(str(error), status=2) from error
    design.experiment = replace(design.experiment, dataset=arguments.dataset or info.id, reading=reading)
    return design


def _data(arguments: Namespace, usual: str) -> tuple[DatasetInfo, FileReading | None]:
    """Return what the design learns, and how that is read if it is a file."""
    dataset, reading = arguments.dataset or usual, chosen_reading(arguments)
    try:
        if not is_own_data(dataset):
            require_own_data(reading, dataset)
            return dataset_info(dataset), None
        data = load_dataset(dataset, reading=reading)
    except DatasetError as error:
        raise CommandError(str(error), status=1 if is_own_data(dataset) else 2) from error
    for note in data.notes:
        print(one_line(f"note: {note}"))
    return data.info, reading


def _isometry(arguments: Namespace) -> Isometry | None:
    """Return what keeps cores isometries; the checks find impossible values."""
    if arguments.isometry is None:
        if arguments.strength is not None:
            raise CommandError("--strength is that of a penalty; give --isometry penalty, too", status=2)
        return None
    strength = Isometry().strength if arguments.strength is None else arguments.strength
    return Isometry(hold=arguments.isometry, strength=strength)
