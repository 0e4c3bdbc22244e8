"""The chips and gaps side by side, and the mark where a dragged chip would land."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from tndesigner.gui.strip.chip import Chip
from tndesigner.gui.strip.chips import ChipText
from tndesigner.gui.strip.gap import Gap
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import label


class ChipRow(QWidget):
    """The input, the layers with gaps between them, and the networks that no layer uses; reuses its widgets."""

    def __init__(self, theme: Theme) -> None:
        """Show the input alone at first."""
        super().__init__()
        self._theme = theme
        self.chips: list[Chip] = []
        self.gaps = [Gap(theme, 0)]
        self.loose: list[Chip] = []
        self.input = Chip(theme, -1)
        self._aside: QLabel = label(self.tr("in no layer"), "small")
        self.marked_gap: int | None = None
        """The gap that is marked as the place where a dragged chip would land."""
        self._row = in_row(
            self.input, self.gaps[0], 16, self._aside, 8, None, of=self, margins=(16, 6, 16, 6), spacing=0
        )

    def show_layers(self, texts: Sequence[ChipText], shown: int) -> tuple[list[Chip], list[Gap]]:
        """Show these layers, and mark those with the network that is shown; return the new chips and gaps."""
        before = len(self.chips)
        while len(self.chips) < len(texts):
            place = len(self.chips)
            self.chips.append(Chip(self._theme, place))
            self.gaps.append(Gap(self._theme, place + 1))
            self._row.insertWidget(2 * place + 2, self.chips[-1])
            self._row.insertWidget(2 * place + 3, self.gaps[-1])
            self.chips[-1].show()
            self.gaps[-1].show()
        while len(self.chips) > len(texts):
            for gone in (self.chips.pop(), self.gaps.pop()):
                self._remove(gone)
        for chip, text in zip(self.chips, texts, strict=True):
            chip.show_text(text, marked=shown in text.networks)
        for gap in self.gaps:
            gap.is_last = gap.position == len(texts)
            gap.update()
        return self.chips[before:], self.gaps[before + 1 :]

    def show_loose(self, texts: Sequence[ChipText], shown: int) -> list[Chip]:
        """Show networks that no layer uses; return the new chips."""
        before = len(self.loose)
        while len(self.loose) < len(texts):
            chip = Chip(self._theme, 0)
            self._row.insertWidget(self._row.count() - 1, chip)
            self.loose.append(chip)
        while len(self.loose) > len(texts):
            self._remove(self.loose.pop())
        for chip, text in zip(self.loose, texts, strict=True):
            chip.show_text(text, marked=shown in text.networks)
        self._aside.setVisible(bool(texts))
        return self.loose[before:]

    def mark(self, gap: int | None) -> None:
        """Mark the gap in which a dragged chip would land, or none."""
        self.marked_gap = gap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.marked_gap is None:
            return
        gap = self.gaps[self.marked_gap].geometry()
        painter = QPainter(self)
        painter.fillRect(QRectF(gap.center().x() - 1, gap.top() - 2, 3, gap.height() + 4), self._theme.colour("accent"))
        painter.end()

    def _remove(self, widget: QWidget) -> None:
        self._row.removeWidget(widget)
        widget.hide()
        widget.deleteLater()


def gap_at(centres: Sequence[float], x: float) -> int:
    """Return the gap for a pointer: the number of chips whose centre is to the left of it."""
    return sum(centre < x for centre in centres)


def landing(start: int, gap: int) -> int:
    """Return the position of a chip that is dropped on a gap: it leaves its old place first."""
    return gap - 1 if gap > start else gap
