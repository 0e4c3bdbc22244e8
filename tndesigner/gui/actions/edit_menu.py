"""The commands of the Edit menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.fragments import fragment_of, free_shift, middle_of, paste, placed
from tndesigner.drawing.changes.outputs import move_output, toggle_output
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.drawing.geometry import snap
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.picture import picture_of, picture_of_part
from tndesigner.gui.actions.command import Command, command_text
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.clipboard import clipboard_fragment, put_on_clipboard
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.export.saving import image_of
from tndesigner.gui.importing.doors import import_dialogue, looks_like_network
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import reason_of_error, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Diagram, ElementId


def edit_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands of the Edit menu."""
    history, canvas = workspace.document.history, workspace.canvas
    return (
        _history_command("Undo", history.undo, ("Ctrl+Z",), lambda: history.undo_titles),
        _history_command("Redo", history.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), lambda: history.redo_titles),
        *_clipboard_commands(canvas, workspace.theme),
        _picture_command(workspace),
        *_selection_commands(canvas),
        *_leg_commands(canvas),
    )


def _history_command(
    title: str, run: Callable[[], object], keys: tuple[str, ...], titles: Callable[[], Sequence[str]]
) -> Command:
    """Return undo or redo; the menu shows the last of the titles of the changes that it can undo or redo."""

    def text() -> str:
        return command_text(f"{title} {{0}}").format(translated(titles()[-1])) if titles() else command_text(title)

    name = f"edit.{title.lower()}"
    return Command(name, title, run, keys, menu="Edit", enabled=lambda: bool(titles()), text=text)


def _clipboard_commands(canvas: CanvasView, theme: Theme) -> tuple[Command, ...]:
    """Return cut, copy, paste and duplicate."""
    stage = canvas.stage
    command = partial(Command, menu="Edit", within=canvas)

    def anything() -> bool:
        return any(one in stage.tables.tensors or one in stage.tables.notes for one in stage.document.selection)

    return (
        command("edit.cut", "Cut", lambda: _cut(stage), ("Ctrl+X",), enabled=anything, separated=True),
        command("edit.copy", "Copy", lambda: put_on_clipboard(_fragment(stage)), ("Ctrl+C",), enabled=anything),
        command(
            "edit.paste",
            "Paste",
            lambda: _paste(canvas, theme),
            ("Ctrl+V",),
            "Paste part of a drawing, the text of a design, an einsum string, or Python source of a contraction",
        ),
        command("edit.duplicate", "Duplicate", lambda: _duplicate(canvas), ("Ctrl+D",), enabled=anything),
    )


def _picture_command(workspace: Workspace) -> Command:
    """Return the command that copies the selection, or the whole drawing, as a picture for other programs."""
    canvas, document = workspace.canvas, workspace.document

    def copy() -> None:
        tables = canvas.stage.tables
        chosen = frozenset(one for one in document.selection if one in tables.tensors or one in tables.notes)
        design, number = document.design, document.shown
        try:
            picture = (
                picture_of_part(design, number, chosen, scale=2.0, paper=True)
                if chosen
                else picture_of(design, number, scale=2.0, paper=True)
            )
            QGuiApplication.clipboard().setImage(image_of(picture))
        except ExportError as error:
            canvas.notified.emit(reason_of_error(error))
        else:
            canvas.notified.emit(canvas.tr("The picture is on the clipboard"))

    return Command(
        "edit.copy_picture",
        "Copy as Picture",
        copy,
        ("Ctrl+Alt+C",),
        "Copy the selection, or the whole drawing, as a picture for texts and slides",
        menu="Edit",
        enabled=lambda: bool(canvas.stage.tables.tensors or canvas.stage.tables.notes),
    )


def _selection_commands(canvas: CanvasView) -> tuple[Command, ...]:
    """Return the commands that delete, select and type over values."""
    stage, document = canvas.stage, canvas.stage.document
    command = partial(Command, menu="Edit", within=canvas)

    def type_over(typed: Typed) -> None:
        chosen = stage.only_selected
        canvas.typing.begin(chosen, None if chosen in stage.tables.notes else typed)

    def has_name() -> bool:
        tables = stage.tables
        return any(stage.only_selected in table for table in (tables.tensors, tables.owners, tables.notes))

    def has_dimension() -> bool:
        return stage.only_selected in stage.tables.owners or stage.only_selected in stage.tables.bonds

    def remove() -> None:
        stage.do(delete(stage.draft(), stage.drawn, document.selection))

    def select_all() -> None:
        document.select([*stage.tables.tensors, *stage.tables.bonds, *stage.tables.notes])

    rename, set_dim = partial(type_over, Typed.NAME), partial(type_over, Typed.DIMENSION)
    keys = "Del", "Backspace"
    rename_tip = "Type over a name; double-clicking it does the same"
    dim_tip = "Type over the dimension of a leg or bond; typing a number does the same"
    return (
        command("edit.delete", "Delete", remove, keys, enabled=lambda: bool(document.selection), separated=True),
        command("edit.select_all", "Select All", select_all, ("Ctrl+A",)),
        command("edit.rename", "Rename…", rename, ("F2",), rename_tip, enabled=has_name, separated=True),
        command("edit.dimension", "Set Dimension…", set_dim, ("D",), dim_tip, enabled=has_dimension),
    )


def _leg_commands(canvas: CanvasView) -> tuple[Command, ...]:
    """Return the commands that make a leg an output leg and move it in the output order."""
    stage = canvas.stage
    command = partial(Command, menu="Edit/Output", within=canvas)

    def open_leg() -> ElementId:
        """Return the selected open leg, or 0 if there is none."""
        leg = stage.only_selected
        return leg if leg in stage.tables.owners and leg not in stage.tables.bond_of else 0

    def is_output() -> bool:
        return open_leg() in stage.tables.outputs

    def text() -> str:
        return command_text("Take Out of the Outputs" if is_output() else "Make Output Leg")

    def toggle() -> None:
        stage.do(toggle_output(stage.draft(), open_leg()))

    def move(step: int) -> None:
        stage.do(move_output(stage.draft(), open_leg(), step))

    tip = "Open legs of cores are the result of the network, in this order"
    return (
        command("edit.output", "Make Output Leg", toggle, ("O",), tip, enabled=lambda: bool(open_leg()), text=text),
        command("edit.output_earlier", "Earlier", partial(move, -1), (",",), enabled=is_output),
        command("edit.output_later", "Later", partial(move, 1), (".",), enabled=is_output),
    )


def _fragment(stage: CanvasContext) -> Diagram:
    """Return the selection as a fragment."""
    return fragment_of(stage.drawn, stage.document.network.name, stage.document.selection)


def _cut(stage: CanvasContext) -> None:
    """Copy the selection and delete it."""
    put_on_clipboard(_fragment(stage))
    stage.do(delete(stage.draft(), stage.drawn, stage.document.selection, title="Cut"))


def _duplicate(canvas: CanvasView) -> None:
    """Paste a copy of the selection beside it."""
    stage, fragment = canvas.stage, _fragment(canvas.stage)
    stage.do(paste(stage.draft(), fragment, free_shift(stage.drawn, fragment), title="Duplicate"))
    canvas.reveal(stage.document.selection)


def _paste(canvas: CanvasView, theme: Theme) -> None:
    """Paste what is on the clipboard; what has to be imported is shown in a dialogue first."""
    fragment, text = clipboard_fragment(), QGuiApplication.clipboard().text()
    if fragment is not None:
        _paste_fragment(canvas, fragment)
    elif looks_like_network(text):
        dialogue = import_dialogue()(theme, canvas.window(), text)
        dialogue.imported.connect(lambda design: _paste_fragment(canvas, placed(design.diagrams[1])))
        dialogue.open()
    else:
        canvas.notified.emit(
            canvas.tr("The clipboard holds neither part of a drawing nor a network that can be imported")
        )


def _paste_fragment(canvas: CanvasView, fragment: Diagram) -> None:
    """Paste at the pointer if it is over the canvas, else at or beside the original place; always within sight."""
    stage, place = canvas.stage, canvas.pointing.place
    middle, sight, shift = middle_of(fragment), stage.camera.sight, free_shift(stage.drawn, fragment)
    if place is not None or not sight.holds((middle[0] + shift[0], middle[1] + shift[1])):
        at = stage.camera.to_drawing(place) if place else sight.centre
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
    stage.do(paste(stage.draft(fragment.network.name), fragment, shift))
    canvas.reveal(stage.document.selection)
