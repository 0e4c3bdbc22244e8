"""The commands of the Model menu: what can be done with the layer whose chip had the focus last."""

from collections.abc import Callable

from tndesigner.drawing.changes.stack_edits import dense_again
from tndesigner.gui.actions.command import Command
from tndesigner.gui.families.opening import insert_template
from tndesigner.gui.strip import ModelStrip
from tndesigner.gui.strip.menus import add_menu, popup
from tndesigner.gui.strip.tensorizing import tensorize_task
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
            "Insert",
            lambda: insert_template(workspace),
            ("Ctrl+Shift+T",),
            "Draw a network of a family, in the place of the drawing or beside it",
            separated=True,
        ),
    )


def _layer_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip = _Strip(workspace)

    def add() -> None:
        place = min(strip.position + 1, strip.count)
        popup(add_menu(strip.widget.hand, place, strip.widget), strip.widget.row.gaps[place])

    return (
        Command("model.focus", "Go to the Layers", "Model", lambda: strip.widget.focus_on(strip.position), ("Ctrl+M",)),
        Command("model.add", "Add Layer…", "Model", add, ("Ctrl+Shift+L",), separated=True),
        Command(
            "model.edit",
            "Edit Layer…",
            "Model",
            lambda: strip.widget.hand.edit(strip.position),
            enabled=strip.has_layer,
        ),
        Command("model.input", "Edit Input…", "Model", lambda: strip.widget.hand.edit(-1)),
    )


def _network_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip, document = _Strip(workspace), workspace.document

    def can(make: Callable[..., object]) -> Callable[[], bool]:
        return lambda: strip.has_layer() and make(document.design, strip.position) is not None

    return (
        Command(
            "model.tensorize",
            "Tensorize…",
            "Model",
            lambda: strip.widget.hand.tensorize(strip.position),
            ("Ctrl+T",),
            "Put a network in the place of the layer",
            enabled=can(tensorize_task),
            separated=True,
        ),
        Command(
            "model.dense_again",
            "Dense Again",
            "Model",
            lambda: strip.widget.hand.dense_again(strip.position),
            tip="Put the ordinary layer in the place of the network",
            enabled=can(dense_again),
        ),
    )


def _order_commands(workspace: Workspace) -> tuple[Command, ...]:
    strip = _Strip(workspace)

    def move(step: int) -> None:
        strip.widget.hand.move(strip.position, strip.position + step)

    return (
        Command(
            "model.left",
            "Move Layer Left",
            "Model",
            lambda: move(-1),
            enabled=lambda: strip.position > 0,
            separated=True,
        ),
        Command(
            "model.right",
            "Move Layer Right",
            "Model",
            lambda: move(1),
            enabled=lambda: strip.position + 1 < strip.count,
        ),
        Command(
            "model.remove",
            "Remove Layer",
            "Model",
            lambda: strip.widget.hand.remove(strip.position),
            enabled=strip.has_layer,
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
    def position(self) -> int:
        return self.widget.current

    @property
    def count(self) -> int:
        return len(self._workspace.document.design.model.layers)

    def has_layer(self) -> bool:
        return self.count > 0
