"""Network and twin in numbers: size, results and speed; also the legend of the plots."""

from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import Item, in_row
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate
from tndesigner.training.events import TrainedModel
from tndesigner.training.labels import figure_words
from tndesigner.training.live_history import FIGURES, LiveHistory
from tndesigner.training.metrics import metric_named
from tndesigner.wording.numbers import byte_size, duration, grouped, short

LEARNING_BYTES = 16
"""The bytes that a parameter takes during training: itself, its gradient and two moments."""

Sizes = dict[TrainedModel, int | None]
"""The parameters of the models; None for one that is not trained."""

KeptEpochs = dict[TrainedModel, int | None]
"""The epochs whose weights are kept; None where those after the last epoch are."""

DISPENSABLE = (8, 2, 7, 1, 4, 6)
"""The columns that are hidden where there is no room, in this order.

They hold examples a second, memory, time, parameters, and both figures of the validation.
"""
SPACE = 12
"""The space between two columns in pixels."""
BARRED = ("parameters", "memory")
"""The amounts that are also drawn as bars."""

_MODELS: tuple[TrainedModel, ...] = ("network", "twin")


class Scoreboard(QWidget):
    """Two rows of numbers below short titles."""

    def __init__(self, theme: Theme) -> None:
        """Start without numbers."""
        super().__init__()
        self._metric_title = label(role="small")
        self._bars = {(model, name): ShareBar(theme, model) for model in _MODELS for name in BARRED}
        self._titles: dict[TrainedModel, QLabel] = {}
        self._cells: dict[tuple[TrainedModel, str], QLabel] = {}
        self._columns: defaultdict[int, list[QWidget]] = defaultdict(list)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(1)
        self._add_heads(theme)
        for row, model in enumerate(_MODELS, 1):
            self._add_row(row, model)
        self._grid.setColumnStretch(self._grid.columnCount(), 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide as many columns as needed for the others to be read in full."""
        columns: dict[int, list[QWidget]] = {0: [*self._titles.values()], **self._columns}
        widths = {column: SPACE + max(one.sizeHint().width() for one in cells) for column, cells in columns.items()}
        excess = sum(widths.values()) - SPACE - self.width()
        for column in DISPENSABLE:
            for widget in self._columns[column]:
                widget.setVisible(excess <= 0)
            excess -= widths[column] if excess > 0 else 0

    def show_sizes(self, sizes: Sizes) -> None:
        """Show how many parameters the models have, and how much memory they take during training."""
        largest = max((size or 0 for size in sizes.values()), default=0) or 1
        for model in _MODELS:
            size = sizes.get(model)
            for name in BARRED:
                self._bars[model, name].show_share((size or 0) / largest)
                self._bars[model, name].setVisible(size is not None)
            self._write(model, "parameters", "" if size is None else short(size), "" if size is None else grouped(size))
            self._write(model, "memory", "" if size is None else byte_size(LEARNING_BYTES * size))
        self._fit()

    def show_history(self, history: LiveHistory, metric: str, kept: KeptEpochs) -> None:
        """Show what the models have reached: after the last epoch, or after the one whose weights are kept.

        Args:
            history: the epochs.
            metric: the name of the metric.
            kept: the epochs whose weights are kept.
        """
        self._metric_title.setText(translate(metric_named(metric).short))
        self._metric_title.setToolTip(translate(metric_named(metric).title))
        for model, one in history.models.items():
            epoch = kept.get(model)
            self._show_epoch(model, epoch)
            for figure in FIGURES:
                value = one.last(figure) if epoch is None else one.at(figure, epoch)
                self._write(model, figure, figure_words(value, figure, metric) if len(one) else "")
            self._write(model, "seconds", duration(one.seconds[-1]) if len(one) else "")
            self._write(model, "rate", "" if one.rate is None else short(round(one.rate)))
        self._fit()

    def _show_epoch(self, model: TrainedModel, epoch: int | None) -> None:
        """Say which epoch the figures of a model belong to, unless it is the last one."""
        title = self._title(model)
        self._titles[model].setText(title if epoch is None else self.tr("{0}, epoch {1}").format(title, epoch))
        tip = "" if epoch is None else self.tr("The figures of the epoch whose weights are kept")
        self._titles[model].setToolTip(tip)

    def _add_heads(self, theme: Theme) -> None:
        validation = self.tr("validation")
        heads: tuple[tuple[QLabel, bool | None], ...] = (
            (label(self.tr("Parameters"), "small"), None),
            (label(self.tr("Memory"), "small"), None),
            (label(self.tr("Loss"), "small"), False),
            (label(validation, "small"), True),
            (self._metric_title, False),
            (label(validation, "small"), True),
            (label(self.tr("Time"), "small"), None),
            (label(self.tr("Examples/s"), "small"), None),
        )
        heads[1][0].setToolTip(self.tr("For weights, gradients and the moments of Adam while training"))
        heads[6][0].setToolTip(self.tr("Spent on training this model"))
        heads[7][0].setToolTip(self.tr("Examples trained on in each second"))
        for column, (text, dashed) in enumerate(heads, 1):
            mark = () if dashed is None else (LineMark(theme, dashed=dashed),)
            self._add_cell(0, column, *mark, text, None)

    def _add_cell(self, row: int, column: int, *items: Item) -> None:
        cell = QWidget()
        in_row(*items, of=cell, margins=0, spacing=6)
        self._grid.addWidget(cell, row, column)
        self._columns[column].append(cell)

    def _add_row(self, row: int, model: TrainedModel) -> None:
        self._titles[model] = label(self._title(model), model)
        self._grid.addWidget(self._titles[model], row, 0)
        for column, name in enumerate(("parameters", "memory", *FIGURES, "seconds", "rate"), 1):
            cell = self._cells[model, name] = label()
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.setObjectName(f"{model} {name}")
            cell.setMinimumWidth(48)
            bar = (self._bars[model, name],) if name in BARRED else ()
            self._add_cell(row, column, *bar, (cell, 1))

    def _title(self, model: TrainedModel) -> str:
        return self.tr("Network") if model == "network" else self.tr("Dense twin")

    def _write(self, model: TrainedModel, name: str, text: str, tip: str = "") -> None:
        cell = self._cells[model, name]
        if cell.text() != text:
            cell.setText(text)
            cell.setToolTip(tip)


BAR = QSize(32, 6)
LINE = QSize(18, 12)
THINNEST = 2.0
"""The least width of a bar, so that it can be seen."""


class ShareBar(QWidget):
    """A bar that shows a share of the largest amount."""

    def __init__(self, theme: Theme, role: str) -> None:
        """Start with an empty bar in the colour of a role."""
        super().__init__()
        self._theme, self._role, self._share = theme, role, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show a share, from 0 to 1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, width in (
            (self._theme.tint("muted", "panel", 0.14), BAR.width()),
            (self._theme.colour(self._role), max(THINNEST, BAR.width() * self._share)),
        ):
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(0, 0, width, BAR.height()), 2, 2)
        painter.end()


class LineMark(QWidget):
    """A sample of a line in the plots, solid or dashed."""

    def __init__(self, theme: Theme, *, dashed: bool) -> None:
        """Take the style of the line."""
        super().__init__()
        self._theme = theme
        self._style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self.setFixedSize(LINE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        pen = QPen(self._theme.colour("muted"), 1)
        pen.setStyle(self._style)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, LINE.height() / 2), QPointF(LINE.width(), LINE.height() / 2))
        painter.end()
