"""Curves have the colours of the theme, keep the zoom of the person, tell their values, and can be taken away."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.gui.hand import send_move
from tndesigner.drawing.colours import DARK, LIGHT
from tndesigner.gui.panels.train.answers.estimates_page import EstimatesPlot
from tndesigner.gui.panels.train.plots.confusion_plot import ConfusionPlot
from tndesigner.gui.panels.train.plots.curve_plot import Curve, CurvePlot, logarithmic_ticks
from tndesigner.gui.panels.train.plots.curves import FIGURES, Curves, curves_of
from tndesigner.gui.panels.train.plots.exporting import write_csv, write_png, write_svg
from tndesigner.gui.panels.train.plots.surface_plot import SurfacePlot, finer, zero_line
from tndesigner.gui.style import Theme
from tndesigner.training import Epoch
from tndesigner.training.events import Confusion, Estimates, Surface
from tndesigner.training.live_history import LiveHistory
from tndesigner.training.packing import packed

pytestmark = pytest.mark.gui

EPOCHS = 9


def history(epochs: int = EPOCHS) -> LiveHistory:
    """Losses that fall from 1, the twin's half as large; validation a tenth above."""
    return LiveHistory(
        Epoch(model=model, epoch=n, loss=size / n, val_loss=size / n + 0.1, metrics={"accuracy": 0.5}, seconds=0.5 * n)
        for n in range(1, epochs + 1)
        for model, size in (("network", 1.0), ("twin", 0.5))
    )


def show(curves: Curves, epochs: int = EPOCHS) -> None:
    some = history(epochs)
    curves.show_curves({name: curves_of(some, name) for name in ("loss", "metric")}, some.metric)
    QTest.qWait(20)


@pytest.fixture
def theme(qapp):
    one = Theme()
    one.apply(dark=False)
    return one


@pytest.fixture
def curves(qtbot, theme):
    widget = Curves(theme, {name: CurvePlot(theme, name) for name in FIGURES})
    qtbot.addWidget(widget)
    widget.resize(900, 300)
    widget.show()
    show(widget)
    return widget


def pen(curves: Curves, name: str):
    return curves.plots["loss"]._items[name].opts["pen"]


def test_training_is_solid_and_validation_dashed_in_the_colours_of_the_models(curves, theme):
    for roles, dark in ((LIGHT, False), (DARK, True)):
        theme.apply(dark=dark)
        assert pen(curves, "network loss").color().name() == roles.network.lower()
        assert pen(curves, "twin val_loss").color().name() == roles.twin.lower()
        assert pen(curves, "network loss").style() is Qt.PenStyle.SolidLine
        assert pen(curves, "network val_loss").style() is Qt.PenStyle.DashLine
        assert {pen(curves, name).width() for name in curves.plots["loss"].curves} == {1}


def test_the_zoom_of_a_person_stays_until_they_want_to_see_all(curves):
    plot = curves.plots["loss"]
    box = plot.plotItem.getViewBox()
    assert not plot.zoomed
    box.setRange(xRange=(2, 4), yRange=(-1, 0), padding=0)
    chosen = box.viewRange()
    show(curves, 40)
    assert plot.zoomed
    assert np.allclose(box.viewRange(), chosen)
    QTest.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.viewport().rect().center())
    QTest.qWait(50)
    assert box.viewRange()[0][1] > 39


def test_the_values_under_the_pointer_are_told_in_both_plots(curves):
    plot = curves.plots["loss"]
    place = plot.plotItem.getViewBox().mapViewToScene(QPointF(4.1, -0.5))
    send_move(plot.viewport(), plot.mapFromScene(place), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    QTest.qWait(20)
    heads = [curves._heads[name].text() for name in ("loss", "metric")]
    assert "epoch 4" in heads[0]
    assert "0.2500" in heads[0]
    assert "0.1250" in heads[0]
    assert "0.3500" in heads[0]
    assert "epoch 4" in heads[1]
    assert "50.0 %" in heads[1]
    assert all(plot._line.isVisible() for plot in curves.plots.values())


def test_the_logarithmic_scale_is_a_switch_of_each_plot(curves):
    plot = curves.plots["loss"]
    assert plot.plotItem.getViewBox().viewRange()[1][0] < 0
    QTest.mouseClick(curves._logs["loss"], Qt.MouseButton.LeftButton)
    QTest.qWait(50)
    low, high = plot.plotItem.getViewBox().viewRange()[1]
    assert -0.2 < low < 0.06
    assert 1.1 < high < 1.3


def test_a_plot_is_taken_away_as_numbers(curves, tmp_path):
    write_csv(curves.plots["loss"], tmp_path / "loss.csv")
    with (tmp_path / "loss.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["epoch"] for row in rows] == [str(n) for n in range(1, EPOCHS + 1)]
    assert float(rows[4]["network loss"]) == pytest.approx(0.2)
    assert float(rows[4]["twin val_loss"]) == pytest.approx(0.2)


def test_a_plot_is_taken_away_as_a_picture(curves, theme, tmp_path):
    plot = curves.plots["loss"]
    write_png(plot, tmp_path / "loss.png")
    image = QImage(str(tmp_path / "loss.png"))
    assert image.width() == 3 * plot.width()
    drawn = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert theme.roles.network.lower() in drawn
    write_svg(plot, tmp_path / "loss.svg")
    text = (tmp_path / "loss.svg").read_text()
    assert text.startswith("<?xml")
    assert theme.roles.twin.lower() in text.lower()


def test_a_curve_tells_the_figure_of_the_nearest_epoch_and_nothing_beyond_its_ends():
    curve = Curve(np.array([3.0, 4.0, 5.0]), np.array([0.3, np.nan, 0.5]), "network")
    assert [curve.at(epoch) for epoch in (3.2, 4.0, 5.4)] == [0.3, None, 0.5]
    assert curve.at(2.0) is None
    assert curve.at(6.0) is None


def test_a_boundary_lies_where_the_surface_is_zero():
    rows, columns = np.mgrid[0:7, 0:5]
    line = zero_line((columns - 1.25) + 0.0 * rows)
    assert np.allclose(line[:, 0], 1.25)
    assert (line[:, 1].min(), line[:, 1].max()) == (0.0, 6.0)
    assert len(zero_line(np.ones((4, 3)))) == 0


def test_a_finer_surface_keeps_its_corners_and_runs_straight_between():
    values = np.array([[0.0, 1.0], [2.0, 3.0]], np.float32)
    drawn = finer(values, 5)
    assert drawn[0].tolist() == [0.0, 0.25, 0.5, 0.75, 1.0]
    assert drawn[:, 0].tolist() == [0.0, 0.5, 1.0, 1.5, 2.0]


@pytest.mark.parametrize(("low", "high"), [(-4.0, 1.0), (-1.2, 0.1), (-0.45, -0.15), (-0.31, -0.3)])
def test_a_logarithmic_axis_has_a_few_ticks_whatever_it_shows(low, high):
    ticks = logarithmic_ticks(low, high)
    assert ticks == sorted(ticks)
    assert 3 <= len(ticks) <= 10
    assert all(low <= tick <= high for tick in ticks)


def test_answers_are_taken_away_as_numbers_too(qtbot, theme, tmp_path):
    surface, confusion, estimates = (
        SurfacePlot(theme, "surface"),
        ConfusionPlot(theme, "confusion", ("red", "blue")),
        EstimatesPlot(theme, "estimates", "network"),
    )
    for plot in (surface, confusion, estimates):
        qtbot.addWidget(plot)
        assert list(plot.rows()) == []
        plot.restyle()
        assert not any(plot.plotItem.getAxis(side).isVisible() for side in ("left", "bottom"))
    values = packed(np.array([[-1.0, 0.5], [0.25, 1.0]]), "<f2")
    surface.show_answer(
        Surface(model="network", epoch=3, classes=1, bounds=(0.0, 2.0, 5.0, 8.0), size=2, values=values)
    )
    counts = {"classes": 2, "counts": (3, 1, 0, 4), "given": (), "certainty": ()}
    confusion.show_answer(Confusion(model="twin", epoch=3, **counts))
    right, given = (packed(np.array(one), "<f4") for one in ([1.0, 2.0, 4.0], [1.5, 2.5, 3.0]))
    estimates.show_answer(Estimates(model="network", epoch=3, targets=1, right=right, given=given))
    estimates.restyle()
    assert estimates.plotItem.getAxis("left").isVisible()
    expected = {
        surface: [["x", "y", "value"], ["0.0", "5.0", "-1.0"], ["2.0", "5.0", "0.5"], ["0.0", "8.0", "0.25"]],
        confusion: [["right", "red", "blue"], ["red", "3", "1"], ["blue", "0", "4"]],
        estimates: [["right", "given"], ["1.0", "1.5"], ["2.0", "2.5"], ["4.0", "3.0"]],
    }
    for plot, rows in expected.items():
        write_csv(plot, tmp_path / "plot.csv")
        with (tmp_path / "plot.csv").open(newline="") as file:
            assert list(csv.reader(file))[: len(rows)] == rows


def test_a_narrow_logarithmic_axis_has_evenly_spaced_round_numbers():
    ticks = [10**tick for tick in logarithmic_ticks(np.log10(0.71), np.log10(1.32))]
    assert np.allclose(ticks, [0.8, 1.0, 1.2])
