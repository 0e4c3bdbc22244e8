"""Ask the trained model of a run about the rows of a file, and write its answers as CSV.

ANSWERS.csv has the column row, counted from 1, then class and p_<class> for each class, or a column for each target.

example: tndesigner predict runs/own new.csv -o answers.csv
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from tndesigner.cli.errors import CommandError
from tndesigner.cli.reading import add_reading, chosen_reading
from tndesigner.cli.text import print_json
from tndesigner.paths import is_folder
from tndesigner.training import Failed, Predict, Predicted, TrainingError, start_worker
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import grouped


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("run", metavar="RUN", help="a run folder")
    parser.add_argument("file", metavar="FILE", help="a file with the columns that the run learned from, in any order")
    parser.add_argument("-o", dest="output", metavar="ANSWERS.csv", required=True, help="the file to write")
    add_reading(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Write the answers."""
    output = Path(arguments.output).absolute()
    if not is_folder(output.parent):
        raise CommandError(f"{arguments.output}: there is no folder {output.parent}")
    request = Predict(
        run=str(Path(arguments.run).absolute()),
        file=str(Path(arguments.file).absolute()),
        target=str(output),
        reading=chosen_reading(arguments),
    )
    answer = _ask(request)
    if arguments.json:
        print_json({"file": arguments.output, "rows": answer.rows, "left_out": answer.total - answer.rows})
        return 0
    if answer.rows < answer.total:
        print(
            f"note: {grouped(answer.total - answer.rows)} of {grouped(answer.total)} rows lack a value and are left out"
        )
    print(one_line(f"{arguments.output} written"))
    return 0


def _ask(request: Predict) -> Predicted:
    try:
        with start_worker() as worker:
            worker.send(request)
            while not isinstance(answer := worker.receive(), Predicted):
                if isinstance(answer, Failed):
                    raise CommandError(answer.message)
            return answer
    except TrainingError as error:
        raise CommandError(str(error)) from error
