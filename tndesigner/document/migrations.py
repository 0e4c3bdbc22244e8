"""Migrates the records of older files, one version at a time."""

from collections.abc import Callable, Mapping
from typing import Any

from tndesigner.document.errors import DocumentError
from tndesigner.document.values import value_title
from tndesigner.wording.text import Text

FORMAT = "tndesigner"
"""The value of the key "format" in every file."""

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Converts the record of one version, without format and version, to the next version."""


def _with_inputs(record: dict[str, Any]) -> dict[str, Any]:
    """Write the input of a stack as the only one of a graph."""
    model = record["model"]
    only = {"shape": model["input_shape"], "dtype": model["input_dtype"]}
    others = {key: value for key, value in model.items() if key not in ("input_shape", "input_dtype")}
    return {**record, "model": {"inputs": [only], **others}}


_READING = {
    "target_columns": "target",
    "feature_columns": "features",
    "validation_fraction": "split",
    "task": "task",
}
"""How the choices for a file were called."""


def _with_choices(record: dict[str, Any]) -> dict[str, Any]:
    """Write how a file is read in the words of the command line."""
    experiment = record["experiment"]
    old = experiment.get("reading")
    if old is None:
        return record
    reading = {new: old[name] for name, new in _READING.items() if name in old}
    if old.get("drop_incomplete_rows"):
        reading["gaps"] = "leave-out"
    return {**record, "experiment": {**experiment, "reading": reading}}


_AS_BEFORE = {
    "schedule": {"kind": "constant", "warm_up": 0, "decay_rate": 0.1, "decay_epochs": 10, "alpha": 0},
    "stopping": {"patience": 0, "min_delta": 0},
    "repeats": {"folds": 1, "fold": 0, "seeds": 1},
}
"""How all experiments were trained before there was a choice."""


def _with_training_choices(record: dict[str, Any]) -> dict[str, Any]:
    """Write that the learning rate stays the same, that all epochs are trained, and once."""
    return {**record, "experiment": {**record["experiment"], **_AS_BEFORE}}


def _with_precision(record: dict[str, Any]) -> dict[str, Any]:
    """Write that layers compute as they did before there was a choice."""
    return {**record, "experiment": {**record["experiment"], "precision": "float32"}}


STEPS: Mapping[int, Step] = {1: _with_inputs, 2: _with_choices, 3: _with_training_choices, 4: _with_precision}
"""The steps by the version that they start from; a new version of the format is one more row."""


def newest_version(steps: Mapping[int, Step] = STEPS) -> int:
    """Return the version that the last step leads to, in which files are written."""
    return 1 + len(steps)


def migrated(record: object, steps: Mapping[int, Step] = STEPS) -> dict[str, Any]:
    """Return the record of a file in the newest version, without format and version.

    Raises:
        DocumentError: if it is not a design, is newer than this program, or is an older one that is damaged.
    """
    newest = newest_version(steps)
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise DocumentError(Text('it holds JSON, but no design: its first entry must be "format": "{0}"', FORMAT))
    content = {key: value for key, value in record.items() if key not in ("format", "version")}
    for step in range(_version(record.get("version"), newest), newest):
        try:
            content = steps[step](content)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise DocumentError(
                Text("version {0} cannot be brought to version {1}: a part of it is missing or wrong", step, step + 1)
            ) from error
    return content


def _version(version: object, newest: int) -> int:
    """Return a version that this program can read."""
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise DocumentError(
            Text("version is {0}; it must be a whole number from 1 to {1}", value_title(version), str(newest))
        )
    if version > newest:
        raise DocumentError(
            Text(
                "it was made by a newer version of tndesigner: it has version {0}, and this program reads up to {1}; "
                "update the program",
                str(version),
                str(newest),
            )
        )
    return version
