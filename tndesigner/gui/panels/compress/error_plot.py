"""The plot of the errors that networks make in the place of a layer, against their parameters."""

from collections.abc import Mapping, Sequence
from math import log10

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from tndesigner.gui.panels.train.plots.curve_plot import FigureAxis
from tndesigner.gui.panels.train.plots.plot import GRID, Plot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label
from tndesigner.training import CurveMeasured
from tndesigner.wording.numbers import formatted, grouped, short

SYMBOLS = {"o": "●", "s": "■", "t1": "▲", "d": "◆", "t": "▼", "star": "★", "p": "⬟"}
"""The shapes of the points of the families, in the order of their measurement, as pyqtgraph names and writes them."""
SYMBOL, CHOSEN, NEAR = 6, 12, 16
"""The sizes of points and of the ring of the chosen one, and how near the pointer must be to a point, in pixels."""
LEAST_ERROR = 1e-6
"""Smaller errors are drawn here."""


class CountAxis(FigureAxis):
    """Has short whole numbers as ticks of a logarithmic scale."""

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [short(round(10**value * scale)) for value in values]


class ErrorPlot(Plot):
    """A line for each family of the layer that is selected; the lines of other layers are faint."""

    def __init__(self, theme: Theme) -> None:
        """Start without lines; what is to be drawn is drawn once, in the next turn."""
        self._curves: Mapping[str, Mapping[str, CurveMeasured]] = {}
        self._layer = ""
        self._chosen: tuple[int, float] | None = None
        self._others, self._ring = pg.PlotDataItem(connect="finite", antialias=True), pg.ScatterPlotItem(brush=None)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._lines = {symbol: pg.PlotDataItem(antialias=True) for symbol in SYMBOLS}
        self._hint = label("", "muted", wrap=True)
        super().__init__(theme, "", {"left": FigureAxis("left"), "bottom": CountAxis("bottom")})
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.setAccessibleName(self.tr("Errors against parameters"))
        self.setWhatsThis(self.tr("How much error each network makes, by its number of parameters"))
        self._hint.setText(
            self.tr("Press Compress to see here how the error of each layer falls with the parameters that it keeps.")
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plotItem.setLogMode(x=True, y=True)
        for item in (self._others, *self._lines.values(), self._ring):
            self.addItem(item)
        self.addItem(self._line, ignoreBounds=True)
        QVBoxLayout(self).addWidget(self._hint)
        self.scene().sigMouseMoved.connect(self._point)
        self._draw()

    def show_curves(
        self, curves: Mapping[str, Mapping[str, CurveMeasured]], layer: str, chosen: tuple[int, float] | None
    ) -> None:
        """Draw the curves of all layers by family.

        Args:
            curves: by the name of the layer and the family.
            layer: the name of the one that is selected.
            chosen: the parameters and the error of the network that replaced it; None if none did yet.
        """
        self._curves, self._layer, self._chosen = curves, layer, chosen
        self._soon.start()

    def rows(self) -> Rows:
        """Return a row for each point."""
        yield ("layer", "family", "parameters", "error")
        for layer, families in self._curves.items():
            for family, curve in families.items():
                for parameters, error in zip(curve.parameters, curve.errors, strict=True):
                    yield (layer, family, parameters, error)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        super().restyle()
        self._draw()

    def _draw(self) -> None:
        families = [*self._curves.get(self._layer, {}).values()]
        others = [one for layer, found in self._curves.items() if layer != self._layer for one in found.values()]
        self._others.setData(*_joined(others), pen=pg.mkPen(self.theme.tint("muted", "panel", 0.35), width=1))
        colour = self.theme.colour("network")
        pen = pg.mkPen(colour, width=1)
        for place, (symbol, item) in enumerate(self._lines.items()):
            curve = _joined(families[place : place + 1])
            item.setData(*curve, pen=pen, symbol=symbol, symbolSize=SYMBOL, symbolPen=pen, symbolBrush=colour)
        self._draw_chosen()
        self._hint.setVisible(not self._curves)
        self.show_scales(on=bool(self._curves))
        self.plotItem.showGrid(x=False, y=bool(self._curves), alpha=GRID / 255)

    def _draw_chosen(self) -> None:
        """Draw a ring around the network that was chosen, with a line down to its parameters."""
        colour = self.theme.colour("accent")
        self._line.setVisible(self._chosen is not None)
        self._line.setPen(pg.mkPen(colour, width=1, style=Qt.PenStyle.DashLine))
        places = [(log10(count), log10(max(LEAST_ERROR, error))) for count, error in filter(None, (self._chosen,))]
        self._ring.setData([x for x, _ in places], [y for _, y in places], size=CHOSEN, pen=pg.mkPen(colour, width=2))
        for x, _ in places:
            self._line.setValue(x)

    def _point(self, place: QPointF) -> None:
        """Tell in the tooltip what the point under the pointer is."""
        view = self.plotItem.getViewBox()
        found = ""
        for curve in self._curves.get(self._layer, {}).values():
            for parameters, error in zip(curve.parameters, curve.errors, strict=True):
                at = view.mapViewToScene(QPointF(np.log10(parameters), np.log10(max(LEAST_ERROR, error))))
                if (at - place).manhattanLength() < NEAR:
                    found = self.tr("{0}: {1} parameters, error {2}").format(
                        curve.family, grouped(parameters), formatted(error, ".3f")
                    )
        self.setToolTip(found)


def _joined(curves: Sequence[CurveMeasured]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return curves as one line with gaps: parameters and errors."""
    counts, errors = [np.zeros(0)], [np.zeros(0)]
    for curve in curves:
        counts += [np.array(curve.parameters, np.float64), np.array([np.nan])]
        errors += [np.maximum(np.array(curve.errors, np.float64), LEAST_ERROR), np.array([np.nan])]
    return np.concatenate(counts)[:-1], np.concatenate(errors)[:-1]
