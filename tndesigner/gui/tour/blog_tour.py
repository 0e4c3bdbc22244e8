"""The tour: the blog's two cores are drawn, a bond is broken and mended, trained, and taken away."""

from PySide6.QtGui import QGuiApplication

from tndesigner.document import Design
from tndesigner.gui.tour.lesson import Gesture, Lesson, Step, Verdict
from tndesigner.gui.tour.places import at_bond, at_dock, at_tensor, on_paper
from tndesigner.gui.workspace import Workspace
from tndesigner.models import Dense, Experiment, Model, NetworkDense
from tndesigner.network import Bond, Diagram, Network, Tensor
from tndesigner.network.templates import make
from tndesigner.training.states import TrainingState

FACTOR, FEATURES, BOND = 32, 1024, 2
CORES = 2


def start() -> Design:
    """Return the blog's model, whose network is still to be drawn."""
    layers = (Dense(units=FEATURES, activation="relu"), NetworkDense(network=1, activation="relu"), Dense(units=1))
    design = Design({1: Diagram(Network("hidden"))}, Model((2,), layers))
    design.experiment = Experiment(dataset="blobs", loss="mean_squared_error", epochs=40)
    return design


def drawn() -> Diagram:
    """Return the blog's network."""
    diagram = make("mpo", {"inputs": f"{FACTOR},{FACTOR}", "outputs": f"{FACTOR},{FACTOR}", "bond": str(BOND)})
    diagram.network.name = "hidden"
    return diagram


def _input(network: Network) -> Tensor | None:
    return next(iter(network.inputs), None)


def _core(place: int, network: Network) -> Tensor | None:
    cores = list(network.cores)
    return cores[place] if place < len(cores) else next(iter(cores), None)


def middle_bond(network: Network) -> Bond | None:
    """Return the bond between two cores, if there is one."""
    cores = {core.id for core in network.cores}
    return next((bond for bond in network.bonds if {network.owner(leg).id for leg in bond.legs} <= cores), None)


def _neighbours(network: Network) -> set[int]:
    """Return the cores that are bonded to an input."""
    inputs = {tensor.id for tensor in network.inputs}
    ends = [{network.owner(leg).id for leg in bond.legs} for bond in network.bonds]
    return {one for pair in ends if pair & inputs for one in pair - inputs}


def _has_input(workspace: Workspace) -> Verdict:
    return Verdict(bool(workspace.document.network.inputs))


def _has_factor(workspace: Workspace) -> Verdict:
    legs = [leg for tensor in workspace.document.network.inputs for leg in tensor.legs]
    return Verdict(any(leg.dim == FACTOR for leg in legs))


def _has_cores(workspace: Workspace) -> Verdict:
    return Verdict(len(list(workspace.document.network.cores)) >= CORES)


def _has_bond(workspace: Workspace) -> Verdict:
    return Verdict(middle_bond(workspace.document.network) is not None)


def _feeds_one(workspace: Workspace) -> Verdict:
    return Verdict(bool(_neighbours(workspace.document.network)))


def _feeds_both(workspace: Workspace) -> Verdict:
    return Verdict(len(_neighbours(workspace.document.network)) >= CORES)


def _has_outputs(workspace: Workspace) -> Verdict:
    return Verdict(len(workspace.document.network.outputs) >= CORES)


def _is_broken(workspace: Workspace) -> Verdict:
    return Verdict(middle_bond(workspace.document.network) is None)


def _is_mended(workspace: Workspace) -> Verdict:
    return Verdict(middle_bond(workspace.document.network) is not None)


def _bond_is_larger(workspace: Workspace) -> Verdict:
    network = workspace.document.network
    bond = middle_bond(network)
    return Verdict(bond is not None and network.leg(bond.first).dim > BOND)


def _is_trained(workspace: Workspace) -> Verdict:
    run, state = workspace.training.run, workspace.training.state
    return Verdict(run is not None and run.outcome is not None and state is TrainingState.FINISHED)


def _is_copied(_workspace: Workspace) -> Verdict:
    copied = QGuiApplication.clipboard().text()
    return Verdict("keras" in copied and "class " in copied)


def _never(_workspace: Workspace) -> Verdict:
    return Verdict(done=False)


STEPS = (
    Step(
        "Point at the paper and press I: the input, the data that come in.",
        Gesture.KEY,
        on_paper((0.0, 128.0)),
        _has_input,
        "I",
    ),
    Step(
        "Click on the line of its leg, type 32 and press Enter: its dimension.",
        Gesture.KEY,
        at_tensor(_input),
        _has_factor,
        "3 2 ↵",
    ),
    Step(
        "Double-click on the paper above it, in two places: two cores, the tensors that are trained.",
        Gesture.DOUBLE_CLICK,
        on_paper((0.0, 0.0)),
        _has_cores,
    ),
    Step(
        "Drag from the rim of one core on to the other: a bond of dimension 2.",
        Gesture.DRAG,
        at_tensor(lambda network: _core(0, network)),
        _has_bond,
    ),
    Step("Drag the ring at the end of the input’s leg on to a core.", Gesture.DRAG, at_tensor(_input), _feeds_one),
    Step("Drag from the upper rim of the input on to the other core.", Gesture.DRAG, at_tensor(_input), _feeds_both),
    Step(
        "Drag upward from the rim of each core to empty paper: open legs are the output.",
        Gesture.DRAG,
        at_tensor(lambda network: _core(1, network)),
        _has_outputs,
    ),
    Step(
        "Break it: drag an end of the bond between the cores off to empty paper. Problems says what is wrong.",
        Gesture.DRAG,
        at_bond(middle_bond),
        _is_broken,
    ),
    Step(
        "Mend it: drag one of the two rings on to the other, or press Ctrl+Z.",
        Gesture.DRAG,
        at_tensor(lambda network: _core(0, network)),
        _is_mended,
    ),
    Step(
        "Click on the bond and type 8: it becomes thicker, and the savings follow.",
        Gesture.KEY,
        at_dock("savings"),
        _bond_is_larger,
        "8 ↵",
    ),
    Step(
        "Press Ctrl+R: the network and its dense twin learn from the same points.",
        Gesture.KEY,
        at_dock("train"),
        _is_trained,
        "Ctrl R",
    ),
    Step(
        "Open the panel Code (Alt+6) and press Copy: the layer, as Keras code of its own.",
        Gesture.CLICK,
        at_dock("code"),
        _is_copied,
    ),
    Step(
        "That was all. Help ▸ Exercises has three tasks, and F1 the manual.", Gesture.LOOK, at_dock("savings"), _never
    ),
)

TOUR = Lesson("tour", "Guided Tour", STEPS, start, drawn, drawing_steps=7, address="first-steps.md")
