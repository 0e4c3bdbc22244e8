"""The commands of the Arrange menu for the look of tensors."""

from functools import partial

from tndesigner.drawing.changes.styling import set_colour, set_shape
from tndesigner.gui.actions.command import Command
from tndesigner.gui.workspace import Workspace
from tndesigner.network import TensorKind
from tndesigner.network.diagram import Shape

_COLOURS = (
    ("Usual", ""),
    ("Blue", "network"),
    ("Green", "good"),
    ("Yellow", "warning"),
    ("Red", "problem"),
    ("Orange", "twin"),
    ("Violet", "accent"),
    ("Grey", "muted"),
)


def look_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the shapes and colours."""
    document, stage = workspace.document, workspace.canvas.stage

    def cores() -> bool:
        tensors = stage.scene.drawn.tables.tensors
        return any(one in tensors and tensors[one].kind is TensorKind.CORE for one in document.selection)

    def tensors() -> bool:
        return any(one in stage.scene.drawn.tables.tensors for one in document.selection)

    def shape(new: Shape) -> None:
        stage.do(set_shape(stage.draft(), stage.scene.drawn, document.selection, new))

    def colour(new: str) -> None:
        stage.do(set_colour(stage.draft(), stage.scene.drawn, document.selection, new))

    shapes = (
        Command(f"arrange.shape_{one}", one.capitalize(), "Arrange/Shape", partial(shape, one), enabled=cores)
        for one in Shape
    )
    colours = (
        Command(f"arrange.colour_{title.lower()}", title, "Arrange/Colour", partial(colour, name), enabled=tensors)
        for title, name in _COLOURS
    )
    return (*shapes, *colours)
