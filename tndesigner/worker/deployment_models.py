"""The models that are deployed: that of a run or of a design, and its dense twin."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import keras

from tndesigner.document import Design, load, loads
from tndesigner.layers import build_model, load_model
from tndesigner.layers.weight_loading import take_weights
from tndesigner.models import dense_twin, network_parts
from tndesigner.paths import is_file
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import TrainedModel
from tndesigner.training.requests import Deploy
from tndesigner.training.run_record import STATE_WORDS
from tndesigner.training.runs import open_run
from tndesigner.wording.text import Text
from tndesigner.worker.source_start import start_model


class Subject(NamedTuple):
    """A design and its models."""

    design: Design
    models: dict[TrainedModel, keras.Model]
    """The model, then its dense twin if it has networks."""
    notes: Sequence[str]
    """What weights they have, if that is to be said."""


def subject_of(request: Deploy, batch: int) -> Subject:
    """Return what is deployed: trained if there is a run, else with the weights that training starts from.

    Args:
        request: names the run or the design.
        batch: the batch size that networks are planned for.

    Raises:
        ValueError: if the run has no model, or the weights to start from are missing or do not fit.
    """
    if not request.run:
        return _untrained(loads(request.design, "the design to be deployed"), batch)
    run = open_run(Path(request.run))
    path, twin = run.folder.model("network"), run.folder.model("twin")
    if not is_file(path):
        raise TrainingError(Text("{0} is missing: the run is {1}", path, STATE_WORDS[run.record.state]))
    design = load(run.folder.design)
    twins: dict[TrainedModel, keras.Model] = {"twin": load_model(twin)} if is_file(twin) else _twin(design, batch)
    return Subject(design, {"network": load_model(path), **twins}, ())


def _untrained(design: Design, batch: int) -> Subject:
    ours = build_model(design.model, design.networks, batch=batch, seed=design.experiment.seed)
    models: dict[TrainedModel, keras.Model] = {"network": ours, **_twin(design, batch)}
    notes = [note.message for name, model in models.items() for note in start_model(name, model, design)]
    if design.experiment.start:
        take_weights(design.model, ours, Path(design.experiment.start))
    return Subject(design, models, notes)


def _twin(design: Design, batch: int) -> dict[TrainedModel, keras.Model]:
    if not network_parts(design.model, design.networks):
        return {}
    return {"twin": build_model(dense_twin(design.model, design.networks), {}, batch=batch)}
