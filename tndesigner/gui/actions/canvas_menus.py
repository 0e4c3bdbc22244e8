"""The context menus of the canvas, by what is under the pointer."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tndesigner.drawing.hit_testing import Hit
from tndesigner.gui.actions.command import Command, command_text, refresh_action
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.network import ElementId

LINE = ""
_COPYING = ("edit.cut", "edit.copy", "edit.duplicate")
_SHAPES = ("Shape", "arrange.shape_")
_COLOURS = ("Colour", "arrange.colour_")
_TENSOR = (_COLOURS, "arrange.lock", LINE, *_COPYING, LINE, "edit.delete")
"""The last rows for a tensor."""
Row = str | tuple[str, str]
"""The name of a command, a separator, or a submenu: its title and the prefix of its commands."""

MENUS: dict[str, tuple[Row, ...]] = {
    "core": ("edit.rename", "insert.leg", "insert.bond", LINE, _SHAPES, *_TENSOR),
    "input": ("edit.rename", "insert.leg", LINE, *_TENSOR),
    "copy": ("insert.leg", "insert.bond", LINE, *_TENSOR),
    "leg": (
        "edit.dimension",
        "edit.rename",
        "insert.bond",
        LINE,
        "edit.output",
        "edit.output_earlier",
        "edit.output_later",
        LINE,
        "edit.delete",
    ),
    "bond": ("edit.dimension", "train.truncate", "search.vary", LINE, "edit.delete"),
    "note": ("edit.rename", LINE, *_COPYING, LINE, "edit.delete"),
    "several": (
        *_COPYING,
        LINE,
        "search.vary",
        LINE,
        ("Align", "arrange.align_"),
        ("Distribute", "arrange.distribute_"),
        "arrange.rotate_left",
        "arrange.rotate_right",
        "arrange.mirror_across",
        "arrange.mirror_down",
        LINE,
        _SHAPES,
        _COLOURS,
        "arrange.lock",
        "insert.frame",
        LINE,
        "edit.delete",
    ),
    "paper": (
        "insert.core",
        "insert.input",
        "insert.copy",
        "insert.note",
        LINE,
        "edit.paste",
        "edit.select_all",
        LINE,
        "arrange.lay_out",
        "view.fit",
    ),
}
"""The rows of each menu."""

TITLES = {
    "insert.core": "Add Core",
    "insert.input": "Add Input",
    "insert.copy": "Add Copy Tensor",
    "insert.note": "Add Note",
    "insert.leg": "Add Leg",
    "insert.bond": "Start Bond",
    "edit.output_earlier": "Earlier Output",
    "edit.output_later": "Later Output",
}
"""Titles for commands whose own titles make sense only in their menus."""


class CanvasMenus(QObject):
    """Shows a menu on a right click or the menu key."""

    def __init__(self, canvas: CanvasView, commands: Iterable[Command], actions: Mapping[str, QAction]) -> None:
        """Offer the commands of the window of a canvas; their actions are given by name."""
        super().__init__(canvas)
        self._canvas = canvas
        self._commands = {command.name: command for command in commands}
        self._actions = actions
        canvas.pointing.menu_wanted.connect(self.show)

    def show(self, hit: Hit | None, at: QPoint) -> None:
        """Show the menu for what is selected, or for empty paper."""
        menu = QMenu(self._canvas)
        menu.setObjectName("canvas_menu")
        for row in MENUS[self._kind(hit)]:
            self._add(menu, row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _kind(self, hit: Hit | None) -> str:
        selection = self._canvas.stage.document.selection
        if not selection:
            return "paper"
        if len(selection) > 1:
            return "several"
        return self._kind_of(hit.id if hit else next(iter(selection)))

    def _kind_of(self, element: ElementId) -> str:
        tables = self._canvas.stage.tables
        if element in tables.tensors:
            return tables.tensors[element].kind
        if element in tables.owners:
            return "leg"
        return "bond" if element in tables.bonds else "note"

    def _add(self, menu: QMenu, row: Row) -> None:
        if isinstance(row, tuple):
            below = menu.addMenu(self.tr(row[0]))
            for name in self._commands:
                if name.startswith(row[1]):
                    self._add(below, name)
        elif row == LINE:
            menu.addSeparator()
        else:
            refresh_action(self._actions[row], self._commands[row])
            menu.addAction(self._renamed(menu, row) if row in TITLES else self._actions[row])
            menu.aboutToHide.connect(lambda: self._actions[row].setEnabled(True))

    def _renamed(self, menu: QMenu, name: str) -> QAction:
        """Return an item for a command with a different title; its keys are only displayed."""
        action = self._actions[name]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        row = QAction(action.icon(), f"{command_text(TITLES[name])}\t{keys}", menu)
        row.setEnabled(action.isEnabled())
        row.triggered.connect(action.trigger)
        return row
