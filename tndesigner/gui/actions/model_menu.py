"""The commands of the Model menu: what can be done with the layer whose chip had the focus last."""

from collections.abc import Callable
from functools import partial

from tndesigner.drawing.changes.layer_tasks import tensorize_task
from tndesigner.drawing.changes.stack_edits import dense_again
from tndesigner.gui.actions.command import Command
from tndesigner.gui.families.opening import insert_template
from tndesigner.gui.strip import ModelStrip
from tndesigner.gui.strip.stack_controller import StackController
from tndesigner.gui.workspace import Workspace


def model_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return what adds, changes, moves and removes layers, and the templates of the Insert menu."""
    return (
        *_layer_commands(workspace),
        *_network_commands(workspace),
        *_order_commands(workspace),
        Command(
            "insert.template",
            "Template…",
            lambda: insert_template(workspace),
            ("Ctrl+Shift+T",),
            "Draw a network of a family, in the place of the drawing or beside it",
            menu="Insert",
            separated=True,
        ),
    )


def _layer_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip = _Strip(workspace)

    command = partial(Command, menu="Model")

    def add() -> None:
        place = min(strip.position + 1, strip.count)
        strip.widget.menus.open_add_menu(place, strip.widget.row.gaps[place])

    return (
        command("model.focus", "Go to the Layers", lambda: strip.widget.focus_on(strip.position), ("Ctrl+M",)),
        command("model.add", "Add Layer…", add, ("Ctrl+Shift+L",), separated=True),
        command("model.edit", "Edit Layer…", lambda: strip.controller.edit(strip.position), enabled=strip.has_layer),
        command("model.input", "Edit Input…", lambda: strip.controller.edit(-1)),
    )


def _network_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip, document = _Strip(workspace), workspace.document

    command = partial(Command, menu="Model")

    def can(make: Callable[..., object]) -> Callable[[], bool]:
        return lambda: strip.has_layer() and make(document.design, strip.position) is not None

    return (
        command(
            "model.tensorize",
            "Tensorize…",
            lambda: strip.controller.tensorize(strip.position),
            ("Ctrl+T",),
            "Put a network in the place of the layer",
            enabled=can(tensorize_task),
            separated=True,
        ),
        command(
            "model.dense_again",
            "Dense Again",
            lambda: strip.controller.dense_again(strip.position),
            tip="Put the ordinary layer in the place of the network",
            enabled=can(dense_again),
        ),
    )


def _order_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip = _Strip(workspace)

    command = partial(Command, menu="Model")

    def move(step: int) -> None:
        strip.controller.move(strip.position, strip.position + step)

    return (
        command("model.left", "Move Layer Left", lambda: move(-1), enabled=lambda: strip.position > 0, separated=True),
        command("model.right", "Move Layer Right", lambda: move(1), enabled=lambda: strip.position + 1 < strip.count),
        command(
            "model.remove", "Remove Layer", lambda: strip.controller.remove(strip.position), enabled=strip.has_layer
        ),
    )


class _Strip:
    """The strip of a window, which is there before any of its commands is used."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def widget(self) -> ModelStrip:
        found = self._workspace.canvas.window().findChild(ModelStrip)
        assert isinstance(found, ModelStrip)
        return found

    @property
    def controller(self) -> StackController:
        return self.widget.controller

    @property
    def position(self) -> int:
        return self.widget.current

    @property
    def count(self) -> int:
        return len(self._workspace.document.design.model.layers)

    def has_layer(self) -> bool:
        return self.count > 0
