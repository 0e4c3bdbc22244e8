"""Random edits of designs, as a person at the window would make them; any of them may be refused."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from tests.property.networks import NAMES
from tndesigner.document import Design
from tndesigner.document.edits import (
    DesignEdit,
    EditNetwork,
    Place,
    PointLeg,
    SetDiagram,
    SetExperiment,
    SetModel,
    SetNote,
)
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense
from tndesigner.network import Diagram, Leg, Network, Placement, Tensor, TensorKind
from tndesigner.network.diagram import Note, Shape
from tndesigner.network.edits import (
    AddTensor,
    EditSequence,
    NetworkEdit,
    RemoveBond,
    RemoveTensor,
    RenameNetwork,
    ReplaceTensor,
    SetOutputs,
    connection,
    leg_addition,
    leg_removal,
    removal,
    set_dim,
)

DIMS = st.sampled_from([1, 2, 3, 5, 7, 0, -3, 2**63 - 1])
LENGTHS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-900, 900)
PLACEMENTS = st.builds(Placement, LENGTHS, LENGTHS, st.sampled_from(Shape), NAMES, st.booleans())
NOTES = st.builds(Note, NAMES, LENGTHS, LENGTHS, LENGTHS, LENGTHS)
EXPERIMENTS = st.builds(
    Experiment,
    dataset=NAMES,
    learning_rate=st.floats(allow_nan=False, allow_infinity=False),
    epochs=st.integers(-9, 9),
    seed=st.integers(-(2**63) + 1, 2**63 - 1),
)


def add_tensor(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """A new tensor with up to four legs."""
    legs = draw(st.lists(st.tuples(NAMES, DIMS), max_size=4))
    made = tuple(Leg(network.new_id(), name, dim) for name, dim in legs)
    return AddTensor(Tensor(network.new_id(), draw(NAMES), draw(st.sampled_from(TensorKind)), made))


def remove_tensors(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """Some tensors with all that hangs on them."""
    return removal(network, draw(st.lists(_tensors(network), max_size=3)))


def remove_tensor_alone(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """One tensor, refused while it has bonds or output legs."""
    return EditSequence((RenameNetwork(draw(NAMES)), RemoveTensor(draw(_tensors(network)))))


def rename_tensor(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """A tensor with another name, and perhaps other legs."""
    tensor = network.tensor(draw(_tensors(network)))
    keep = draw(st.integers(0, len(tensor.legs)))
    return ReplaceTensor(replace(tensor, name=draw(NAMES), legs=tensor.legs[:keep]))


def grow_leg(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """One more leg."""
    return leg_addition(network, draw(_tensors(network)), draw(NAMES), draw(DIMS))[0]


def remove_leg(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """A leg with its bond and its place among the outputs."""
    return leg_removal(network, draw(_legs(network)))


def connect(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """A bond of two legs, refused where one has a bond."""
    return connection(network, draw(_legs(network)), draw(_legs(network)))


def cut(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """A bond less."""
    return RemoveBond(draw(st.sampled_from([bond.id for bond in network.bonds])))


def resize(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """Other dimensions of some legs."""
    return set_dim(network, draw(st.lists(st.tuples(_legs(network), DIMS), max_size=4)))


def order_outputs(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """Any legs in any order, twice too."""
    return SetOutputs(tuple(draw(st.lists(_legs(network), max_size=5))))


def rename(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """Another name for the network."""
    return RenameNetwork(draw(NAMES))


NETWORK_EDITS: dict[str, tuple[Callable[[st.DrawFn, Network], NetworkEdit], Callable[[Network], bool]]] = {
    "add a tensor": (add_tensor, lambda network: True),
    "rename": (rename, lambda network: True),
    "remove tensors": (remove_tensors, lambda network: bool(network.tensors)),
    "remove a tensor alone": (remove_tensor_alone, lambda network: bool(network.tensors)),
    "rename a tensor": (rename_tensor, lambda network: bool(network.tensors)),
    "grow a leg": (grow_leg, lambda network: bool(network.tensors)),
    "remove a leg": (remove_leg, lambda network: any(network.legs)),
    "connect": (connect, lambda network: any(network.legs)),
    "cut": (cut, lambda network: bool(network.bonds)),
    "resize": (resize, lambda network: any(network.legs)),
    "order the outputs": (order_outputs, lambda network: any(network.legs)),
}
"""What makes an edit, and whether there is something to make it of."""


@st.composite
def network_edits(draw: st.DrawFn, network: Network) -> NetworkEdit:
    """Draw an edit of a network."""
    usable = [make for make, possible in NETWORK_EDITS.values() if possible(network)]
    return draw(st.sampled_from(usable))(draw, network)


@st.composite
def design_edits(draw: st.DrawFn, design: Design) -> DesignEdit:
    """Draw an edit of a design, mostly of one of its networks."""
    if not design.diagrams:
        return draw(_whole_edits(design))
    number = draw(st.sampled_from(sorted(design.diagrams)))
    network = design.networks[number]
    one = network_edits(network).map(lambda edit: EditNetwork(number, edit))
    edits = [one, one, one, _drawing_edits(number, network), _whole_edits(design)]
    several = st.lists(st.one_of(_drawing_edits(number, network), _whole_edits(design)), max_size=3)
    return draw(st.one_of(*edits, several.map(lambda edits: EditSequence(tuple(edits)))))


@st.composite
def _drawing_edits(draw: st.DrawFn, number: int, network: Network) -> DesignEdit:
    """Draw an edit of how a network is drawn."""
    if not any(network.legs):
        return SetNote(number, network.new_id(), draw(NOTES))
    place = st.builds(Place, st.just(number), _tensors(network), st.none() | PLACEMENTS)
    point = st.builds(PointLeg, st.just(number), _legs(network), st.none() | LENGTHS)
    note = st.builds(SetNote, st.just(number), st.integers(900, 905), st.none() | NOTES)
    return draw(place | point | note)


@st.composite
def _whole_edits(draw: st.DrawFn, design: Design) -> DesignEdit:
    """Draw an edit of which networks there are, of the model, or of the experiment."""
    diagram = st.builds(SetDiagram, st.integers(0, 4), st.none() | st.just(Diagram(Network("new"))))
    networks = st.builds(NetworkDense, name=NAMES, network=st.sampled_from([*design.diagrams, 3]))
    layers = st.lists(networks | st.builds(Dense, units=DIMS) | st.just(Flatten()), max_size=4).map(tuple)
    model = st.builds(SetModel, st.builds(Model, st.tuples(st.none() | DIMS, DIMS), layers))
    return draw(diagram | model | st.builds(SetExperiment, EXPERIMENTS))


def _tensors(network: Network) -> st.SearchStrategy[int]:
    return st.sampled_from([tensor.id for tensor in network.tensors])


def _legs(network: Network) -> st.SearchStrategy[int]:
    return st.sampled_from([leg.id for leg in network.legs])
