"""What a worker tells; a new kind of event is a class in a file here, and a row below."""

from typing import TypeAlias

from tndesigner.training.events.measured import Measured, Timing
from tndesigner.training.events.outcome import Failed, Figures, Finished
from tndesigner.training.events.progress import Epoch, Note, Paused, Resumed, Started, TrainedModel
from tndesigner.training.events.ready import Device, DevicesListed, Ready, Versions

Event: TypeAlias = Ready | DevicesListed | Note | Started | Epoch | Paused | Resumed | Finished | Failed | Measured
"""Any event."""

EVENTS: dict[str, type[Event]] = {
    cls.kind: cls for cls in (Ready, DevicesListed, Note, Started, Epoch, Paused, Resumed, Finished, Failed, Measured)
}
"""The classes by the name of their kind."""

__all__ = [
    "EVENTS",
    "Device",
    "DevicesListed",
    "Epoch",
    "Event",
    "Failed",
    "Figures",
    "Finished",
    "Measured",
    "Note",
    "Paused",
    "Ready",
    "Resumed",
    "Started",
    "Timing",
    "TrainedModel",
    "Versions",
]
