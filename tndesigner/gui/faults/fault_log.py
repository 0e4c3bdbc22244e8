"""The log of faults: a few files of limited size, the newest first."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tndesigner.gui.faults.fault import Fault

LARGEST = 256 * 1024
"""The size in bytes from which on another file is begun."""
OLDER = 3
"""How many older files are kept: faults.log.1 and so on."""


def log_file() -> Path:
    """Return the newest file of the log."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "faults.log"


def write_fault(fault: Fault) -> None:
    """Append a fault to the log; where the disk refuses that, the fault is shown nevertheless."""
    path = log_file()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST:
            for number in range(OLDER, 0, -1):
                newer = path.with_name(f"{path.name}.{number - 1}") if number > 1 else path
                if newer.exists():
                    newer.replace(path.with_name(f"{path.name}.{number}"))
        with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{fault.part}\n{fault.details}\n")
