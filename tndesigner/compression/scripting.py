"""Compression as scripts ask for it: a model in memory or a file, and data in many forms."""

from collections.abc import Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Unpack

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tndesigner.compression.calibration import calibration
from tndesigner.compression.compressing import Compression, DataReader, compress_file
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.examples import read_examples
from tndesigner.compression.goal import Goal, GoalArguments
from tndesigner.compression.progress import Listener

Data = ArrayLike | tuple[ArrayLike, ArrayLike] | Mapping[str, ArrayLike] | str | PathLike[str] | None
"""Examples, examples with answers, arrays by name, a file, the id of a bundled dataset, or nothing."""


def compress(
    model: Any, data: Data = None, *, progress: Listener | None = None, **goal: Unpack[GoalArguments]
) -> Compression:
    """Return a smaller model in the place of a trained one, without training anew.

    ::

        small = td.compress("trained.keras", x, ratio=10)
        small.model, small.design, small.report["layers"]

    Networks replace its Dense, Conv2D and Embedding layers, and each matrix of its attention and of its recurrent
    layers. How large each becomes is decided by how much error it makes, so layers that would lose much keep more
    parameters. Each network is fitted to what its layer gives in the original model, for the inputs that the layers
    before it leave.

    Args:
        model: a trained ``keras.Model`` of built-in layers, or the path of its ``.keras`` or ``.h5`` file.
        data: examples (n, …), of which some hundred are enough; a pair (x, y) with what is right for each, or arrays by
            name: x, y, or x_train, y_train, x_val, y_val; or a file, or the id of a bundled dataset. The
            error of the layers' outputs is minimised with them; without them, that of the weights.
        progress: is called with each ``Stage``; returns False to cancel, or "end tuning" to end the tuning.
        **goal: at most one of ``ratio`` (how many times fewer parameters; 10 if nothing is said), ``parameters`` (at
            most so many) and ``max_drop`` (at most so many percentage points of accuracy are lost, or percent of the
            error); besides, ``layers`` (the names of those that may be replaced), ``families``, ``seed``, and ``tune``
            (for how many epochs the replaced layers, and then the whole model, are trained on; needs data).

    Raises:
        CompressionError: if the goal cannot be reached, or the data does not fit.
        KerasFileError: if the model cannot be opened.
    """
    asked = Goal(
        ratio=goal.get("ratio"),
        parameters=goal.get("parameters"),
        max_drop=goal.get("max_drop"),
        layers=_names(goal.get("layers", ())),
        families=_names(goal.get("families", ())),
        seed=goal.get("seed", 0),
        tune=goal.get("tune", 0),
    )
    if isinstance(model, str | PathLike):
        return compress_file(Path(model), _reader(data), asked, progress)
    if not hasattr(model, "save"):
        raise CompressionError(f"{type(model).__name__} is no Keras model; give one, or the path of its file")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.keras"
        model.save(path)
        made = compress_file(path, _reader(data), asked, progress)
    made.design.source = None  # the file is gone
    return made


def _reader(data: Data) -> DataReader:
    """Return what makes examples of data, once the inputs of the model are known."""
    if data is None:
        return lambda _inputs: None
    if isinstance(data, str | PathLike):
        name = fspath(data)
        return lambda inputs: read_examples(name, inputs)
    arrays = _arrays(data)
    return lambda inputs: calibration(arrays, inputs)


def _arrays(data: Any) -> dict[str, NDArray[np.generic]]:
    """Return data as arrays by name."""
    if isinstance(data, Mapping):
        return {str(name): np.asarray(array) for name, array in data.items()}
    if isinstance(data, tuple):
        if len(data) != 2:
            raise CompressionError(f"data is a tuple of {len(data)} things, but a pair is wanted, (x, y)")
        return {"x": np.asarray(data[0]), "y": np.asarray(data[1])}
    return {"x": np.asarray(data)}


def _names(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)
