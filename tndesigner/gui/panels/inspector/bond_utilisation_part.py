"""How much of a bond the trained cores use, in the inspector, with a button that truncates them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.fields import Form, NumberBox
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, hairline, label, push_button, show_text
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId
from tndesigner.training.events import BondSpectrum
from tndesigner.training.utilisation import suggested_dim, truncation_text, use_text
from tndesigner.wording.numbers import formatted, grouped


class BondUsePart(QWidget):
    """Visible only for a bond that was trained as it is drawn."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__()
        self._use = workspace.uses
        self._bond: ElementId = 0
        self._chosen_dim: int | None = None
        self._heading = label(role="title")
        self._summary = label(wrap=True)
        self._truncate = explained(
            push_button("", self._truncate_bond), self.tr("Cut the bond of the trained cores down to what they use")
        )
        self._dim = explained(
            NumberBox(self.tr("Dimension to truncate to")),
            self.tr("How many directions of the bond are kept, the strongest first"),
        )
        self._hint = label(role="small", wrap=True)
        self._trouble = label(role="problem", wrap=True)
        self._bars = SpectrumBars(workspace.theme)
        self._cutting = QWidget()
        in_column(self._truncate, Form((self.tr("Truncate to"), self._dim)), of=self._cutting, margins=0, spacing=8)
        items = hairline(), self._heading, self._summary, self._cutting, self._hint, self._trouble, self._bars
        in_column(*items, of=self, margins=(0, 4, 0, 4), spacing=8)
        self._dim.chosen.connect(self._choose)
        self._use.changed.connect(self._follow)

    def show_bond(self, bond: ElementId) -> None:
        """Show how much of a bond is used."""
        if bond != self._bond:
            self._bond, self._chosen_dim = bond, None
        self._follow()

    def _follow(self) -> None:
        spectrum = self._use.bonds.get(self._bond)
        self.setVisible(spectrum is not None)
        if spectrum is None:
            self._chosen_dim = None
            return
        dim = self._dim_of(spectrum)
        epoch = self._use.epoch
        self._heading.setText(self.tr("Trained, epoch {0}").format(grouped(epoch)) if epoch else self.tr("Trained"))
        self._summary.setText(translated(use_text(spectrum)))
        self._truncate.setText(translated(truncation_text(spectrum, dim)))
        self._truncate.setEnabled(self._use.may_truncate)
        self._dim.set_range(least=1, most=max(1, spectrum.dim - 1))
        self._dim.set_number(dim)
        self._cutting.setVisible(spectrum.dim > 1)
        self._hint.setText(self._hint_text())
        self._hint.setVisible(spectrum.dim > 1)
        show_text(self._trouble, self._use.trouble)
        self._bars.show_spectrum(spectrum, dim if spectrum.dim > 1 else 1)

    def _hint_text(self) -> str:
        if self._use.going_on:
            return self.tr("The cores are being truncated…")
        if self._use.may_truncate:
            return self.tr("Truncates the trained cores; the next training starts from them.")
        return self.tr("The trained cores can be truncated once the training has ended.")

    def _dim_of(self, spectrum: BondSpectrum) -> int:
        """Return the dimension to truncate to: the chosen one, or else the smallest that keeps nearly all."""
        return min(self._chosen_dim, max(1, spectrum.dim - 1)) if self._chosen_dim else suggested_dim(spectrum)

    def _choose(self, dim: int) -> None:
        self._chosen_dim = dim
        self._follow()

    def _truncate_bond(self) -> None:
        spectrum = self._use.bonds.get(self._bond)
        if spectrum is not None:
            dim, self._chosen_dim = self._dim_of(spectrum), None
            self._use.truncate(self._bond, dim)


HEIGHT = 56
WIDEST = 14.0
_LEAST = 1.0
"""The least height of a bar, so that it can be seen."""


class SpectrumBars(QWidget):
    """What each direction of a bond carries, the largest first; those that a truncation drops are pale."""

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
        """Show the spectrum of a bond, and how many of its directions a truncation keeps."""
        self._spectrum, self._kept = spectrum, kept
        values = ", ".join(formatted(value, ".2g") for value in spectrum.values)
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
        kept, dropped = self._theme.colour("network"), self._theme.tint("muted", "panel", 0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, value in enumerate(values):
            height = max(_LEAST, (HEIGHT - 2) * value / largest)
            painter.setBrush(kept if place < self._kept else dropped)
            painter.drawRect(QRectF(place * step, HEIGHT - 1 - height, step - gap, height))
        painter.setBrush(self._theme.colour("line"))
        painter.drawRect(QRectF(0, HEIGHT - 1, self.width(), 1))
        painter.end()
