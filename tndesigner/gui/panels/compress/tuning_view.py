"""A view of what tuning reaches, beside the original model and the compressed one."""

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.panels.compress.models_table import metric_text, metric_title
from tndesigner.gui.panels.train.plots.curve_plot import Curve, CurvePlot
from tndesigner.gui.panels.train.plots.exporting import export_plot
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate
from tndesigner.training import EpochTuned


class TuningView(QWidget):
    """A plot of the metric over the epochs; the levels of the original and the compressed model are dashed lines."""

    def __init__(self, theme: Theme) -> None:
        """Start without epochs."""
        super().__init__()
        self._theme = theme
        self._epochs: tuple[EpochTuned, ...] = ()
        self.head, self.plot = label(role="small"), CurvePlot(theme, self.tr("Tuning"))
        self.head.setTextFormat(Qt.TextFormat.RichText)
        self.head.setMinimumWidth(0)
        self.plot.set_hint(self.tr("While a model is tuned, this shows how good it is after each epoch."))
        self.plot.actions_of_menu.append((self.tr("Export…"), lambda: export_plot(self.plot, self.tr("Tuning"))))
        in_column(self.head, (self.plot, 1), of=self, margins=0, spacing=4)
        theme.changed.connect(self._write_head)

    def show_epochs(self, epochs: Sequence[EpochTuned]) -> None:
        """Draw the epochs so far; the one before the first is the compressed model."""
        self._epochs = tuple(epochs)
        self.plot.show_curves(_curves(epochs) if epochs else {})
        self._write_head()

    def _write_head(self) -> None:
        """Write the metric, and the last value of each line."""
        parts = [f"<b>{escape(metric_title(self._epochs[-1].metric))}</b>"] if self._epochs else []
        for title, curve in self.plot.curves.items():
            value = metric_text(self._epochs[-1].metric, float(curve.figures[-1]))
            line, colour = "- -" if curve.dashed else "—", self._theme.colour(curve.role).name()
            parts.append(f'<span style="color:{colour}">{line} {escape(title)} {value}</span>')
        self.head.setText(" &nbsp; ".join(parts))


def _curves(epochs: Sequence[EpochTuned]) -> dict[str, Curve]:
    last = epochs[-1]
    places, whole = np.array([0.0, *(one.epoch for one in epochs)]), np.array([0.0, float(last.epoch)])
    figures = np.array([last.compressed, *(one.tuned for one in epochs)])
    return {
        translate("original"): Curve(whole, np.full(2, last.original), "twin", dashed=True),
        translate("compressed"): Curve(whole, np.full(2, last.compressed), "network", dashed=True),
        translate("tuned"): Curve(places, figures, "network"),
    }
