"""Says which colour is whose."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.style import Theme, text_font

_HEIGHT, _SWATCH = 16, 8


class Legend(QWidget):
    """Paints a square in the colour of each side with its name."""

    def __init__(self, theme: Theme) -> None:
        """Name the network; the twin is named later."""
        super().__init__()
        self._theme = theme
        self._twin = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def name_twin(self, twin: str) -> None:
        """Say what the network stands for, as "dense layer"."""
        self._twin = twin
        self.setAccessibleName(self.tr("Upper bar: network; lower bar: {0}").format(twin))
        self.update()

    def sizeHint(self) -> QSize:
        """Take one line."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(11))
        left = 0.0
        for role, words in (("network", self.tr("network")), ("twin", self._twin)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(QRectF(left, (_HEIGHT - _SWATCH) / 2, _SWATCH, _SWATCH), 2, 2)
            painter.setPen(self._theme.colour("muted"))
            width = QFontMetrics(painter.font()).horizontalAdvance(words)
            box = QRectF(QPointF(left + _SWATCH + 6, 0), QPointF(left + _SWATCH + 8 + width, _HEIGHT))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            left += _SWATCH + 6 + width + 16
        painter.end()
