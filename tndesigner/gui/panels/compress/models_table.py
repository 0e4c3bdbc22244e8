"""Original, compressed and tuned model side by side."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate, translated
from tndesigner.wording.comparisons import verdict
from tndesigner.wording.numbers import byte_size, duration, formatted, grouped

if TYPE_CHECKING:
    from tndesigner.compression.report import Report

Row = tuple[str, tuple[str, ...], str]
"""A title, a figure for each model, and how the last model compares with the first."""


class ModelsTable(QWidget):
    """A row for each figure, and a column for each model."""

    def __init__(self) -> None:
        """Start without figures."""
        super().__init__()
        self._hint = label(
            self.tr("Once the model is compressed, both are compared here: accuracy, time and size."),
            "muted",
            wrap=True,
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        in_column(self._hint, self._grid, None, of=self, margins=(0, 4, 0, 0), spacing=0)

    def show_report(self, report: "Report | None") -> None:
        """Show the figures of a report; None for none."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._hint.setVisible(report is None)
        if report is None:
            return
        titles = {"original": self.tr("Original"), "compressed": self.tr("Compressed"), "tuned": self.tr("● Tuned")}
        names = model_names(report)
        for column, name in enumerate(names, 1):
            self._write(0, column, titles[name], "twin" if name == "original" else "network")
        for place, (title, figures, compared) in enumerate(figure_rows(report), 1):
            self._write(place, 0, title, "muted")
            for column, figure in enumerate(figures, 1):
                self._write(place, column, figure, "")
            self._write(place, len(names) + 1, compared, "small")
        self._grid.setColumnStretch(len(names) + 2, 1)

    def _write(self, row: int, column: int, text: str, role: str) -> None:
        made: QLabel = label(text, role)
        side = Qt.AlignmentFlag.AlignRight if column > 0 else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(made, row, column)


def model_names(report: "Report") -> tuple[str, ...]:
    """Return the names of the models that a report is about."""
    return ("original", "compressed", *(["tuned"] if report["metrics"]["tuned"] is not None else []))


def figure_rows(report: "Report") -> Iterator[Row]:
    """Yield the rows of the table."""
    names = model_names(report)
    measured = ["original", *["compressed"] * (len(names) - 1)]  # tuning changes neither times nor sizes
    before, after = report["original_parameters"], report["parameters"]
    counts = [before, *[after] * (len(names) - 1)]
    smaller = translated(verdict(after, before, "{0} smaller", "{0} larger"))
    yield translate("Parameters"), tuple(map(grouped, counts)), smaller
    metrics: dict[str, Any] = {**report["metrics"]}
    for metric in metrics["original"] or ():
        values = [metrics[name][metric] for name in names]
        compared = _points(values[-1] - values[0]) if metric == "accuracy" else ""
        yield metric_title(metric), tuple(metric_text(metric, value) for value in values), compared
    for batch, title in (("1", translate("Time for one")), ("32", translate("Time for 32"))):
        yield from _measured(title, [report["seconds"][one].get(batch) for one in measured], duration, "faster")
    sizes = [report["bytes"].get(one) for one in measured]
    yield from _measured(translate("Size of the file"), sizes, byte_size, "smaller")


def metric_title(metric: str) -> str:
    """Return what a metric of a report is called."""
    return translate(metric.replace("_", " ").capitalize())


def metric_text(metric: str, value: float) -> str:
    """Return the value of a metric, an accuracy in percent."""
    return f"{formatted(100 * value, '.1f')} %" if metric == "accuracy" else formatted(value, ".4g")


def _points(change: float) -> str:
    points = formatted(abs(100 * change), ".1f")
    if points == "0.0":
        return translate("the same")
    return translate("{0} points lower", points) if change < 0 else translate("{0} points higher", points)


def _measured(title: str, values: list[Any], written: Callable[[Any], str], better: str) -> Iterator[Row]:
    """Yield a row of times or sizes; a model of which it is not known has a dash, and none if no model has it."""
    known = [value for value in values if value is not None]
    if known:
        worse = "slower" if better == "faster" else "larger"
        whole = len(known) == len(values)
        compared = translated(verdict(values[-1], values[0], f"{{0}} {better}", f"{{0}} {worse}")) if whole else ""
        yield title, tuple("–" if value is None else written(value) for value in values), compared
