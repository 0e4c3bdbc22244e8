"""The fields for the parameters of a template: factors, ranks, counts."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from tndesigner.gui.fields import NameBox, NumberBox
from tndesigner.gui.fields.bond_slider import BondSlider
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, set_role
from tndesigner.network.factorisation import times


class ParameterField(QWidget):
    """A field with a line below it for what is wrong with it, or what follows from it."""

    changed = Signal(str)
    """Something else was chosen, in the words that a template reads."""

    def __init__(self) -> None:
        """Start without a field."""
        super().__init__()
        self._below: QLabel = label(role="problem", wrap=True)
        self._below.setVisible(False)
        self.column = in_column(of=self, margins=0, spacing=2)

    def say(self, words: str, role: str = "problem") -> None:
        """Say something below the field, or nothing."""
        self._below.setText(words)
        set_role(self._below, role)
        self._below.setVisible(bool(words))

    def add(self, field: QWidget) -> None:
        """Put the field above the line."""
        self.column.addWidget(field)
        self.column.addWidget(self._below)
        self.setFocusProxy(field)


class FactorsField(ParameterField):
    """A choice of ways to write a width as a product; another way can be typed."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._box = QComboBox()
        self._box.setEditable(True)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setAccessibleName(title)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.activated.connect(lambda _index: self._tell())
        line = self._box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._tell)
        self._told = ""
        self.add(self._box)

    def show_factors(self, factors: tuple[int, ...], choices: Sequence[tuple[int, ...]]) -> None:
        """Show factors, and the ways to choose from."""
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([times(choice) for choice in choices])
            self._box.setEditText(times(factors))
        self._told = ",".join(map(str, factors))

    def _tell(self) -> None:
        words = ",".join(re.findall(r"[^\s,·×x*]+", self._box.currentText()))
        if words != self._told:
            self._told = words
            self.changed.emit(words)


class RankField(ParameterField):
    """A slider over one rank for all places, and a field in which several can be typed with commas."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._slider, self._line = BondSlider(title), NameBox(self.tr("{0}, typed").format(title), lambda _words: "")
        self._line.setFixedWidth(84)
        self._most = 1
        row = QWidget()
        in_row((self._slider, 1), self._line, of=row, margins=0, spacing=8)
        self._slider.tried.connect(self._slide)
        self._slider.chosen.connect(self._slide)
        self._line.chosen.connect(self._type)
        self.add(row)
        self.setFocusProxy(self._slider)

    def show_rank(self, words: str, most: int) -> None:
        """Show a rank, or several, and where the slider ends."""
        self._most = most
        self._line.set_name(words.replace(",", ", "))
        single = words.isdigit()
        self._slider.setEnabled(single)
        if single:
            self._slider.show_dim(int(words), max(most, 2))

    def _slide(self, rank: int) -> None:
        self._line.set_name(str(rank))
        self.changed.emit(str(rank))

    def _type(self, words: str) -> None:
        plain = ",".join(re.findall(r"[^\s,]+", words))
        self.show_rank(plain, self._most)
        self.changed.emit(plain)


class NumbersField(ParameterField):
    """One number, or several with commas."""

    def __init__(self, title: str) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self.line = NameBox(title, lambda _words: "")
        self.line.chosen.connect(lambda words: self.changed.emit(",".join(re.findall(r"[^\s,]+", words))))
        self.add(self.line)


class CountField(ParameterField):
    """One whole number."""

    def __init__(self, title: str, most: int) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self.box = NumberBox(title, most=most)
        self.box.chosen.connect(lambda number: self.changed.emit(str(number)))
        self.box.refused.connect(self.say)
        self.add(self.box)


def fact_field(words: str) -> QLabel:
    """Return what stands in the place of a field that cannot be changed here."""
    made = label(words)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
