"""The rates of this machine in commands: measured by ``bench --calibrate``, used where ``--measured`` is given."""

import os
from argparse import ArgumentParser
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import Any

from tndesigner.cli.errors import CommandError
from tndesigner.cli.text import columns, print_json
from tndesigner.planning.calibrations import SWITCH, known_rates
from tndesigner.planning.rates import BUILT_IN, predicting_with
from tndesigner.training import Calibrate, Calibrated, Failed, start_worker
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import duration, grouped


def add_measured(parser: ArgumentParser) -> None:
    """Add the option to predict with the rates of this machine."""
    parser.add_argument(
        "--measured", action="store_true", help="predict with the rates of this machine, from bench --calibrate"
    )


def chosen_rates(*, measured: bool) -> AbstractContextManager[None]:
    """Return what makes predictions with the rates of this machine, or with those that are the same everywhere.

    Raises:
        CommandError: if this machine was not measured.
    """
    if not measured:
        return predicting_with(BUILT_IN)
    _require_allowed()
    rates = known_rates()
    if rates is None:
        raise CommandError("this machine has not been measured yet; run tndesigner bench --calibrate first")
    return predicting_with(rates)


def calibrate(*, json: bool) -> int:
    """Measure this machine with one thread and with all, remember the rates and print them."""
    _require_allowed()
    found = [_ask(threads) for threads in sorted({1, os.cpu_count() or 1})]
    if json:
        print_json({"processor": found[0].processor, "rates": [_record(one) for one in found]})
        return 0
    print(one_line(f"rates of {found[0].processor}"))
    titles = [f"product, side {side}" for side, _ in found[0].products]
    titles += [f"batch of products, side {side}" for side, _ in found[0].batched]
    titles += [f"gradient of a first matrix, {side} rows" for side, _ in found[0].first_gradients]
    titles += [f"gradient of a second matrix, {side} columns" for side, _ in found[0].second_gradients]
    head = (
        "threads",
        *titles,
        "elementwise",
        "transposition of rows",
        "transposition",
        "padded",
        "new memory",
        "operation",
        "product of a batch",
    )
    for line in columns(list(zip(head, *map(_cells, found), strict=True)), align="<" + ">" * len(found)):
        print(line)
    return 0


def _require_allowed() -> None:
    if os.environ.get(SWITCH, "").lower() == "off":
        raise CommandError(f"measured rates are turned off by {SWITCH}=off; remove that setting to use them")


def _ask(threads: int) -> Calibrated:
    with start_worker(threads) as worker:
        worker.send(Calibrate())
        while not isinstance(answer := worker.receive(), Calibrated):
            if isinstance(answer, Failed):
                raise CommandError(answer.message)
        return answer


def _record(found: Calibrated) -> dict[str, Any]:
    record = asdict(found)
    del record["processor"]
    return record


def _cells(found: Calibrated) -> tuple[str, ...]:
    tables = (found.products, found.batched, found.first_gradients, found.second_gradients)
    rates = [f"{rate / 1e9:.3g} GFLOP/s" for table in tables for _, rate in table]
    moved = (f"{rate / 1e9:.3g} GB/s" for rate in (found.stream, found.rows, found.shuffle))
    padded, fresh = "yes" if found.padded else "no", f"{1e9 * found.fresh:.3g} s/GB"
    return (grouped(found.threads), *rates, *moved, padded, fresh, duration(found.call), duration(found.matrix))
