"""Questions as the window asks them."""

import json

from tndesigner.document import Design
from tndesigner.estimates.messages import design_message, line
from tndesigner.models import Model, NetworkDense, input_width
from tndesigner.network.templates import make
from tndesigner.planning.subject import Subject


def question(design: Design, *, batch: int = 32, shown: int = 1, **details: str) -> dict:
    """Return a question about a design, as it comes out of the pipe."""
    record = {"design": design_message(design), "shown": shown, "batch": batch, **details}
    return json.loads(line(record))


def subject(design: Design, *, batch: int = 32, shown: int = 1) -> Subject:
    """Return what such a question is about."""
    return Subject(design.model, design.networks, shown, batch)


def train(inputs: str, outputs: str, bond: int) -> Design:
    """Return a design with a tensor train as its only layer."""
    diagram = make("mpo", {"inputs": inputs, "outputs": outputs, "bond": str(bond)})
    return Design({1: diagram}, Model((input_width(diagram.network),), (NetworkDense(network=1),)))
