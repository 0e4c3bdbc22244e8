"""A slot: one worker process that trains one design after the other, with threads of its own."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from threading import Event

from tndesigner.document import Design, dumps
from tndesigner.searching.errors import SearchError
from tndesigner.training import Epoch, Failed, Finished, Measure, Measured, Stop, Train, TrainingError, WorkerClient
from tndesigner.training.client import start_worker
from tndesigner.wording.text import Text, message_of

PATIENCE = 0.2
"""Seconds between two looks at whether the search was stopped."""
ATTEMPTS = 3
"""How many times a run is started whose worker keeps ending in the middle."""

Listener = Callable[[Epoch], bool]
"""Is called with each epoch; returns whether to stop the run."""


class Slot:
    """A place for one run at a time; the worker is started for the first one, and again if it ends by itself."""

    def __init__(self, threads: int, stopping: Event) -> None:
        """Take the number of threads of the worker, and the event that says that the search was stopped."""
        self._threads, self._stopping = threads, stopping
        self._worker: WorkerClient | None = None

    def train(self, request: Train, listen: Listener) -> Finished:
        """Train a design.

        Raises:
            SearchError: if it cannot be trained.
            KeyboardInterrupt: if the search was stopped meanwhile.
        """
        for attempt in range(ATTEMPTS):
            try:
                return self._train(request, listen)
            except TrainingError as error:
                self.close()
                shutil.rmtree(request.folder, ignore_errors=True)
                if attempt == ATTEMPTS - 1:
                    raise SearchError(
                        Text("the training process ended {0} times: {1}", ATTEMPTS, message_of(error))
                    ) from error
        raise AssertionError

    def measure(self, design: Design) -> float:
        """Return how many seconds the model takes to answer one batch.

        Raises:
            SearchError: if it cannot be measured.
            KeyboardInterrupt: if the search was stopped meanwhile.
        """
        try:
            worker = self._started()
            worker.send(Measure(design=dumps(design), batch=design.experiment.batch_size))
            while True:
                match self._next(worker):
                    case Measured() as event:
                        return event.inference.network
                    case Failed() as event:
                        raise SearchError(event.message)
                    case _:
                        pass
        except TrainingError as error:
            self.close()
            raise SearchError(message_of(error)) from error

    def close(self) -> None:
        """End the worker, at once if the search was stopped."""
        if self._worker is not None:
            with suppress(OSError):
                if self._stopping.is_set():
                    self._worker.process.kill()
                self._worker.close()
            self._worker = None

    def _started(self) -> WorkerClient:
        if self._worker is None:
            self._worker = start_worker(self._threads)
        return self._worker

    def _train(self, request: Train, listen: Listener) -> Finished:
        worker = self._started()
        worker.send(request)
        asked = False
        while True:
            match self._next(worker):
                case Epoch() as event:
                    if not asked and listen(event):
                        worker.send(Stop())
                        asked = True
                case Finished() as event:
                    return event
                case Failed() as event:
                    raise SearchError(event.message)
                case _:
                    pass

    def _next(self, worker: WorkerClient) -> object:
        if self._stopping.is_set():
            raise KeyboardInterrupt
        return worker.receive(PATIENCE)
