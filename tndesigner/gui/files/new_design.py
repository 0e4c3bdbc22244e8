"""The design that File → New opens, and one design in the place of another."""

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, SetDiagram, SetExperiment, SetModel
from tndesigner.model import Model, NetworkDense
from tndesigner.network import Diagram, Network
from tndesigner.network.edits import EditSequence


def new_design() -> Design:
    """Return a design whose only layer is a network with nothing drawn in it."""
    return Design({1: Diagram(Network("network"))}, Model((2,), (NetworkDense(network=1),)))


def replacement(old: Design, new: Design) -> DesignEdit:
    """Return the edit that makes one design of another."""
    gone: list[DesignEdit] = [SetDiagram(number, None) for number in old.diagrams if number not in new.diagrams]
    come: list[DesignEdit] = [SetDiagram(number, diagram) for number, diagram in new.diagrams.items()]
    stack = SetModel(Model(new.model.input_shape)), SetModel(new.model)
    return EditSequence((stack[0], *gone, *come, stack[1], SetExperiment(new.experiment)))
