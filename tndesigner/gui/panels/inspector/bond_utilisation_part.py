"""How much of a bond the trained cores use, in the inspector, with the button that cuts them down."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tndesigner.gui.canvas.utilisation_text import suggested_dim, truncation_words, use_words
from tndesigner.gui.panels.fields import Form, NumberBox
from tndesigner.gui.panels.inspector.spectrum_bars import SpectrumBars
from tndesigner.gui.style.widgets import hairline, label, push_button
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId
from tndesigner.training.events import BondSpectrum


class BondUsePart(QWidget):
    """There only for a bond that was trained as it is drawn."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__()
        self._use = workspace.uses
        self._bond: ElementId = 0
        self._wish: int | None = None
        self._heading = label(role="title")
        self._words = label(wrap=True)
        self._truncate = push_button("", self._cut)
        self._dim = NumberBox(self.tr("Dimension to truncate to"))
        self._hint = label(role="small", wrap=True)
        self._trouble = label(role="problem", wrap=True)
        self._bars = SpectrumBars(workspace.theme)
        self._cutting = QWidget()
        cutting = QVBoxLayout(self._cutting)
        cutting.setContentsMargins(0, 0, 0, 0)
        cutting.setSpacing(8)
        form = Form()
        form.add(self.tr("Truncate to"), self._dim)
        cutting.addWidget(self._truncate)
        cutting.addLayout(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        for widget in (hairline(), self._heading, self._words, self._cutting, self._hint, self._trouble, self._bars):
            column.addWidget(widget)
        self._dim.chosen.connect(self._choose)
        self._use.changed.connect(self._follow)

    def show_bond(self, bond: ElementId) -> None:
        """Show what is known of a bond."""
        if bond != self._bond:
            self._bond, self._wish = bond, None
        self._follow()

    def _follow(self) -> None:
        spectrum = self._use.bonds.get(self._bond)
        self.setVisible(spectrum is not None)
        if spectrum is None:
            self._wish = None
            return
        dim = self._dim_of(spectrum)
        epoch = self._use.epoch
        self._heading.setText(self.tr("Trained, epoch {0}").format(f"{epoch:,}") if epoch else self.tr("Trained"))
        self._words.setText(use_words(spectrum))
        self._truncate.setText(truncation_words(spectrum, dim))
        self._truncate.setEnabled(self._use.may_truncate)
        self._dim.set_range(least=1, most=max(1, spectrum.dim - 1))
        self._dim.set_number(dim)
        self._cutting.setVisible(spectrum.dim > 1)
        self._hint.setText(self._hint_words())
        self._hint.setVisible(spectrum.dim > 1)
        self._trouble.setText(self._use.trouble)
        self._trouble.setVisible(bool(self._use.trouble))
        self._bars.show_spectrum(spectrum, dim if spectrum.dim > 1 else 1)

    def _hint_words(self) -> str:
        if self._use.going_on:
            return self.tr("The cores are being cut down…")
        if self._use.may_truncate:
            return self.tr("Cuts the trained cores; the next training starts from them.")
        return self.tr("When the training has ended, the trained cores can be cut down.")

    def _dim_of(self, spectrum: BondSpectrum) -> int:
        """Return what the bond would be truncated to: what was chosen, else what keeps nearly all."""
        return min(self._wish, max(1, spectrum.dim - 1)) if self._wish else suggested_dim(spectrum)

    def _choose(self, dim: int) -> None:
        self._wish = dim
        self._follow()

    def _cut(self) -> None:
        spectrum = self._use.bonds.get(self._bond)
        if spectrum is not None:
            dim, self._wish = self._dim_of(spectrum), None
            self._use.truncate(self._bond, dim)
