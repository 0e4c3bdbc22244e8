"""Trained models beside a design's file: the file holds their names alone, so that both may move together."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tndesigner.document.design import Design
from tndesigner.models.source import Source


def found_from(design: Design, folder: Path) -> Design:
    """Return a design as it was read from a file in a folder, with whole paths."""
    return _moved(design, lambda path: str(folder.absolute() / path))


def named_from(design: Design, folder: Path) -> Design:
    """Return a design as it is written to a file in a folder, with names for what lies in that folder."""

    def name(path: str) -> str:
        return Path(path).name if Path(path).parent == folder.absolute() else path

    return _moved(design, name)


def _moved(design: Design, move: Callable[[str], str]) -> Design:
    """Return a design that shares its diagrams with another one and has other paths."""
    start, source = design.experiment.start, design.source
    experiment = replace(design.experiment, start=move(start)) if start else design.experiment
    moved = source and Source(move(source.path), source.sha256)
    return Design(design.diagrams, design.model, experiment, moved, design.search)
