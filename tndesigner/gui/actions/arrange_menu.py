"""The commands of the Arrange menu."""

from collections.abc import Callable, Iterable
from functools import partial

from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.changes.arranging import Axis, Side, align, distribute, lock, mirror, rotate
from tndesigner.drawing.changes.laying_out import lay_out_all
from tndesigner.drawing.changes.styling import set_colour, set_shape
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.actions.command import Command
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, TensorKind
from tndesigner.network.diagram import Shape

MENU = "Arrange"
Arrange = Callable[[Draft, SceneGeometry, Iterable[ElementId]], Change]
_ALIGNMENTS = (
    (Side.LEFT, "Left", "Ctrl+Shift+Left"),
    (Side.CENTRE, "Centre", "Ctrl+Shift+C"),
    (Side.RIGHT, "Right", "Ctrl+Shift+Right"),
    (Side.TOP, "Top", "Ctrl+Shift+Up"),
    (Side.MIDDLE, "Middle", "Ctrl+Shift+M"),
    (Side.BOTTOM, "Bottom", "Ctrl+Shift+Down"),
)


def arrange_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return align, distribute, rotate, mirror, lock and the automatic layout."""
    canvas, stage = workspace.canvas, workspace.canvas.stage

    def arrange(how: Arrange) -> None:
        canvas.easing.do(how(stage.draft(), stage.drawn, workspace.document.selection))

    def command(name: str, title: str, menu: str, how: Arrange, least: int, *keys: str) -> Command:
        def possible() -> bool:
            return len(stage.selected_tensors) >= least

        return Command(
            f"arrange.{name}", title, partial(arrange, how), keys, menu=menu, enabled=possible, within=canvas
        )

    return (
        Command(
            "arrange.lay_out",
            "Lay Out Automatically",
            lambda: canvas.easing.do(lay_out_all(stage.draft(), stage.drawn)),
            ("Ctrl+L",),
            "Arrange the whole network in its usual form; locked tensors stay where they are",
            menu=MENU,
            enabled=lambda: not stage.drawn.is_empty,
        ),
        *(
            command(f"align_{side}", title, f"{MENU}/Align", partial(align, side=side), 2, keys)
            for side, title, keys in _ALIGNMENTS
        ),
        command("distribute_across", "Across", f"{MENU}/Distribute", partial(distribute, axis=Axis.ACROSS), 3),
        command("distribute_down", "Down", f"{MENU}/Distribute", partial(distribute, axis=Axis.DOWN), 3),
        command("rotate_left", "Rotate Left", MENU, partial(rotate, clockwise=False), 1, "["),
        command("rotate_right", "Rotate Right", MENU, partial(rotate, clockwise=True), 1, "]"),
        command("mirror_across", "Mirror Left and Right", MENU, partial(mirror, axis=Axis.ACROSS), 1, "H"),
        command("mirror_down", "Mirror Top and Bottom", MENU, partial(mirror, axis=Axis.DOWN), 1, "V"),
        command("lock", "Lock or Unlock", MENU, lock, 1, "K"),
        *look_commands(workspace),
    )


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
    """Return the commands for shapes and colours."""
    document, stage = workspace.document, workspace.canvas.stage

    def cores() -> bool:
        return any(tensor.kind is TensorKind.CORE for tensor in stage.selected_tensors)

    def tensors() -> bool:
        return bool(stage.selected_tensors)

    def shape(new: Shape) -> None:
        stage.do(set_shape(stage.draft(), stage.drawn, document.selection, new))

    def colour(new: str) -> None:
        stage.do(set_colour(stage.draft(), stage.drawn, document.selection, new))

    shapes = (
        Command(f"arrange.shape_{one}", one.capitalize(), partial(shape, one), menu="Arrange/Shape", enabled=cores)
        for one in Shape
    )
    colours = (
        Command(f"arrange.colour_{title.lower()}", title, partial(colour, name), menu="Arrange/Colour", enabled=tensors)
        for title, name in _COLOURS
    )
    return (*shapes, *colours)
