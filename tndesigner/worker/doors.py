"""The doors to compression and to runtimes of models, whose libraries a worker that trains does without."""

from tndesigner.training.requests import Compress, Deploy
from tndesigner.worker.state import WorkerState


def compress(state: WorkerState, request: Compress) -> None:
    """Compress a trained model."""
    from tndesigner.worker.compressing import compress

    compress(state, request)


def deploy(state: WorkerState, request: Deploy) -> None:
    """Write a model for a runtime."""
    from tndesigner.worker.deploying import deploy

    deploy(state, request)
