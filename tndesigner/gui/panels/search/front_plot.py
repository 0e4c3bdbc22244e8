"""The chart of a search: what is sought first against what is sought second, a point for each trial."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from tndesigner.gui.panels.train.plots.curve_plot import FigureAxis
from tndesigner.gui.panels.train.plots.plot import GRID, Plot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label
from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Trial
from tndesigner.wording.numbers import short

SIZE, CHOSEN, NEAR = 7, 13, 14.0
"""The sizes of points and of the ring around one, and how near the pointer must be to a point, in pixels."""


class AmountAxis(FigureAxis):
    """Has short numbers as ticks; they are not changed to other units."""

    def __init__(self, side: str) -> None:
        """Take the side of the plot."""
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        whole = spacing * scale >= 1
        return [short(round(one * scale)) if whole and one >= 0 else f"{one * scale:.4g}" for one in values]


class FrontPlot(Plot):
    """Draws the trials, and a line through those that no other one beats."""

    pointed = Signal(object)
    """The trial at the pointer; None if there is none."""
    opened = Signal(object)
    """A trial was clicked."""

    def __init__(self, theme: Theme) -> None:
        """Start without trials."""
        self._trials: list[Trial] = []
        self._front: Sequence[Trial] = ()
        self._goals: tuple[Goal, ...] = ()
        self._places = np.zeros((0, 2))
        self._at: Trial | None = None
        self._points, self._best = pg.ScatterPlotItem(pxMode=True), pg.PlotDataItem(antialias=True)
        self._ring = pg.ScatterPlotItem(brush=None)
        self._hint = label("", "muted", wrap=True)
        super().__init__(theme, "", {"left": AmountAxis("left"), "bottom": AmountAxis("bottom")})
        self.setAccessibleName(self.tr("Trials"))
        self.setWhatsThis(
            self.tr(
                "Each point is a trained design; the line joins those that no other one beats, and a click opens one"
            )
        )
        self._hint.setText(
            self.tr("Say what varies, and press Search: each design that is trained becomes a point here.")
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self).addWidget(self._hint)
        for item in (self._points, self._best, self._ring):
            self.addItem(item)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.scene().sigMouseMoved.connect(self._point)
        self._draw()

    def show_trials(self, trials: Sequence[Trial], front: Sequence[Trial], goals: tuple[Goal, ...]) -> None:
        """Draw trials, once in the next turn however often they change in this one."""
        shown = [one for one in trials if one.values]
        known = len(self._trials)
        if goals != self._goals or shown[:known] != self._trials:
            known = 0
        self._front, self._goals, self._trials = front, goals, shown
        new = np.array([self.place_of(one) for one in shown[known:]], np.float64).reshape(-1, 2)
        self._places = np.concatenate([self._places[:known], new])
        self._soon.start()

    def rows(self) -> Rows:
        """Return a row for each trial."""
        names = [goal.name for goal in self._goals]
        yield ("trial", *names)
        for one in self._trials:
            yield (one.number, *(one.values[name] for name in names))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        super().restyle()
        self._draw()

    def place_of(self, trial: Trial) -> tuple[float, float]:
        """Return where a trial is drawn: with one goal, against its number."""
        first, *others = self._goals
        return (trial.values[others[0].name] if others else float(trial.number)), trial.values[first.name]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._at is not None:
            self.opened.emit(self._at)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._show(None)

    def _draw(self) -> None:
        best = np.array([self.place_of(one) for one in self._front], np.float64).reshape(-1, 2)
        colour, faint = self.theme.colour("network"), self.theme.tint("muted", "panel", 0.5)
        self._points.setData(self._places[:, 0], self._places[:, 1], size=SIZE - 1, pen=None, brush=pg.mkBrush(faint))
        pen = pg.mkPen(colour, width=1)
        self._best.setData(
            best[:, 0], best[:, 1], pen=pen, symbol="o", symbolSize=SIZE, symbolPen=pen, symbolBrush=colour
        )
        some = bool(self._trials)
        self._hint.setVisible(not some)
        self.show_scales(on=some)
        self.plotItem.showGrid(x=some, y=some, alpha=GRID / 255)
        self._show(self._at if self._trials else None)

    def _point(self, place: QPointF) -> None:
        """Find the trial under the pointer."""
        found: Trial | None = None
        if len(self._places):
            view = self.plotItem.getViewBox()
            at, unit = view.mapSceneToView(place), view.viewPixelSize()
            away = np.hypot((self._places[:, 0] - at.x()) / unit[0], (self._places[:, 1] - at.y()) / unit[1])
            nearest = int(np.argmin(away))
            found = self._trials[nearest] if away[nearest] < NEAR else None
        if found is not self._at:
            self._show(found)

    def _show(self, trial: Trial | None) -> None:
        """Put a ring around a trial, and tell of it."""
        self._at = trial
        places = [self.place_of(trial)] if trial is not None else []
        colour = self.theme.colour("accent")
        self._ring.setData([x for x, _ in places], [y for _, y in places], size=CHOSEN, pen=pg.mkPen(colour, width=2))
        self.setCursor(Qt.CursorShape.ArrowCursor if trial is None else Qt.CursorShape.PointingHandCursor)
        self.pointed.emit(trial)
