"""What the program reads at its start and on request, each kind with something wrong, and how it is read."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from shutil import rmtree

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

from tests.mutations import mutated
from tests.unit.blog import blog_design
from tests.unit.training.specimens import EPOCH, FIGURES, run_record
from tndesigner.checks.check import check_design
from tndesigner.document import DocumentError, dumps, load
from tndesigner.drawing.pictures.embedding import read_picture, with_design
from tndesigner.gui.files.arrangement import keep_arrangement, restore_arrangement
from tndesigner.gui.files.last_windows import LastWindows
from tndesigner.gui.files.recent_files import RecentFiles
from tndesigner.gui.files.unsaved import left_behind
from tndesigner.gui.preferences import KeptPreferences, read_preferences
from tndesigner.resources import resource_path
from tndesigner.training import RunFolder, TrainingError, list_runs, open_run
from tndesigner.training.history import HistoryFile
from tndesigner.training.run_summary import COLUMNS, ending_sentence, facts_of, settings_sentence

REFUSALS = (DocumentError, TrainingError)
"""The errors that say in one sentence what is wrong."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file or folder."""

    name: str
    make: Callable[[Path, Random], None]
    """Writes one into an empty folder, with something wrong."""
    read: Callable[[Path], object]
    """Reads it as the program does; raises nothing but refusals."""


def _example(random: Random) -> bytes:
    examples = sorted(resource_path("examples").glob("*.tnd"))
    return random.choice(examples).read_bytes()


def _make_design(folder: Path, random: Random) -> None:
    (folder / "a.tnd").write_bytes(mutated(random, _example(random)))


def _read_design(folder: Path) -> None:
    design = load(folder / "a.tnd")
    list(check_design(design.model, design.networks, design.experiment))
    dumps(design)


def _make_picture(folder: Path, random: Random) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><g><path d="M 1 2"/></g></svg>'
    (folder / "a.svg").write_bytes(mutated(random, with_design(svg, blog_design()).encode("utf-8")))


def _make_run(folder: Path, random: Random) -> None:
    run = RunFolder(folder / "run")
    run.path.mkdir()
    run.write_record(run_record(state=random.choice(["running", "finished", "stopped", "failed"]), network=FIGURES))
    history = HistoryFile(run.history)
    history.append([EPOCH] * random.randint(0, 30))
    history.close()
    run.write(run.design, dumps(blog_design()))
    for file in random.sample([run.record, run.history, run.design], random.randint(1, 3)):
        file.write_bytes(mutated(random, file.read_bytes()))
    if random.random() < 0.1:
        file.unlink()
        file.mkdir()


def _read_run(folder: Path) -> None:
    list_runs(folder)
    run = open_run(folder / "run")
    ending_sentence(run), facts_of(run), settings_sentence(run)
    for column in COLUMNS:
        column.words(run), column.key(run)
    with suppress(*REFUSALS):
        run.history()
    load(run.folder.design)


def _make_recoveries(folder: Path, random: Random) -> None:
    for name in ("a", "b", "c"):
        own = folder / name
        own.mkdir()
        (own / "1.tnd").write_bytes(dumps(blog_design()).encode("utf-8"))
        (own / "1.path").write_bytes(os.fsencode("/data/blög.tnd"))
        (own / "lock").write_bytes(b"4711\n")
        for file in random.sample(sorted(own.iterdir()), random.randint(0, 2)):
            file.write_bytes(mutated(random, file.read_bytes()))
            if random.random() < 0.2:
                file.unlink()
                random.choice([lambda one=file: one.mkdir(), lambda one=file: os.mkfifo(one), lambda: None])()


def _read_recoveries(folder: Path) -> None:
    for one in left_behind(folder):
        with suppress(*REFUSALS):
            load(one.kept)


def _settings_file() -> Path:
    QSettings().sync()
    return Path(QSettings().fileName())


def _make_settings(folder: Path, random: Random) -> None:
    QSettings().clear()
    RecentFiles().add(folder / "a.tnd")
    LastWindows().follow([folder / "a.tnd", folder / "b.tnd"])
    KeptPreferences().change(theme="dark", batch=7, warm=False)
    window = QMainWindow()
    keep_arrangement(window)
    file = _settings_file()
    file.write_bytes(mutated(random, file.read_bytes()))


def _read_settings(folder: Path) -> None:
    read_preferences()
    recent = RecentFiles()
    [recent.is_there(path) for path in recent.paths]
    assert isinstance(recent.folder, Path)
    assert isinstance(LastWindows().paths, tuple)
    restore_arrangement(QMainWindow())
    recent.add(folder / "c.tnd")


KINDS = (
    Kind("designs", _make_design, _read_design),
    Kind("pictures", _make_picture, lambda folder: read_picture(folder / "a.svg")),
    Kind("runs", _make_run, _read_run),
    Kind("recoveries", _make_recoveries, _read_recoveries),
    Kind("settings", _make_settings, _read_settings),
)


def read_one(kind: Kind, folder: Path, seed: int) -> str:
    """Makes one of a kind in a folder and reads it; returns the refusal, which is one line, or nothing."""
    rmtree(folder, ignore_errors=True)
    folder.mkdir()
    kind.make(folder, Random(seed))
    return refusal(kind, folder)


def refusal(kind: Kind, folder: Path) -> str:
    """Reads one of a kind; returns why it was refused, or nothing."""
    try:
        kind.read(folder)
    except REFUSALS as error:
        return str(error)
    return ""
