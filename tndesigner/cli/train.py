"""Train a design and, beside it, its dense twin, in a separate process.

Ctrl-C stops within a second, keeps what was trained, and gives exit status 130; after a second Ctrl-C, no report is
printed.
"""

import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

from tqdm import tqdm

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import naming, read_sound, require_possible
from tndesigner.cli.errors import CommandError
from tndesigner.cli.missing_hosts import MissingHosts
from tndesigner.cli.progress import Progress, print_event
from tndesigner.cli.reading import add_reading, chosen_reading, require_own_data
from tndesigner.cli.training_choices import add_training_choices, training_choices
from tndesigner.datasets import DatasetError, DatasetInfo, dataset_info, is_own_data, load_dataset
from tndesigner.datasets.user_data import is_table
from tndesigner.document import Design, loads
from tndesigner.models import PRECISIONS, FileReading
from tndesigner.paths import is_file, is_folder
from tndesigner.training import (
    Event,
    Failed,
    Finished,
    Repeated,
    RunFolder,
    Stop,
    Train,
    TrainingError,
    WorkerClient,
    default_run_folder,
    start_worker,
    train_request,
)
from tndesigner.training.adapting import flattened
from tndesigner.training.hosts import read_hosts
from tndesigner.training.memory import require_memory
from tndesigner.training.silence import Silence
from tndesigner.training.suitability import require_suitable
from tndesigner.training.threads import threads_for
from tndesigner.wording.text import shape_text


class StopSignal(AbstractContextManager["StopSignal"]):
    """A context manager that notes whether Ctrl-C was pressed."""

    def __init__(self) -> None:
        """Start without a key press."""
        self.pressed = False
        self._before: Any = None

    def __enter__(self) -> "StopSignal":
        """Handle Ctrl-C."""
        self._before = signal.signal(signal.SIGINT, self._press)
        return self

    def __exit__(self, *_: object) -> None:
        """Restore the handler of Ctrl-C."""
        signal.signal(signal.SIGINT, self._before)

    def _press(self, number: int, frame: FrameType | None) -> None:
        if self.pressed:
            raise KeyboardInterrupt
        self.pressed = True


PATIENCE = 0.1
"""Seconds between two checks for Ctrl-C."""
STOPPED = 130
_SETTINGS = ("dataset", "epochs", "batch_size", "seed", "device", "precision")
"""The options that replace values of the design's experiment."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument("--dataset", metavar="ID|FILE", help="one of `tndesigner datasets`, or a file of your own")
    parser.add_argument("--epochs", type=whole_number(1), metavar="N")
    parser.add_argument("--batch-size", type=whole_number(1), metavar="B")
    parser.add_argument("--seed", type=whole_number(0), metavar="S")
    parser.add_argument(
        "--device", metavar="NAME", help="auto, cpu, gpu: and a number, all GPUs by all, or some, as in gpu:0,gpu:1"
    )
    parser.add_argument("--precision", choices=PRECISIONS, help="mixed_bfloat16 is used where it may be faster")
    parser.add_argument(
        "--cluster", metavar="HOST:PORT,…", help="train on these hosts together; run the same command on each; or slurm"
    )
    parser.add_argument(
        "--index", type=whole_number(0), metavar="I", help="the position of this host in --cluster, counted from 0"
    )
    parser.add_argument(
        "--from", dest="start", metavar="RUN|MODEL", help="start from the weights of a run folder or a .keras file"
    )
    trained = parser.add_mutually_exclusive_group()
    trained.add_argument(
        "--fit", action="store_true", help="fit networks to the layers of the trained model that they replace"
    )
    trained.add_argument(
        "--anew",
        action="store_true",
        help="start from random numbers, even if there are trained weights to start from",
    )
    parser.add_argument("--name", default="", help="a name for the run")
    parser.add_argument("--note", default="", help="a note about the run")
    parser.add_argument("--no-twin", action="store_true", help="train the network alone")
    parser.add_argument("--tensorboard", action="store_true", help="write event files for TensorBoard, too")
    parser.add_argument(
        "-o", dest="output", metavar="RUN", help="the run folder (otherwise runs/ and the design's name)"
    )
    parser.add_argument("--json", action="store_true", help="print each event as a line of JSON")
    add_training_choices(parser)
    add_reading(parser).add_argument(
        "--read-anew", action="store_true", help="propose anew what the design says about its file"
    )


def run(arguments: Namespace) -> int:
    """Train, and show the progress."""
    path = arguments.design
    design = _fitting(read_sound(path), arguments)
    twin = not arguments.no_twin
    folder = Path(arguments.output) if arguments.output else default_run_folder(path)
    design.experiment = replace(design.experiment, **_choices(arguments, design))
    request = train_request(design, folder, title=Path(path).stem, twin=twin)
    hosts = read_hosts(arguments.cluster, arguments.index, os.environ)
    request = replace(request, tensorboard=arguments.tensorboard, name=arguments.name, note=arguments.note, hosts=hosts)
    progress = Progress()
    show = print_event if arguments.json else progress.show
    chosen = loads(request.design)
    require_possible(chosen, path)
    if refusal := _refusal(chosen, twin=twin):
        show(refusal)
        raise CommandError(f"{path}: {refusal.message}")
    with (
        naming(path),
        StopSignal() as stop,
        start_worker(threads_for(chosen, twin=twin), warm_up=False) as worker,
        progress,
    ):
        outcome = _train(worker, request, stop, show)
    if isinstance(outcome, Failed):
        raise CommandError(f"{path}: {outcome.message}")
    if outcome is None:
        raise CommandError("stopped before all hosts had joined; nothing was trained", status=STOPPED)
    stopped = outcome.stopped if isinstance(outcome, Finished) else stop.pressed
    return STOPPED if stopped else 0


def _choices(arguments: Namespace, design: Design) -> dict[str, Any]:
    """Return the values of the design's experiment that the options replace."""
    given = {name: value for name in _SETTINGS if (value := getattr(arguments, name)) is not None}
    choices = training_choices(arguments, design.experiment)
    return {**given, **_start(arguments), **choices, "reading": _reading(arguments, design)}


def _fitting(design: Design, arguments: Namespace) -> Design:
    """Return a design that flattens the pictures of its data if it takes as many numbers, and say so."""
    name = arguments.dataset or design.experiment.dataset
    if len(design.model.input_shape) != 1:
        return design
    try:
        info = _own_info(name, _reading(arguments, design)) if is_own_data(name) else dataset_info(name)
    except DatasetError:
        return design
    changed = None if info is None else flattened(design, info)
    if info is None or changed is None:
        return design
    given, taken = shape_text(info.input_shape), shape_text(design.model.input_shape)
    words = f"the examples of {info.id} have shape {given} and the model takes {taken}; a flatten layer is"
    print(f"tndesigner: {words} put in front", file=sys.stderr)
    return changed


def _own_info(path: str, reading: FileReading | None) -> DatasetInfo | None:
    """Return what a file or folder holds, which the worker will read; None for a table, whose rows are flat."""
    return None if is_table(Path(path)) and not is_folder(Path(path)) else load_dataset(path, reading=reading).info


def _reading(arguments: Namespace, design: Design) -> FileReading | None:
    """Return how the file is read: as the design says, if it is the design's file, but for what the options say."""
    dataset = arguments.dataset or design.experiment.dataset
    same = dataset == design.experiment.dataset and not arguments.read_anew
    before = design.experiment.reading if same else None
    reading = chosen_reading(arguments, before)
    if not is_own_data(dataset) and reading != before:
        require_own_data(reading, dataset)
    return reading


def _start(arguments: Namespace) -> dict[str, str]:
    """Return the values of the experiment that say what training starts from, if they are to be others."""
    if arguments.anew:
        return {"start": "", "from_source": "nothing"}
    start = {"start": _weights(arguments.start)} if arguments.start else {}
    return {**start, **({"from_source": "fit"} if arguments.fit else {})}


def _weights(start: str) -> str:
    """Return the file of trained weights: the path itself, or the network's file in a run folder."""
    chosen = Path(start).absolute()
    path = RunFolder(chosen).model("network") if is_folder(chosen) else chosen
    if not is_file(path):
        raise CommandError(f"{start}: there are no trained weights")
    return str(path)


def _refusal(design: Design, *, twin: bool) -> Failed | None:
    """Return why a design cannot be trained here, as far as it is known without a worker and the user's data."""
    dataset = design.experiment.dataset
    try:
        if not is_own_data(dataset):
            require_suitable(design, dataset_info(dataset))
        require_memory(design, twin=twin)
    except (DatasetError, TrainingError) as error:
        return Failed(message=str(error), request=Train.kind)
    return None


def _train(
    worker: WorkerClient, request: Train, stop: StopSignal, show: Callable[[Event], None]
) -> Finished | Repeated | Failed | None:
    """Follow a run, or a series of runs, to its end, and ask the worker to stop when Ctrl-C is pressed.

    Returns:
        How it ended; None if Ctrl-C was pressed while other hosts were missing, when the worker takes no requests.
    """
    worker.send(request)
    asked = told = False
    silence, missing = Silence(), MissingHosts(request.hosts)
    while True:
        event = worker.receive(PATIENCE)
        if event is not None:
            show(event)
            silence.end()
            told = False
            missing.follow(event)
        elif words := missing.words() if missing.waiting else "" if told else _alarm(silence, worker):
            told = not missing.waiting
            tqdm.write(f"tndesigner: {words}", file=sys.stderr)
        if outcome := _outcome(event):
            return outcome
        if stop.pressed and not asked:
            if missing.waiting:
                worker.process.kill()
                return None
            worker.send(Stop())
            asked = True


def _outcome(event: Event | None) -> Finished | Repeated | Failed | None:
    """Return an event that ends the run or series; None for any other."""
    match event:
        case Finished(runs=1) | Repeated():
            return event
        case Failed() if event.request in ("train", ""):
            return event
        case _:
            return None


def _alarm(silence: Silence, worker: WorkerClient) -> str:
    """Return what is to be said of a worker that does not answer; empty if nothing is."""
    quiet = silence.look(worker.process.pid, ready=worker.ready)
    return quiet.words if quiet and (quiet.alarming or sys.stderr.isatty()) else ""
