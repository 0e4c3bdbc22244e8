"""The colours that a core may have, as a row of dots."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QWidget

from tndesigner.drawing.colours import CORE_COLOURS
from tndesigner.gui.style import Theme
from tndesigner.gui.style.flow import FlowLayout
from tndesigner.gui.style.widgets import icon_button

_SIZE = 22


class _Dot(QAbstractButton):
    """A colour as a button; a ring marks the chosen one."""

    def __init__(self, colour: str, title: str, theme: Theme) -> None:
        super().__init__()
        self._colour, self._theme = colour, theme
        self.setCheckable(True)
        self.setToolTip(title)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(QSize(_SIZE, _SIZE))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(self._colour))
        painter.setBrush(self._theme.tint(self._colour, "canvas", 0.35))
        painter.drawEllipse(QRectF(4.5, 4.5, _SIZE - 9, _SIZE - 9))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._theme.colour("accent" if self.hasFocus() else "text"))
            painter.drawEllipse(QRectF(1.5, 1.5, _SIZE - 3, _SIZE - 3))
        painter.end()


class ColourRow(QWidget):
    """Offers the roles of the theme, and any colour from a dialogue."""

    chosen = Signal(str)
    """The name of a role, or "#rrggbb"."""

    def __init__(self, theme: Theme) -> None:
        """Offer the colours of the theme."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._dots: dict[str, _Dot] = {}
        titles = {
            "network": self.tr("Blue"),
            "good": self.tr("Green"),
            "warning": self.tr("Ochre"),
            "problem": self.tr("Red"),
            "twin": self.tr("Orange"),
            "accent": self.tr("Indigo"),
            "muted": self.tr("Grey"),
        }
        row = FlowLayout(self, spacing=0)
        for colour in CORE_COLOURS:
            dot = self._dots[colour] = _Dot(colour, titles.get(colour, colour), theme)
            dot.setObjectName(colour)
            self._group.addButton(dot)
            row.addWidget(dot)
        other = icon_button("add", self.tr("Another colour"), self._ask)
        other.setFixedSize(QSize(_SIZE, _SIZE))
        row.addWidget(other)
        self._group.buttonClicked.connect(lambda dot: self.chosen.emit(dot.objectName()))

    def show_colour(self, colour: str) -> None:
        """Mark the chosen colour, if it is in the row."""
        for name, dot in self._dots.items():
            dot.setChecked(name == colour)

    def _ask(self) -> None:
        options = QColorDialog.ColorDialogOption.DontUseNativeDialog
        found = QColorDialog.getColor(QColor("#0B6BB8"), self, self.tr("Colour of the core"), options)
        if found.isValid():
            self.chosen.emit(found.name().upper())
