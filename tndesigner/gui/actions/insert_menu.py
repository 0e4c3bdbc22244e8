"""The commands of the Insert menu: what is new on the canvas."""

from collections.abc import Callable
from functools import partial

from tndesigner.drawing.boxes import Point, box_at
from tndesigner.drawing.changes import Change
from tndesigner.drawing.changes.legs import freest, new_leg
from tndesigner.drawing.changes.placing import add_copy, add_core, add_frame, add_input, add_note
from tndesigner.drawing.changes.stack_edits import width_before
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.drawing.layouts import SPACING
from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text

_SIDES = (("up", 90.0), ("down", 270.0), ("left", 180.0), ("right", 0.0))


def insert_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the new tensors, legs, bonds, notes and frames."""
    canvas, stage = workspace.canvas, workspace.canvas.stage

    command = partial(Command, menu="Insert", within=canvas)

    def place(make: Callable[[], Change]) -> None:
        stage.do(make())
        canvas.reveal(workspace.document.selection)
        canvas.setFocus()

    def core() -> Change:
        return add_core(stage.draft(), stage.drawn, canvas.new_place())

    def data() -> Change:
        return add_input(stage.draft(), stage.drawn, _input_place(canvas), _input_dim(workspace))

    def copy() -> Change:
        return add_copy(stage.draft(), stage.drawn, canvas.new_place(), stage.dims.bond)

    return (
        command(
            "insert.core",
            "Core",
            lambda: place(core),
            ("C",),
            "Place a trainable tensor; a double click on empty paper does the same",
        ),
        command("insert.input", "Input", lambda: place(data), ("I",), "Place the data tensor"),
        command(
            "insert.copy", "Copy Tensor", lambda: place(copy), ("X",), "Place a dot that joins its legs to one index"
        ),
        *_leg_commands(workspace),
        *_note_commands(workspace),
    )


def chosen_tensor(workspace: Workspace) -> ElementId | None:
    """Return the selected tensor, or that of the selected leg; None unless it is one."""
    tables, selection = workspace.canvas.stage.tables, workspace.document.selection
    found = {tables.owners.get(one, one) for one in selection}
    return next(iter(found)) if len(found) == 1 and found <= tables.tensors.keys() else None


def grow_leg(workspace: Workspace, direction: float | None = None) -> None:
    """Grow an open leg on the selected tensor, in a direction or where there is room."""
    stage, tensor_id = workspace.canvas.stage, chosen_tensor(workspace)
    if tensor_id is None:
        return
    drawn = stage.drawn
    tensor = drawn.tables.tensors[tensor_id]
    used = [drawn.anchors[leg.id].direction for leg in tensor.legs]
    wanted = freest(used) if direction is None else direction
    draft = stage.draft()
    inner = tensor.kind is TensorKind.COPY
    leg = new_leg(draft, drawn, tensor_id, wanted, stage.dims.bond if inner else stage.dims.leg)
    stage.do(draft.finish(Text("Grow {0}.{1}", tensor.name, leg.name), (leg.id,)))


def _input_place(canvas: CanvasView) -> Point:
    """Return where a new input goes: below all that is drawn, unless the pointer is where there is room for it."""
    drawn = canvas.scene.drawn
    content, pointer = drawn.content(), canvas.pointing.place
    there = canvas.stage.camera.to_drawing(pointer) if pointer else None
    if content is None or (there and not drawn.bodies_near(box_at(there, (SPACING / 2, SPACING / 2)))):
        return canvas.new_place()
    return content.centre[0], content.bottom + SPACING / 2


def _input_dim(workspace: Workspace) -> int:
    """Return the dimension of a new input's leg: of the first one what comes in, where that is known."""
    document = workspace.document
    coming = None if document.network.inputs else width_before(document.design, document.shown)
    return coming or workspace.canvas.stage.dims.leg


def _leg_commands(workspace: Workspace) -> tuple[Command, ...]:
    canvas = workspace.canvas

    command = partial(Command, menu="Insert", within=canvas)

    def has_tensor() -> bool:
        return chosen_tensor(workspace) is not None

    return (
        command(
            "insert.leg",
            "Leg",
            lambda: grow_leg(workspace),
            ("L",),
            "Grow a leg on the selected tensor; dragging its rim outward does the same",
            enabled=has_tensor,
            separated=True,
        ),
        *(_leg_towards(workspace, side, direction, has_tensor) for side, direction in _SIDES),
        command(
            "insert.bond",
            "Bond",
            canvas.keys.start_bond,
            ("B",),
            "Bond the selected leg: Tab or the arrows choose where to, Enter joins",
            enabled=has_tensor,
        ),
    )


def _leg_towards(workspace: Workspace, side: str, direction: float, enabled: Callable[[], bool]) -> Command:
    return Command(
        f"insert.leg_{side}",
        side.capitalize(),
        lambda: grow_leg(workspace, direction),
        (f"Ctrl+{side.capitalize()}",),
        f"Grow a leg that points {side}",
        menu="Insert/Leg towards",
        enabled=enabled,
        within=workspace.canvas,
    )


def _note_commands(workspace: Workspace) -> tuple[Command, ...]:
    canvas, stage = workspace.canvas, workspace.canvas.stage

    command = partial(Command, menu="Insert")

    def type_over() -> None:
        for one in workspace.document.selection:
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
        command("insert.note", "Note", note, ("N",), "Write on the paper", separated=True, within=canvas),
        command(
            "insert.frame",
            "Frame Around Selection",
            frame,
            ("Ctrl+G",),
            "Group the selection with a frame, which takes it along when it is moved",
            enabled=lambda: bool(stage.selected_tensors),
        ),
    )
