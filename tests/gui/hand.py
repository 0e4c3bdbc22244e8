"""A hand on the canvas: does with pointer and keys what a person does, at places in the drawing."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tndesigner.drawing.geometry import LEG_LENGTH
from tndesigner.gui.main_window import MainWindow
from tndesigner.network import Leg, Network, Tensor

Key, Keys, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
Point = tuple[float, float]
STEPS = 6
SIZE = (2000, 1200)
"""Of the window; at 100 % whole drawings are in sight."""
CORE = 28.0
"""The radius of a core."""


class Eyes:
    """Find what is drawn, by the names that a person reads."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.workspace.canvas
        self.document = window.workspace.document

    @property
    def network(self) -> Network:
        return self.document.network

    def tensor(self, name: str) -> Tensor:
        """The tensor of that name."""
        return {tensor.name: tensor for tensor in self.network.tensors}[name]

    def leg(self, title: str) -> Leg:
        """The leg that messages name like this: a.out."""
        tensor, _, name = title.partition(".")
        return self.tensor(tensor)[name]

    def centre(self, name: str) -> Point:
        """The middle of a tensor, at the end of its way where it glides."""
        self.canvas.scene.settle()
        return self.canvas.scene.drawn.tables.centre(self.tensor(name).id)

    def rim(self, name: str, across: float, down: float) -> Point:
        """A point just inside the rim of a core, to one side."""
        x, y = self.centre(name)
        return x + across * (CORE - 3), y + down * (CORE - 3)

    def tip(self, title: str) -> Point:
        """The end of an open leg."""
        return self.canvas.scene.drawn.anchors[self.leg(title).id].tip

    def beside(self, title: str) -> Point:
        """A point on the line of an open leg."""
        return self.canvas.scene.drawn.anchors[self.leg(title).id].ahead(LEG_LENGTH / 2)

    def screen(self, point: Point) -> QPoint:
        """The pixel of the canvas at a place in the drawing."""
        return self.canvas.stage.camera.to_screen(point).toPoint()


class Hand(Eyes):
    """Points, presses, drags and types on the canvas of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.resize(*SIZE)
        self._come_here()
        self.canvas.fit()
        self.canvas.set_zoom(1.0)

    def _come_here(self) -> None:
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.canvas.setFocus()
        QApplication.processEvents()

    def point_at(self, point: Point) -> None:
        send_move(self.canvas, self.screen(point), Button.NoButton, Keys.NoModifier)
        QApplication.processEvents()

    def click(self, point: Point, keys: Keys = Keys.NoModifier, button: Button = Button.LeftButton) -> None:
        QTest.mouseClick(self.canvas, button, keys, self.screen(point))
        QApplication.processEvents()

    def double_click(self, point: Point) -> None:
        """Presses and releases twice, as a person does; QTest's double click is only the second half."""
        self.click(point)
        QTest.mouseDClick(self.canvas, Button.LeftButton, Keys.NoModifier, self.screen(point))
        QApplication.processEvents()

    def hold(self, start: Point, end: Point, keys: Keys = Keys.NoModifier, button: Button = Button.LeftButton) -> None:
        """Drags without letting go."""
        QTest.mousePress(self.canvas, button, keys, self.screen(start))
        for step in range(1, STEPS + 1):
            x = start[0] + (end[0] - start[0]) * step / STEPS
            y = start[1] + (end[1] - start[1]) * step / STEPS
            send_move(self.canvas, self.screen((x, y)), button, keys)
        QApplication.processEvents()

    def release(self, point: Point, keys: Keys = Keys.NoModifier, button: Button = Button.LeftButton) -> None:
        QTest.mouseRelease(self.canvas, button, keys, self.screen(point))
        QApplication.processEvents()

    def drag(self, start: Point, end: Point, keys: Keys = Keys.NoModifier, button: Button = Button.LeftButton) -> None:
        """Presses, moves in several steps, and lets go."""
        self.hold(start, end, keys, button)
        self.release(end, keys, button)

    def press(self, *keys: Key | str, held: Keys = Keys.NoModifier) -> None:
        """Presses keys on the canvas: key codes, or texts of single letters."""
        if QApplication.activeWindow() is not self.window:
            self._come_here()
        for key in keys:
            QTest.keyClick(self.canvas, key, held)
            QApplication.processEvents()

    @property
    def field(self) -> QLineEdit:
        """The field that is open on the canvas."""
        field = self.canvas.typing.field
        assert field is not None, "no field is open"
        return field

    def type(self, text: str, *, confirm: bool = True) -> None:
        """Types into the field that is open, over what is there."""
        QTest.keyClicks(self.field, text)
        if confirm:
            QTest.keyClick(self.field, Key.Key_Return)
        QApplication.processEvents()

    def escape(self) -> None:
        """Backs out of the field that is open."""
        QTest.keyClick(self.field, Key.Key_Escape)
        QApplication.processEvents()


def send_move(widget: QWidget, place: QPoint, button: Button, keys: Keys) -> None:
    """Moves the pointer; QTest's moves hold no button, and are lost where the pointer was there before."""
    at, everywhere = QPointF(place), QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, at, everywhere, Button.NoButton, button, keys)
    QApplication.sendEvent(widget, event)
