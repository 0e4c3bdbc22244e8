"""How many threads should compute one operation.

Splitting an operation costs more than it gains while a training step is shorter than about a millisecond: there
one thread was 1.4 to 1.9 times faster than two, and above two milliseconds two were 1.5 to 1.8 times faster.
TensorFlow wants to know before it computes anything, so it is decided when a worker is started.
"""

import os
from math import ceil

from tndesigner.document import Design
from tndesigner.model import dense_twin
from tndesigner.planning import savings_of

PRODUCTS = 80e9
"""Floating-point operations a second of one thread."""
STREAM = 15e9
"""Bytes a second that one thread moves."""
UPDATE = 28
"""Bytes that the optimizer moves for a parameter: gradient, weight and two moments, read and written."""
WORTH_A_THREAD = 1e-3
"""Seconds of a training step that are worth a thread more."""


def threads_for(design: Design, *, twin: bool = True) -> int:
    """Return how many threads a worker should have to train a design on this machine's processor.

    Args:
        design: what is trained, without errors.
        twin: whether the dense twin is trained, too; then the slower of both decides.

    Raises:
        ModelError: if a layer does not fit the one before it.
        CheckError: if a network has errors.
    """
    seconds = max(step_seconds(design, of_twin=of_twin) for of_twin in (False, *(True,) * twin))
    return max(1, min(os.cpu_count() or 1, ceil(seconds / WORTH_A_THREAD)))


def step_seconds(design: Design, *, of_twin: bool) -> float:
    """Predict how long one thread needs for a training step of the model with networks, or of its twin."""
    networks, batch = design.networks, design.experiment.batch_size
    savings = savings_of(design.model, networks, batch=batch)
    model = dense_twin(design.model, networks) if of_twin else design.model
    pairs = zip(model.layers, model.shapes(networks), strict=False)
    flops = sum(layer.flops(shape, networks) for layer, shape in pairs)
    if not of_twin:
        flops += sum(layer.flops_per_example for layer in savings.layers)
    parameters = savings.twin_parameters if of_twin else savings.parameters
    return 3 * batch * flops / PRODUCTS + parameters * UPDATE / STREAM
