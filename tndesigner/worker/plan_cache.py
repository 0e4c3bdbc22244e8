"""Remembers from run to run which way to evaluate a network was the fastest on this machine."""

import hashlib
import json
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from tndesigner.planning.choice import Candidate, Order

MOST = 2_000
"""Networks that are remembered; above, those that were measured first are forgotten."""


def ways_file() -> Path:
    """Return the file, in the place for what can be worked out again."""
    home = Path.home()
    folders = {"darwin": home / "Library" / "Caches", "win32": Path(os.environ.get("LOCALAPPDATA", home))}
    folder = Path(os.environ.get("XDG_CACHE_HOME") or folders.get(sys.platform, home / ".cache"))
    return folder / "tndesigner" / "ways.json"


def way_key(candidate: Candidate, device: str, threads: int) -> str:
    """Name what was measured: the shapes of the network, what it is used as, batch, device and threads."""
    equation, batch = candidate.plan.equation, candidate.plan.batch
    facts = (str(equation), sorted(equation.sizes.items()), equation.digits, equation.window, batch, device, threads)
    return hashlib.sha256(repr(facts).encode()).hexdigest()[:32]


class PlanCache:
    """The fastest orders of contractions by key. A file that cannot be read or written is as good as none."""

    def __init__(self, path: Path) -> None:
        """Read what is known."""
        self._path = path
        self._orders = _read(path)

    def order(self, key: str) -> Order | None:
        """Return the order that was the fastest, if it was measured."""
        return self._orders.get(key)

    def remember(self, key: str, order: Order) -> None:
        """Keep what was measured, beside what other processes have kept in the meantime."""
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
