"""The picture of a run: loss and metric of network and twin over the epochs."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, MaxNLocator, NullLocator

from tndesigner.document.records import Record
from tndesigner.training.codec import record_of
from tndesigner.training.events import Epoch
from tndesigner.training.metrics import METRICS

COLOURS = {"network": "#0B6BB8", "twin": "#A65200"}
TITLES = {"network": "network", "twin": "dense twin"}
TEXT, MUTED, HAIRLINE = "#1E2126", "#5C636E", "#C9CCD2"
PANELS = {"loss": "Loss", **{name: metric.title for name, metric in METRICS.items()}}
"""The figures that have a panel if a run has them."""

_WIDTH, _HEIGHT = 5.2, 3.8
"""Of a panel, in inches."""
_FEW = 20
"""Up to this many epochs, each epoch has a marker."""
_WIDE = 10
"""The scale is logarithmic if the largest number is at least this many times the smallest."""


def draw_curves(history: Sequence[Epoch], path: Path, title: str) -> None:
    """Write the picture of a history: training solid, validation dashed."""
    records = [record_of(epoch) for epoch in history]
    names = [name for name in PANELS if any(name in record for record in records)] or ["loss"]
    width = _WIDTH * len(names)
    figure = Figure(figsize=(width, _HEIGHT), dpi=120, facecolor="white")
    FigureCanvasAgg(figure)  # already imported; without a canvas, saving would look for one on disk
    figure.subplots_adjust(left=0.7 / width, right=1 - 0.2 / width, bottom=0.25, top=0.8, wspace=0.18)
    figure.text(0.2 / width, 0.965, title, fontsize=12, color=TEXT, va="top")
    for number, name in enumerate(names, 1):
        _draw_panel(figure.add_subplot(1, len(names), number), records, name)
    handles, labels = figure.axes[0].get_legend_handles_labels()
    if handles:
        columns = 2 * len(names)
        figure.legend(handles, labels, loc="lower center", ncols=columns, frameon=False, fontsize=9, labelcolor=TEXT)
    figure.savefig(path, format="png")


def _draw_panel(axes: Axes, records: Sequence[Record], name: str) -> None:
    drawn: list[float] = []
    for model, colour in COLOURS.items():
        for field, style, part in ((name, "-", "training"), (f"val_{name}", "--", "validation")):
            points = [(one["epoch"], one[field]) for one in records if one["model"] == model and field in one]
            if points:
                marker = "o" if len(points) <= _FEW else ""
                label = f"{TITLES[model]}, {part}"
                axes.plot(*zip(*points, strict=True), style, color=colour, lw=1.4, marker=marker, ms=3, label=label)
                drawn.extend(figure for _, figure in points)
    axes.set_title(PANELS[name], fontsize=10, color=TEXT, loc="left")
    axes.set_xlabel("epoch", fontsize=9, color=MUTED)
    last = max((one["epoch"] for one in records), default=1)
    axes.set_xlim(1 - max(0.5, 0.02 * last), last + max(0.5, 0.02 * last))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    if not (name in METRICS and METRICS[name].is_share) and min(drawn, default=0.0) > 0.0:
        _spread(axes, max(drawn) / min(drawn))
    _make_quiet(axes)


def _spread(axes: Axes, factor: float) -> None:
    """Use a logarithmic scale if the factor between the largest and the smallest number is large."""
    if factor >= _WIDE:
        axes.set_yscale("log")
        axes.yaxis.set_major_locator(LogLocator(subs=(1.0,) if factor >= _WIDE**2 else (1.0, 2.0, 5.0), numticks=8))
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
        axes.yaxis.set_minor_locator(NullLocator())


def _make_quiet(axes: Axes) -> None:
    """Draw ticks, grid and frame inconspicuously."""
    axes.tick_params(which="both", labelsize=8, labelcolor=MUTED, color=HAIRLINE)
    axes.grid(visible=True, color=HAIRLINE, lw=0.4)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(HAIRLINE)
