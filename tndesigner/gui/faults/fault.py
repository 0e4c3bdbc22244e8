"""A fault: which part failed, where and how."""

import sys
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from tndesigner import __version__
from tndesigner.gui.faults.containing import PART
from tndesigner.wording.text import Text

_PACKAGE = Path(__file__).parents[2]
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception that nobody expected, in words."""

    part: str
    """The part of the window, or the module, that failed."""
    summary: str
    """The exception in one line."""
    place: str
    """File and line; two faults at one place are the same."""
    details: str
    """The traceback and the versions, to be copied into a report."""


def fault_of(error: BaseException, trace: TracebackType | None) -> Fault:
    """Return the fault that an exception is."""
    frames = traceback.extract_tb(trace)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    last = next(reversed(ours or frames), None)
    module = Path(last.filename).relative_to(_PACKAGE).as_posix() if last and ours else "a library"
    notes = [note for note in getattr(error, "__notes__", ()) if isinstance(note, Text) and note.template == PART]
    parts = [part for note in notes for part in note.arguments if isinstance(part, str)]
    lines = str(error).strip().splitlines()
    return Fault(
        part=parts[0] if parts else module,
        summary=f"{type(error).__name__}: {lines[0][:_LONGEST]}" if lines else type(error).__name__,
        place=f"{type(error).__name__} {last.filename}:{last.lineno}" if last else type(error).__name__,
        details=f"{_versions()}\n\n{''.join(traceback.format_exception(type(error), error, trace))}",
    )


def _versions() -> str:
    now, python = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}", sys.version.partition(" ")[0]
    return f"{now}, tndesigner {__version__}, Python {python}, Qt {qVersion()}, {sys.platform}"
