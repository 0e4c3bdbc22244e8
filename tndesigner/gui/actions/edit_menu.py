"""The commands of the Edit menu."""

from functools import partial

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.fragments import fragment_of, free_shift, middle_of, paste
from tndesigner.drawing.changes.outputs import move_output, toggle_output
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.drawing.geometry import snap
from tndesigner.gui.actions.command import Command, said
from tndesigner.gui.canvas.clipboard import clipboard_fragment, put_on_clipboard
from tndesigner.gui.translation import spoken
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Diagram, ElementId


def edit_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands of the Edit menu."""
    history = workspace.document.history

    command = partial(Command, menu="Edit")

    def undo_text() -> str:
        return said("Undo {0}").format(spoken(history.undo_titles[-1])) if history.undo_titles else said("Undo")

    def redo_text() -> str:
        return said("Redo {0}").format(spoken(history.redo_titles[-1])) if history.redo_titles else said("Redo")

    return (
        command(
            "edit.undo", "Undo", history.undo, ("Ctrl+Z",), enabled=lambda: bool(history.undo_titles), text=undo_text
        ),
        command(
            "edit.redo",
            "Redo",
            history.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            enabled=lambda: bool(history.redo_titles),
            text=redo_text,
        ),
        *clipboard_commands(workspace),
        *_selection_commands(workspace),
        *_typing_commands(workspace),
        *leg_commands(workspace),
    )


def select_all(workspace: Workspace) -> None:
    """Select every tensor, bond and note of the diagram that is shown."""
    tables = workspace.canvas.stage.tables
    workspace.document.select([*tables.tensors, *tables.bonds, *tables.notes])


def delete_selection(workspace: Workspace) -> None:
    """Remove the selected tensors, bonds, legs and notes, in one undo step."""
    stage = workspace.canvas.stage
    stage.do(delete(stage.draft(), stage.drawn, workspace.document.selection))


def _selection_commands(workspace: Workspace) -> tuple[Command, ...]:
    canvas, document = workspace.canvas, workspace.document
    command = partial(Command, menu="Edit", within=canvas)
    return (
        command(
            "edit.delete",
            "Delete",
            lambda: delete_selection(workspace),
            ("Del", "Backspace"),
            enabled=lambda: bool(document.selection),
            separated=True,
        ),
        command("edit.select_all", "Select All", lambda: select_all(workspace), ("Ctrl+A",)),
    )


def _typing_commands(workspace: Workspace) -> tuple[Command, ...]:
    canvas, stage = workspace.canvas, workspace.canvas.stage
    command = partial(Command, menu="Edit", within=canvas)

    def type_over(typed: Typed | None) -> None:
        if stage.only_selected:
            canvas.typing.begin(stage.only_selected, None if stage.only_selected in stage.tables.notes else typed)

    def has_name() -> bool:
        tables = stage.tables
        return any(stage.only_selected in table for table in (tables.tensors, tables.owners, tables.notes))

    def has_dimension() -> bool:
        return stage.only_selected in stage.tables.owners or stage.only_selected in stage.tables.bonds

    return (
        command(
            "edit.rename",
            "Rename…",
            lambda: type_over(Typed.NAME),
            ("F2",),
            "Type over a name; a double click on it does the same",
            enabled=has_name,
            separated=True,
        ),
        command(
            "edit.dimension",
            "Set Dimension…",
            lambda: type_over(Typed.DIMENSION),
            ("D",),
            "Type over the dimension of a leg or bond; typing a number does the same",
            enabled=has_dimension,
        ),
    )


MENU = "Edit/Output"


def leg_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that make a leg an output leg and move it in the output order."""
    canvas, stage = workspace.canvas, workspace.canvas.stage

    command = partial(Command, menu=MENU, within=canvas)

    def open_leg() -> ElementId:
        """Return the selected open leg, or 0 if there is none."""
        leg = stage.only_selected
        return leg if leg in stage.tables.owners and leg not in stage.tables.bond_of else 0

    def is_output() -> bool:
        return open_leg() in stage.tables.outputs

    def text() -> str:
        return said("Take Out of the Outputs" if is_output() else "Make Output Leg")

    def toggle() -> None:
        stage.do(toggle_output(stage.draft(), open_leg()))

    def move(step: int) -> None:
        stage.do(move_output(stage.draft(), open_leg(), step))

    return (
        command(
            "edit.output",
            "Make Output Leg",
            toggle,
            ("O",),
            "Open legs of cores are the result of the network, in this order",
            enabled=lambda: bool(open_leg()),
            text=text,
        ),
        command("edit.output_earlier", "Earlier", lambda: move(-1), (",",), enabled=is_output),
        command("edit.output_later", "Later", lambda: move(1), (".",), enabled=is_output),
    )


def clipboard_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return cut, copy, paste and duplicate."""
    canvas = workspace.canvas

    command = partial(Command, menu="Edit", within=canvas)

    def anything() -> bool:
        tables = canvas.scene.drawn.tables
        return any(one in tables.tensors or one in tables.notes for one in workspace.document.selection)

    return (
        command("edit.cut", "Cut", lambda: cut(workspace), ("Ctrl+X",), enabled=anything, separated=True),
        command("edit.copy", "Copy", lambda: copy(workspace), ("Ctrl+C",), enabled=anything),
        command(
            "edit.paste",
            "Paste",
            lambda: paste_from_clipboard(workspace),
            ("Ctrl+V",),
            "Paste a part of a drawing, from here, from another window or as the text of a design",
        ),
        command("edit.duplicate", "Duplicate", lambda: duplicate(workspace), ("Ctrl+D",), enabled=anything),
    )


def chosen_fragment(workspace: Workspace) -> Diagram:
    """Return the selection as a fragment."""
    return fragment_of(workspace.canvas.scene.drawn, workspace.document.network.name, workspace.document.selection)


def copy(workspace: Workspace) -> None:
    """Copy the selection."""
    put_on_clipboard(chosen_fragment(workspace))


def cut(workspace: Workspace) -> None:
    """Copy the selection and delete it."""
    stage = workspace.canvas.stage
    copy(workspace)
    stage.do(delete(stage.draft(), stage.drawn, workspace.document.selection, title="Cut"))


def duplicate(workspace: Workspace) -> None:
    """Paste a copy of the selection beside it."""
    stage, fragment = workspace.canvas.stage, chosen_fragment(workspace)
    shift = free_shift(stage.drawn, fragment)
    stage.do(paste(stage.draft(), fragment, shift, title="Duplicate"))


def paste_from_clipboard(workspace: Workspace) -> None:
    """Paste at the pointer, else at or beside the original place; always within sight."""
    canvas, stage, fragment = workspace.canvas, workspace.canvas.stage, clipboard_fragment()
    if fragment is None:
        canvas.told.emit(canvas.tr("The clipboard holds no part of a drawing"))
        return
    middle, place = middle_of(fragment), canvas.pointing.place
    shift = free_shift(stage.drawn, fragment)
    if place is not None:
        at = stage.camera.to_drawing(place)
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
    elif not stage.camera.sight.holds((middle[0] + shift[0], middle[1] + shift[1])):
        at = stage.camera.sight.centre
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
    stage.do(paste(stage.draft(fragment.network.name), fragment, shift))
