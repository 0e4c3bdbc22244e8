"""The formats of models: how each is written, and how its runtime answers."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.layers.drawn_network import planned_for
from tndesigner.layers.keras_model import as_inputs
from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import Text
from tndesigner.worker.runtimes.doors import litert_interpreter, onnx_runtime

Arrays = Sequence[NDArray[Any]]

Answer = Callable[[Arrays], Arrays]
"""Gives each output of a model for a batch of examples, an array for each input."""

UNNAMED = re.compile(r"(keras_tensor|input_layer)(_\d+)?$")
"""What Keras calls an input without a name; the number is that of a process."""
_LARGE = 2**20
"""A batch size so large that its program is the one for the largest batches."""
CALIBRATED = 100
"""The number of examples from which the ranges of whole numbers are taken."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """A format that models are written in."""

    suffix: str
    """Of its file; empty for a folder."""
    require: Callable[[], object]
    """Raises a TrainingError if a package is missing."""
    write: Callable[[keras.Model, Path, str, Arrays], None]
    """Writes a model with a precision; whole numbers are calibrated with examples, an array for each input."""
    load: Callable[[Path, Sequence[str]], Answer]
    """Loads a model by the names of its inputs."""


def input_names(model: keras.Model) -> list[str]:
    """Return the name of each input in the files of all formats, some of which allow words only."""
    names = ["input" if UNNAMED.match(one.name) else re.sub(r"\W", "_", one.name) for one in model.inputs]
    return [name if names.count(name) == 1 else f"{name}_{place}" for place, name in enumerate(names)]


def _write_saved_model(model: keras.Model, path: Path, _: str, __: Arrays) -> None:
    model.export(path, format="tf_saved_model", verbose=False, input_signature=_signature(model))


def _load_saved_model(path: Path, _: Sequence[str]) -> Answer:
    served = tf.saved_model.load(str(path))
    return lambda data: [one.numpy() for one in tf.nest.flatten(served.serve(as_inputs(data)))]


def _write_onnx(model: keras.Model, path: Path, _: str, __: Arrays) -> None:
    model.export(path, format="onnx", verbose=False, input_signature=_signature(model))


def _load_onnx(path: Path, names: Sequence[str]) -> Answer:
    runtime = onnx_runtime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = runtime.InferenceSession(str(path), options)
    return lambda data: session.run(None, dict(zip(names, data, strict=True)))


def _write_litert(model: keras.Model, path: Path, precision: str, examples: Arrays) -> None:
    def calibration() -> Iterator[dict[str, NDArray[Any]]]:
        for place in range(min(CALIBRATED, len(examples[0]))):
            yield {name: one[place : place + 1] for name, one in zip(input_names(model), examples, strict=True)}

    smaller: dict[str, Any] = {"optimizations": [tf.lite.Optimize.DEFAULT]}
    if precision == "float16":
        smaller["target_spec"] = {"supported_types": [tf.float16]}
    elif precision == "int8":
        smaller["representative_dataset"] = calibration
    else:
        smaller = {}
    # LiteRT's converter moves activations before reshapes, and turns some programs into files that no runtime loads.
    for batch in (None, 1, _LARGE):
        with planned_for(model, batch):
            try:
                model.export(path, format="litert", verbose=False, input_signature=_signature(model), **smaller)
                litert_interpreter()(str(path))
                return
            except RuntimeError as error:  # calibration runs the model
                raise TrainingError(Text("the model cannot be written: {0}", _reason(error))) from error
            except ValueError as error:
                refused = error
    raise TrainingError(Text("the model cannot be written: {0}", _reason(refused))) from refused


def _load_litert(path: Path, names: Sequence[str]) -> Answer:
    interpreter = litert_interpreter()(str(path), num_threads=1)
    signature = interpreter.get_signature_runner()
    taken, given = signature.get_input_details(), signature.get_output_details()
    inputs = [taken[name]["index"] for name in names]
    outputs = [given[f"output_{place}"]["index"] for place in range(len(given))]
    shapes: list[tuple[int, ...]] = []

    def answer(data: Arrays) -> Arrays:
        nonlocal shapes
        if (new := [one.shape for one in data]) != shapes:
            for place, shape in zip(inputs, new, strict=True):
                interpreter.resize_tensor_input(place, shape)
            interpreter.allocate_tensors()
            shapes = new
        for place, one in zip(inputs, data, strict=True):
            interpreter.set_tensor(place, one)
        interpreter.invoke()
        return [interpreter.get_tensor(place) for place in outputs]

    return answer


def _signature(model: keras.Model) -> list[Any]:
    """Return the inputs of a model as its only argument."""
    named = zip(model.inputs, input_names(model), strict=True)
    return [as_inputs([keras.InputSpec(dtype=one.dtype, shape=one.shape, name=name) for one, name in named])]


RUNTIMES = {
    "onnx": Runtime(".onnx", onnx_runtime, _write_onnx, _load_onnx),
    "litert": Runtime(".tflite", litert_interpreter, _write_litert, _load_litert),
    "savedmodel": Runtime("", lambda: None, _write_saved_model, _load_saved_model),
}
"""By name."""


def answering(runtime: Runtime, path: Path, names: Sequence[str], example: Arrays) -> Answer:
    """Return a written model in its runtime, after it has answered one example.

    Args:
        runtime: the format.
        path: the file or folder.
        names: the names of the inputs.
        example: a batch of one example.

    Raises:
        TrainingError: if the runtime cannot run it.
    """
    try:
        answer = runtime.load(path, names)
        answer(example)
    except (RuntimeError, ValueError) as error:
        raise TrainingError(Text("the model is written, but its runtime cannot run it: {0}", _reason(error))) from error
    return answer


def _reason(error: Exception) -> str:
    if "Flex" in str(error):
        return Text("LiteRT lacks operations of TensorFlow, such as the loop of a recurrent layer; write ONNX instead")
    return next(iter(str(error).strip().splitlines()), Text("no reason is given"))


def size_of(path: Path) -> int:
    """Return the size of a file, or of all files in a folder, in bytes."""
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files)


def answers_of(model: keras.Model) -> Answer:
    """Return a function that gives Keras's answers."""
    return lambda data: keras.tree.flatten(model.predict_on_batch(as_inputs(data)))


def in_batches(answer: Answer, examples: Arrays, batch: int = 32) -> Arrays:
    """Return each output for all examples."""
    parts = [answer([one[at : at + batch] for one in examples]) for at in range(0, len(examples[0]), batch)]
    return [np.concatenate(output) for output in zip(*parts, strict=True)]
