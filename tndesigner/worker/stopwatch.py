"""Measures the layer of a network against its dense twin."""

import keras
import tensorflow as tf

from tndesigner.document import loads
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Measured, Timing
from tndesigner.training.requests import Measure
from tndesigner.worker.devices import choose_device
from tndesigner.worker.state import WorkerState
from tndesigner.worker.timing import Call, calls_of, part_of, race


def measure(state: WorkerState, request: Measure) -> None:
    """Time a network and its twin, and tell."""
    if state.running:
        raise TrainingError("a run goes on, so nothing can be measured; stop it first")
    design = loads(request.design, "the design to be measured")
    layer, shape = part_of(design, request.network)
    device = choose_device(design.experiment.device)
    keras.utils.clear_session(free_memory=False)
    with tf.device(device.placement):
        ours, twins = (
            calls_of(one, shape, design, request.batch) for one in (layer, layer.twin(shape, design.networks))
        )
        inference = in_turns(ours.inference, twins.inference)
        training = in_turns(ours.training, twins.training)
    measured = Measured(
        network=design.networks[request.network].name,
        batch=request.batch,
        device=device.device.name,
        inference=inference,
        training=training,
    )
    state.events.send(measured)


def in_turns(ours: Call, twins: Call) -> Timing:
    """Time both in turns and return the medians."""
    network, twin = race((ours, twins))
    return Timing(network=network, twin=twin)
