"""The legs of a tensor, in the order of the axes of its array."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.legs import freest, new_leg
from tndesigner.drawing.selection_text import end_words, other_end
from tndesigner.gui.fields import NumberBox, reason_label
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, icon_button, label, push_button
from tndesigner.gui.translation import translated
from tndesigner.network import ElementId, Leg, Tensor, TensorKind

AT_ONCE = 12
"""The number of rows created at a time, so that the window responds while a tensor with hundreds of legs is shown."""


class LegsTable(QWidget):
    """A row for each leg, and a button that adds one; rows are created anew only if the legs are different."""

    def __init__(self, page: Page) -> None:
        """Start without legs."""
        super().__init__()
        self._page = page
        self._rows: dict[ElementId, LegRow] = {}
        self._tensor = Tensor(0, "", TensorKind.CORE, ())
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._make_more_rows)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 4)
        self._add = explained(push_button(self.tr("Add a leg"), self._add_leg), self.tr("Grow a leg of dimension 2"))
        self._add.setIcon(icon("add"))
        self._add.setProperty("small", "true")
        below = in_row(self._add, None)
        in_column(
            label(self.tr("Legs, in the order of the axes"), "title"), self._grid, below, of=self, margins=0, spacing=4
        )

    def follow(self, tensor: Tensor) -> None:
        """Show the legs of a tensor."""
        known, self._tensor = self._tensor, tensor
        if [leg.id for leg in tensor.legs] != [leg.id for leg in known.legs]:
            for row in self._rows.values():
                row.discard()
            self._rows.clear()
            self._make_rows()
        for leg in tensor.legs[: len(self._rows)]:
            self._fill(leg)
        if len(self._rows) < len(tensor.legs):
            self._more.start()

    def _make_more_rows(self) -> None:
        """Create more rows while the tensor is shown."""
        if self.isVisible():
            self._make_rows()
            self.follow(self._tensor)

    def _make_rows(self) -> None:
        made = len(self._rows)
        for line, leg in enumerate(self._tensor.legs[made : made + AT_ONCE], start=made):
            row = self._rows[leg.id] = LegRow(self, self._page, leg.id)
            row.put(self._grid, 3 * line)

    def _fill(self, leg: Leg) -> None:
        network, row, legs = self._page.network, self._rows[leg.id], self._tensor.legs
        row.name.set_name(leg.name)
        row.dim.set_number(leg.dim)
        row.end.show_text(translated(end_words(network, leg.id)), enabled=other_end(network, leg.id) is not None)
        row.up.setEnabled(leg is not legs[0])
        row.down.setEnabled(leg is not legs[-1])

    def show_end(self, leg: ElementId) -> None:
        """Select the bond of a leg."""
        bond = self._page.network.bond_at(leg)
        if bond is not None:
            self._page.document.select((bond.id,))
            self._page.workspace.canvas.reveal((bond.id,))

    def move_leg(self, leg: ElementId, steps: int) -> None:
        """Move a leg in the order of the axes, forward or back."""
        owner = self._page.network.owner(leg)
        legs, moved = list(owner.legs), self._page.network.leg(leg)
        place = legs.index(moved)
        legs.insert(place + steps, legs.pop(place))
        draft = self._page.stage.draft()
        draft.put(replace(owner, legs=tuple(legs)))
        self._page.stage.do(draft.finish(self.tr("Move leg {0}").format(moved.name)))

    def remove_leg(self, leg: ElementId) -> None:
        """Remove a leg; what is selected stays selected."""
        change = delete(self._page.stage.draft(), self._page.stage.scene.drawn, (leg,))
        self._page.stage.do(replace(change, select=None))

    def _add_leg(self) -> None:
        """Add a leg where the tensor has the most room."""
        stage, tensor = self._page.stage, self._page.network.tensor(self._page.chosen)
        drawn = stage.scene.drawn
        used = [drawn.anchors[leg.id].direction for leg in tensor.legs]
        draft = stage.draft()
        leg = new_leg(draft, drawn, tensor.id, freest(used) if used else 90.0, stage.dims.leg)
        self._page.stage.do(draft.finish(self.tr("Add leg {0}").format(leg.name)))


class LegRow:
    """Name, dimension and other end of a leg, buttons to move and remove it, and below why a value is invalid."""

    def __init__(self, table: LegsTable, page: Page, leg: ElementId) -> None:
        """Create the widgets; ``put`` places them."""
        tr = table.tr
        self.name = page.name_box(tr("Name of the leg"), leg)
        self.dim = explained(NumberBox(tr("Dimension of the leg")), tr("How many values the index of the leg has"))
        self.end = ElidedButton(tr("Show where the leg leads"), lambda: table.show_end(leg))
        self.up = icon_button("up", tr("Move the leg up: it becomes an earlier axis"), lambda: table.move_leg(leg, -1))
        self.down = icon_button(
            "down", tr("Move the leg down: it becomes a later axis"), lambda: table.move_leg(leg, 1)
        )
        self.delete = icon_button("close", tr("Remove the leg"), lambda: table.remove_leg(leg))
        self.name.setMinimumWidth(44)
        self.dim.setMinimumWidth(60)
        self.dim.setMaximumWidth(76)
        self.dim.chosen.connect(lambda dim: page.set_dims((leg,), dim))
        for button in (self.up, self.down, self.delete):
            button.setIconSize(QSize(12, 12))
        self.reasons: list[QLabel] = [reason_label(self.name), reason_label(self.dim)]

    def put(self, grid: QGridLayout, line: int) -> None:
        """Place the row in three lines of a grid."""
        for column, widget in enumerate(self.widgets):
            grid.addWidget(widget, line, column)
        for place, reason in enumerate(self.reasons):
            grid.addWidget(reason, line + 1 + place, 0, 1, len(self.widgets))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The widgets of the row, from left to right."""
        return (self.name, self.dim, self.end, self.up, self.down, self.delete)

    def discard(self) -> None:
        """Remove the row."""
        for widget in (*self.widgets, *self.reasons):
            widget.hide()
            widget.deleteLater()


class ElidedButton(QToolButton):
    """Elides its text; the tooltip shows all of it."""

    def __init__(self, title: str, run: Callable[[], None]) -> None:
        """Name the button for screen readers."""
        super().__init__()
        self._title = title
        self.setProperty("elided", "true")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked: run())

    def show_text(self, text: str, *, enabled: bool) -> None:
        """Show a text; a leg that leads nowhere has a disabled button."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{self._title}: {text}")
        self.setEnabled(enabled)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a frame while the button has the focus."""
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 8)
        role = self.palette().link() if self.isEnabled() else self.palette().placeholderText()
        painter.setPen(role.color())
        rect = self.rect().adjusted(4, 0, -4, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            option = QStyleOptionButton()
            option.rect = self.rect()
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()
