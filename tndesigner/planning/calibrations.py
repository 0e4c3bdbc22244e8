"""The rates that were measured on this machine, in a file of the user's cache folder."""

import json
import os
import sys
import tempfile
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, replace
from math import inf, isfinite
from pathlib import Path
from typing import Any

from tndesigner.planning.processors import in_a_test, processor_name
from tndesigner.planning.rates import WITH_EIGEN, Rates, built_in_rates, chosen_rates, predicting_with

SWITCH = "TNDESIGNER_CALIBRATION"
"""The environment variable that turns measured rates off where it is "off"."""
TABLES = ("products", "batched", "first_gradients", "second_gradients")
"""The rates that depend on the length of a side."""
NUMBERS = ("stream", "rows", "shuffle", "call", "matrix", "fresh")
"""The others."""


def cache_folder() -> Path:
    """Return the folder for what can be made again."""
    home = Path.home()
    folders = {"darwin": home / "Library" / "Caches", "win32": Path(os.environ.get("LOCALAPPDATA", home))}
    folder = Path(os.environ.get("XDG_CACHE_HOME") or folders.get(sys.platform, home / ".cache"))
    return folder / "tndesigner"


def calibrations_file() -> Path:
    """Return the file of measured rates."""
    return cache_folder() / "rates.json"


def calibration_allowed() -> bool:
    """Return whether measured rates may be used and made: not if they are turned off, and never in tests."""
    return os.environ.get(SWITCH, "").lower() != "off" and not in_a_test()


class Calibrations:
    """Measured rates by number of threads. A file of another processor, or one that is damaged, counts as none."""

    def __init__(self, path: Path, processor: str) -> None:
        """Read what is known of a processor."""
        self._path, self._processor = path, processor

    def rates(self, threads: int) -> Rates | None:
        """Return the rates for a number of threads, if they were measured."""
        return self._read().get(threads)

    def remember(self, threads: int, rates: Rates) -> None:
        """Save rates beside those for other numbers of threads.

        Raises:
            OSError: if the file cannot be written.
        """
        known = {**self._read(), threads: rates}
        records = {str(number): asdict(one) for number, one in sorted(known.items())}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=self._path.parent, delete=False, encoding="utf-8") as file:
            json.dump({"processor": self._processor, "threads": records}, file)
        Path(file.name).replace(self._path)

    def _read(self) -> dict[int, Rates]:
        try:
            record = json.loads(self._path.read_text(encoding="utf-8"))
            if record["processor"] != self._processor:
                return {}
            return {int(threads): _rates(one) for threads, one in record["threads"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            return {}


def known_rates(threads: int = 1) -> Rates | None:
    """Return the rates that were measured on this machine for a number of threads, if they may be used."""
    if not calibration_allowed():
        return None
    try:
        file = calibrations_file()
    except RuntimeError:  # there is no home folder
        return None
    return Calibrations(file, processor_name()).rates(threads)


def best_rates() -> Rates:
    """Return the rates of one thread that were measured on this machine, or the built-in ones."""
    return known_rates() or built_in_rates()


def as_on_this_machine() -> AbstractContextManager[None]:
    """Return a context that predicts with the rates measured on this machine, unless others were chosen."""
    return predicting_with(chosen_rates() or _in_an_ordinary_process(best_rates()))


def _in_an_ordinary_process(rates: Rates) -> Rates:
    """Return the rates for a process with small pages; the worker that measured them has large ones.

    That matters where Eigen transposes, which jumps from page to page.
    """
    return replace(rates, fresh=max(rates.fresh, WITH_EIGEN.fresh)) if rates.padded else rates


def _rates(record: Mapping[str, Any]) -> Rates:
    """Return the rates of a record.

    Raises:
        ValueError: if a number is missing, or is none that a rate can be.
    """
    products, batched, first, second = (
        tuple((int(side), float(rate)) for side, rate in record[name]) for name in TABLES
    )
    stream, rows, shuffle, call, matrix, fresh = (float(record[name]) for name in NUMBERS)
    tables = (products, batched, first, second)
    numbers = [stream, rows, shuffle, call, matrix, *(rate for table in tables for _, rate in table)]
    sides = [[side for side, _ in table] for table in tables]
    rising = products and batched and all(one == sorted(set(one)) for one in sides)
    if not rising or not all(isfinite(one) and one > 0 for one in numbers) or not 0 <= fresh < inf:
        raise ValueError(f"{record} is not a record of rates")
    return Rates(*tables, stream, rows, shuffle, call, matrix, fresh, record["padded"] is True)
