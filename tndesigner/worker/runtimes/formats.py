"""The formats of models: how each is written, and how its runtime answers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from tndesigner.training.errors import TrainingError
from tndesigner.worker.runtimes.doors import litert_interpreter, onnx_runtime

Answer = Callable[[Any], Any]
"""Gives the output of a model for a batch of examples."""

CALIBRATED = 100
"""The number of examples from which the ranges of whole numbers are taken."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """A format that models are written in."""

    suffix: str
    """Of its file; empty for a folder."""
    require: Callable[[], object]
    """Raises a TrainingError if a package is missing."""
    write: Callable[[keras.Model, Path, str, Any], None]
    """Writes a model with a precision; whole numbers are calibrated with examples."""
    load: Callable[[Path], Answer]


def _write_saved_model(model: keras.Model, path: Path, _: str, __: Any) -> None:
    model.export(path, format="tf_saved_model", verbose=False)


def _load_saved_model(path: Path) -> Answer:
    served = tf.saved_model.load(str(path))
    return lambda data: served.serve(data).numpy()


def _write_onnx(model: keras.Model, path: Path, _: str, __: Any) -> None:
    model.export(path, format="onnx", verbose=False)


def _load_onnx(path: Path) -> Answer:
    runtime = onnx_runtime()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    session = runtime.InferenceSession(str(path), options)
    name = session.get_inputs()[0].name
    return lambda data: session.run(None, {name: data})[0]


def _write_litert(model: keras.Model, path: Path, precision: str, examples: Any) -> None:
    def calibration() -> Iterator[list[Any]]:
        for one in examples[:CALIBRATED]:
            yield [one[None]]

    smaller: dict[str, Any] = {"optimizations": [tf.lite.Optimize.DEFAULT]}
    if precision == "float16":
        smaller["target_spec"] = {"supported_types": [tf.float16]}
    elif precision == "int8":
        smaller["representative_dataset"] = calibration
    else:
        smaller = {}
    model.export(path, format="litert", verbose=False, **smaller)


def _load_litert(path: Path) -> Answer:
    interpreter = litert_interpreter()(str(path), num_threads=1)
    place, shape = interpreter.get_input_details()[0]["index"], None

    def answer(data: Any) -> Any:
        nonlocal shape
        if data.shape != shape:
            interpreter.resize_tensor_input(place, data.shape)
            interpreter.allocate_tensors()
            shape = data.shape
        interpreter.set_tensor(place, data)
        interpreter.invoke()
        return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])

    return answer


RUNTIMES = {
    "onnx": Runtime(".onnx", onnx_runtime, _write_onnx, _load_onnx),
    "litert": Runtime(".tflite", litert_interpreter, _write_litert, _load_litert),
    "savedmodel": Runtime("", lambda: None, _write_saved_model, _load_saved_model),
}
"""By name."""


def answering(runtime: Runtime, path: Path, example: Any) -> Answer:
    """Return a written model in its runtime, after it has answered one example.

    Raises:
        TrainingError: if the runtime cannot run it.
    """
    try:
        answer = runtime.load(path)
        answer(example)
    except (RuntimeError, ValueError) as error:
        reason = (str(error).strip().splitlines() or ["no reason is given"])[0]
        if "Flex" in str(error):
            reason = "LiteRT lacks operations of TensorFlow, such as the loop of a recurrent layer; write ONNX instead"
        raise TrainingError(f"the model is written, but its runtime cannot run it: {reason}") from error
    return answer


def size_of(path: Path) -> int:
    """Return the size of a file, or of all files in a folder, in bytes."""
    files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files)


def in_batches(answer: Answer, examples: Any, batch: int = 32) -> Any:
    """Return the answers for all examples."""
    return np.concatenate([np.asarray(answer(examples[at : at + batch])) for at in range(0, len(examples), batch)])
