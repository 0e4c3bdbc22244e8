"""Chooses whether a run computes in mixed precision, if its experiment asks for it: by timing a step in both ways."""

from dataclasses import dataclass

import tensorflow as tf

from tndesigner.document import Design
from tndesigner.layers import computing_in
from tndesigner.planning.choice import Orders
from tndesigner.training.events import Device
from tndesigner.training.precision import MIXED, SINGLE, why_not_mixed_on
from tndesigner.worker.devices import Choice, list_devices
from tndesigner.worker.division import Division
from tndesigner.worker.timing import Call, calls_of_stack, first_line, race, why_not_faster

_DIGITS = 10**6
"""Hosts tell each other ratios as whole numbers of parts, so many to one."""


@dataclass(frozen=True, slots=True)
class PrecisionChoice:
    """How the layers of a run compute, and a sentence that says why."""

    policy: str = SINGLE
    """The name of a dtype policy of Keras."""
    note: str = ""
    """Empty if mixed precision was not asked for."""


IN_SINGLE = PrecisionChoice()


def choose_precision(design: Design, *, device: Choice, orders: Orders) -> PrecisionChoice:
    """Time a training step in single and in mixed precision if the experiment asks for mixed precision.

    Several hosts decide alike: by the host where mixed precision helps least.

    Args:
        design: what is trained, with the batch size that a device gets.
        device: where it is trained; any device of a sufficient compute capability.
        orders: how networks are contracted.
    """
    if design.experiment.precision != MIXED:
        return IN_SINGLE
    reason, ratio = why_not_mixed_on(_used(device)), 0.0
    if not reason:
        try:
            ratio = _ratio(design, device, orders)
        except (tf.errors.OpError, TypeError, ValueError) as error:
            reason = f"this model cannot be trained in it ({first_line(error)})"
    with device.scope():
        told = Division().tell(int(bool(reason)), round(_DIGITS * ratio))
    if not reason and told[:, 0].any():
        reason = "another host cannot compute in it"
    return refuse(reason) if reason else judge(int(told[:, 1].max()) / _DIGITS)


def refuse(reason: str) -> PrecisionChoice:
    """Choose single precision for a reason."""
    return PrecisionChoice(note=f"mixed precision is not used: {reason}")


def judge(ratio: float) -> PrecisionChoice:
    """Choose by the time of a step in mixed precision, divided by the time in single precision."""
    if reason := why_not_faster(ratio):
        return refuse(reason)
    return PrecisionChoice(MIXED, f"mixed precision is used: a step takes {ratio:.2f} times as long as in {SINGLE}")


def _used(device: Choice) -> list[Device]:
    """Return the devices of this machine that a choice means."""
    return [one for one in list_devices() if one.name in device.names] or [device.device]


def _ratio(design: Design, device: Choice, orders: Orders) -> float:
    with tf.device(device.placement):
        single, mixed = race([_step(design, orders, policy) for policy in (SINGLE, MIXED)])
    return mixed / single


def _step(design: Design, orders: Orders, policy: str) -> Call:
    with computing_in(policy):
        return calls_of_stack(design.model, design.networks, design.experiment.batch_size, orders).training
