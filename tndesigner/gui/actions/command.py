"""Commands: actions available by menu, key, palette or button."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from tndesigner.gui.canvas.note_field import NoteField
from tndesigner.gui.style.icons import icon


@dataclass(frozen=True, slots=True)
class Command:
    """A command; menus, the palette and the sheet of shortcuts are made from all of them."""

    name: str
    """Names the command in settings and tests, as in ``edit.undo``."""
    title: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    """Shortcuts in Qt's portable form, as in "Ctrl+Z"."""
    tip: str = ""
    menu: str = ""
    """The menu that contains it, as in "Edit"; parts after a slash are submenus."""
    enabled: Callable[[], bool] = lambda: True
    separated: bool = False
    """Whether there is a separator above it in the menu."""
    text: Callable[[], str] | None = None
    """A changing, translated text in the menu, as in "Undo Move"; while it is empty, the command is hidden."""
    checked: Callable[[], bool] | None = None
    """Whether it is switched on; None if it is not a switch."""
    within: QWidget | None = None
    """The widget that must have the focus for its keys to work; None for the whole window."""


def command_text(text: str) -> str:
    """Return a text of a command in the language of the user."""
    return QCoreApplication.translate("commands", text)


def menu_path(command: Command) -> list[str]:
    """Return the menu and submenus of a command, in the language of the user."""
    return [command_text(part) for part in command.menu.split("/")]


def make_action(command: Command, parent: QWidget) -> QAction:
    """Return the Qt action of a command."""
    action = QAction(command_text(command.title), parent)
    action.setObjectName(command.name)
    action.setData(command)
    if command.name in COMMAND_ICONS:
        action.setIcon(icon(COMMAND_ICONS[command.name]))
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    if command.within is not None:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        command.within.addAction(action)
    action.setToolTip(command_text(command.tip or command.title))
    action.setStatusTip(command_text(command.tip) if command.tip else "")
    action.setCheckable(command.checked is not None)
    action.triggered.connect(lambda _checked: run_command(command))
    refresh_action(action, command)
    return action


def refresh_action(action: QAction, command: Command) -> None:
    """Update the action of a command."""
    action.setEnabled(command.enabled())
    if command.text is not None:
        text = command.text()
        action.setText(text)
        action.setVisible(bool(text))
    if command.checked is not None:
        action.setChecked(command.checked())


def run_command(command: Command) -> None:
    """Run a command if it is enabled; accept unfinished typing first, so that it is saved or undone, too.

    While a menu is open, its keys are not for the widget below it, although that keeps the focus.
    """
    finish_typing()
    below_popup = command.within is not None and QApplication.activePopupWidget() is not None
    if command.enabled() and not below_popup:
        command.run()


def finish_typing() -> None:
    """Accept the text typed in the focused field, as Enter does."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QLineEdit | QAbstractSpinBox | NoteField):
        widget.editingFinished.emit()


COMMAND_ICONS = {
    "file.new": "new",
    "file.open": "open",
    "file.save": "save",
    "edit.undo": "undo",
    "edit.redo": "redo",
    "edit.copy": "copy",
    "edit.delete": "delete",
    "insert.core": "core",
    "insert.input": "input",
    "insert.copy": "copy_tensor",
    "view.fit": "fit",
    "view.zoom_in": "zoom_in",
    "view.zoom_out": "zoom_out",
    "view.theme": "theme",
    "panel.savings": "savings",
    "panel.inspector": "inspector",
    "panel.problems": "warning",
    "panel.contraction": "contraction",
    "panel.code": "code",
    "panel.history": "history",
    "panel.model": "columns",
    "help.palette": "palette",
    "help.shortcuts": "keyboard",
}
"""The names of icon files by the names of commands."""
