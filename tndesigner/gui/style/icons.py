"""Icons: line drawings in ``resources/icons``, painted in the colour of a role, sharp at any scale."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tndesigner.gui.style.theme import Theme
from tndesigner.resources import resource_path

SIZE = 20
"""The side of an icon in its file, in pixels at 100 %."""

Colour = Callable[[QIcon.Mode], QColor]
"""Returns the colour of an icon that is normal, disabled or selected."""


def icon(name: str, colour: Colour | None = None) -> QIcon:
    """Return an icon by the name of its file, by default in the colour of text."""
    return QIcon(_IconEngine(name, colour or _text_colour))


def role_icon(name: str, theme: Theme, role: str) -> QIcon:
    """Return an icon in the colour of a role; it follows the theme."""
    return icon(name, lambda mode: theme.colour("muted" if mode is QIcon.Mode.Disabled else role))


def icon_pixmap(name: str, colour: QColor, size: int, scale: float) -> QPixmap:
    """Return a picture of an icon; the size is in pixels at 100 %, the scale is that of the screen."""
    return icon(name, lambda _mode: colour).pixmap(QSize(size, size), scale)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))


def _text_colour(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return palette.color(group, QPalette.ColorRole.WindowText)


class _IconEngine(QIconEngine):
    """Paints one icon; it looks up the colour each time, so that icons follow the theme."""

    def __init__(self, name: str, colour: Colour) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into a rectangle."""
        _renderer(self._name, self._colour(mode).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture; empty if the size is."""
        pixmap = QPixmap(size)
        if size.isEmpty():
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another engine of the same icon."""
        return _IconEngine(self._name, self._colour)
