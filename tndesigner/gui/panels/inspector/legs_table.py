"""The legs of a tensor, in the order of the axes of its array."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tndesigner.gui.canvas.changes.deleting import delete
from tndesigner.gui.canvas.changes.legs import freest, new_leg
from tndesigner.gui.panels.inspector.leg_row import LegActions, LegRow
from tndesigner.gui.panels.inspector.leg_words import end_words, other_end
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.widgets import label, push_button
from tndesigner.network import ElementId, Tensor


class LegsTable(QWidget):
    """A row for each leg, and a button for one more; rows are made anew only when other legs are there."""

    def __init__(self, page: Page) -> None:
        """Start without legs."""
        super().__init__()
        self._page = page
        self._rows: dict[ElementId, LegRow] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 4)
        self._add = push_button(self.tr("Add a leg"), self._grow)
        self._add.setIcon(icon("add"))
        self._add.setProperty("small", "true")
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Legs, in the order of the axes"), "title"))
        column.addLayout(self._grid)
        column.addLayout(below)

    def follow(self, tensor: Tensor) -> None:
        """Show the legs of a tensor."""
        if [leg.id for leg in tensor.legs] != list(self._rows):
            self._rebuild(tensor)
        network = self._page.network
        for place, leg in enumerate(tensor.legs):
            row = self._rows[leg.id]
            row.name.set_name(leg.name)
            row.dim.set_number(leg.dim)
            row.end.show_text(end_words(network, leg.id), enabled=other_end(network, leg.id) is not None)
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(tensor.legs) - 1)

    def _rebuild(self, tensor: Tensor) -> None:
        for row in self._rows.values():
            row.discard()
        page = self._page
        actions = LegActions(
            objection=page.objection,
            rename=page.rename,
            set_dim=lambda leg, dim: page.set_dims((leg,), dim),
            show_end=self._show_end,
            move=self._move,
            remove=self._remove,
        )
        self._rows = {leg.id: LegRow(self, leg.id, actions) for leg in tensor.legs}
        for line, row in enumerate(self._rows.values()):
            row.put(self._grid, 3 * line)

    def _show_end(self, leg: ElementId) -> None:
        """Select the bond that takes a leg."""
        bond = self._page.network.bond_at(leg)
        if bond is not None:
            self._page.document.select((bond.id,))
            self._page.workspace.canvas.reveal((bond.id,))

    def _move(self, leg: ElementId, steps: int) -> None:
        """Put a leg elsewhere in the order of the axes."""
        owner = self._page.network.owner(leg)
        legs = list(owner.legs)
        place = next(number for number, one in enumerate(legs) if one.id == leg)
        moved = legs.pop(place)
        legs.insert(place + steps, moved)
        draft = self._page.stage.draft()
        draft.put(replace(owner, legs=tuple(legs)))
        self._page.do(draft.finish(self.tr("Move leg {0}").format(moved.name)))

    def _remove(self, leg: ElementId) -> None:
        change = delete(self._page.stage.draft(), self._page.stage.scene.drawn, (leg,))
        self._page.do(replace(change, select=None))

    def _grow(self) -> None:
        """Add a leg where the tensor has most room."""
        stage, tensor = self._page.stage, self._page.network.tensor(self._page.chosen)
        drawn = stage.scene.drawn
        used = [drawn.anchors[leg.id].direction for leg in tensor.legs]
        draft = stage.draft()
        leg = new_leg(draft, drawn, tensor.id, freest(used) if used else 90.0, stage.dims.leg)
        self._page.do(draft.finish(self.tr("Add leg {0}").format(leg.name)))
