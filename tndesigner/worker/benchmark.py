"""Measures the layer of a network, or a whole model, against its dense twin."""

import keras
import tensorflow as tf

from tndesigner.document import Design, loads
from tndesigner.models import Model, dense_twin, network_parts
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Measured, Timing
from tndesigner.training.requests import Measure
from tndesigner.wording.text import Text
from tndesigner.worker.devices import choose_device
from tndesigner.worker.state import WorkerState
from tndesigner.worker.timing import ANY_LENGTH, Call, alone, calls_of_stack, part_of, race


def measure(state: WorkerState, request: Measure) -> None:
    """Time a network and its twin, and send the result."""
    state.require_idle(Text("nothing can be measured"))
    design = loads(request.design, "the design to be measured")
    ours, twins = stacks_of(design, request.network)
    device = choose_device(design.experiment.device)
    keras.utils.clear_session(free_memory=False)
    with tf.device(device.placement):
        own, others = (calls_of_stack(one, design.networks, request.batch) for one in (ours, twins))
        inference = in_turns(own.inference, others.inference)
        training = in_turns(own.training, others.training)
    measured = Measured(
        network="" if request.network is None else design.networks[request.network].name,
        batch=request.batch,
        device=device.device.name,
        inference=inference,
        training=training,
    )
    state.events.send(measured)


def stacks_of(design: Design, network: int | None) -> tuple[Model, Model]:
    """Return the stack of a network's layer alone, or that of the whole design, and its dense twin.

    Raises:
        TrainingError: if the design has no such network, or none at all.
    """
    networks = design.networks
    if network is not None:
        layer, shape = part_of(design, network)
        return alone(layer, shape), alone(layer.twin(shape, networks), shape)
    if not network_parts(design.model, networks):
        raise TrainingError(Text("the design has no network, so it is its own dense twin"))
    if (len(design.model.inputs), len(design.model.all_outputs)) != (1, 1):
        raise TrainingError(
            Text("only models with one input and one output can be measured as a whole; measure a network")
        )
    shape = tuple(dim or ANY_LENGTH for dim in design.model.input_shape)
    model = design.model.with_input(shape)
    return model, dense_twin(model, networks)


def in_turns(ours: Call, twins: Call) -> Timing:
    """Time both alternately and return the medians."""
    network, twin = race((ours, twins))
    return Timing(network=network, twin=twin)
