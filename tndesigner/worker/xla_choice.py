"""Chooses whether the training steps of a run are compiled by XLA: by timing both, if the run is long enough."""

from dataclasses import dataclass

import keras
import tensorflow as tf

from tndesigner.document import Design
from tndesigner.planning.choice import Orders
from tndesigner.wording.text import Text
from tndesigner.worker.devices import Choice
from tndesigner.worker.timing import calls_of_stack, race

LONG_RUN = 60.0
"""XLA is tried if the steps of a run take this many seconds without it; compiling took 4 to 15 s on two cores."""
FASTER = 0.95
"""XLA is used if a step takes at most this fraction of the time without it."""


@dataclass(frozen=True, slots=True)
class XlaChoice:
    """Whether steps are compiled by XLA, and a sentence that says why."""

    used: bool = False
    note: str = ""
    """Empty if XLA was not tried."""


NO_XLA = XlaChoice()


def choose_xla(design: Design, *, steps: int, device: Choice, orders: Orders) -> XlaChoice:
    """Time a training step with and without XLA if the steps of a run take long, and choose the faster one.

    Args:
        design: what is trained.
        steps: how many training steps the run has.
        device: where it is trained; any device, even a processor.
        orders: how networks are contracted.
    """
    batch = design.experiment.batch_size
    with tf.device(device.placement):
        plain = calls_of_stack(design.model, design.networks, batch, orders).training
        if steps * race([plain])[0] < LONG_RUN:
            return NO_XLA
        if device.parts > 1:
            return XlaChoice(note=Text("XLA is not used: several devices share each batch"))
        try:
            compiled = calls_of_stack(design.model, design.networks, batch, orders, xla=True).training
            without, seconds = race([plain, compiled])
        except tf.errors.OpError as error:
            [reason, *_] = str(error.message).splitlines() or [type(error).__name__]
            return XlaChoice(note=Text("XLA is not used, because it cannot compile this model: {0}", reason))
    return judge(seconds / without)


def can_be_compiled(model: keras.Model) -> bool:
    """Return whether XLA can compile all layers; on a GPU it cannot compile LSTM and GRU of Keras, which use cuDNN."""
    return all(layer.supports_jit for layer in model._flatten_layers())


def judge(ratio: float) -> XlaChoice:
    """Choose by the time of a step with XLA, divided by the time without it."""
    if ratio <= FASTER:
        return XlaChoice(used=True, note=Text("XLA is used: a step takes {0:.2f} times as long as without it", ratio))
    if ratio >= 1:
        return XlaChoice(note=Text("XLA is not used: a step takes {0:.2f} times as long with it", ratio))
    told = "XLA is not used: a step takes {0:.2f} times as long with it; it would have to save at least {1:.0f} %"
    return XlaChoice(note=Text(told, ratio, 100 * (1 - FASTER)))
