"""The worker's loop: a step of the run, or a request if one waits; else what the next run may need."""

from queue import SimpleQueue

from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Failed, Ready
from tndesigner.training.requests import Prepare, Watch
from tndesigner.worker.channel import EventWriter, Incoming
from tndesigner.worker.devices import list_devices, why_no_gpu
from tndesigner.worker.failures import failure
from tndesigner.worker.request_handlers import ANSWERS
from tndesigner.worker.state import WorkerState
from tndesigner.worker.thread_choice import choose_threads
from tndesigner.worker.versions import installed_versions
from tndesigner.worker.warm_up import warm_up


class Service:
    """Answers requests until it is told to end; what fails is told, and the work goes on."""

    def __init__(self, events: EventWriter, incoming: "SimpleQueue[Incoming]") -> None:
        """Take requests from a queue and send events."""
        self.state = WorkerState(events)
        self._incoming = incoming

    def work(self) -> None:
        """Tell that the worker is ready, and work until the end."""
        ready = Ready(versions=installed_versions(), devices=list_devices(), no_gpu=why_no_gpu())
        self.state.events.send(ready)
        first = choose_threads(self._incoming)
        if self._incoming.empty() and all(isinstance(one, Watch | Prepare) for one in first):
            warm_up()
        for request in first:
            self._answer(request)
        while not self.state.ended:
            run = self.state.run
            if run is not None and run.going and self._incoming.empty():
                run.advance()
            elif not (self._incoming.empty() and self._look_ahead()):
                self._answer(self._incoming.get())

    def _look_ahead(self) -> bool:
        """Make something ready for the next run; tell whether there was something to do."""
        foresight = self.state.next
        try:
            return foresight is not None and not self.state.running and foresight.advance()
        except Exception:  # noqa: BLE001  # the run itself, if it is ever asked for, says what is wrong
            self.state.next = None
            return False

    def _answer(self, incoming: Incoming) -> None:
        if isinstance(incoming, TrainingError):
            self.state.events.send(Failed(message=str(incoming)))
            return
        try:
            ANSWERS[type(incoming)](self.state, incoming)
        except Exception as error:  # noqa: BLE001  # whatever it is, the worker lives on and says so
            self.state.events.send(failure(error, incoming.kind))
