"""Where a model is deployed to, and the table of what it is like there."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tndesigner.paths import is_file, is_folder
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import DeployedModel, DeployedOutput
from tndesigner.training.writing import writing
from tndesigner.wording.numbers import byte_size, duration, formatted
from tndesigner.wording.text import Text

SUFFIXES = {"onnx": ".onnx", "litert": ".tflite", "savedmodel": ""}
"""What the file of each format ends with; a SavedModel is a folder."""

PRECISIONS = ("float32", "float16", "int8")
"""How LiteRT keeps weights."""

COLUMNS = ("", "size", "difference", "same class", "batch of 1", "batch of 32")
"""The titles of the table."""

_TITLES = {"network": "network", "twin": "dense twin"}


def require_place(target: Path) -> None:
    """Do nothing if a model can be written there, perhaps in the place of another one.

    Raises:
        TrainingError: if its folder is missing, or it is a folder but no SavedModel.
    """
    if not is_folder(target.parent):
        raise TrainingError(Text("there is no folder {0}", target.parent))
    if is_folder(target) and not is_file(target / "saved_model.pb"):
        raise TrainingError(Text("it is a folder but no SavedModel, and was left alone"))


@contextmanager
def whole_model(target: Path) -> Iterator[Path]:
    """Give a name beside the target, to write a file or a folder; it replaces the target when it is complete.

    Raises:
        TrainingError: if writing fails.
    """
    part = unfinished_model(target)
    discard(part)
    try:
        with writing(target):
            yield part
            discard(target)
            part.replace(target)
    finally:
        discard(part)


def unfinished_model(target: Path) -> Path:
    """Return the name of a model while it is being written."""
    return target.with_name(f".part-{target.name}")


def discard(path: Path) -> None:
    """Remove a file or a folder, if it is there."""
    if is_folder(path):
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def model_row(one: DeployedModel) -> tuple[str, ...]:
    """Return the row of a model in the table."""
    return (_TITLES[one.model], byte_size(one.size), *_answers(one), duration(one.single), duration(one.batch))


def output_rows(one: DeployedModel) -> list[tuple[str, ...]]:
    """Return the rows of the outputs of a model, if it has several; they have no sizes and times of their own."""
    return [(f"  {output.name}", "", *_answers(output), "", "") for output in one.outputs]


def _answers(one: DeployedModel | DeployedOutput) -> tuple[str, str]:
    agreement = "" if one.agreement is None else formatted(one.agreement, ".1%")
    return formatted(one.difference, ".1e"), agreement
