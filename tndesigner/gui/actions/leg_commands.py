"""The commands of the Edit menu for the selected open leg: its place among the outputs."""

from tndesigner.drawing.changes.outputs import move_output, toggle_output
from tndesigner.gui.actions.command import Command, said
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId

MENU = "Edit/Output"


def leg_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return what makes a leg an output leg and moves it in the order."""
    canvas, stage = workspace.canvas, workspace.canvas.stage

    def open_leg() -> ElementId:
        """Return the selected open leg; 0 where none is."""
        tables, chosen = stage.scene.drawn.tables, workspace.document.selection
        legs = [one for one in chosen if one in tables.owners and one not in tables.bond_of]
        return legs[0] if len(chosen) == len(legs) == 1 else 0

    def is_output() -> bool:
        return open_leg() in stage.scene.drawn.tables.outputs

    def text() -> str:
        return said("Take Out of the Outputs" if is_output() else "Make Output Leg")

    def toggle() -> None:
        stage.do(toggle_output(stage.draft(), open_leg()))

    def move(step: int) -> None:
        stage.do(move_output(stage.draft(), open_leg(), step))

    return (
        Command(
            "edit.output",
            "Make Output Leg",
            MENU,
            toggle,
            ("O",),
            "Open legs of cores are the result of the network, in this order",
            enabled=lambda: bool(open_leg()),
            text=text,
            within=canvas,
        ),
        Command("edit.output_earlier", "Earlier", MENU, lambda: move(-1), (",",), enabled=is_output, within=canvas),
        Command("edit.output_later", "Later", MENU, lambda: move(1), (".",), enabled=is_output, within=canvas),
    )
