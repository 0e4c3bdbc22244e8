"""A slider for the dimension of a bond, with finer steps for small dimensions."""

from math import log2

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSlider

from tndesigner.gui.fields.number_box import doubling

STEPS = 1000
"""The number of positions if there are too many dimensions for one position each."""
FEW = 64
"""Up to this many dimensions, each has a position of its own."""


def dim_at(position: int, most: int) -> int:
    """Return the dimension at a position; it grows by about the same factor at each step."""
    return position if most <= FEW else min(most, max(1, round(2 ** (log2(most) * position / STEPS))))


def position_of(dim: int, most: int) -> int:
    """Return the position of a dimension."""
    return min(dim, most) if most <= FEW else round(STEPS * log2(max(1, min(dim, most))) / log2(most))


class BondSlider(QSlider):
    """Moves through the dimensions from 1 up; while it is held, it only tries them out."""

    tried = Signal(int)
    """The slider is held at a new dimension."""
    chosen = Signal(int)
    """The slider was released, or moved by a key."""

    def __init__(self, title: str) -> None:
        """Name the slider for screen readers."""
        super().__init__(Qt.Orientation.Horizontal)
        self._dim = self._most = 1
        self.setAccessibleName(title)
        self.setWhatsThis(self.tr("Drag to see what each dimension would save; let go to keep it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sliderMoved.connect(self._move)
        self.sliderReleased.connect(lambda: self.chosen.emit(self._dim))
        self.actionTriggered.connect(self._step)

    def show_dim(self, dim: int, most: int) -> None:
        """Show a dimension in a range from 1; nothing changes while the slider is held."""
        if self.isSliderDown():
            return
        self._dim, self._most = dim, max(most, dim)
        with QSignalBlocker(self):
            self.setRange(*((1, self._most) if self._most <= FEW else (0, STEPS)))
            self.setValue(position_of(dim, self._most))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, so that the panel scrolls."""
        event.ignore()

    def _move(self, position: int) -> None:
        dim = dim_at(position, self._most)
        if dim != self._dim:
            self._dim = dim
            self.tried.emit(dim)

    def _step(self, action: int) -> None:
        """Move by a key or by a click beside the handle."""
        kind = QSlider.SliderAction
        targets = {
            kind.SliderSingleStepAdd.value: self._dim + 1,
            kind.SliderSingleStepSub.value: self._dim - 1,
            kind.SliderPageStepAdd.value: doubling(self._dim, 1),
            kind.SliderPageStepSub.value: doubling(self._dim, -1),
            kind.SliderToMinimum.value: 1,
            kind.SliderToMaximum.value: self._most,
        }
        if action not in targets:
            return
        dim = min(self._most, max(1, targets[action]))
        self.setSliderPosition(position_of(dim, self._most))
        if dim != self._dim:
            self._dim = dim
            self.chosen.emit(dim)
