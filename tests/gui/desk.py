"""What lies around the canvas: finds panels, rows, fields and buttons by what a person reads, and uses them."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.panels.panel_visibility import PanelVisibility
from tndesigner.network import Bond, Network, Tensor

Key, Left = Qt.Key, Qt.MouseButton.LeftButton

LONG = 1_000
"""Nobody types so many letters."""

PATIENCE_MS = 300_000
"""After which what must come counts as missing, however slow and busy the machine is."""


class Desk:
    """One window's panels."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.document, self.analysis = window.workspace.document, window.workspace.analysis

    @property
    def network(self) -> Network:
        return self.document.network

    def tensor(self, name: str) -> Tensor:
        """The tensor of that name."""
        return {tensor.name: tensor for tensor in self.network.tensors}[name]

    def bond(self, first: str, second: str) -> Bond:
        """The bond between two legs, named as in a.out."""
        ends = {first, second}
        found = [bond for bond in self.network.bonds if {self.network.leg_title(leg) for leg in bond.legs} == ends]
        return found[0]

    def panel(self, name: str) -> QWidget:
        """A panel, brought to the front."""
        dock = self.window.docks[name]
        dock.show()
        dock.raise_()
        sight = dock.findChild(PanelVisibility)
        self.qtbot.waitUntil(lambda: sight is None or sight.in_sight, timeout=PATIENCE_MS)
        QTest.qWait(1)
        return dock.widget()

    def counted(self) -> None:
        """Waits until the figures are those of the design."""
        QTest.qWait(1)
        self.qtbot.waitUntil(lambda: self.analysis.current, timeout=PATIENCE_MS)

    def analysed(self) -> None:
        """Waits until the problems are those of the design."""
        QTest.qWait(1)
        self.qtbot.waitUntil(lambda: not self.analysis.findChild(QTimer, "soon").isActive(), timeout=PATIENCE_MS)

    def press(self, button: QAbstractButton) -> None:
        """Clicks a button."""
        assert button.isVisible(), f"{button.text() or button.accessibleName()} is out of sight"
        assert button.isEnabled(), f"{button.text() or button.accessibleName()} cannot be pressed"
        left = QPoint(10, button.height() // 2)
        QTest.mouseClick(button, Left, pos=left if isinstance(button, QCheckBox) else button.rect().center())
        QTest.qWait(1)


def words(widget: QWidget) -> str:
    """All texts that can be read on a widget."""
    texts = [
        one for one in widget.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton) and one.isVisible()
    ]
    return " | ".join(one.text() for one in texts if one.text())


def button(widget: QWidget, text: str) -> QAbstractButton:
    """The button with that text, or that a screen reader calls so."""
    found = [one for one in widget.findChildren(QAbstractButton) if text in (one.text(), one.accessibleName())]
    shown = [one for one in found if one.isVisible()]
    assert shown, f"no button {text!r} among: {words(widget)}"
    return shown[0]


def has_button(widget: QWidget, text: str) -> bool:
    """Whether a button with that text can be seen."""
    return any(one.text() == text and one.isVisible() for one in widget.findChildren(QAbstractButton))


def field(widget: QWidget, title: str) -> QWidget:
    """The field that a screen reader calls so."""
    found = [one for one in widget.findChildren(QWidget) if one.accessibleName() == title and one.isVisible()]
    assert found, f"no field {title!r}"
    return found[0]


def type_into(place: QWidget, text: str, *, enter: bool = True) -> None:
    """Types over what stands in a field, or pastes what is long, and confirms it."""
    line = place if isinstance(place, QLineEdit) else place.findChild(QLineEdit)
    place.setFocus()
    line.selectAll()
    if len(text) < LONG:
        QTest.keyClicks(line, text)
    else:
        QApplication.clipboard().setText(text)
        QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    if enter:
        QTest.keyClick(place if isinstance(place, QAbstractSpinBox) else line, Key.Key_Return)


def pick(box: QComboBox, name: str) -> None:
    """Opens the list of a field and clicks an entry."""
    box.showPopup()
    QTest.qWait(20)
    view = box.view()
    index = view.model().index(box.findData(name), 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Left, pos=view.visualRect(index).center())
    QTest.qWait(20)


def choose(box: QComboBox, text: str) -> None:
    """Chooses an entry of a list by keys."""
    box.setFocus()
    start = box.currentIndex()
    steps = box.findText(text) - start
    for _ in range(abs(steps)):
        QTest.keyClick(box, Key.Key_Down if steps > 0 else Key.Key_Up)
