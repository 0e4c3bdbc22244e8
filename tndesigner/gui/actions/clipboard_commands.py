"""The commands of the Edit menu that copy and paste."""

from functools import partial

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.fragments import fragment_of, free_shift, middle_of, paste
from tndesigner.drawing.geometry import snap
from tndesigner.gui.actions.command import Command
from tndesigner.gui.canvas.clipboard import clipboard_fragment, put_on_clipboard
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Diagram


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
    """Return what is selected as a fragment."""
    return fragment_of(workspace.canvas.scene.drawn, workspace.document.network.name, workspace.document.selection)


def copy(workspace: Workspace) -> None:
    """Copy what is selected."""
    put_on_clipboard(chosen_fragment(workspace))


def cut(workspace: Workspace) -> None:
    """Copy what is selected, and delete it."""
    stage = workspace.canvas.stage
    copy(workspace)
    stage.do(delete(stage.draft(), stage.scene.drawn, workspace.document.selection, title="Cut"))


def duplicate(workspace: Workspace) -> None:
    """Paste a copy of what is selected beside it."""
    stage, fragment = workspace.canvas.stage, chosen_fragment(workspace)
    shift = free_shift(stage.scene.drawn, fragment)
    stage.do(paste(stage.draft(), fragment, shift, title="Duplicate"))


def paste_from_clipboard(workspace: Workspace) -> None:
    """Paste at the pointer, else where it came from or beside that; into sight in any case."""
    canvas, stage, fragment = workspace.canvas, workspace.canvas.stage, clipboard_fragment()
    if fragment is None:
        canvas.told.emit(canvas.tr("The clipboard holds no part of a drawing"))
        return
    middle, place = middle_of(fragment), canvas.pointing.place
    shift = free_shift(stage.scene.drawn, fragment)
    if place is not None:
        at = stage.camera.to_drawing(place)
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
    elif not stage.camera.sight.holds((middle[0] + shift[0], middle[1] + shift[1])):
        at = stage.camera.sight.centre
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
    stage.do(paste(stage.draft(fragment.network.name), fragment, shift))
