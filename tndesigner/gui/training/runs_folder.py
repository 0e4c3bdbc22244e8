"""Where the window keeps runs."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tndesigner.gui.preferences import read_preferences


def runs_folder() -> Path:
    """Return the folder of all runs that windows start: the one that the person prefers, else the usual one."""
    preferred = read_preferences().runs
    return Path(preferred) if preferred else usual_runs_folder()


def usual_runs_folder() -> Path:
    """Return where runs are kept if nobody chose another place."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "runs"


def run_folder(title: str) -> Path:
    """Return where a run that starts now is kept: by its title and the time."""
    return runs_folder() / _stamped(title)


def start_file(title: str) -> Path:
    """Return where cores that are cut down now are kept; in no run, so that they outlive any of them."""
    return runs_folder() / "starts" / f"{_stamped(title)}.keras"


def _stamped(title: str) -> str:
    """Return a title as a name of a file, with the time."""
    plain = "".join(sign if sign.isalnum() or sign in "-_ " else "-" for sign in title).strip() or "design"
    return f"{plain[:60]} {datetime.now():%Y-%m-%d %H.%M.%S}"
