"""The colours of network and dense twin, with their exact numbers of parameters."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tndesigner.gui.style import Theme
from tndesigner.gui.style.flow import FlowLayout
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import label
from tndesigner.planning.savings_text import Row

_SWATCH, _GAP = 8, 4


class Legend(QWidget):
    """For each side, a square in its colour, its name and its parameters."""

    def __init__(self, theme: Theme) -> None:
        """Start without numbers."""
        super().__init__()
        self._network, self._twin = label(role="small"), label(role="small")
        flow = FlowLayout(self, spacing=_GAP)
        for role, words in (("network", self._network), ("twin", self._twin)):
            entry = QWidget()
            in_row(_Swatch(role, theme), words, of=entry, margins=(0, 0, _GAP, 0), spacing=6)
            flow.addWidget(entry)

    def show_row(self, row: Row, twin: str) -> None:
        """Show the parameters of both sides; ``twin`` is what the network stands for, as "dense layer"."""
        network, dense = row.exact_words
        self._network.setText(self.tr("network {0}").format(network))
        self._twin.setText(f"{twin} {dense}")


class _Swatch(QWidget):
    """A small square in the colour of a role."""

    def __init__(self, role: str, theme: Theme) -> None:
        super().__init__()
        self._role, self._theme = role, theme
        self.setFixedSize(QSize(_SWATCH, _SWATCH))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._role))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()
