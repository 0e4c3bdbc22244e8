"""Write a model as ONNX, LiteRT or SavedModel, and compare it with Keras there.

The file is loaded in its runtime, on one thread. A table has its size, the largest difference from Keras's answers on
validation data (relative to the largest answer), the share of equal classes, and the median time of a batch, each
beside the dense twin. If a model has several outputs, each has a row below. A run has its trained weights; a design has
those that its training starts from. Examples are those of the design or of --data, or else random.

example: tndesigner deploy runs/blog --to litert --precision int8 -o blog.tflite
"""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from tndesigner.cli.designs import read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.example_data import example_data
from tndesigner.cli.text import columns, print_json
from tndesigner.document import dumps
from tndesigner.paths import exists, is_folder
from tndesigner.training import Deploy, Deployed, DeployedModel, Failed, TrainingError, start_worker
from tndesigner.training.deployment import COLUMNS, PRECISIONS, SUFFIXES, model_row, output_rows, require_place
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import grouped


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("source", metavar="RUN|DESIGN.tnd", help="a run folder, or a design")
    parser.add_argument("--to", required=True, choices=SUFFIXES, help="the format")
    parser.add_argument("-o", dest="output", metavar="FILE", required=True, help="the file, or the folder, to write")
    parser.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="how LiteRT keeps weights (default: float32); int8 is calibrated with training data",
    )
    parser.add_argument(
        "--data",
        metavar="FILE|ID",
        help="other examples: a file or folder, in which arrays are named like the inputs, or the id of a dataset",
    )
    parser.add_argument("--force", action="store_true", help="replace what is there")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Write the model and print the table."""
    output = _output(arguments)
    source = Path(arguments.source)
    request = Deploy(
        run=str(source.absolute()) if is_folder(source) else "",
        design="" if is_folder(source) else dumps(read_sound(arguments.source)),
        to=arguments.to,
        precision=arguments.precision,
        target=str(output),
        data=example_data(arguments.data),
    )
    answer = _ask(request, arguments.source)
    if arguments.json:
        models = list(map(_record, answer.models))
        print_json({"file": arguments.output, "examples": answer.examples, "random": answer.random, "models": models})
        return 0
    for note in answer.notes:
        print(one_line(f"note: {note}"))
    examples = f"{grouped(answer.examples)} {'random ' if answer.random else ''}examples"
    print(one_line(f"{arguments.output} written, and compared with Keras on {examples}"))
    rows = [row for one in answer.models for row in (model_row(one), *output_rows(one))]
    for line in columns([COLUMNS, *rows], align="<>>>>>"):
        print(line)
    return 0


def _output(arguments: Namespace) -> Path:
    """Return the absolute path to write to.

    Raises:
        CommandError: if it has another suffix, cannot be written or replaced, or the precision is not one of the
            format.
    """
    output, suffix = Path(arguments.output).absolute(), SUFFIXES[arguments.to]
    if suffix and output.suffix != suffix:
        raise CommandError(f"{arguments.output}: a file for {arguments.to} ends with {suffix}", status=2)
    if arguments.precision != "float32" and arguments.to != "litert":
        raise CommandError(f"--precision {arguments.precision} is for litert, not for {arguments.to}", status=2)
    if exists(output) and not arguments.force:
        raise CommandError(f"{arguments.output}: it exists, and was left alone; --force replaces it")
    try:
        require_place(output)
    except TrainingError as error:
        raise CommandError(f"{arguments.output}: {error}") from error
    return output


def _ask(request: Deploy, source: str) -> Deployed:
    try:
        with start_worker() as worker:
            worker.send(request)
            while not isinstance(answer := worker.receive(), Deployed):
                if isinstance(answer, Failed):
                    raise CommandError(answer.message if request.run else f"{source}: {answer.message}")
            return answer
    except TrainingError as error:
        raise CommandError(f"{source}: {error}") from error


def _record(one: DeployedModel) -> dict[str, object]:
    return {
        "model": one.model,
        "bytes": one.size,
        "difference": one.difference,
        "agreement": one.agreement,
        "seconds_batch_1": one.single,
        "seconds_batch_32": one.batch,
        "outputs": [asdict(output) for output in one.outputs],
    }
