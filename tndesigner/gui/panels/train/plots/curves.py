"""Plots of loss and metric over the epochs, with the values at the pointer."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.plots.curve_plot import Curve, CurvePlot
from tndesigner.gui.panels.train.plots.exporting import export_plot
from tndesigner.gui.style import Theme
from tndesigner.gui.style.widgets import icon_button
from tndesigner.gui.translation import translate
from tndesigner.training.labels import figure_words
from tndesigner.training.live_history import LiveHistory, ModelHistory
from tndesigner.training.metrics import metric_named
from tndesigner.wording.numbers import grouped

FIGURES = ("loss", "metric")


def make_curves(builder: IncrementalBuilder, theme: Theme) -> Callable[[], "Curves"]:
    """Create the plots one by one, then place them side by side."""
    plots = {name: builder.make(partial(CurvePlot, theme, name)) for name in FIGURES}
    return builder.make(lambda: Curves(theme, {name: plot() for name, plot in plots.items()}))


class Curves(QWidget):
    """Two plots side by side that share the pointer's epoch."""

    def __init__(self, theme: Theme, plots: dict[str, CurvePlot]) -> None:
        """Start without curves, in a plot for each figure."""
        super().__init__()
        self._theme = theme
        self._metric = ""
        self._epoch: float | None = None
        self.plots = plots
        self._heads = {name: QLabel() for name in FIGURES}
        self._logs = {name: self._log_button(name) for name in FIGURES}
        self._lay_out()
        for plot in self.plots.values():
            plot.pointed.connect(self._point)
        theme.changed.connect(self._write_heads)
        self._logs["loss"].setChecked(True)
        self.show_curves({name: {} for name in FIGURES}, "")

    def show_curves(self, curves: Mapping[str, Mapping[str, Curve]], metric: str) -> None:
        """Draw the curves of the given figures; ``metric`` is the name of the metric."""
        if metric != self._metric:
            self._metric = metric
            self._logs["metric"].setChecked(False)
        self._logs["metric"].setVisible(not metric_named(metric).is_share)
        for name, drawn in curves.items():
            self.plots[name].show_curves(drawn)
        self._write_heads()

    def set_hint(self, text: str) -> None:
        """Say what will be seen, while nothing is drawn."""
        for plot in self.plots.values():
            plot.set_hint(text)

    def export(self, figure: str) -> None:
        """Let the user save a plot as a picture or as numbers."""
        export_plot(self.plots[figure], self._title(figure))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for column, name in enumerate(FIGURES):
            head = self._heads[name]
            head.setTextFormat(Qt.TextFormat.RichText)
            head.setProperty("role", "small")
            head.setMinimumWidth(0)
            export = partial(self.export, name)
            save = icon_button("export", self.tr("Export the plot as PNG, SVG or CSV"), export)
            for place, widget in enumerate((head, self._logs[name], save)):
                grid.addWidget(widget, 0, 3 * column + place)
            grid.addWidget(self.plots[name], 1, 3 * column, 1, 3)
            grid.setColumnStretch(3 * column, 1)
            self.plots[name].actions_of_menu.append((self.tr("Export…"), export))
        grid.setRowStretch(1, 1)

    def _log_button(self, name: str) -> QToolButton:
        button = icon_button("logarithm", self.tr("Logarithmic scale"), lambda: None)
        button.setCheckable(True)
        button.toggled.connect(self.plots[name].set_logarithmic)
        return button

    def _title(self, name: str) -> str:
        return self.tr("Loss") if name == "loss" else translate(metric_named(self._metric).title)

    def _point(self, epoch: object) -> None:
        self._epoch = round(epoch) if isinstance(epoch, float) else None
        for plot in self.plots.values():
            plot.mark(self._epoch)
        self._write_heads()

    def _write_heads(self) -> None:
        """Write the titles, and the values at the pointer."""
        for name, head in self._heads.items():
            parts = [f"<b>{escape(self._title(name))}</b>"]
            if self._epoch is not None:
                parts.append(f"{self.tr('epoch')} {grouped(round(self._epoch))}")
                parts += [self._value(name, key, curve) for key, curve in self.plots[name].curves.items()]
            head.setText(" &nbsp;".join(filter(None, parts)))

    def _value(self, name: str, key: str, curve: Curve) -> str:
        value = curve.at(float(self._epoch or 0))
        if value is None:
            return ""
        colour = self._theme.colour(curve.role).name()
        line = "- -" if curve.dashed else "—"
        return f'<span style="color:{colour}">{line} {figure_words(value, name, self._metric)}</span>'


def curves_of(history: LiveHistory, figure: str) -> dict[str, Curve]:
    """Return the curves of one figure, training and validation of each model, by their titles.

    Args:
        history: the epochs.
        figure: "loss" or "metric".
    """
    curves: dict[str, Curve] = {}
    for model, one in history.models.items():
        curves |= curves_of_model(one, figure, model, model)
    return curves


def curves_of_model(history: ModelHistory, figure: str, title: str, role: str) -> dict[str, Curve]:
    """Return the curves of one figure, training and validation, of one model.

    Args:
        history: the epochs of the model.
        figure: "loss" or "metric".
        title: begins the title of each curve.
        role: the role of their colour.
    """
    curves: dict[str, Curve] = {}
    epochs = np.array(history.epochs)
    for name, dashed in ((figure, False), (f"val_{figure}", True)):
        figures = np.array(history.columns[name])
        if len(figures) and np.isfinite(figures).any():
            curves[f"{title} {name}"] = Curve(epochs, figures, role, dashed)
    return curves
