"""The saved runs."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from tndesigner.document.locking import is_locked
from tndesigner.paths import entries, is_file
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch
from tndesigner.training.history import read_history
from tndesigner.training.run_folder import RunFolder
from tndesigner.training.run_record import RunRecord, ended
from tndesigner.wording.text import Text

DEFAULT_FOLDER = Path("runs")
"""Where runs are saved by default: a folder in the current one."""
LOST = Text("its process ended before it could say how")


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it is saved in its folder."""

    folder: RunFolder
    record: RunRecord

    def history(self) -> tuple[Epoch, ...]:
        """Return the epochs of both models, as they came.

        Raises:
            TrainingError: if the history is missing or damaged.
        """
        return read_history(self.folder.history)


def default_run_folder(title: str) -> Path:
    """Return the default run folder of a design: a folder with its name under ``runs``."""
    return DEFAULT_FOLDER / (Path(title).stem or "design")


def open_run(path: Path) -> Run:
    """Return the run of a folder; one whose process ended before it could say how has failed.

    Raises:
        TrainingError: if the folder holds no run, or a damaged one.
    """
    folder = RunFolder(path)
    if not is_file(folder.record):
        raise TrainingError(Text("{0} is not a run folder: it has no {1}", path, folder.record.name))
    record = folder.read_record()
    if record.state == "running" and not is_locked(folder.history, unknown=True):
        record = replace(record, state="failed", message=LOST)
        with suppress(TrainingError):
            folder.write_record(record)
    return Run(folder, record)


def list_runs(parent: Path) -> tuple[Run, ...]:
    """Return the runs in a folder, the newest first, without damaged ones."""
    runs = []
    for path in entries(parent):
        with suppress(TrainingError):
            runs.append(open_run(path))
    return tuple(sorted(runs, key=lambda run: run.record.started, reverse=True))


def rename_run(path: Path, *, name: str, note: str) -> None:
    """Give a run a name and a note.

    Raises:
        TrainingError: if the folder holds no run, or its record cannot be written.
    """
    folder = RunFolder(path)
    folder.write_record(replace(folder.read_record(), name=" ".join(name.split()), note=note.strip()))


def mark_failed(path: Path, message: str) -> None:
    """Set the record of a run to failed if it says that the run is in progress, since its worker has ended.

    Raises:
        TrainingError: if the folder holds no run, or its record cannot be written.
    """
    folder = RunFolder(path)
    record = folder.read_record()
    if record.state == "running":
        folder.write_record(ended(record, "failed", message))
