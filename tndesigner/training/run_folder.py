"""The run folder: the names of its files."""

import json
import shutil
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tndesigner.document import DocumentError
from tndesigner.document.replacing import overwrite
from tndesigner.document.storage import read_text, write_text
from tndesigner.paths import is_file
from tndesigner.system_words import reason_of
from tndesigner.training.codec import arrived_record, parsed, record_of, value_of
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import TrainedModel
from tndesigner.training.run_record import RunRecord
from tndesigner.training.writing import writing
from tndesigner.wording.text import Text, message_of
from tndesigner.wording.travelling import departed


@dataclass(frozen=True, slots=True)
class RunFolder:
    """The files of a run; record, design and history exist from its start, the others from its end."""

    path: Path

    @property
    def record(self) -> Path:
        """The run record."""
        return self.path / "run.json"

    @property
    def design(self) -> Path:
        """The design that is trained, with the experiment as it is run."""
        return self.path / "design.tnd"

    @property
    def reading(self) -> Path:
        """How the data became numbers, if they are the user's own."""
        return self.path / "reading.json"

    @property
    def history(self) -> Path:
        """The epochs of both models."""
        return self.path / "history.csv"

    @property
    def weights(self) -> Path:
        """The arrays of the model with networks, each named by its layer, a slash, and its core.

        In a layer of several matrices, layer and core have the name of the matrix between them.
        """
        return self.path / "network.weights.npz"

    @property
    def curves(self) -> Path:
        """The picture of loss and metric."""
        return self.path / "curves.png"

    @property
    def tensorboard(self) -> Path:
        """The event files for TensorBoard, if they were requested."""
        return self.path / "tensorboard"

    def model(self, model: TrainedModel) -> Path:
        """The trained Keras model."""
        return self.path / f"{model}.keras"

    def layer(self, place: int | None = None) -> Path:
        """The exported layer; with its place in the model, counted from 1, if several have networks."""
        return self.path / ("layer.py" if place is None else f"layer_{place}.py")

    def layer_weights(self, place: int | None = None) -> Path:
        """The trained weights of the exported layer, which its ``load_cores`` takes."""
        return self.layer(place).with_suffix(".npz")

    @property
    def layers(self) -> tuple[Path, ...]:
        """The exported layers, each with its trained weights beside it."""
        found = sorted(self.path.glob("layer*.py"))
        return tuple(path for path in found if is_file(path.with_suffix(".npz")))

    def copy_layers(self, target: Path) -> tuple[Path, ...]:
        """Copy the exported layers, and beside each, by the same name, its trained weights.

        Args:
            target: the new file; if there are several layers, their places in the model are appended to its name.

        Returns:
            The files that were written.

        Raises:
            OSError: if one cannot be read or written.
        """
        copies: list[Path] = []
        for path in self.layers:
            copy = target.with_name(f"{target.stem}{path.stem.removeprefix('layer')}{target.suffix}")
            copies += [copy, copy.with_suffix(".npz")]
            shutil.copyfile(path, copy)
            shutil.copyfile(path.with_suffix(".npz"), copies[-1])
        return tuple(copies)

    def read_record(self) -> RunRecord:
        """Return the run record.

        Raises:
            TrainingError: if it is missing or damaged.
        """
        try:
            return value_of(RunRecord, arrived_record(parsed(read_text(self.record))), "the record")
        except DocumentError as error:
            raise TrainingError(message_of(error)) from error
        except TrainingError as error:
            raise TrainingError(Text("{0}: {1}", self.record, message_of(error))) from error

    def write_record(self, record: RunRecord, *, settled: bool = True) -> None:
        """Replace the run record, all of it or nothing; on a full disk, it is written into the room that it has.

        Raises:
            TrainingError: if it cannot be written.
        """
        text = f"{json.dumps(departed(record_of(record)), indent=2, ensure_ascii=False, allow_nan=False)}\n"
        try:
            self.write(self.record, text, settled=settled)
        except TrainingError:
            if not is_file(self.record):
                raise
            with writing(self.record):
                overwrite(text.encode("utf-8"), self.record)

    def write(self, path: Path, text: str, *, settled: bool = True) -> None:
        """Replace a text file of the run, all of it or nothing; ``settled`` waits until the disk has it.

        Raises:
            TrainingError: if it cannot be written.
        """
        try:
            write_text(text, path, settled=settled)
        except DocumentError as error:
            raise TrainingError(message_of(error)) from error


def make_run_folder(folder: Path) -> RunFolder:
    """Make a run folder: ``folder`` itself, or the first of folder-2, folder-3, … that is free.

    Raises:
        TrainingError: if no folder can be made there.
    """
    folder = folder.absolute()
    for number in count(1):
        path = folder if number == 1 else folder.with_name(f"{folder.name}-{number}")
        try:
            path.mkdir(parents=True)
        except FileExistsError:
            if path.is_dir() and not any(path.iterdir()):
                return RunFolder(path)
        except (OSError, ValueError) as error:
            raise TrainingError(Text("{0}: no run folder can be made there: {1}", path, reason_of(error))) from error
        else:
            return RunFolder(path)
    raise TrainingError(Text("{0}: no name is free", folder))
