"""What a window shows of a run."""

from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from tndesigner.document import Design
from tndesigner.training import Epoch, Finished, Isometries, Note, Repeated, Started, Stepped
from tndesigner.training.events import TrainedModel
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.series_words import reached_words

RunEvent: TypeAlias = Started | Epoch | Stepped | Note | Isometries | Finished | Repeated
"""The events of a run."""


@dataclass(slots=True)
class ShownRun:
    """The current or last run."""

    design: Design
    """The design as it is trained; later edits do not change it."""
    title: str
    history: LiveHistory = field(default_factory=LiveHistory)
    started: Started | None = None
    """None until the worker has read design and data."""
    outcome: Finished | None = None
    """None while the run is in progress, and if it failed."""
    isometries: Isometries | None = None
    """The last report on how far cores are from isometries; None if there are none."""
    reached: Repeated | None = None
    """What the runs of the series have reached together; None if it is a single run, or others follow."""
    notes: list[str] = field(default_factory=list)

    within: dict[TrainedModel, float] = field(default_factory=dict)
    """The share of the present epoch that each model has done, while epochs take long."""

    def take(self, event: RunEvent) -> None:
        """Keep an event of the run."""
        match event:
            case Started():
                self.started = event
            case Epoch():
                self.history.add((event,))
                self.within.pop(event.model, None)
            case Stepped():
                self.within[event.model] = event.step / max(1, event.steps)
            case Note():
                self.notes.append(event.message)
            case Isometries():
                self.isometries = event
            case Finished():
                self.outcome = event
            case Repeated():
                self.reached = event
                self.notes.append(reached_words(event))
            case _:
                assert_never(event)

    @property
    def folder(self) -> str:
        """The run folder; empty while there is none."""
        return self.started.run if self.started else ""

    @property
    def epochs(self) -> int:
        """How many epochs each model is trained."""
        return self.started.epochs if self.started else self.design.experiment.epochs

    @property
    def models(self) -> int:
        """How many models are trained, with the twin if there is one."""
        return 2 if self.started is None or self.started.twin_parameters is not None else 1

    @property
    def share(self) -> float:
        """The completed share, from 0 to 1."""
        return (len(self.history) + sum(self.within.values())) / max(1, self.epochs * self.models)

    @property
    def epoch_share(self) -> tuple[int, float]:
        """The epoch that is being trained, from 1, and the share of it that the models have done."""
        done = (len(self.history) + sum(self.within.values())) / self.models
        return int(done) + 1, done - int(done)

    @property
    def seconds_left(self) -> float | None:
        """The predicted remaining time; None until it is known."""
        return self.history.seconds_left(self.epochs, self.models)

    def would_be_of(self, design: Design) -> bool:
        """Return whether a design would be trained in the same way as this one was."""
        return self.is_of(design) and self.design.experiment == design.experiment

    def is_of(self, design: Design) -> bool:
        """Return whether a design has the networks, layers and dataset that were trained here."""
        mine = self.design
        same_data = mine.experiment.dataset == design.experiment.dataset
        return same_data and mine.model == design.model and mine.networks == design.networks
