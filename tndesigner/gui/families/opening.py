"""Opens the dialogue that draws a network of a family on the canvas."""

from collections.abc import Callable

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, SetDiagram
from tndesigner.document.following import AppendLayer
from tndesigner.drawing.boxes import Box, box_around
from tndesigner.drawing.changes.draft import Draft
from tndesigner.drawing.changes.fragments import paste, placed
from tndesigner.drawing.layouts import SPACING
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.families.dialogue import FamilyDialogue
from tndesigner.gui.families.task import Made, Task
from tndesigner.gui.workspace import Workspace
from tndesigner.model import Layer, input_width, output_width
from tndesigner.model.family_choices import Arguments, single_families
from tndesigner.model.tensorized_layer import layer_of
from tndesigner.network import Diagram, Network
from tndesigner.network.edits import EditSequence
from tndesigner.network.templates import Template


def insert_template(workspace: Workspace, family: str = "") -> None:
    """Open the dialogue, at a family where one is named."""
    document, window = workspace.document, workspace.canvas.window()
    task = insertion_task(document.design.copy(), document.shown, window.tr)
    dialogue = FamilyDialogue(document, workspace.analysis, workspace.theme, task, window)
    dialogue.accepted.connect(workspace.canvas.fit)
    dialogue.choose(family)
    dialogue.open()


REPLACE, ADD = "replace", "add"


def insertion_task(design: Design, shown: int, say: Callable[[str], str]) -> Task:
    """Return the task of drawing a family in the diagram that is shown; number 0 stands for a new one."""
    there = design.diagrams.get(shown) or Diagram(Network("network"))
    layer = next((one for one in design.model.layers if shown in one.network_numbers), None)
    empty = not there.network.tensors

    def edit(made: Made, mode: str) -> DesignEdit:
        drawing = next(iter(made.drawn.values()))
        if not shown:
            return EditSequence((SetDiagram(1, drawing), AppendLayer(layer_of(made.template, made.values, made.drawn))))
        return _addition(design, shown, drawing) if mode == ADD else _replacement(shown, there, drawing)

    return Task(
        title=say("Insert Template"),
        sentence=say("Draws a network of a family on the canvas"),
        verb=say("Insert"),
        families=_suitable(layer),
        edit=edit,
        shown=lambda _made: shown or 1,
        dense=_dense,
        start=_start(there.network),
        modes=() if empty else ((REPLACE, say("Replace the drawing")), (ADD, say("Add beside it"))),
    )


def _replacement(number: int, there: Diagram, drawing: Diagram) -> DesignEdit:
    drawing.network.name = there.network.name
    return SetDiagram(number, drawing)


def _addition(design: Design, shown: int, drawing: Diagram) -> DesignEdit:
    """Return the edit that puts a drawing to the right of what there is."""
    there = SceneGeometry(design.diagrams[shown])
    fragment = placed(drawing)
    own = box_around([(place.x, place.y) for place in fragment.placements.values()])
    box = there.content() or Box(0.0, 0.0, 0.0, 0.0)
    shift = (box.right + SPACING - own.left, box.centre[1] - own.centre[1])
    return paste(Draft(shown, design.diagrams[shown]), fragment, shift, "Insert Template").edit


def _suitable(layer: Layer | None) -> tuple[Template, ...]:
    return single_families(layer.kind if layer else "") or single_families()


def _dense(made: Made) -> int:
    """Count the numbers of a matrix between the same widths."""
    network = next(iter(made.drawn.values())).network
    return input_width(network) * output_width(network)


def _start(network: Network) -> Arguments:
    """Return the widths of what is drawn now, where it has them."""
    if not network.inputs or not network.outputs or not all(leg in network for leg in network.outputs):
        return {}
    return {"in": str(input_width(network)), "out": str(output_width(network))}
