"""The legend of what training shows on the drawing, in a corner of the canvas."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.marks import Levels
from tndesigner.gui.canvas.painting.bond_utilisation import BAR_HEIGHT, paint_bar
from tndesigner.gui.canvas.painting.inks import Inks, label_font

_GAP, _ROW, _BAR = 12, 18, 24
_LOW = 260
"""On a canvas of less height it would lie over the drawing."""
_GROUND = 0.85
"""How much it hides of a drawing that reaches below it."""
_PATTERN = 0.6
"""How far the bars in the legend are filled."""


class UseLegend(QWidget):
    """Says what the bars at bonds and in cores mean, while there are any."""

    def __init__(self, view: QWidget, inks: Inks) -> None:
        """Lie over the lower left corner of a canvas, unseen."""
        super().__init__(view)
        self._view, self._inks = view, inks
        self._rows: list[tuple[str, str]] = []
        self.setObjectName("use_legend")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)

    def show_for(self, levels: Levels) -> None:
        """Explain what is shown."""
        rows = [("network", self.tr("used part of a bond"))] if levels else []
        if any(level.dim == 0 for level in levels.values()):
            rows.append(("text", self.tr("gradient of a core against its size, from 10⁻⁵ to 1")))
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName("; ".join(words for _, words in rows))
            self._place()
        self._show_where_there_is_room()

    def stay(self) -> None:
        """Stay in the corner."""
        self._place()
        self._show_where_there_is_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.faint("canvas", _GROUND))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        for number, (role, words) in enumerate(self._rows):
            middle = number * _ROW + _ROW / 2
            place = QRectF(1, middle - BAR_HEIGHT / 2, _BAR, BAR_HEIGHT)
            paint_bar(painter, place, _PATTERN, self._inks.role(role), self._inks)
            painter.setFont(label_font(11))
            painter.setPen(self._inks.role("muted"))
            row = QRectF(_BAR + 8, number * _ROW, self.width(), _ROW)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()

    def _show_where_there_is_room(self) -> None:
        """Leave a low canvas to the drawing."""
        self.setVisible(bool(self._rows) and self._view.height() >= _LOW)

    def _place(self) -> None:
        metrics = QFontMetrics(label_font(11))
        widths = [metrics.horizontalAdvance(words) for _, words in self._rows]
        self.resize(_BAR + 16 + max(widths, default=0), _ROW * len(self._rows))
        self.move(_GAP, self._view.height() - self.height() - _GAP)
