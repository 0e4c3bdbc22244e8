"""Compress a trained Keras model (.keras or .h5): networks take the place of its layers, with fitted numbers.

Without --ratio, --parameters or --max-drop, the model becomes 10 times smaller. With --data, the error of what the
layers give is minimised, not that of their weights: data is the id of a bundled dataset, an NPZ file with x and perhaps
y, or x_train, y_train, x_val and y_val, or anything else that `tndesigner train` reads. --max-drop needs y; --tune
learns from it and from what the original model gives, or from the latter alone. FOLDER gets model.keras, which loads
after `import layers`, layers.py, design.tnd, report.html and report.json; if it holds something already, the next free
name is used. Ctrl-C leaves nothing behind.
"""

import json
import shutil
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.errors import CommandError
from tndesigner.cli.example_data import example_data
from tndesigner.cli.text import columns, print_json
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
from tndesigner.compression.output_folder import free_folder, unfinished
from tndesigner.training import Compress, Compressed, Compressing, Failed, TrainingError, WorkerClient, start_worker
from tndesigner.wording.comparisons import comparison
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import factor, grouped

if TYPE_CHECKING:
    from tndesigner.compression.report import Report

PATIENCE = 0.1
"""Seconds after which Ctrl-C is noticed on every system."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("model", metavar="MODEL", help="a .keras file, or an HDF5 file of a whole model")
    parser.add_argument(
        "--data",
        metavar="FILE|ID",
        help="a few hundred examples or more: a file or folder, or the id of a bundled dataset",
    )
    aims = parser.add_mutually_exclusive_group()
    aims.add_argument("--ratio", type=float, metavar="N", help="how many times fewer parameters (default: 10)")
    aims.add_argument("--parameters", type=whole_number(1), metavar="N", help="at most N parameters")
    aims.add_argument(
        "--max-drop",
        type=float,
        metavar="X",
        help="at most X percentage points less accuracy, or X percent more error",
    )
    parser.add_argument(
        "--layers", nargs="+", default=[], metavar="NAME", help="replace only these layers; the goal counts only them"
    )
    parser.add_argument("--family", nargs="+", default=[], metavar="NAME", help="use only these families of networks")
    parser.add_argument(
        "--tune",
        type=whole_number(1),
        default=0,
        metavar="EPOCHS",
        help="train the smaller model further: each replaced layer alone, then the whole; needs --data",
    )
    parser.add_argument("--seed", type=whole_number(0), default=0, metavar="S", help="for random starts (default: 0)")
    parser.add_argument("-o", dest="output", required=True, metavar="FOLDER", help="a new or empty folder")
    parser.add_argument("--json", action="store_true", help="print one JSON document: the report, and the folder")


def run(arguments: Namespace) -> int:
    """Compress, and print the report."""
    request = _request(arguments)
    try:
        free_folder(Path(arguments.output))
    except CompressionError as error:
        raise CommandError(str(error)) from error
    shown = _Shown()
    with start_worker() as worker:
        try:
            worker.send(request)
            folder = _follow(worker, request, arguments.model, shown)
        except KeyboardInterrupt:
            _cancel(worker, Path(request.folder))
            raise
        except TrainingError as error:
            raise CommandError(f"{arguments.model}: {error}") from error
        finally:
            shown.clear()
    report: Report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    if arguments.json:
        print_json({"folder": str(folder), **report})
    else:
        for line in _lines(report, folder):
            print(line)
    return 0


def _request(arguments: Namespace) -> Compress:
    """Return what is asked of the worker, which may be in another folder.

    Raises:
        CommandError: if the aim makes no sense.
    """
    aims = {name: getattr(arguments, name) for name in ("ratio", "parameters", "max_drop")}
    for name, is_given in (("max_drop", arguments.max_drop is not None), ("tune", arguments.tune > 0)):
        if is_given and not arguments.data:
            raise CommandError(f"{_option(name)} needs examples; give them with --data", status=2)
    try:
        Goal(**aims).checked()
    except CompressionError as error:
        given = next(name for name, value in aims.items() if value is not None)
        raise CommandError(str(error).replace(given, _option(given), 1), status=2) from error
    return Compress(
        model=str(Path(arguments.model).absolute()),
        folder=str(Path(arguments.output).absolute()),
        data=example_data(arguments.data),
        layers=tuple(arguments.layers),
        families=tuple(arguments.family),
        seed=arguments.seed,
        tune=arguments.tune,
        **aims,
    )


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _follow(worker: WorkerClient, request: Compress, model: str, shown: "_Shown") -> Path:
    """Show the progress, and return the folder that was written."""
    data = request.data
    while True:
        match worker.receive(PATIENCE):
            case Compressing() as event:
                shown.show(event)
            case Compressed() as event:
                return Path(event.folder)
            case Failed(request="compress" | "") as event:
                known = Path(model).name in event.message or bool(data and Path(data).name in event.message)
                raise CommandError(event.message if known else f"{model}: {event.message}")
            case _:
                pass


def _cancel(worker: WorkerClient, folder: Path) -> None:
    """End the worker at once, and remove what it had begun to write."""
    worker.process.kill()
    worker.process.wait()
    shutil.rmtree(unfinished(folder, worker.process.pid), ignore_errors=True)


class _Shown:
    """The progress on stderr: one line that changes on a terminal, and elsewhere a line for each new stage."""

    def __init__(self) -> None:
        self._said = ""

    def show(self, event: Compressing) -> None:
        """Show what is being done."""
        layer = f": {event.layer}" if event.layer else ""
        place = f" {event.done + 1} of {event.parts}" if event.parts > 1 else ""
        said = one_line(f"{event.what}{place}{layer}")
        if sys.stderr.isatty():
            print(f"\r\x1b[K{said}", end="", file=sys.stderr, flush=True)
        elif said != self._said:
            print(said, file=sys.stderr, flush=True)
        self._said = said

    def clear(self) -> None:
        """Remove the line from the terminal."""
        if sys.stderr.isatty() and self._said:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _lines(report: "Report", folder: Path) -> list[str]:
    """Return the report for people."""
    rows = [("layer", "family", "before", "after", "smaller", "weight error", "output error")]
    for one in report["layers"]:
        before, after, output = one["original_parameters"], one["parameters"], one["output_error"]
        errors = (f"{one['weight_error']:.3g}", "" if output is None else f"{output:.3g}")
        rows.append((one["name"], one["family"], grouped(before), grouped(after), factor(before, after), *errors))
    smaller, original = report["parameters"], report["original_parameters"]
    lines = columns(rows, align="<<>>>>>")
    lines.append(f"{grouped(smaller)} parameters instead of {grouped(original)}: {comparison(smaller, original)}")
    metrics = report["metrics"]
    judged = (("before", metrics["original"]), ("after", metrics["compressed"]), ("tuned", metrics["tuned"]))
    for name in metrics["original"] or ():
        figures = [f"{found[name]:.4g} {when}" for when, found in judged if found is not None]
        lines.append(f"{name.replace('_', ' ')} {', '.join(figures)}")
    return [*lines, one_line(f"{folder} written")]
