"""What a screen reader is told, read from the accessibility tree, and whether all of it can be reached by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gui.desk import Desk
from tests.gui.windows import blog_design, bring_to_front, open_window
from tndesigner.gui.fields import NumberBox
from tndesigner.gui.manual.window import ManualWindow
from tndesigner.gui.panels.table import PANELS

pytestmark = pytest.mark.gui

Role = QAccessible.Role
INTERACTIVE = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
}
DEEPEST, MOST = 40, 400
DIALOGUES = ("edit.preferences", "file.export", "file.import", "insert.template", "model.edit", "help.about")


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    return desk


def tree(node: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """A node of the accessibility tree and all visible ones below it; the cells of tables are left out."""
    if node is None or not node.isValid() or depth > DEEPEST or node.state().invisible:
        return
    yield node
    if node.role() in (Role.Table, Role.List, Role.Tree) or node.childCount() > MOST:
        return
    for place in range(node.childCount()):
        yield from tree(node.child(place), depth + 1)


def nameless(root: QWidget) -> set[str]:
    """What can be used, and has no name."""
    found = set()
    for node in tree(QAccessible.queryAccessibleInterface(root)):
        if node.role() in INTERACTIVE and not name_of(node) and not is_part(node):
            widget = node.object()
            found.add(f"{node.role().name} {type(widget).__name__} {widget.objectName() if widget else ''}")
    return found


def name_of(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def is_part(node: QAccessibleInterface) -> bool:
    """Whether a node is a part of a control that has the name, such as the line of a number field, or is Qt's own."""
    parent = node.parent()
    named = parent is not None and parent.role() in (Role.ComboBox, Role.SpinBox, Role.EditableText) and name_of(parent)
    widget = node.object()
    return bool(named) or (widget is not None and widget.objectName().startswith("qt_"))


def test_everything_in_the_window_has_a_role_and_a_name(desk):
    missing = set()
    for kind in PANELS:
        desk.panel(kind.name)
        missing |= nameless(desk.window)
    assert missing == set()
    nodes = list(tree(QAccessible.queryAccessibleInterface(desk.window)))
    assert len(nodes) > 100
    roles = {node.role() for node in nodes}
    assert {Role.MenuBar, Role.StatusBar, Role.Button, Role.ComboBox, Role.PageTab} <= roles
    desk.document.select((desk.tensor("a").id,))
    assert "core a" in desk.window.workspace.canvas.accessibleDescription().lower()


def test_a_control_without_a_name_would_be_seen(desk):
    batch = desk.panel("savings").findChild(NumberBox)
    assert nameless(desk.window) == set()
    batch.setAccessibleName("")
    assert "NumberBox" in {one.split()[1] for one in nameless(desk.window)}


def test_everything_in_a_dialogue_has_a_role_and_a_name(desk):
    missing = set()
    for name in DIALOGUES:
        before = set(QApplication.topLevelWidgets())
        desk.window.commands[name].trigger()
        (dialogue,) = (one for one in set(QApplication.topLevelWidgets()) - before if isinstance(one, QDialog))
        missing |= nameless(dialogue)
        dialogue.reject()
    manual = desk.window.workspace.manual.show_address("index.md")
    missing |= nameless(manual)
    assert missing == set()


def test_tab_reaches_every_part_of_the_manual(desk):
    manual = desk.window.workspace.manual.show_address("training.md")
    bring_to_front(manual)
    met = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or manual, Qt.Key.Key_Tab)
        met.add(QApplication.focusWidget())
    names = {one.accessibleName() for one in met if one is not None}
    assert {"Search the manual", "Contents", "Page"} <= names
    assert isinstance(manual, ManualWindow)
