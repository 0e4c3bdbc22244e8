"""A table of the indices of an imported contraction whose use or dimension can be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from tndesigner.gui.fields import ChoiceBox, NumberBox, Refusals
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import translate
from tndesigner.importing.contraction import Contraction, Label
from tndesigner.importing.equation import BATCH
from tndesigner.importing.roles import Roles
from tndesigner.wording.lists import listed
from tndesigner.wording.numbers import grouped

INPUT, OUTPUT, SUMMED = "input", "output", "summed"
WHERE, DIMENSION, USE = 1, 2, 3
"""Columns of the table."""
FIELD_HEIGHT, FIELD_WIDTH = 36, 150
MOST_ROWS = 200
"""More indices are not listed: a field for each would take seconds."""
UNKNOWN = 2
"""The dimension that an index starts with if the source does not say it."""


class IndexTable(ReadOnlyTable):
    """A row for each open leg, with what becomes of it, and for each index whose dimension the source does not say."""

    changed = Signal()
    """A dimension or a use was chosen."""

    def __init__(self, contraction: Contraction, roles: Roles, refusals: Refusals) -> None:
        """Show the proposed uses."""
        self._contraction, self._refusals = contraction, refusals
        unsized = contraction.unsized(batch=roles.batch)
        self._sizes: dict[Label, NumberBox] = {}
        self._uses: dict[Label, ChoiceBox] = {}
        listing = tuple(dict.fromkeys((*contraction.result, *unsized)))[:MOST_ROWS]
        titles = ("Index", "In", "Dimension", "Becomes")
        super().__init__([translate(title) for title in titles], len(listing), wide=WHERE, height=FIELD_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row, label in enumerate(listing):
            self._show(row, label, roles, sized=label not in unsized)
        for column in (DIMENSION, USE):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, FIELD_WIDTH)

    @property
    def sizes(self) -> dict[Label, int]:
        """The dimensions that the source does not say."""
        return {label: box.number for label, box in self._sizes.items()}

    @property
    def inputs(self) -> tuple[Label, ...]:
        """The open legs that take the data."""
        return self._used_as(INPUT)

    @property
    def outputs(self) -> tuple[Label, ...]:
        """The open legs that are the result."""
        return self._used_as(OUTPUT)

    def _used_as(self, use: str) -> tuple[Label, ...]:
        return tuple(label for label, box in self._uses.items() if box.choice == use)

    def _show(self, row: int, label: Label, roles: Roles, *, sized: bool) -> None:
        tensors = [one.title for one in self._contraction.operands if label in one.labels]
        self.write(row, 0, self.tr("ellipsis") if label == BATCH else label)
        self.write(row, WHERE, listed(tensors, most=6))
        if label in roles.batch:
            self.write(row, DIMENSION, self.tr("any"))
            self.write(row, USE, self.tr("the batch"))
            return
        if sized:
            self.write(row, DIMENSION, grouped(self._dimension(label)))
        else:
            self._put(row, DIMENSION, self._size_box(label))
        if label in self._contraction.result:
            self._put(row, USE, self._use_box(label, roles))
        else:
            self.write(row, USE, self.tr("a bond") if len(tensors) > 1 else self.tr("summed over"))

    def _dimension(self, label: Label) -> int:
        pairs = (pair for one in self._contraction.operands for pair in zip(one.labels, one.dims, strict=True))
        return next(dim for name, dim in pairs if name == label and dim is not None)

    def _size_box(self, label: Label) -> NumberBox:
        box = self._sizes[label] = explained(
            NumberBox(self.tr("Dimension of {0}").format(label)), self.tr("The dimension that the source does not give")
        )
        box.set_number(UNKNOWN)
        self._refusals.watch(box)
        box.chosen.connect(lambda _number: self.changed.emit())
        return box

    def _use_box(self, label: Label, roles: Roles) -> ChoiceBox:
        box = self._uses[label] = explained(
            ChoiceBox(self.tr("What {0} becomes").format(label)), self.tr("An input, an output, or summed over")
        )
        offered = [(OUTPUT, self.tr("output")), (SUMMED, self.tr("summed over"))]
        if not roles.data:
            offered.insert(0, (INPUT, self.tr("input")))
        use = INPUT if label in roles.inputs else OUTPUT if label in roles.outputs else SUMMED
        box.show_choices(offered, use)
        box.chosen.connect(lambda _use: self.changed.emit())
        return box

    def _put(self, row: int, column: int, field: QWidget) -> None:
        cell = QWidget()
        in_column(field, of=cell, margins=(0, 3, 8, 3))
        self.setCellWidget(row, column, cell)
