"""What all plots have in common: the colours of the theme, a context menu, a zoom that persists."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from tndesigner.gui.style import Theme, text_font
from tndesigner.training.events.answers import Answer
from tndesigner.wording.conventions import separated

MAP = "viridis"
"""The colour map of surfaces and matrices: perceptually uniform, and safe for colour-blind users."""
TICK = -4
"""The length of ticks in pixels; negative is inside."""
DENSITY = 0.7
"""How dense ticks are, relative to pyqtgraph's default."""
GRID = 60
"""The opacity of the grid, out of 255."""

Rows = Iterable[Sequence[str | int | float]]
"""A table of numbers below a row of titles."""


class NumberAxis(pg.AxisItem):
    """Has ticks with the decimal point of the language."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        texts = super().tickStrings(values, scale, spacing)
        return texts if self.logMode else [separated(one) for one in texts]


class Plot(pg.PlotWidget):
    """A plot in the colours of the theme; it shows everything until the user zooms."""

    def __init__(self, theme: Theme, title: str, axes: dict[str, pg.AxisItem] | None = None) -> None:
        """Name the plot for screen readers; ``axes`` replaces axes by side, as in "left"."""
        usual = {side: NumberAxis(side) for side in ("left", "bottom")}
        super().__init__(enableMenu=False, axisItems=usual | (axes or {}))
        self.theme = theme
        self.actions_of_menu: list[tuple[str, Callable[[], object]]] = [(self.tr("Show All"), self.show_all)]
        self.setAccessibleName(title)
        self.setWhatsThis(self.tr("{0}: drag to move, turn the wheel to zoom, right-click to save it").format(title))
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hideButtons()
        unused = self.plotItem.ctrlMenu
        unused.setParent(self, unused.windowFlags())  # it is never shown, and without a parent it would not be deleted
        self.plotItem.getViewBox().setDefaultPadding(0.04)
        theme.changed.connect(self.restyle)
        self.restyle()

    def rows(self) -> Rows:
        """Return the shown numbers below a row of titles; nothing if nothing is shown."""
        return ()

    @property
    def zoomed(self) -> bool:
        """Whether the user has chosen the visible range."""
        return not all(self.plotItem.getViewBox().autoRangeEnabled())

    def show_all(self) -> None:
        """Show everything again, and whatever is added."""
        self.plotItem.enableAutoRange()

    def show_scales(self, *, on: bool) -> None:
        """Show or hide the axes; an empty plot has none."""
        for name in ("left", "bottom"):
            axis = self.plotItem.getAxis(name)
            if axis.isVisible() is not on:
                axis.setVisible(on)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self.setBackground(self.theme.colour("panel"))
        for name in ("left", "bottom"):
            axis = self.plotItem.getAxis(name)
            axis.setPen(pg.mkPen(self.theme.colour("line"), width=1))
            axis.setTextPen(pg.mkPen(self.theme.colour("muted")))
            axis.setTickFont(text_font(11))
            axis.setStyle(tickTextOffset=4, maxTickLevel=1, tickLength=TICK)
            axis.setTickDensity(DENSITY)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_all()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        for title, run in self.actions_of_menu:
            menu.addAction(title, run)
        menu.exec(event.globalPos())
        menu.deleteLater()
        event.accept()


class AnswerPlot(Plot):
    """A plot of what one model answers."""

    def show_answer(self, answer: Answer | None) -> None:
        """Draw an answer of the kind that the plot is for, or clear the plot for None; each kind overrides this."""


@cache
def lookup(map_name: str = MAP) -> NDArray[np.uint8]:
    """Return 256 colours of a map, ``(256, 3)`` or ``(256, 4)``."""
    return np.asarray(pg.colormap.get(map_name).getLookupTable(nPts=256), np.uint8)


def map_colour(share: float, map_name: str = MAP) -> QColor:
    """Return the colour of a map at a position from 0 to 1."""
    red, green, blue = lookup(map_name)[round(255 * min(1.0, max(0.0, share)))][:3]
    return QColor(int(red), int(green), int(blue))
