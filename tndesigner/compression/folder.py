"""Writes a compressed model into a folder: the model, its layers as code, the design and the report."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

from tndesigner.codegen.layers_file import export_layers
from tndesigner.compression.compressing import Compression
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
from tndesigner.compression.output_folder import free_folder, unfinished
from tndesigner.compression.page import page
from tndesigner.compression.plain_model import loaded, plain_model
from tndesigner.document import Design, save
from tndesigner.models import Placed
from tndesigner.system_words import reason_of
from tndesigner.wording.text import Text

MODEL, LAYERS, DESIGN = "model.keras", "layers.py", "design.tnd"
REPORT, PAGE = "report.json", "report.html"


def write_folder(compression: Compression, folder: Path, goal: Goal) -> Path:
    """Write everything that is taken away, and return the folder.

    Args:
        compression: the smaller model.
        folder: where to, if it is new or empty; else it gets a number.
        goal: what was asked for.

    Raises:
        CompressionError: if it cannot be written, or the model with exported layers gives other answers. There is
            no folder then.
    """
    part = unfinished(folder, os.getpid())
    try:
        place = free_folder(folder)
        part.mkdir(parents=True)
        _write(compression, part, goal)
        return _moved(part, place, folder)
    except OSError as error:
        raise CompressionError(Text("{0}: it cannot be written: {1}", folder, reason_of(error))) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _write(compression: Compression, part: Path, goal: Goal) -> None:
    design = compression.design
    title = Path(design.source.path).name if design.source else "the model"
    placed = enumerate(design.model.placed(design.networks))
    networks = {place: Placed(*one) for place, one in placed if one.layer.network_numbers}
    exported = export_layers(networks, design.networks, title)
    (part / LAYERS).write_text(exported.text, encoding="utf-8")
    module = loaded(part / LAYERS)
    classes = {position: getattr(module, name) for position, name in exported.classes.items()}
    plain_model(design.model, compression.model, classes).save(part / MODEL)
    shutil.rmtree(part / "__pycache__", ignore_errors=True)
    save(_starting_from(design, part / MODEL), part / DESIGN)
    (part / REPORT).write_text(json.dumps(compression.report, indent=2) + "\n", encoding="utf-8")
    (part / PAGE).write_text(page(compression.report, goal, title, compression.examples), encoding="utf-8")


def _starting_from(design: Design, model: Path) -> Design:
    """Return a design whose training starts from the numbers of the compressed model."""
    starting = design.copy()
    starting.experiment = replace(design.experiment, start=str(model.absolute()))
    return starting


def _moved(part: Path, place: Path, folder: Path) -> Path:
    """Give the finished folder its name; if that was taken meanwhile, another one."""
    while True:
        try:
            if place.is_dir():
                place.rmdir()
            part.rename(place)
        except OSError:
            taken, place = place, free_folder(folder)
            if place == taken:
                raise
        else:
            return place
