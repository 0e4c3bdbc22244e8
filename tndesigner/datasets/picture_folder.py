"""Reads a folder of pictures, with a folder for each class."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from tndesigner.datasets.dataset import Kind, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers, Examples, Features
from tndesigner.datasets.splitting import TRAINING_WORDS, VALIDATION_WORDS
from tndesigner.datasets.stored_pictures import PictureWriter, StoredPictures
from tndesigner.models import FileReading
from tndesigner.paths import entries, is_folder
from tndesigner.system_words import reason_of
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text, message_of, shape_text

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".ppm", ".pgm")
LARGEST_CONTENT = 64 * 2**30
"""Values of all pictures together."""
MOST_IN_MEMORY = 16 * 2**20
"""If there are more values than these, they are kept in a file, with one byte for each."""

Named = tuple[Path, str]
"""A picture and its class."""


def read_pictures(path: Path, reading: FileReading) -> Examples:  # noqa: ARG001  # as all readers take it
    """Read the pictures of a folder; those below ``train`` and ``val`` or ``test`` are for training and validation.

    All get the size of the first; they are grey if the first is, and otherwise have three colours.

    Raises:
        DatasetError: if there are no classes, or a picture cannot be read.
    """
    sides = {one.name.lower(): one for one in entries(path) if is_folder(one)}
    training = next((sides[name] for name in sides if name in TRAINING_WORDS), path)
    validation = next((sides[name] for name in sides if name in VALIDATION_WORDS), None) if training != path else None
    named = list(_named(training))
    train_size = len(named) if validation is not None else None
    named += list(_named(validation)) if validation is not None else []
    classes = tuple(sorted({name for _, name in named}))
    if len(classes) < 2:
        found = Text("pictures of 1 class") if named else Text("no pictures")
        raise DatasetError(Text("{0} holds {1}; it must hold a folder of pictures for each class", path, found))
    values, notes = _load(path, [one for one, _ in named])
    places = {name: place for place, name in enumerate(classes)}
    numbers = np.array([places[name] for _, name in named], dtype=np.int32)
    answers = Answers(task=Task.CLASSIFICATION, values=numbers, classes=classes, names=("class",))
    features = Features(values=values, kind=Kind.IMAGES)
    return Examples(features=features, answers=answers, train_size=train_size, notes=notes, divisor=255.0)


def _named(folder: Path) -> Iterator[Named]:
    for inner in entries(folder):
        if is_folder(inner):
            for one in entries(inner):
                if one.suffix.lower() in SUFFIXES:
                    yield one, inner.name


def _load(folder: Path, pictures: Sequence[Path]) -> tuple[NDArray[np.float32] | StoredPictures, tuple[str, ...]]:
    first = _open(pictures[0])
    mode = "L" if first.mode in ("1", "L", "I", "I;16", "F") else "RGB"
    size = first.size
    shape = (size[1], size[0]) if mode == "L" else (size[1], size[0], 3)
    content = len(pictures) * int(np.prod(shape))
    if content > LARGEST_CONTENT:
        held = Text("{0} pictures of {1}, {2} values", len(pictures), shape_text(shape), content)
        raise DatasetError(
            Text("{0} holds {1}, more than {2}; make them smaller", folder, held, grouped(LARGEST_CONTENT))
        )
    resized = 0
    try:
        writer = PictureWriter(shape)
        for one in pictures:
            picture = _open(one).convert(mode)
            if picture.size != size:
                resized += 1
                picture = picture.resize(size, Image.Resampling.BILINEAR)
            writer.write(np.asarray(picture))
        stored = writer.pictures()
    except OSError as error:
        where = Text("the folder of temporary files, {0},", tempfile.gettempdir())
        raise DatasetError(
            Text("{0}: {1} has no room for {2} bytes: {3}", folder, where, grouped(content), reason_of(error))
        ) from error
    values = stored if content > MOST_IN_MEMORY else stored[:]
    notes = [Text("The values of the pictures are divided by 255.")]
    if resized:
        notes.append(Text("{0} of {1} pictures are resized to {2} × {3}.", resized, len(pictures), *size))
    return values, tuple(notes)


def _open(path: Path) -> Image.Image:
    try:
        picture = Image.open(path)
        picture.load()
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise DatasetError(Text("{0} is not a picture, or is damaged: {1}", path, message_of(problem))) from problem
    return picture
