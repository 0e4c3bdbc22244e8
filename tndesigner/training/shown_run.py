"""What a window shows of a run."""

from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from tndesigner.document import Design
from tndesigner.training import Epoch, Finished, Isometries, Note, Started
from tndesigner.training.live_history import LiveHistory

RunEvent: TypeAlias = Started | Epoch | Note | Isometries | Finished
"""What a worker tells of a run."""


@dataclass(slots=True)
class ShownRun:
    """The run that goes on, or was the last one."""

    design: Design
    """As it is trained; later edits do not reach into it."""
    title: str
    history: LiveHistory = field(default_factory=LiveHistory)
    started: Started | None = None
    """None until the worker has read design and data."""
    outcome: Finished | None = None
    """None while it goes on, and where it failed."""
    isometries: Isometries | None = None
    """How far the cores that are to be isometries are from one, as was last told; None where there are none."""
    notes: list[str] = field(default_factory=list)

    def take(self, event: RunEvent) -> None:
        """Keep what was told of it."""
        match event:
            case Started():
                self.started = event
            case Epoch():
                self.history.add((event,))
            case Note():
                self.notes.append(event.message)
            case Isometries():
                self.isometries = event
            case Finished():
                self.outcome = event
            case _:
                assert_never(event)

    @property
    def folder(self) -> str:
        """The run folder; empty while there is none."""
        return self.started.run if self.started else ""

    @property
    def epochs(self) -> int:
        """How many epochs each model is to be trained."""
        return self.started.epochs if self.started else self.design.experiment.epochs

    @property
    def models(self) -> int:
        """How many models are trained: the twin too, if there is one."""
        return 2 if self.started is None or self.started.twin_parameters is not None else 1

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1."""
        return len(self.history) / max(1, self.epochs * self.models)

    @property
    def seconds_left(self) -> float | None:
        """About how long it takes still; None before that can be told."""
        return self.history.seconds_left(self.epochs, self.models)

    def would_be_of(self, design: Design) -> bool:
        """Tell whether a design, trained now, would be trained as this one was."""
        return self.is_of(design) and self.design.experiment == design.experiment

    def is_of(self, design: Design) -> bool:
        """Tell whether a design has the networks and the layers that were trained here."""
        mine = self.design
        same_data = mine.experiment.dataset == design.experiment.dataset
        return same_data and mine.model == design.model and mine.networks == design.networks
