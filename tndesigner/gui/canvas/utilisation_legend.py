"""The legend of what training shows on the drawing, in a corner of the canvas."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.marks import Levels
from tndesigner.gui.canvas.painting.bond_utilisation import BAR_HEIGHT, paint_bar
from tndesigner.gui.canvas.painting.inks import Inks, label_font

_GAP, _ROW, _BAR = 12, 18, 24
_LEFT = 56
"""How far it is from the left edge: on a low canvas, the drawing tools reach down beside it."""
_LOW = 260
"""On a canvas lower than this, the legend would cover the drawing."""
_GROUND = 0.85
"""The opacity of its background."""
_PATTERN = 0.6
"""How far the bars in the legend are filled."""


class UseLegend(QWidget):
    """Explains the bars at bonds and in cores while there are any."""

    def __init__(self, view: QWidget, inks: Inks) -> None:
        """Lie over the lower left corner of a canvas, hidden at first."""
        super().__init__(view)
        self._view, self._inks = view, inks
        self._rows: list[tuple[str, str]] = []
        self.setObjectName("use_legend")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, levels: Levels) -> None:
        """Explain the levels that are shown."""
        rows = [("network", self.tr("used part of a bond"))] if levels else []
        if any(level.dim == 0 for level in levels.values()):
            rows.append(("text", self.tr("gradient of a core against its size, from 10⁻⁵ to 1")))
        self._rows = rows
        self.setAccessibleName("; ".join(text for _, text in rows))
        self.stay()

    def stay(self) -> None:
        """Stay in the corner; hide on a low canvas."""
        metrics = QFontMetrics(label_font(11))
        widths = [metrics.horizontalAdvance(text) for _, text in self._rows]
        self.resize(_BAR + 16 + max(widths, default=0), _ROW * len(self._rows))
        self.move(_LEFT, self._view.height() - self.height() - _GAP)
        self.setVisible(bool(self._rows) and self._view.height() >= _LOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.faint("canvas", _GROUND))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        for number, (role, text) in enumerate(self._rows):
            middle = number * _ROW + _ROW / 2
            place = QRectF(1, middle - BAR_HEIGHT / 2, _BAR, BAR_HEIGHT)
            paint_bar(painter, place, _PATTERN, self._inks.role(role), self._inks)
            painter.setFont(label_font(11))
            painter.setPen(self._inks.role("muted"))
            row = QRectF(_BAR + 8, number * _ROW, self.width(), _ROW)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
