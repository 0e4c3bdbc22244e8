"""The picture of a run: loss and metric of network and twin over the epochs."""

from collections.abc import Sequence
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from tndesigner.training.events import Epoch

COLOURS = {"network": "#0B6BB8", "twin": "#A65200"}
TITLES = {"network": "network", "twin": "dense twin"}
TEXT, MUTED, HAIRLINE = "#1E2126", "#5C636E", "#C9CCD2"
PANELS = {"loss": "Loss", "accuracy": "Accuracy", "mae": "Mean absolute error"}
"""The figures that have a panel, where a run has them."""

_FEW = 20
"""Up to so many epochs each is marked."""


def draw_curves(history: Sequence[Epoch], path: Path, title: str) -> None:
    """Write the picture of a history, training solid and validation dashed."""
    names = [name for name in PANELS if any(getattr(epoch, name) is not None for epoch in history)] or ["loss"]
    figure = Figure(figsize=(5.2 * len(names), 3.8), dpi=150, facecolor="white", layout="constrained")
    figure.suptitle(title, fontsize=12, color=TEXT, x=0.01, ha="left")
    for number, name in enumerate(names, 1):
        axes = figure.add_subplot(1, len(names), number)
        _draw_panel(axes, history, name)
    handles, labels = figure.axes[0].get_legend_handles_labels()
    if handles:
        figure.legend(handles, labels, loc="outside lower center", ncols=4, frameon=False, fontsize=9, labelcolor=TEXT)
    figure.savefig(path, format="png")


def _draw_panel(axes: Axes, history: Sequence[Epoch], name: str) -> None:
    for model, colour in COLOURS.items():
        for field, style, part in ((name, "-", "training"), (f"val_{name}", "--", "validation")):
            pairs = [(one.epoch, getattr(one, field)) for one in history if one.model == model]
            points = [(epoch, figure) for epoch, figure in pairs if figure is not None]
            if points:
                marker = "o" if len(points) <= _FEW else ""
                label = f"{TITLES[model]}, {part}"
                axes.plot(*zip(*points, strict=True), style, color=colour, lw=1.4, marker=marker, ms=3, label=label)
    axes.set_title(PANELS[name], fontsize=10, color=TEXT, loc="left")
    axes.set_xlabel("epoch", fontsize=9, color=MUTED)
    if name != "accuracy" and all(getattr(one, name) for one in history):
        axes.set_yscale("log")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.tick_params(labelsize=8, colors=MUTED, color=HAIRLINE)
    axes.grid(visible=True, color=HAIRLINE, lw=0.4)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(HAIRLINE)
