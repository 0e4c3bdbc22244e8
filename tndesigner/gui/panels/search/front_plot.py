"""The chart of a search: what is sought first against what is sought second, a point for each trial."""

from collections.abc import Iterator, Sequence
from math import log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF

from tndesigner.gui.panels.search.point_cloud import PointCloud
from tndesigner.gui.panels.search.trial_plot import NEAR, TrialPlot
from tndesigner.gui.panels.train.plots.curve_plot import FigureAxis
from tndesigner.gui.panels.train.plots.plot import GRID
from tndesigner.gui.style import Theme
from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Trial
from tndesigner.wording.numbers import formatted, short

SIZE, CHOSEN, STAR = 7, 13, 15
"""The sizes of points, of the ring around one, and of the star."""
BELOW = 0.06
"""How far below all points those without figures are drawn, as a share of the height of these."""
LEAST = 1e-9
"""The smallest amount that has a place on a logarithmic axis."""


class AmountAxis(FigureAxis):
    """Has short numbers as ticks; they are not changed to other units."""

    def __init__(self, side: str) -> None:
        """Take the side of the plot."""
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.logMode:
            return self.logTickStrings(values, scale, spacing)
        return [_amount(one * scale, whole=spacing * scale >= 1) for one in values]

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        amounts = [10**one * scale for one in values]
        return [_amount(one, whole=min(amounts) >= 1) for one in amounts]


class FrontPlot(TrialPlot):
    """Draws the trials, a line through those that no other one beats, and a star on the recommended one.

    Amounts such as parameters, which differ by factors, have a logarithmic axis.
    """

    def __init__(self, theme: Theme) -> None:
        """Start without trials."""
        self._places = np.zeros((0, 2))
        self._recommended: Trial | None = None
        self._points, self._best = PointCloud(SIZE - 1), pg.PlotDataItem(antialias=True)
        self._ring, self._star = pg.ScatterPlotItem(brush=None), pg.ScatterPlotItem(symbol="star", pen=None)
        self._failed: list[Trial] = []
        self._crosses = pg.ScatterPlotItem(symbol="x", pen=None)
        self._axes = AmountAxis("left"), AmountAxis("bottom")
        super().__init__(theme, "", {"left": self._axes[0], "bottom": self._axes[1]})
        self.setAccessibleName(self.tr("Trials"))
        self.setWhatsThis(
            self.tr(
                "Each point is a trained design; the line joins those that no other one beats, and the star marks the "
                "one that Open Best opens; crosses below the points are designs whose training failed; click a point "
                "to open its design"
            )
        )
        for item in (self._crosses, self._points, self._best, self._star, self._ring):
            self.addItem(item)
        self._draw()

    def show_trials(self, trials: Sequence[Trial], front: Sequence[Trial], goals: tuple[Goal, ...]) -> None:
        self._failed = [one for one in trials if one.state == "failed"]
        super().show_trials(trials, front, goals)

    def recommend(self, trial: Trial | None) -> None:
        """Put the star on a trial."""
        if trial is not self._recommended:
            self._recommended = trial
            self._soon.start()

    def place_of(self, trial: Trial) -> tuple[float, float]:
        """Return where a trial is drawn: with one goal, against its number."""
        first, *others = self.goals
        return (_place(others[0], trial) if others else float(trial.number)), _place(first, trial)

    def _take(self, known: int) -> None:
        for axis, goal in zip(self._axes, (*self.goals, None), strict=False):
            axis.setLogMode(goal is not None and goal.is_amount)
        new = np.array([self.place_of(one) for one in self.trials[known:]], np.float64).reshape(-1, 2)
        self._places = np.concatenate([self._places[:known], new])

    def _draw(self) -> None:
        best = np.array([self.place_of(one) for one in self.front], np.float64).reshape(-1, 2)
        colour = self.theme.colour("network")
        self._points.show_points(self._places, self.theme.tint("muted", "panel", 0.5))
        pen = pg.mkPen(colour, width=1)
        self._best.setData(
            best[:, 0], best[:, 1], pen=pen, symbol="o", symbolSize=SIZE, symbolPen=pen, symbolBrush=colour
        )
        stars = [self.place_of(one) for one in self.front if one is self._recommended]
        self._star.setData(pos=stars, size=STAR, brush=pg.mkBrush(self.theme.colour("accent")))
        crosses = list(self._places_of_failed())
        self._crosses.setData(pos=crosses, size=SIZE, brush=pg.mkBrush(self.theme.colour("muted")))
        some = bool(self.trials)
        self.show_scales(on=some)
        self.plotItem.showGrid(x=some, y=some, alpha=GRID / 255)
        super()._draw()

    def _places_of_failed(self) -> Iterator[tuple[float, float]]:
        """Yield where trials without figures are drawn: below all others, and across by what is known of them."""
        if not len(self._places):
            return
        low, high = self._places[:, 1].min(), self._places[:, 1].max()
        for one in self._failed:
            match self.goals[1:]:
                case ():
                    yield float(one.number), low - BELOW * (high - low)
                case (Goal(name="parameters"), *_) if one.parameters:
                    yield log10(one.parameters), low - BELOW * (high - low)

    def _nearest(self, place: QPointF) -> Trial | None:
        view = self.plotItem.getViewBox()
        at, unit = view.mapSceneToView(place), view.viewPixelSize()
        away = np.hypot((self._places[:, 0] - at.x()) / unit[0], (self._places[:, 1] - at.y()) / unit[1])
        nearest = int(np.argmin(away))
        return self.trials[nearest] if away[nearest] < NEAR else None

    def _mark(self, trial: Trial | None) -> None:
        """Put a ring around a trial."""
        places = [self.place_of(trial)] if trial is not None else []
        colour = self.theme.colour("accent")
        self._ring.setData([x for x, _ in places], [y for _, y in places], size=CHOSEN, pen=pg.mkPen(colour, width=2))


def _place(goal: Goal, trial: Trial) -> float:
    """Return where a trial is on the axis of a goal."""
    value = trial.values[goal.name]
    return log10(max(value, LEAST)) if goal.is_amount else value


def _amount(value: float, *, whole: bool) -> str:
    return short(round(value)) if whole and value >= 0 else formatted(value, ".4g")
