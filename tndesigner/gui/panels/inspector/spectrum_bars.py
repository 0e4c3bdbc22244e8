"""A spectrum as small bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.style import Theme
from tndesigner.training.events import BondSpectrum

HEIGHT = 56
WIDEST = 14.0
_LEAST = 1.0
"""A bar is never lower than this, so that it is seen."""


class SpectrumBars(QWidget):
    """What each direction of a bond carries, the largest first; those that a truncation leaves out are pale."""

    def __init__(self, theme: Theme) -> None:
        """Start without bars."""
        super().__init__()
        self._theme = theme
        self._spectrum: BondSpectrum | None = None
        self._kept = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("spectrum_bars")
        theme.changed.connect(self.update)

    def show_spectrum(self, spectrum: BondSpectrum, kept: int) -> None:
        """Show the spectrum of a bond, and how much of it a truncation keeps."""
        self._spectrum, self._kept = spectrum, kept
        values = ", ".join(f"{value:.2g}" for value in spectrum.values)
        self.setAccessibleName(self.tr("Spectrum: {0}").format(values))
        self.setToolTip(self.tr("What each direction of the bond carries: {0}").format(values))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        if self._spectrum is None or not self._spectrum.values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values, largest = self._spectrum.values, max(self._spectrum.values) or 1.0
        step = min(WIDEST, self.width() / len(values))
        gap = min(2.0, step / 4)
        kept, left_out = (
            self._theme.colour("network"),
            self._theme.tint("muted", "panel", 0.45),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for place, value in enumerate(values):
            height = max(_LEAST, (HEIGHT - 2) * value / largest)
            painter.setBrush(kept if place < self._kept else left_out)
            painter.drawRect(QRectF(place * step, HEIGHT - 1 - height, step - gap, height))
        painter.setBrush(self._theme.colour("line"))
        painter.drawRect(QRectF(0, HEIGHT - 1, self.width(), 1))
        painter.end()
