"""A field for what keeps cores isometries."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tndesigner.checks.rules.layer_values import VALUES
from tndesigner.gui.fields.form import reason_label
from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.translation import first_of
from tndesigner.model import Isometry
from tndesigner.wording.reading import read_amount

STRENGTH_WIDTH = 64


class HoldBox(QWidget):
    """A choice of how cores are held, and for a penalty its strength."""

    chosen = Signal(object)
    """Another way was chosen: an ``Isometry``, or None for free cores."""
    refused = Signal(str)
    """Why what stands in the field for the strength is impossible; empty when it is possible again."""

    def __init__(self) -> None:
        """Start with free cores."""
        super().__init__()
        self._isometry: Isometry | None = None
        self._hold = QComboBox()
        self._hold.setAccessibleName(self.tr("Isometric cores"))
        for words, hold in (
            (self.tr("none, all are free"), ""),
            (self.tr("by projection"), "projection"),
            (self.tr("by a penalty"), "penalty"),
        ):
            self._hold.addItem(words, hold)
        self._hold.setToolTip(
            self.tr(
                "Projection puts the nearest isometry in the place of a core after each step; a penalty adds to "
                "the loss how far it is from one"
            )
        )
        self._strength = NameBox(self.tr("Strength of the penalty"), self._objection)
        self._strength.setToolTip(self.tr("So many times the sum of the squares of w†w − 1 is added to the loss"))
        self._strength.setFixedWidth(STRENGTH_WIDTH)
        row = in_row((self._hold, 1), self._strength, spacing=4)
        in_column(row, reason_label(self._strength), of=self, margins=0, spacing=4)
        self._hold.activated.connect(lambda _place: self._take(self._chosen()))
        self._strength.refused.connect(self.refused)
        self._strength.chosen.connect(lambda words: self._take(Isometry(hold="penalty", strength=float(words))))
        self.set_isometry(None)

    @property
    def isometry(self) -> Isometry | None:
        """What is chosen."""
        return self._isometry

    def set_isometry(self, isometry: Isometry | None) -> None:
        """Show how cores are held."""
        self._isometry = isometry
        with QSignalBlocker(self._hold):
            self._hold.setCurrentIndex(self._hold.findData(isometry.hold if isometry else ""))
        self._strength.set_name(f"{(isometry or Isometry()).strength:g}")
        self._strength.setVisible(isometry is not None and isometry.hold == "penalty")

    def _chosen(self) -> Isometry | None:
        hold = self._hold.currentData()
        return replace(self._isometry or Isometry(), hold=hold) if hold else None

    def _take(self, isometry: Isometry | None) -> None:
        changed = isometry != self._isometry
        self.set_isometry(isometry)
        if changed:
            self.chosen.emit(isometry)

    def _objection(self, words: str) -> str:
        strength = read_amount(words)
        if isinstance(strength, str):
            return strength
        return first_of(VALUES["isometry"](Isometry(hold="penalty", strength=strength)))
