"""Three exercises that check themselves."""

from functools import partial

from tndesigner.document import Design
from tndesigner.gui.tour.blog_tour import drawn, middle_bond, start
from tndesigner.gui.tour.lesson import Gesture, Lesson, Step, Verdict
from tndesigner.gui.tour.places import at_bond, at_dock
from tndesigner.gui.workspace import Workspace
from tndesigner.models import Dense, Experiment, Model, dense_twin
from tndesigner.network import Diagram
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make

LARGE_BOND = 16
POINT = 0.01
TIMES = 50
ACCURACY = "accuracy"


def large_bond() -> Design:
    """Return the blog's design with a bond that is larger than needed."""
    design = start()
    diagram = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": str(LARGE_BOND)})
    diagram.network.name = "hidden"
    design.diagrams[1] = diagram
    design.experiment = Experiment(dataset="blobs", loss="mean_squared_error", epochs=40)
    return design


def with_mistakes() -> Design:
    """Return the blog's design with a bond whose ends disagree, and a core that nothing is bonded to."""
    design = start()
    diagram: Diagram = drawn()
    network = diagram.network
    bond = middle_bond(network)
    if bond is not None:
        set_dim(network, [(bond.first, 3)]).apply(network)
    network.add_core("c", {"left": 2})
    design.diagrams[1] = diagram
    return design


def all_dense() -> Design:
    """Return a model of ordinary layers for images of clothes."""
    layers = (Dense(units=1024, activation="relu"), Dense(units=1024, activation="relu"), Dense(units=1))
    design = Design({}, Model((2,), layers))
    design.experiment = Experiment(dataset="blobs", loss="mean_squared_error", epochs=40)
    return design


def _cheaper(workspace: Workspace) -> Verdict:
    network = workspace.document.network
    bond = middle_bond(network)
    dim = network.leg(bond.first).dim if bond is not None else 0
    if not 0 < dim <= LARGE_BOND // 4:
        return Verdict(done=False, hint="Click on the bond and type a number of at most 4.")
    run = workspace.training.run
    if run is None or run.outcome is None or run.outcome.twin is None or _trained_bond(run.design) != dim:
        return Verdict(done=False, hint="Now press Ctrl+R to train it.")
    network_score, twin_score = (
        figures.metrics.get(f"val_{ACCURACY}", 0.0) for figures in (run.outcome.network, run.outcome.twin)
    )
    if network_score < twin_score - POINT:
        return Verdict(done=False, hint="It lost more than a point of accuracy; try a larger bond.")
    return Verdict(done=True)


def _trained_bond(design: Design) -> int:
    network = next(iter(design.networks.values()))
    bond = middle_bond(network)
    return network.leg(bond.first).dim if bond is not None else 0


def _sound(workspace: Workspace) -> Verdict:
    count = len(workspace.analysis.problems)
    still = workspace.analysis.checked and not count and len(list(workspace.document.network.cores)) > 1
    return Verdict(still, "" if still else "The panel Problems lists what is still wrong, with buttons that mend it.")


def _smaller(times: int, workspace: Workspace) -> Verdict:
    design = workspace.document.design
    if not design.networks or workspace.analysis.problems:
        return Verdict(done=False, hint="Right-click the second Dense in the strip above and choose Tensorize….")
    twin = dense_twin(design.model, design.networks).parameters(design.networks)
    return Verdict(
        twin >= times * design.model.parameters(design.networks),
        "Not small enough yet: try a smaller bond, or more cores.",
    )


EXERCISES = (
    Lesson(
        "cheaper",
        "Make a Bond Cheaper",
        (
            Step(
                "Make this bond at least four times smaller without losing a point of accuracy.",
                Gesture.KEY,
                at_bond(middle_bond),
                _cheaper,
            ),
        ),
        large_bond,
        address="how-it-works.md#flops-memory-time",
    ),
    Lesson(
        "mend",
        "Mend a Network",
        (Step("This network is wrong in two places. Mend both.", Gesture.LOOK, at_dock("problems"), _sound),),
        with_mistakes,
        address="notation.md#what-may-be-wrong",
    ),
    Lesson(
        "smaller",
        "Shrink a Model",
        (
            Step(
                "Replace a layer, so that the model has at least 50 times fewer parameters.",
                Gesture.CLICK,
                at_dock("savings"),
                partial(_smaller, TIMES),
            ),
        ),
        all_dense,
        address="families.md#which-one",
    ),
)
"""In the order of the menu."""
