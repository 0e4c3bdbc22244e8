"""Remembers which way to evaluate a network was the fastest on this machine."""

import hashlib
import json
import tempfile
from contextlib import suppress
from pathlib import Path

from tndesigner.planning.calibrations import cache_folder
from tndesigner.planning.choice import Candidate, Order

MOST = 2_000
"""The number of remembered networks; beyond it, the oldest are forgotten."""


def ways_file() -> Path:
    """Return the file, in the folder for caches."""
    return cache_folder() / "ways.json"


def way_key(candidate: Candidate, device: str, threads: int) -> str:
    """Return a key for what was measured: the network's shapes and usage, batch, device and threads."""
    equation, batch = candidate.plan.equation, candidate.plan.batch
    facts = (str(equation), sorted(equation.sizes.items()), equation.digits, equation.window, batch, device, threads)
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


class PlanCache:
    """The fastest orders of contractions by key. A file that cannot be read or written is ignored."""

    def __init__(self, path: Path) -> None:
        """Read what is known."""
        self._path = path
        self._orders = _read(path)

    def order(self, key: str) -> Order | None:
        """Return the fastest order, if it was measured."""
        return self._orders.get(key)

    def remember(self, key: str, order: Order) -> None:
        """Save what was measured, and keep what other processes have saved in the meantime."""
        self._orders = {**_read(self._path), key: order}
        newest = dict(list(self._orders.items())[-MOST:])
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self._path.parent, delete=False, encoding="utf-8") as file:
                json.dump(newest, file)
            Path(file.name).replace(self._path)


def _read(path: Path) -> dict[str, Order]:
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): tuple((int(first), int(second)) for first, second in pairs) for key, pairs in known.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
