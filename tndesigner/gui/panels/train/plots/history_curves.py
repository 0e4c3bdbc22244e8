"""The curves of a history."""

import numpy as np

from tndesigner.gui.panels.train.plots.curve_plot import Curve
from tndesigner.training.live_history import LiveHistory


def curves_of(history: LiveHistory, figure: str) -> dict[str, Curve]:
    """Return the curves of one figure, training and validation of each model, by their titles.

    Args:
        history: the epochs.
        figure: "loss" or "metric".
    """
    curves: dict[str, Curve] = {}
    for model, one in history.models.items():
        epochs = np.array(one.epochs)
        for name, dashed in ((figure, False), (f"val_{figure}", True)):
            figures = np.array(one.columns[name])
            if len(figures) and np.isfinite(figures).any():
                curves[f"{model} {name}"] = Curve(epochs, figures, model, dashed)
    return curves
