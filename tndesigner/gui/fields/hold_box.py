"""A field for the way in which cores are kept isometric."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from tndesigner.checks.rules.layer_values import VALUES
from tndesigner.gui.fields.form import reason_label
from tndesigner.gui.fields.name_box import NameBox
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.translation import first_of
from tndesigner.models import Isometry
from tndesigner.wording.numbers import formatted
from tndesigner.wording.reading import amount_of, read_amount

STRENGTH_WIDTH = 64


class HoldBox(QWidget):
    """A choice of how cores are kept isometric, with the strength of a penalty."""

    chosen = Signal(object)
    """A different way was chosen: an ``Isometry``, or None for free cores."""
    refused = Signal(str)
    """Why the strength is invalid; empty once it is valid again."""

    def __init__(self) -> None:
        """Start with free cores."""
        super().__init__()
        self._isometry: Isometry | None = None
        self._hold = QComboBox()
        self._hold.setAccessibleName(self.tr("Isometric cores"))
        for title, hold in (
            (self.tr("none, all are free"), ""),
            (self.tr("by projection"), "projection"),
            (self.tr("by a penalty"), "penalty"),
        ):
            self._hold.addItem(title, hold)
        self._hold.setToolTip(
            self.tr(
                "Projection replaces a core with the nearest isometry after each step; a penalty adds its distance "
                "from an isometry to the loss"
            )
        )
        self._strength = NameBox(self.tr("Strength of the penalty"), self._objection)
        self._strength.setToolTip(self.tr("The loss grows by this number times the sum of the squares of w†w − 1"))
        self._strength.setFixedWidth(STRENGTH_WIDTH)
        row = in_row((self._hold, 1), self._strength, spacing=4)
        in_column(row, reason_label(self._strength), of=self, margins=0, spacing=4)
        self._hold.activated.connect(lambda _index: self._take(self._chosen()))
        self._strength.refused.connect(self.refused)
        self._strength.chosen.connect(lambda text: self._take(Isometry(hold="penalty", strength=amount_of(text))))
        self.set_isometry(None)

    @property
    def isometry(self) -> Isometry | None:
        """The chosen way."""
        return self._isometry

    def set_isometry(self, isometry: Isometry | None) -> None:
        """Show a way."""
        self._isometry = isometry
        with QSignalBlocker(self._hold):
            self._hold.setCurrentIndex(self._hold.findData(isometry.hold if isometry else ""))
        self._strength.set_name(formatted((isometry or Isometry()).strength, "g"))
        self._strength.setVisible(isometry is not None and isometry.hold == "penalty")

    def _chosen(self) -> Isometry | None:
        hold = self._hold.currentData()
        return replace(self._isometry or Isometry(), hold=hold) if hold else None

    def _take(self, isometry: Isometry | None) -> None:
        changed = isometry != self._isometry
        self.set_isometry(isometry)
        if changed:
            self.chosen.emit(isometry)

    def _objection(self, text: str) -> str:
        strength = read_amount(text)
        if isinstance(strength, str):
            return strength
        return first_of(VALUES["isometry"](Isometry(hold="penalty", strength=strength)))
