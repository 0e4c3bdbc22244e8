"""Remembers how long each way to contract a network took on this machine."""

import hashlib
import json
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from tndesigner.planning.calibrations import cache_folder, calibration_allowed
from tndesigner.planning.choice import Candidate, Order
from tndesigner.planning.processors import processor_name

MOST = 2_000
"""The number of remembered networks; beyond it, the oldest are forgotten."""

Times: TypeAlias = Mapping[Order, float]
"""The seconds of a training step, by the order of contractions."""

NO_TIMES: Times = MappingProxyType({})

Places: TypeAlias = dict[str, Times]
"""What was measured for one network, by the device and its threads; the latest is last."""


def ways_file() -> Path:
    """Return the file, in the folder for caches."""
    return cache_folder() / "ways.json"


def way_key(candidate: Candidate) -> str:
    """Return a key for what was measured: the network's shapes and usage, and the batch."""
    equation, batch = candidate.plan.equation, candidate.plan.batch
    facts = (str(equation), sorted(equation.sizes.items()), equation.digits, equation.window, batch)
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


class MeasuredWays:
    """Times by network, and by where they were measured: a device and its threads.

    A file of another processor, or one that cannot be read or written, is ignored.
    """

    def __init__(self, path: Path, processor: str) -> None:
        """Read what is known of a processor."""
        self._path, self._processor = path, processor
        self._known = self._read()

    def times(self, key: str) -> Times:
        """Return what was measured for a network most recently, on whatever device."""
        places = self._known.get(key, {})
        return places[list(places)[-1]] if places else NO_TIMES

    def fastest(self, key: str, place: str) -> Order | None:
        """Return the fastest order, if it was measured there."""
        times = self._known.get(key, {}).get(place)
        return min(times, key=lambda order: times[order]) if times else None

    def remember(self, key: str, place: str, times: Times) -> None:
        """Save what was measured, and keep what other processes have saved in the meantime."""
        self._known = self._read()
        places = self._known.pop(key, {})
        places.pop(place, None)
        self._known[key] = {**places, place: times}
        newest = dict(list(self._known.items())[-MOST:])
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self._path.parent, delete=False, encoding="utf-8") as file:
                json.dump({"processor": self._processor, "ways": _records(newest)}, file)
            Path(file.name).replace(self._path)

    def _read(self) -> dict[str, Places]:
        try:
            record = json.loads(self._path.read_text(encoding="utf-8"))
            if record["processor"] != self._processor:
                return {}
            return {
                key: {place: _times(pairs) for place, pairs in places.items()} for key, places in record["ways"].items()
            }
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}


def measured_ways() -> MeasuredWays:
    """Return what was measured on this machine."""
    return MeasuredWays(ways_file(), processor_name())


def known_times(candidate: Candidate) -> Times:
    """Return the times that were measured on this machine for a network, if they may be used."""
    return measured_ways().times(way_key(candidate)) if calibration_allowed() else NO_TIMES


def _records(known: Mapping[str, Places]) -> dict[str, Any]:
    return {key: {place: list(times.items()) for place, times in places.items()} for key, places in known.items()}


def _times(pairs: list[Any]) -> Times:
    return {tuple((int(first), int(second)) for first, second in order): float(seconds) for order, seconds in pairs}
