"""The bundled trained models, as entries of the gallery."""

import json
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tndesigner.document import Design
from tndesigner.gui.files.doors import design_of_model
from tndesigner.resources import resource_path
from tndesigner.training.starting_points import Entry


@dataclass(frozen=True, slots=True)
class TrainedEntry(Entry):
    """A trained model to start from; reading it takes too long for its card."""

    layers: tuple[tuple[str, int], ...]
    """The names of its layers with parameters, and how many they have."""


def trained_entries() -> tuple[TrainedEntry, ...]:
    """Return the bundled trained models in the order of their manifest."""
    rows = json.loads(resource_path("models", "manifest.json").read_text(encoding="utf-8"))["files"]
    return tuple(
        TrainedEntry(
            f"trained-{Path(name).stem}",
            row["title"],
            row["sentence"],
            partial(_design, name, row["dataset"]),
            tuple(row["layers"].items()),
        )
        for name, row in rows.items()
    )


def _design(name: str, dataset: str) -> Design:
    """Return the design of a model, with the data that it was trained on.

    Raises:
        DocumentError: if its file is damaged.
    """
    design = design_of_model(resource_path("models", name))
    design.experiment = replace(design.experiment, dataset=dataset, loss="sparse_categorical_crossentropy")
    return design
