"""Imports that wait until somebody is about to train: datasets, and with them numpy."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.training.fitting import Fitting


def import_fitting() -> type["Fitting"]:
    """Return the class that examines whether a design can be trained on its data."""
    from tndesigner.gui.training.fitting import Fitting

    return Fitting
