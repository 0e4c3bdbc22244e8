"""The doors to the libraries that run models, which need not be installed."""

from collections.abc import Callable
from typing import Any

from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import Text


def onnx_runtime() -> Any:
    """Return the package that runs ONNX models, if those that write them are installed, too.

    Raises:
        TrainingError: if a package is missing.
    """
    try:
        import onnx  # noqa: F401
        import onnxruntime
        import tf2onnx  # noqa: F401
    except ImportError as error:
        raise TrainingError(
            Text("ONNX needs the package {0}: pip install tf2onnx onnx onnxruntime", error.name)
        ) from error
    return onnxruntime


def litert_interpreter() -> Callable[..., Any]:
    """Return the class that runs LiteRT models.

    Raises:
        TrainingError: if its package is missing.
    """
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise TrainingError(Text("LiteRT needs the package ai-edge-litert: pip install ai-edge-litert")) from error
    made: Callable[..., Any] = Interpreter
    return made
