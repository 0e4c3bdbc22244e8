"""The chart of choices: an axis for each choice and goal, and a line through them for each trial."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QShowEvent

from tndesigner.gui.panels.search.coordinates import Coordinate, coordinates_of
from tndesigner.gui.panels.search.trial_plot import NEAR, TrialPlot
from tndesigner.gui.panels.train.plots.curve_plot import FigureAxis
from tndesigner.gui.style import Theme, text_font
from tndesigner.searching.trial import Importances, Trial, costs

MOST_LINES = 300
"""With more trials, only the best by the first goal, and the front, are drawn."""
FAINT = 0.3
"""How much the lines of most trials stand out from the panel."""
AXIS_WIDTH, TEXT, BELOW = 5, 11, -0.05
"""The width of the part of an axis that shows how much it matters, the size of texts, and where names are."""


class ChoicesPlot(TrialPlot):
    """Draws parallel coordinates; the choices that matter most for the first goal come first."""

    def __init__(self, theme: Theme) -> None:
        """Start without trials."""
        self._coordinates: tuple[Coordinate, ...] = ()
        self._importances: Importances = {}
        self._drawn: list[Trial] = []
        self._texts: list[pg.TextItem] = []
        self._others, self._best, self._pointed = (pg.PlotCurveItem(connect="finite") for _ in range(3))
        self._axes, self._weights = pg.PlotCurveItem(connect="finite"), pg.PlotCurveItem(connect="finite")
        super().__init__(theme, "", {"left": FigureAxis("left"), "bottom": FigureAxis("bottom")})
        self.setAccessibleName(self.tr("Choices"))
        self.setWhatsThis(
            self.tr(
                "Each line is a trained design, and shows its choices and figures on vertical axes; the percentages "
                "show how much a choice decides whether a design is among the best; click a line to open its design"
            )
        )
        for item in (self._others, self._axes, self._weights, self._best, self._pointed):
            self.addItem(item)
        self.plotItem.setMouseEnabled(x=False, y=False)
        self.show_scales(on=False)
        self._draw()

    def show_importances(self, importances: Importances) -> None:
        """Show how much each choice matters."""
        if importances != self._importances:
            self._importances = importances
            self._soon.start()

    def place_of(self, trial: Trial) -> tuple[float, float]:
        """Return where the line of a trial begins: on the first axis."""
        (at,) = (place for place, one in enumerate(self._drawn) if one is trial)
        return 0.0, float(self._coordinates[0].places[at])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _read(self) -> None:
        """Choose which trials are drawn, and compute the axes."""
        first = np.array([costs(one, self.goals[:1])[0] for one in self.trials])
        best = np.argsort(first, kind="stable")[:MOST_LINES]
        front = {one.number for one in self.front}
        self._drawn = [*self.front, *(one for at in best if (one := self.trials[at]).number not in front)]
        order = next(iter(self._importances.values()), {})
        self._coordinates = coordinates_of(self._drawn, self.goals, tuple(order))

    def _draw(self) -> None:
        if not self.isVisible():
            return
        self._read()
        front, count = len(self.front), len(self._coordinates)
        faint = self.theme.tint("muted", "panel", FAINT)
        self._set(self._others, self._lines(np.arange(front, len(self._drawn))), faint, 1)
        self._set(self._best, self._lines(np.arange(front)), self.theme.colour("network"), 1)
        self._set(self._axes, _upright([(place, 1.0) for place in range(count)]), self.theme.colour("line"), 1)
        shares = [(place, self._share(one.name)) for place, one in enumerate(self._coordinates)]
        self._set(self._weights, _upright(shares), self.theme.colour("accent"), AXIS_WIDTH)
        self._write()
        self.plotItem.setRange(xRange=(-0.35, max(1, count) - 0.5), yRange=(-0.13, 1.03), padding=0)
        super()._draw()

    def _share(self, name: str) -> float:
        return next(iter(self._importances.values()), {}).get(name, 0.0)

    def _set(self, item: pg.PlotCurveItem, line: NDArray[np.float64], colour: object, width: int) -> None:
        item.setData(line[:, 0], line[:, 1], pen=pg.mkPen(colour, width=width))

    def _lines(self, places: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the lines of some trials as points ``(n, 2)``, with a gap after each."""
        count = len(self._coordinates)
        heights = np.full((len(places), count + 1), np.nan)
        for at, one in enumerate(self._coordinates):
            heights[:, at] = one.places[places]
        across = np.broadcast_to(np.arange(count + 1.0), heights.shape)
        return np.stack([across.ravel(), heights.ravel()], axis=1)

    def _write(self) -> None:
        """Write the names of the axes, how much they matter, and their ticks."""
        for one in self._texts:
            self.removeItem(one)
        self._texts = []
        for at, axis in enumerate(self._coordinates):
            share = self._share(axis.name)
            name = f"{axis.name}  {100 * share:.0f} %" if share else axis.name
            self._add(name, (at, BELOW), "text", anchor=(0.5, 0))
            for place, text in axis.ticks:
                self._add(text, (at, place), "muted", anchor=(-0.08, 0.5))

    def _add(self, text: str, place: tuple[float, float], role: str, anchor: tuple[float, float]) -> None:
        paper = pg.mkBrush(self.theme.colour("panel"))
        item = pg.TextItem(text, color=self.theme.colour(role), anchor=anchor, fill=paper)
        item.setFont(text_font(TEXT))
        item.setPos(*place)
        self.addItem(item, ignoreBounds=True)
        self._texts.append(item)

    def _nearest(self, place: QPointF) -> Trial | None:
        view = self.plotItem.getViewBox()
        at, unit = view.mapSceneToView(place), view.viewPixelSize()
        left = min(max(0, int(np.floor(at.x()))), max(0, len(self._coordinates) - 2))
        ends = [one.places for one in self._coordinates[left : left + 2]]
        share = min(1.0, max(0.0, at.x() - left))
        away = np.abs(ends[0] * (1 - share) + ends[-1] * share - at.y()) / unit[1]
        away = np.where(np.isfinite(away), away, np.inf)
        nearest = int(np.argmin(away))
        return self._drawn[nearest] if away[nearest] < NEAR else None

    def _mark(self, trial: Trial | None) -> None:
        """Draw the line of a trial over all others."""
        places = [place for place, one in enumerate(self._drawn) if one is trial]
        self._set(self._pointed, self._lines(np.array(places, np.intp)), self.theme.colour("accent"), 2)


def _upright(parts: Sequence[tuple[int, float]]) -> NDArray[np.float64]:
    """Return vertical lines from 0 to a height as points ``(n, 2)``, with a gap after each."""
    return np.array([point for at, height in parts for point in ((at, 0), (at, height), (at, np.nan))]).reshape(-1, 2)
