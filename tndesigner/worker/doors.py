"""The door to compression, whose libraries a worker that trains does without."""

from tndesigner.training.requests import Compress
from tndesigner.worker.state import WorkerState


def compress(state: WorkerState, request: Compress) -> None:
    """Compress a trained model."""
    from tndesigner.worker.compressing import compress

    compress(state, request)
