"""Where the window keeps runs."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def runs_folder() -> Path:
    """Return the folder of all runs that windows have started."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "runs"


def run_folder(title: str) -> Path:
    """Return where a run that starts now is kept: by its title and the time."""
    plain = "".join(sign if sign.isalnum() or sign in "-_ " else "-" for sign in title).strip() or "design"
    return runs_folder() / f"{plain[:60]} {datetime.now():%Y-%m-%d %H.%M.%S}"
