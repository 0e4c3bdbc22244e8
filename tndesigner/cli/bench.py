"""Measure the layer of each network against its dense twin on this machine.

Inference and a training step (forward, gradients, Adam) are timed in the training process, alternately, for each batch
size; the medians are printed. --calibrate needs no design: it measures this machine, whose rates predictions use.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.calibration import calibrate
from tndesigner.cli.designs import naming, read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.text import columns, print_json
from tndesigner.document import Design, dumps
from tndesigner.models import Model, all_network_parts
from tndesigner.training import Failed, Measure, Measured, Timing, WorkerClient, start_worker
from tndesigner.training.memory import require_memory
from tndesigner.training.threads import threads_for
from tndesigner.wording.comparisons import verdict
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import duration, grouped

BATCHES = (1, 32, 256, 1024)
"""The default batch sizes."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement, and its number of threads."""

    measured: Measured
    threads: int


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd", nargs="?")
    parser.add_argument("--calibrate", action="store_true", help="measure this machine, and remember its rates")
    parser.add_argument(
        "--batch", type=whole_number(1), nargs="+", metavar="N", default=BATCHES, help="batch sizes (1 32 256 1024)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Measure and print the table."""
    if arguments.calibrate:
        if arguments.design:
            raise CommandError("--calibrate measures this machine and takes no design; leave one of both out", status=2)
        return calibrate(json=arguments.json)
    if not arguments.design:
        raise CommandError("name a design to measure, or give --calibrate to measure this machine", status=2)
    design = read_sound(arguments.design)
    with naming(arguments.design):
        rows = list(_measure(design, arguments.design, arguments.batch))
    if arguments.json:
        print_json({"device": rows[0].measured.device, "rows": [_record(row) for row in rows]})
    else:
        _print_table(rows)
    return 0


def _measure(design: Design, path: str, batches: list[int]) -> Iterator[Row]:
    """Measure each network for each batch size, with as many threads as training would use."""
    parts = all_network_parts(design.model, design.networks)
    if not parts:
        raise CommandError(f"{path}: the design has no network to measure")
    for layer, shape in parts:
        require_memory(Design(design.diagrams, Model(shape, (layer,))))
    experiments = {batch: replace(design.experiment, batch_size=batch) for batch in batches}
    threads = {batch: threads_for(replace(design, experiment=one)) for batch, one in experiments.items()}
    numbers = dict.fromkeys(layer.network for layer, _ in parts)
    for wanted in sorted(set(threads.values())):
        with start_worker(wanted) as worker:
            for number, batch in product(numbers, threads):
                if threads[batch] == wanted:
                    request = Measure(design=dumps(design), network=number, batch=batch)
                    yield Row(_ask(worker, request, path), wanted)


def _ask(worker: WorkerClient, request: Measure, path: str) -> Measured:
    worker.send(request)
    while not isinstance(answer := worker.receive(), Measured):
        if isinstance(answer, Failed):
            raise CommandError(f"{path}: batch {grouped(request.batch)}: {answer.message}")
    return answer


def _record(row: Row) -> dict[str, Any]:
    measured = row.measured
    return {
        "network": measured.network,
        "batch": measured.batch,
        "threads": row.threads,
        "inference": _timing(measured.inference),
        "training": _timing(measured.training),
    }


def _timing(timing: Timing) -> dict[str, float]:
    return {"network_seconds": timing.network, "twin_seconds": timing.twin, "ratio": timing.ratio}


def _print_table(rows: list[Row]) -> None:
    device = rows[0].measured.device
    for place, name in enumerate(dict.fromkeys(row.measured.network for row in rows)):
        print("\n" * (place > 0), end="")
        print(one_line(f"network {name} and its dense twin on {device}, medians"))
        head = [
            ("", "", "inference", "", "", "training step", "", ""),
            ("batch", "threads", *("network", "twin", "") * 2),
        ]
        own = sorted((row for row in rows if row.measured.network == name), key=lambda row: row.measured.batch)
        for line in columns([*head, *map(_cells, own)], align=">>>><>><"):
            print(line)


def _cells(row: Row) -> tuple[str, ...]:
    measured = row.measured
    return (
        grouped(measured.batch),
        grouped(row.threads),
        *_timing_cells(measured.inference),
        *_timing_cells(measured.training),
    )


def _timing_cells(timing: Timing) -> tuple[str, str, str]:
    words = verdict(timing.network, timing.twin, "{0} faster", "{0} slower")
    return duration(timing.network), duration(timing.twin), words
