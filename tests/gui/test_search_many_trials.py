"""A search of ten thousand trials: the chart takes what is new, draws it once, and finds the trial at the pointer."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from tests.gui.desk import PATIENCE_MS
from tndesigner.gui.panels.search.front_plot import FrontPlot
from tndesigner.gui.style import Theme
from tndesigner.searching.front import Front
from tndesigner.searching.goals import GOALS
from tndesigner.searching.trial import Trial

pytestmark = pytest.mark.gui

MANY, GOAL = 10_000, (GOALS["val_accuracy"], GOALS["parameters"])


def trials(count: int) -> list[Trial]:
    """Trials whose figures are spread over the chart."""
    figures = np.random.default_rng(0).random((count, 2))
    told = {"state": "complete", "seconds": 1.0, "reason": "", "choices": {}}
    return [
        Trial(
            number=number,
            values={"val_accuracy": accuracy, "parameters": 1e4 * size},
            parameters=round(1e4 * size),
            same_as=number,
            **told,
        )
        for number, (accuracy, size) in enumerate(figures)
    ]


@pytest.fixture
def plot(qtbot):
    """A chart on the screen."""
    theme = Theme()
    theme.apply(dark=False)
    plot = FrontPlot(theme)
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.show()
    return plot


def test_ten_thousand_trials_are_drawn_once_and_later_ones_are_added(plot, qtbot, monkeypatch):
    every, front = trials(MANY + 1), Front(GOAL)
    for one in every:
        front.add(one)
    taken, drawn = [], []
    place_of, draw = plot.place_of, plot._points.show_points
    monkeypatch.setattr(plot, "place_of", lambda one: taken.append(one.number) or place_of(one))
    monkeypatch.setattr(plot._points, "show_points", lambda *shown: drawn.append(len(shown[0])) or draw(*shown))
    for count in range(1_000, MANY + 1, 1_000):  # as they arrive in one turn of the event loop
        plot.show_trials(every[:count], front.trials, GOAL)
    assert taken == list(range(MANY))
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=PATIENCE_MS)
    assert drawn == [MANY]

    taken.clear()
    plot.show_trials(every, front.trials, GOAL)
    assert taken == [MANY]
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=PATIENCE_MS)
    qtbot.wait(50)
    here = place_of(every[MANY])
    with qtbot.waitSignal(plot.pointed, timeout=PATIENCE_MS) as pointed:
        plot.scene().sigMouseMoved.emit(plot.plotItem.getViewBox().mapViewToScene(QPointF(*here)))
    (found,) = pointed.args
    assert place_of(found) == pytest.approx(here, rel=0.05)


def test_amounts_have_a_logarithmic_axis_and_shares_a_linear_one(plot):
    some = trials(3)
    for size, one in zip((10, 1_000, 100_000), some, strict=True):
        one.values["parameters"] = float(size)
    plot.show_trials(some, some, GOAL)
    across = [plot.place_of(one)[0] for one in some]
    assert across == [1.0, 3.0, 5.0]
    assert [plot.place_of(one)[1] for one in some] == [one.values["val_accuracy"] for one in some]
    left, bottom = (plot.plotItem.getAxis(side) for side in ("left", "bottom"))
    assert (left.logMode, bottom.logMode) == (False, True)
    assert bottom.tickStrings(across, 1.0, 1.0) == ["10", "1,000", "100 k"]
    plot.show_trials(some, some, GOAL[:1])
    assert not bottom.logMode
    assert [plot.place_of(one)[0] for one in some] == [0.0, 1.0, 2.0]


def test_failed_trials_are_crosses_below_the_others(plot, qtbot):
    some = trials(3)
    some[1] = replace(some[1], state="failed", values={}, parameters=100)
    plot.show_trials(some, some[:1], GOAL)
    qtbot.waitUntil(lambda: len(plot._crosses.points()) == 1, timeout=PATIENCE_MS)
    (cross,) = plot._crosses.points()
    assert cross.pos().x() == 2.0
    assert cross.pos().y() < min(plot.place_of(one)[1] for one in (some[0], some[2]))
    some[1] = replace(some[1], parameters=None)
    plot.show_trials(some, some[:1], GOAL)
    qtbot.waitUntil(lambda: not len(plot._crosses.points()), timeout=PATIENCE_MS)
    plot.show_trials(some, some[:1], GOAL[:1])
    qtbot.waitUntil(lambda: len(plot._crosses.points()) == 1, timeout=PATIENCE_MS)
    assert plot._crosses.points()[0].pos().x() == 1.0
