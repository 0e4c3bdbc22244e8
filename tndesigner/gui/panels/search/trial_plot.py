"""What the charts of a search have in common: the trial at the pointer is marked, and a click opens it."""

from collections.abc import Sequence

from pyqtgraph import AxisItem
from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from tndesigner.gui.panels.train.plots.plot import Plot, Rows
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import label
from tndesigner.searching.goals import Goal
from tndesigner.searching.trial import Trial

NEAR = 14.0
"""How near the pointer must be to a trial, in pixels."""


class TrialPlot(Plot):
    """Shows the trials that have figures."""

    pointed = Signal(object)
    """The trial at the pointer; None if there is none."""
    opened = Signal(object)
    """A trial was clicked."""

    def __init__(self, theme: Theme, title: str, axes: dict[str, AxisItem]) -> None:
        """Start without trials."""
        self.trials: list[Trial] = []
        """Those that are shown."""
        self.front: Sequence[Trial] = ()
        self.goals: tuple[Goal, ...] = ()
        self._at: Trial | None = None
        self._hint = label("", "muted", wrap=True)
        super().__init__(theme, title, axes)
        self._hint.setText(self.tr("Say what varies, and press Search; each design that is trained appears here."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self).addWidget(self._hint)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._draw)
        self.scene().sigMouseMoved.connect(self._point)

    def show_trials(self, trials: Sequence[Trial], front: Sequence[Trial], goals: tuple[Goal, ...]) -> None:
        """Draw trials: once, in the next turn of the event loop, however often they change in this one."""
        shown = [one for one in trials if one.values]
        known = len(self.trials)
        if goals != self.goals or shown[:known] != self.trials:
            known = 0
        self.front, self.goals, self.trials = front, goals, shown
        self._take(known)
        self._soon.start()

    def rows(self) -> Rows:
        """Return a row for each trial: its choices and figures."""
        choices = list(dict.fromkeys(name for one in self.trials for name in one.choices))
        names = [goal.name for goal in self.goals]
        yield ("trial", *choices, *names)
        for one in self.trials:
            yield (one.number, *(one.choices.get(name, "") for name in choices), *(one.values[name] for name in names))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        super().restyle()
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._at is not None:
            self.opened.emit(self._at)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._show(None)

    def _take(self, known: int) -> None:
        """Take new trials; a chart that keeps something for each overrides this.

        Args:
            known: how many trials, from the first on, were there last time.
        """

    def _draw(self) -> None:
        """Draw what is known now; each chart adds to this."""
        some = bool(self.trials)
        self._hint.setVisible(not some)
        self._show(self._at if some else None)

    def _nearest(self, place: QPointF) -> Trial | None:
        """Return the trial at a place of the scene; each chart overrides this."""

    def _mark(self, trial: Trial | None) -> None:
        """Mark a trial; each chart overrides this."""

    def _point(self, place: QPointF) -> None:
        """Find the trial under the pointer."""
        found = self._nearest(place) if self.trials else None
        if found is not self._at:
            self._show(found)

    def _show(self, trial: Trial | None) -> None:
        """Mark a trial, and report it."""
        self._at = trial
        self._mark(trial)
        self.setCursor(Qt.CursorShape.ArrowCursor if trial is None else Qt.CursorShape.PointingHandCursor)
        self.pointed.emit(trial)
