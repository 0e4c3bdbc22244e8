"""Where runs of the window are stored."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from tndesigner.gui.files.reading import file_stem
from tndesigner.gui.preferences import read_preferences


def runs_folder() -> Path:
    """Return the folder of all runs that windows start: the preferred one, or else the usual one."""
    preferred = read_preferences().runs
    return Path(preferred) if preferred else usual_runs_folder()


def usual_runs_folder() -> Path:
    """Return the folder for runs if the preferences name none."""
    return _kept_data() / "runs"


def run_folder(title: str) -> Path:
    """Return the folder of a run that starts now, named by its title and the time."""
    return runs_folder() / _stamped(title)


def start_file(title: str) -> Path:
    """Return the file for cores that are truncated now; it is in no run's folder, so that it outlives the runs."""
    return runs_folder() / "starts" / f"{_stamped(title)}.keras"


def compressed_folder(title: str) -> Path:
    """Return the folder in which a model that is compressed now is kept until it is saved elsewhere."""
    return compressed_models() / _stamped(title)


def compressed_models() -> Path:
    """Return the folder of all models that were compressed and not saved elsewhere."""
    return runs_folder() / "compressed"


def search_folder(title: str, fingerprint: str) -> Path:
    """Return the folder of a search: the same for the same search, so that it continues where it was."""
    return _kept_data() / "searches" / f"{_plain(title)} {fingerprint}"


def _kept_data() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _stamped(title: str) -> str:
    """Return a title with the time, as a file name."""
    return f"{_plain(title)} {datetime.now():%Y-%m-%d %H.%M.%S}"


def _plain(title: str) -> str:
    """Return a title as a part of a file name."""
    plain = file_stem(title).strip() or "design"
    return plain[:60]
