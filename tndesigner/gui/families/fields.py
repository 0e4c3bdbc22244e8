"""The fields for the parameters of a template: factors, ranks, numbers."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from tndesigner.gui.fields import NameBox, NumberBox
from tndesigner.gui.fields.bond_slider import BondSlider
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, set_role
from tndesigner.network.factorisation import times


class ParameterField(QWidget):
    """A field with a line below it for a problem or a consequence."""

    changed = Signal(str)
    """The argument changed; its text is what a template reads."""

    def __init__(self) -> None:
        """Prepare the line; subclasses add the field."""
        super().__init__()
        self._below: QLabel = label(role="problem", wrap=True)
        self._below.setVisible(False)
        self.column = in_column(of=self, margins=0, spacing=2)

    def show_message(self, text: str, role: str = "problem") -> None:
        """Show a text below the field; an empty one hides the line."""
        self._below.setText(text)
        set_role(self._below, role)
        self._below.setVisible(bool(text))

    def add(self, field: QWidget) -> None:
        """Put the field above the line."""
        self.column.addWidget(field)
        self.column.addWidget(self._below)
        self.setFocusProxy(field)


class FactorsField(ParameterField):
    """A choice of factorisations of a width; others can be typed."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._box = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self._box.setAccessibleName(title)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.activated.connect(lambda _index: self._report())
        line = self._box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._report)
        self._last = ""
        self.add(self._box)

    def show_factors(self, factors: tuple[int, ...], choices: Sequence[tuple[int, ...]]) -> None:
        """Show factors, and the choices."""
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([times(choice) for choice in choices])
            self._box.setEditText(times(factors))
        self._last = ",".join(map(str, factors))

    def _report(self) -> None:
        text = ",".join(re.findall(r"[^\s,·×x*]+", self._box.currentText()))
        if text != self._last:
            self._last = text
            self.changed.emit(text)


class RankField(ParameterField):
    """A slider for one rank everywhere, and a field for one or several ranks, separated by commas."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._slider, self._line = BondSlider(title), NameBox(self.tr("{0}, typed").format(title), lambda _text: "")
        self._line.setFixedWidth(84)
        self._most = 1
        row = QWidget()
        in_row((self._slider, 1), self._line, of=row, margins=0, spacing=8)
        self._slider.tried.connect(self._slide)
        self._slider.chosen.connect(self._slide)
        self._line.chosen.connect(self._type)
        self.add(row)
        self.setFocusProxy(self._slider)

    def show_rank(self, text: str, most: int) -> None:
        """Show one rank or several, and set the largest value of the slider."""
        self._most = most
        self._line.set_name(text.replace(",", ", "))
        single = text.isdigit()
        self._slider.setEnabled(single)
        if single:
            self._slider.show_dim(int(text), max(most, 2))

    def _slide(self, rank: int) -> None:
        self._line.set_name(str(rank))
        self.changed.emit(str(rank))

    def _type(self, text: str) -> None:
        plain = ",".join(re.findall(r"[^\s,]+", text))
        self.show_rank(plain, self._most)
        self.changed.emit(plain)


class NumbersField(ParameterField):
    """A field for one or several numbers, separated by commas."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self.line = NameBox(title, lambda _text: "")
        self.line.chosen.connect(lambda text: self.changed.emit(",".join(re.findall(r"[^\s,]+", text))))
        self.add(self.line)


class CountField(ParameterField):
    """A field for one whole number."""

    def __init__(self, title: str, most: int) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self.box = NumberBox(title, most=most)
        self.box.chosen.connect(lambda number: self.changed.emit(str(number)))
        self.box.refused.connect(self.show_message)
        self.add(self.box)
