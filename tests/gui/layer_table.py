"""The table of the layers of a model, as a user handles it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from tests.gui.desk import Desk
from tests.gui.hand import send_move
from tests.gui.stack import chips
from tndesigner.gui.strip.chip import Light

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Keys = Qt.KeyboardModifier


class Table:
    """The table of layers in a window, used by what is read in it."""

    def __init__(self, qtbot, window) -> None:
        self.desk, self.window = Desk(qtbot, window), window
        self.panel = self.desk.panel("model")
        self.view = self.panel.findChild(QTableView)

    def column(self, title: str) -> list[str]:
        model = self.view.model()
        names = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
        return [model.index(row, names.index(title)).data() for row in range(model.rowCount())]

    def index(self, name: str):
        return self.view.model().index(self.column("Layer").index(name), 1)

    def place(self, name: str) -> QPoint:
        return self.view.visualRect(self.index(name)).center()

    def tip(self, name: str) -> str:
        return self.index(name).data(Qt.ItemDataRole.ToolTipRole)

    def colour(self, name: str) -> str:
        return self.index(name).data(Qt.ItemDataRole.ForegroundRole).name()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.view.viewport(), Left, pos=self.place(name))
        QApplication.processEvents()

    def double_click(self, name: str) -> None:
        self.click(name)
        QTest.mouseDClick(self.view.viewport(), Left, pos=self.place(name))
        QApplication.processEvents()

    def point_at(self, name: str) -> None:
        send_move(self.view.viewport(), self.place(name), Qt.MouseButton.NoButton, Keys.NoModifier)
        QApplication.processEvents()

    def right_click(self, name: str) -> None:
        port, place = self.view.viewport(), self.place(name)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place))
        QApplication.sendEvent(port, event)

    def click_title(self, title: str) -> None:
        header, names = self.view.horizontalHeader(), [self._title(place) for place in range(8)]
        place = header.sectionViewportPosition(names.index(title)) + 20
        QTest.mouseClick(header.viewport(), Left, pos=QPoint(place, header.height() // 2))
        QApplication.processEvents()

    def _title(self, place: int) -> str:
        return self.view.model().headerData(place, Qt.Orientation.Horizontal)

    @property
    def selected(self) -> str:
        return self.view.currentIndex().siblingAtColumn(0).data()

    @property
    def totals(self) -> str:
        return next(one.toolTip() or one.text() for one in self.panel.findChildren(QLabel) if "·" in one.text())

    def lit(self) -> tuple[list[str], list[str]]:
        """The titles of the chips that are lit, and of those that are lit a little."""
        strip = chips(self.window)
        return tuple(
            [chip.text_shown.title for chip in strip if chip.light is light] for light in (Light.LAYER, Light.NEIGHBOUR)
        )
