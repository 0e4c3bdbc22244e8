"""A plot of one figure of all models over the epochs."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor, log10

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tndesigner.gui.panels.train.plots.plot import GRID, NumberAxis, Plot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label
from tndesigner.wording.numbers import formatted

SAMPLES = 1.0
"""The number of lowest and highest points by which a long line is drawn, for each pixel of its width."""
SMOOTH = 2_000
"""Lines of up to this many points are drawn smoothly."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a plot: one figure of one model in one run."""

    epochs: NDArray[np.float64]
    figures: NDArray[np.float64]
    role: str
    """The role of its colour, or a colour "#rrggbb"."""
    dashed: bool = False

    def at(self, epoch: float) -> float | None:
        """Return the figure of the nearest epoch; None beyond the ends."""
        if not len(self.epochs) or not self.epochs[0] - 0.5 <= epoch <= self.epochs[-1] + 0.5:
            return None
        place = min(len(self.epochs) - 1, int(np.searchsorted(self.epochs, epoch - 0.5)))
        figure = float(self.figures[place])
        return figure if np.isfinite(figure) else None


class CurvePlot(Plot):
    """Draws curves by name, in lines of one pixel, which are drawn fastest by far."""

    pointed = Signal(object)
    """The epoch at the pointer; None once the pointer has left."""

    def __init__(self, theme: Theme, title: str) -> None:
        """Start without curves."""
        self._items: dict[str, pg.PlotDataItem] = {}
        self.curves: dict[str, Curve] = {}
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._hint = label(role="muted", wrap=True)
        super().__init__(theme, title, {"left": FigureAxis("left"), "bottom": EpochAxis("bottom")})
        self.plotItem.setDownsampling(auto=True, mode="peak")
        self.plotItem.setClipToView(True)
        self.plotItem.getViewBox().setLimits(xMin=0)
        self._line.hide()
        self.addItem(self._line, ignoreBounds=True)
        self.plotItem.getAxis("bottom").setStyle(hideOverlappingLabels=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self).addWidget(self._hint)
        self.scene().sigMouseMoved.connect(self._point)

    def set_hint(self, text: str) -> None:
        """Set the text that is shown while there are no curves."""
        self._hint.setText(text)

    def show_curves(self, curves: Mapping[str, Curve]) -> None:
        """Draw only these curves."""
        for name in self._items.keys() - curves.keys():
            self.removeItem(self._items.pop(name))
        for name, curve in curves.items():
            item = self._items.get(name) or self._add(name)
            if self.curves.get(name) is not curve:
                self._draw(item, curve)
        self.curves = dict(curves)
        self._hint.setVisible(not curves)
        self.show_scales(on=bool(curves))
        self.plotItem.showGrid(x=False, y=bool(curves), alpha=GRID / 255)

    def rows(self) -> Rows:
        """Return a row for each epoch, with a column for each curve."""
        columns = [dict(zip(one.epochs.tolist(), one.figures.tolist(), strict=True)) for one in self.curves.values()]
        yield ("epoch", *self.curves)
        for epoch in sorted({epoch for column in columns for epoch in column}):
            yield (round(epoch), *(column.get(epoch, "") for column in columns))

    def set_logarithmic(self, on: bool) -> None:  # connected to a toggle
        """Turn the logarithmic scale on or off."""
        self.plotItem.setLogMode(x=False, y=on)

    def show_all(self) -> None:
        """Show everything again; lines are not clipped to the view while it grows."""
        self.plotItem.setClipToView(False)
        super().show_all()
        self.plotItem.getViewBox().updateAutoRange()
        self.plotItem.setClipToView(True)

    def mark(self, epoch: float | None) -> None:
        """Show the line at an epoch; None hides it."""
        self._line.setVisible(epoch is not None)
        if epoch is not None:
            self._line.setValue(epoch)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        super().restyle()
        self._line.setPen(pg.mkPen(self.theme.colour("muted"), width=1))
        for name, curve in self.curves.items():
            self._draw(self._items[name], curve)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def _add(self, name: str) -> pg.PlotDataItem:
        item = pg.PlotDataItem(connect="finite", autoDownsampleFactor=SAMPLES)
        self._items[name] = item
        self.addItem(item)
        return item

    def _draw(self, item: pg.PlotDataItem, curve: Curve) -> None:
        """Set the numbers and the style of a line at once; each setting by itself would redraw it."""
        style = Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine
        pen = pg.mkPen(self.theme.colour(curve.role), width=1, style=style)
        style_options: dict[str, object] = {"pen": pen, "symbol": None}
        if len(curve.epochs) == 1:
            brush = self.theme.colour("panel") if curve.dashed else pen.color()
            style_options |= {"symbol": "o", "symbolSize": 5, "symbolPen": pen, "symbolBrush": brush}
        item.setData(curve.epochs, curve.figures, antialias=len(curve.epochs) <= SMOOTH, **style_options)

    def _point(self, place: QPointF) -> None:
        view = self.plotItem.getViewBox()
        inside = view.sceneBoundingRect().contains(place)
        self.pointed.emit(float(view.mapSceneToView(place).x()) if inside else None)


FEWEST_TICKS = 3
NARROW = log10(4)
"""Up to this factor between its ends, a logarithmic scale has ticks like a linear one."""
_STEPS = ((1.0,), (1.0, 3.0), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0), tuple(np.arange(1.0, 10.0, 0.5)))
"""The numbers within a decade that have a tick, the fewest first."""


class EpochAxis(NumberAxis):
    """Has ticks only at whole numbers."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803
        whole = [one for one in super().tickSpacing(minVal, maxVal, size) if one[0] >= 1.0]
        return whole or [(1.0, 0.0)]


class FigureAxis(NumberAxis):
    """Has few, round ticks if its scale is logarithmic."""

    def logTickValues(
        self,
        minVal: float,  # noqa: N803
        maxVal: float,  # noqa: N803
        size: float,
        stdTicks: object,  # noqa: N803
    ) -> list[tuple[float | None, list[float]]]:
        return [(None, logarithmic_ticks(minVal, maxVal))]

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [formatted(10**value * scale, ".3g") for value in values]


def logarithmic_ticks(low: float, high: float) -> list[float]:
    """Return the exponents of ticks between two powers of ten, given by their exponents."""
    if high - low < NARROW:
        return _even_ticks(10**low, 10**high)
    for steps in _STEPS:
        decades = range(floor(low), ceil(high) + 1)
        every = (decade + log10(step) for decade in decades for step in steps)
        ticks = [tick for tick in every if low <= tick <= high]
        if len(ticks) >= FEWEST_TICKS:
            return ticks
    return _even_ticks(10**low, 10**high)


def _even_ticks(low: float, high: float) -> list[float]:
    """Return the exponents of evenly spaced round numbers."""
    rough = (high - low) / FEWEST_TICKS
    power = 10 ** floor(log10(rough))
    step = max(size * power for size in (1, 2, 5) if size * power <= rough)
    return [log10(step * place) for place in range(ceil(low / step), floor(high / step) + 1)]
