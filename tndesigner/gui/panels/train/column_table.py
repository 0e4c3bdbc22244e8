"""The columns of a user's table: what each holds, and a choice of what it is for."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from tndesigner.datasets import ColumnInfo
from tndesigner.gui.fields import ChoiceBox
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.read_only_table import ReadOnlyTable
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import translate, translated
from tndesigner.models import FileReading
from tndesigner.wording.numbers import grouped

AROUND = 3
"""The room above and below a field, in pixels."""
FEATURE, TARGET, NOTHING, SPLIT = "feature", "target", "drop", "split"
WHY, USE = 3, 4
"""Columns of the table."""
LONGEST = 30
"""Characters of the examples."""
MOST_ROWS = 500
"""More columns are not listed: a field for each would take seconds."""


class ColumnTable(ReadOnlyTable):
    """A row for each column of the file, with a choice: learn from it, learn it, split by it, or leave it out."""

    changed = Signal()
    """A column has another use."""

    def __init__(self, columns: Sequence[ColumnInfo], reading: FileReading) -> None:
        """Show the columns with their uses, chosen or proposed."""
        titles = ("Column", "Holds", "For example", "Why", "Use")
        listed = columns[:MOST_ROWS]
        super().__init__([translate(title) for title in titles], len(listed), wide=WHY, height=30 + 2 * AROUND)
        self._columns, self._before = listed, reading
        self._roles: list[ChoiceBox] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Columns of the table"))
        explained(self, translate("What each column holds, and what it is used for"))
        for row, column in enumerate(listed):
            self._show(row, column)
        self.horizontalHeader().setSectionResizeMode(USE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(USE, 120)

    def names(self, role: str) -> tuple[str, ...]:
        """Return the names of the columns with a use."""
        pairs = zip(self._columns, self._roles, strict=True)
        return tuple(column.name for column, box in pairs if box.choice == role)

    def applied_to(self, reading: FileReading) -> FileReading:
        """Return choices with those of the table: only what differs from what was proposed or chosen before."""
        before, changed = self._before, [box.choice for box in self._roles] != [one.role for one in self._columns]
        chosen = replace(reading, target=before.target, features=before.features, drop=before.drop, words=before.words)
        if isinstance(before.split, str):
            chosen = replace(chosen, split=before.split)
        if not changed:
            return chosen
        was = {role: tuple(one.name for one in self._columns if one.role == role) for role in (FEATURE, TARGET)}
        split = self.names(SPLIT)
        chosen = replace(chosen, split=split[0] if split else reading.split)
        if self.names(TARGET) != was[TARGET]:
            chosen = replace(chosen, target=self.names(TARGET))
        if set(self.names(FEATURE)) - set(was[FEATURE]) - set(was[TARGET]) or before.features:
            return replace(chosen, features=self.names(FEATURE), drop=())
        used_before = {*was[FEATURE], *was[TARGET], *before.drop}
        return replace(chosen, drop=tuple(name for name in self.names(NOTHING) if name in used_before))

    def _show(self, row: int, column: ColumnInfo) -> None:
        holds = self.tr("{0} texts").format(grouped(column.distinct)) if column.distinct else column.type
        if column.missing:
            holds += self.tr(", {0} missing").format(grouped(column.missing))
        for place, text in enumerate(
            (column.name, holds, ", ".join(column.examples)[:LONGEST], translated(column.reason))
        ):
            self.write(row, place, text)
        box = explained(
            ChoiceBox(self.tr("What {0} is for").format(column.name)),
            self.tr("Learn it, learn from it, or leave it out"),
        )
        offered = (
            (FEATURE, self.tr("learn from")),
            (TARGET, self.tr("learn")),
            (NOTHING, self.tr("leave out")),
            (SPLIT, self.tr("split by")),
        )
        box.show_choices(offered, column.role)
        box.chosen.connect(lambda _role: self.changed.emit())
        self._roles.append(box)
        cell = QWidget()
        in_column(box, of=cell, margins=(0, AROUND, 0, AROUND))
        self.setCellWidget(row, USE, cell)
