"""Looks at saved cores."""

from contextlib import suppress
from pathlib import Path

import keras

from tndesigner.document import Design, loads
from tndesigner.layers import build_model
from tndesigner.layers.weight_loading import take_weights
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Inspected
from tndesigner.training.requests import Inspect
from tndesigner.training.runs import open_run
from tndesigner.worker.spectra import spectra_of
from tndesigner.worker.state import WorkerState


def inspect(state: WorkerState, request: Inspect) -> None:
    """Send what the bonds of saved cores carry; a run that is in progress waits meanwhile."""
    design = loads(request.design, "the design that was trained")
    model, path = model_of(design), Path(request.weights)
    take_weights(design.model, model, path)
    spectra = spectra_of(design.model, model, _epochs(path))
    state.events.send(Inspected(weights=request.weights, spectra=spectra))


def model_of(design: Design) -> keras.Model:
    """Return the untrained model of a design."""
    return build_model(design.model, design.networks, batch=design.experiment.batch_size)


def _epochs(weights: Path) -> int:
    """Return after how many epochs a run saved the weights; 0 for weights outside a run folder."""
    with suppress(TrainingError):
        figures = open_run(weights.parent).record.network
        return figures.epochs if figures else 0
    return 0
