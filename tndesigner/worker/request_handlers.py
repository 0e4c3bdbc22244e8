"""How each kind of request is answered: a new kind is a function, in a file of its own, and a row in the table."""

from collections.abc import Callable
from typing import Any

from tndesigner.document import loads
from tndesigner.training import requests
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import DevicesListed, Paused, Resumed, ThreadsAdvised
from tndesigner.wording.text import Text
from tndesigner.worker.benchmark import measure
from tndesigner.worker.calibration import calibrate
from tndesigner.worker.continuing import continue_run
from tndesigner.worker.devices import list_devices, why_no_gpu
from tndesigner.worker.doors import compress, deploy
from tndesigner.worker.failures import failure
from tndesigner.worker.inspecting import inspect
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.predicting import predict
from tndesigner.worker.run_prefetch import RunPrefetch
from tndesigner.worker.starting import start_run
from tndesigner.worker.state import WorkerState
from tndesigner.worker.thread_choice import advised_threads
from tndesigner.worker.truncating import truncate


def train(state: WorkerState, request: requests.Train) -> None:
    """Start a run, if none is in progress; runs over other folds and seeds follow."""
    state.require_idle(Text("no other can start"))
    first = state.series.begin(request)
    state.run, foresight = None, state.next
    state.next = None
    _start(state, first, foresight)


def train_next(state: WorkerState) -> None:
    """Start the next run of a series."""
    state.run = None
    try:
        _start(state, state.series.next())
    except Exception as error:  # noqa: BLE001  # the worker survives and reports it
        state.events.send(failure(error, requests.Train.kind))


def train_more(state: WorkerState, request: requests.TrainMore) -> None:
    """Continue a run that has ended, if none is in progress."""
    state.require_idle(Text("no other can start"))
    state.begin(continue_run(request, state.run, state.events.send))


def make_ready(state: WorkerState, request: requests.Prepare) -> None:
    """Prepare a run when there is nothing else to do; one that is prepared already is kept.

    If a different number of threads would suit it better, an event says so.
    """
    if state.next is None or not state.next.suits(request):
        state.next = None
        state.next = RunPrefetch(request)
        if threads := advised_threads(loads(request.design), twin=request.twin):
            state.events.send(ThreadsAdvised(threads=threads))


def watch(state: WorkerState, request: requests.Watch) -> None:
    """Look at models as often as requested from now on."""
    state.watching = request
    if state.run is not None:
        state.run.observer.follow(request)


def stop(state: WorkerState, _: requests.Stop) -> None:
    """End the run, and its series."""
    if state.running is None and state.series.continues:
        reached = state.series.end()
        state.events.send(*([reached] if reached else []))
    else:
        run = _running(state)
        if run.shared:
            run.stopping = True
        else:
            state.finish(run)


def pause(state: WorkerState, _: requests.Pause) -> None:
    """Pause the run."""
    run = _running(state)
    if run.shared:
        raise TrainingError(Text("a run on several hosts cannot be paused; stop it, and continue it later"))
    run.paused = True
    state.events.send(Paused())


def resume(state: WorkerState, _: requests.Resume) -> None:
    """Resume the run."""
    _running(state).paused = False
    state.events.send(Resumed())


def tell_devices(state: WorkerState, _: requests.ListDevices) -> None:
    """List the devices."""
    state.events.send(DevicesListed(devices=list_devices(), no_gpu=why_no_gpu()))


def shut_down(state: WorkerState, _: requests.Shutdown) -> None:
    """End the run, if one is in progress, and the worker."""
    state.ended = True
    if state.running:
        state.finish(state.running)


ANSWERS: dict[type[requests.Request], Callable[[WorkerState, Any], None]] = {
    requests.Train: train,
    requests.TrainMore: train_more,
    requests.Truncate: truncate,
    requests.Inspect: inspect,
    requests.Prepare: make_ready,
    requests.Watch: watch,
    requests.Stop: stop,
    requests.Pause: pause,
    requests.Resume: resume,
    requests.ListDevices: tell_devices,
    requests.Measure: measure,
    requests.Calibrate: calibrate,
    requests.Compress: compress,
    requests.Predict: predict,
    requests.Deploy: deploy,
    requests.Shutdown: shut_down,
}
"""The function that answers each kind of request."""


def _start(state: WorkerState, request: requests.Train, foresight: RunPrefetch | None = None) -> None:
    """Start a run; if that fails, none follows."""
    try:
        state.begin(start_run(request, state.events.send, foresight.take(request) if foresight else None))
    except Exception:
        state.series.end()
        raise


def _running(state: WorkerState) -> LiveRun:
    if state.running is None:
        raise TrainingError(Text("no run is in progress"))
    return state.running
