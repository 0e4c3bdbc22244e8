"""The main loop of the training process."""

import os
import signal
from queue import SimpleQueue

import keras
import numpy as np
import tensorflow as tf

from tndesigner.datasets import Task
from tndesigner.layers import build_model
from tndesigner.models import Dense, Experiment, Model, NetworkDense
from tndesigner.network.templates import make
from tndesigner.planning.calibrations import known_rates
from tndesigner.planning.rates import built_in_rates, use_rates
from tndesigner.training.client import COLD
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Failed, Ready
from tndesigner.training.requests import Prepare, Watch
from tndesigner.wording.text import message_of
from tndesigner.worker.calibration import computing_threads
from tndesigner.worker.channel import EventWriter, Incoming, claim_stdout, listen
from tndesigner.worker.devices import list_devices, share_gpus, why_no_gpu
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.failures import failure
from tndesigner.worker.idle_measurements import IdleMeasurements
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.request_handlers import ANSWERS, train_next
from tndesigner.worker.run_files import installed_versions
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples
from tndesigner.worker.state import WorkerState
from tndesigner.worker.thread_choice import choose_threads


def main() -> int:
    """Take requests from stdin and write events to stdout until stdin ends; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in the terminal is for the parent process
    events, incoming = claim_stdout(), listen()
    share_gpus()
    tf.get_logger().setLevel("ERROR")  # it warns of every new graph
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
    Service(events, incoming).work()
    return 0


class Service:
    """Answers requests until it is told to end; a failure is sent as an event, and the work continues."""

    def __init__(self, events: EventWriter, incoming: "SimpleQueue[Incoming]") -> None:
        """Take requests from a queue and send events."""
        self.state = WorkerState(events, incoming=incoming)
        self._incoming = incoming
        self._rest = IdleMeasurements(self.state)

    def work(self) -> None:
        """Send that the worker is ready, and work until the end."""
        ready = Ready(versions=installed_versions(), devices=list_devices(), no_gpu=why_no_gpu())
        self.state.events.send(ready)
        first = choose_threads(self._incoming)
        use_rates(known_rates(computing_threads()) or built_in_rates())
        cold = COLD in os.environ or not self._incoming.empty()
        if not cold and all(isinstance(one, Watch | Prepare) for one in first):
            warm_up()
        for request in first:
            self._answer(request)
        while not self.state.ended:
            run = self.state.run
            if run is not None and run.going and self._incoming.empty():
                run.advance()
                self.state.follow(run)
            elif self.state.series.continues and not self.state.running and self._incoming.empty():
                train_next(self.state)
            elif not (self._incoming.empty() and (self._look_ahead() or self._rest.advance())):
                self._answer(self._incoming.get())

    def _look_ahead(self) -> bool:
        """Prepare a part of the next run; return whether there was something to do."""
        foresight = self.state.next
        try:
            return foresight is not None and not self.state.running and foresight.advance()
        except Exception:  # noqa: BLE001  # the run itself, if it is requested, will say what is wrong
            self.state.next = None
            return False

    def _answer(self, incoming: Incoming) -> None:
        self._rest.begin()
        if isinstance(incoming, TrainingError):
            self.state.events.send(Failed(message=message_of(incoming)))
            return
        try:
            ANSWERS[type(incoming)](self.state, incoming)
        except Exception as error:  # noqa: BLE001  # the worker survives and reports it
            self.state.events.send(failure(error, incoming.kind))


_EXAMPLES, _BATCH = 12, 4


def warm_up() -> None:
    """Train a model on noise, with and without the graph, and discard it: later calls are faster."""
    stack = Model((6,), (NetworkDense(network=1, activation="relu"), Dense(units=1)))
    network = make("mpo", {"inputs": "2,3", "outputs": "2,3", "bond": "2"}).network
    model = build_model(stack, {1: network}, batch=_BATCH)
    noise = np.random.default_rng(0).normal(size=(_EXAMPLES, 6)).astype(np.float32)
    samples = Samples(tf.constant(noise), tf.constant(noise[:, :1]))
    optimizer = make_optimizer(Experiment(), model.trainable_variables)
    measures = measures_for(Task.BINARY, "mean_squared_error")
    loop = EpochLoop(model, measures, optimizer, Data(samples, samples, _BATCH))
    learner = Learner("network", loop, SampleOrder(_EXAMPLES, _BATCH, 0), epochs=3)
    while not learner.done:
        learner.advance()
    keras.utils.clear_session(free_memory=False)
