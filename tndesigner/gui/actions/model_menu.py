"""The commands of the Model menu; they act on the layer whose chip had the focus last."""

from collections.abc import Callable
from functools import partial

from tndesigner.drawing.changes.layer_tasks import tensorize_task
from tndesigner.drawing.changes.stack_edits import dense_again
from tndesigner.gui.actions.command import Command, command_text
from tndesigner.gui.families.opening import insert_template
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.searching.choosing_bonds import all_vary, selected_bonds, toggle_bonds
from tndesigner.gui.strip import ModelStrip, find_strip
from tndesigner.gui.strip.stack_controller import StackController
from tndesigner.gui.workspace import Workspace

_command = partial(Command, menu="Model")


def model_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that add, change, move and remove layers, and the templates of the Insert menu."""
    strip = _Strip(workspace)

    def add() -> None:
        strip.widget.add_behind()

    def move(step: int) -> None:
        strip.controller.move(strip.position, strip.position + step)

    def remove() -> None:
        strip.controller.remove(strip.position)

    return (
        _command("model.focus", "Go to the Layers", lambda: strip.widget.focus_on(strip.position), ("Ctrl+M",)),
        _command("model.add", "Add Layer…", add, ("Ctrl+Shift+L",), separated=True),
        _command("model.edit", "Edit Layer…", lambda: strip.controller.edit(strip.position), enabled=strip.has_layer),
        _command("model.input", "Edit Input…", lambda: strip.controller.edit(-1 - strip.widget.path.values[0])),
        *_network_commands(workspace, strip),
        *_panel_commands(workspace),
        _command("model.left", "Move Layer Left", lambda: move(-1), enabled=lambda: strip.can_move(-1), separated=True),
        _command("model.right", "Move Layer Right", lambda: move(1), enabled=lambda: strip.can_move(1)),
        _command("model.remove", "Remove Layer", remove, enabled=strip.has_layer),
        Command(
            "insert.template",
            "Template…",
            lambda: insert_template(workspace),
            ("Ctrl+Shift+T",),
            "Draw a network from a template, replacing the drawing or beside it",
            menu="Insert",
            separated=True,
        ),
    )


def _network_commands(workspace: Workspace, strip: "_Strip") -> tuple[Command, ...]:
    def can(make: Callable[..., object]) -> Callable[[], bool]:
        return lambda: strip.has_layer() and make(workspace.document.design, strip.position) is not None

    return (
        _command(
            "model.tensorize",
            "Tensorize…",
            lambda: strip.controller.tensorize(strip.position),
            ("Ctrl+T",),
            "Replace the layer with a network",
            enabled=can(tensorize_task),
            separated=True,
        ),
        _command(
            "model.dense_again",
            "Dense Again",
            lambda: strip.controller.dense_again(strip.position),
            tip="Replace the network with the ordinary layer",
            enabled=can(dense_again),
        ),
    )


def _panel_commands(workspace: Workspace) -> tuple[Command, ...]:
    return (
        _command(
            "model.compress",
            "Compress…",
            lambda: show_panel(workspace.canvas, "compress"),
            tip="Put networks in the place of the layers of a trained model, with fitted numbers",
            enabled=lambda: workspace.compressor.model is not None,
        ),
        _command(
            "model.search",
            "Search…",
            lambda: show_panel(workspace.canvas, "search"),
            tip="Try many bonds, families and widths, and see what each gives",
        ),
        _vary_command(workspace),
    )


def _vary_command(workspace: Workspace) -> Command:
    """Return the command that lets a search vary the selected bonds, or no longer."""
    document = workspace.document

    def vary() -> None:
        toggle_bonds(document, command_text("Change Search"))

    return _command(
        "search.vary",
        "Vary Bond in Search",
        vary,
        tip="Let a search try other dimensions for the selected bonds; 1 removes a bond",
        enabled=lambda: bool(selected_bonds(document)),
        text=lambda: command_text("Do Not Vary Bond in Search" if all_vary(document) else "Vary Bond in Search"),
    )


class _Strip:
    """The strip of a window, looked up when a command needs it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def widget(self) -> ModelStrip:
        return find_strip(self._workspace.canvas)

    @property
    def controller(self) -> StackController:
        return self.widget.controller

    @property
    def position(self) -> int:
        return self.widget.current

    @property
    def count(self) -> int:
        return len(self._workspace.document.design.model.layers)

    def can_move(self, step: int) -> bool:
        stack = self._workspace.document.design.model.is_stack
        return stack and 0 <= self.position + step < self.count

    def has_layer(self) -> bool:
        return self.count > 0
