"""The commands of the Insert menu, which add to the drawing."""

from functools import partial

from tndesigner.drawing.boxes import Point, box_at
from tndesigner.drawing.changes import Change
from tndesigner.drawing.changes.legs import freest, new_leg
from tndesigner.drawing.changes.placing import add_copy, add_core, add_frame, add_input, add_note
from tndesigner.drawing.changes.stack_edits import width_before
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.drawing.layouts import SPACING
from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text

_SIDES = (("Up", 90.0), ("Down", 270.0), ("Left", 180.0), ("Right", 0.0))


def insert_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that add tensors, legs, bonds, notes and frames."""
    canvas, stage = workspace.canvas, workspace.canvas.stage
    command = partial(Command, menu="Insert", within=canvas)

    def place(change: Change) -> None:
        stage.do(change)
        canvas.reveal(workspace.document.selection)
        canvas.setFocus()

    return (
        command(
            "insert.core",
            "Core",
            lambda: place(add_core(stage.draft(), stage.drawn, canvas.new_place())),
            ("C",),
            "Place a trainable tensor; a double click on empty paper does the same",
        ),
        command(
            "insert.input",
            "Input",
            lambda: place(add_input(stage.draft(), stage.drawn, _input_place(canvas), _input_dim(workspace))),
            ("I",),
            "Place the data tensor",
        ),
        command(
            "insert.copy",
            "Copy Tensor",
            lambda: place(add_copy(stage.draft(), stage.drawn, canvas.new_place(), stage.dims.bond)),
            ("X",),
            "Place a dot that joins its legs to one index",
        ),
        *_leg_commands(canvas),
        *_note_commands(canvas),
    )


def _chosen_tensor(stage: CanvasContext) -> ElementId | None:
    """Return the selected tensor, or the tensor of the selected legs; None unless there is exactly one."""
    tables = stage.tables
    found = {tables.owners.get(one, one) for one in stage.document.selection}
    return next(iter(found)) if len(found) == 1 and found <= tables.tensors.keys() else None


def _grow_leg(stage: CanvasContext, direction: float | None = None) -> None:
    """Grow an open leg on the selected tensor, in a direction or where there is room."""
    tensor_id = _chosen_tensor(stage)
    if tensor_id is None:
        return
    drawn = stage.drawn
    tensor = drawn.tables.tensors[tensor_id]
    used = [drawn.anchors[leg.id].direction for leg in tensor.legs]
    draft = stage.draft()
    dim = stage.dims.bond if tensor.kind is TensorKind.COPY else stage.dims.leg
    leg = new_leg(draft, drawn, tensor_id, freest(used) if direction is None else direction, dim)
    stage.do(draft.finish(Text("Grow {0}.{1}", tensor.name, leg.name), (leg.id,)))


def _input_place(canvas: CanvasView) -> Point:
    """Return the place of a new input: below the drawing, unless there is room for it at the pointer."""
    drawn = canvas.scene.drawn
    content, pointer = drawn.content(), canvas.pointing.place
    at_pointer = canvas.stage.camera.to_drawing(pointer) if pointer else None
    if content is None or (at_pointer and not drawn.bodies_near(box_at(at_pointer, (SPACING / 2, SPACING / 2)))):
        return canvas.new_place()
    return content.centre[0], content.bottom + SPACING / 2


def _input_dim(workspace: Workspace) -> int:
    """Return the dimension of the leg of a new input: for the first one, the width of the layer before, if known."""
    document = workspace.document
    coming = None if document.network.inputs else width_before(document.design, document.shown)
    return coming or workspace.canvas.stage.dims.leg


def _leg_commands(canvas: CanvasView) -> tuple[Command, ...]:
    stage = canvas.stage
    command = partial(Command, enabled=lambda: _chosen_tensor(stage) is not None, within=canvas)
    tip = "Grow a leg on the selected tensor; dragging its rim outward does the same"
    bond_tip = "Bond the selected leg: Tab or the arrows choose the target, Enter joins"
    return (
        command("insert.leg", "Leg", lambda: _grow_leg(stage), ("L",), tip, menu="Insert", separated=True),
        *(
            command(
                f"insert.leg_{side.lower()}",
                side,
                partial(_grow_leg, stage, direction),
                (f"Ctrl+{side}",),
                f"Grow a leg that points {side.lower()}",
                menu="Insert/Leg towards",
            )
            for side, direction in _SIDES
        ),
        command("insert.bond", "Bond", canvas.keys.start_bond, ("B",), bond_tip, menu="Insert"),
    )


def _note_commands(canvas: CanvasView) -> tuple[Command, ...]:
    stage = canvas.stage

    def type_over() -> None:
        for one in stage.document.selection:
            canvas.typing.begin(one, Typed.NOTE)

    def note() -> None:
        stage.do(add_note(stage.draft(), canvas.new_place(), "Note"))
        type_over()

    def frame() -> None:
        boxes = [stage.drawn.tensor_index[one.id].grown(-24) for one in stage.selected_tensors]
        if boxes:
            stage.do(add_frame(stage.draft(), boxes, "Frame"))
            type_over()

    return (
        Command(
            "insert.note", "Note", note, ("N",), "Write on the paper", menu="Insert", separated=True, within=canvas
        ),
        Command(
            "insert.frame",
            "Frame Around Selection",
            frame,
            ("Ctrl+G",),
            "Group the selection with a frame; moving the frame moves the group",
            menu="Insert",
            enabled=lambda: bool(stage.selected_tensors),
        ),
    )
