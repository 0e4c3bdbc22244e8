"""Says whether a run computes in mixed precision, if its experiment asks for it."""

from dataclasses import dataclass

from tndesigner.document import Design
from tndesigner.training.events import Device
from tndesigner.training.precision import MIXED, SINGLE, why_not_mixed_on
from tndesigner.wording.text import Text
from tndesigner.worker.devices import Choice, list_devices
from tndesigner.worker.division import Division


@dataclass(frozen=True, slots=True)
class PrecisionChoice:
    """How the layers of a run compute, and a sentence that says why."""

    policy: str = SINGLE
    """The name of a dtype policy of Keras."""
    note: str = ""
    """Empty if mixed precision was not asked for."""


IN_SINGLE = PrecisionChoice()
IN_MIXED = PrecisionChoice(MIXED, Text("layers compute in mixed precision (bfloat16)"))


def choose_precision(design: Design, device: Choice) -> PrecisionChoice:
    """Return mixed precision if the experiment asks for it, and all devices of all hosts may be faster in it.

    That depends on nothing else, so runs of a series, and a run that is repeated, compute alike.
    """
    if design.experiment.precision != MIXED:
        return IN_SINGLE
    reason = why_not_mixed_on(_used(device))
    with device.scope():
        refused = Division().tell(bool(reason)).any()
    if not refused:
        return IN_MIXED
    return PrecisionChoice(note=Text("mixed precision is not used: {0}", reason or Text("another host cannot use it")))


def _used(device: Choice) -> list[Device]:
    """Return the devices of this machine that a choice means."""
    return [one for one in list_devices() if one.name in device.names] or [device.device]
