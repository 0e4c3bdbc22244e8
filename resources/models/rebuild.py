"""Trains the bundled models anew, on bundled datasets.

Usage, with tndesigner installed, from anywhere:

    python rebuild.py                      train all models, and write their files and the manifest
    python rebuild.py --check              train them in a temporary folder; exit 1 if one is clearly less accurate

Numbers differ in their last digits from one processor to another, so files do, too.
"""

import argparse
import hashlib
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from tndesigner.datasets import Dataset, load_dataset

HERE = Path(__file__).resolve().parent
MANIFEST = "manifest.json"
TOLERANCE = 0.01
"""How much less accurate a model may be than the manifest says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One model: what it is called, what it is trained on, and how it is made."""

    title: str
    """For the gallery, as the sentence."""
    sentence: str
    dataset: str
    epochs: int
    make: Callable[[], keras.Model]


def digits() -> keras.Model:
    """Read pictures of handwritten digits by two convolutions and a wide layer."""
    return keras.Sequential(
        [
            keras.Input((8, 8), name="picture"),
            keras.layers.Reshape((8, 8, 1), name="channel"),
            keras.layers.Conv2D(16, 3, padding="same", activation="relu", name="edges"),
            keras.layers.Conv2D(32, 3, padding="same", activation="relu", name="strokes"),
            keras.layers.MaxPooling2D(name="half"),
            keras.layers.Flatten(name="flat"),
            keras.layers.Dense(128, activation="relu", name="wide"),
            keras.layers.Dense(10, activation="softmax", name="digit"),
        ],
        name="digits",
    )


PARTS: dict[str, Part] = {
    "digits": Part(
        title="Digits, trained",
        sentence="A Keras model of two convolutions and a wide layer. Networks make it ten times smaller.",
        dataset="digits",
        epochs=20,
        make=digits,
    )
}


def main() -> int:
    """Train, and write or compare."""
    parser = argparse.ArgumentParser(description="Train the bundled models anew.")
    parser.add_argument("--check", action="store_true", help="only compare with the manifest")
    check = parser.parse_args().check
    if not check:
        _write(HERE)
        return 0
    known = json.loads((HERE / MANIFEST).read_text(encoding="utf-8"))["files"]
    with tempfile.TemporaryDirectory() as folder:
        found = _write(Path(folder))
    worse = [name for name, one in found.items() if one["accuracy"] < known[name]["accuracy"] - TOLERANCE]
    for name in worse:
        print(f"{name}: accuracy {found[name]['accuracy']}, but the manifest says {known[name]['accuracy']}")
    return int(bool(worse))


def _write(folder: Path) -> dict[str, Any]:
    """Write all models and the manifest into a folder; return what it says of the files."""
    files = {}
    for name, part in PARTS.items():
        data = load_dataset(part.dataset)
        model = _trained(part, data)
        path = folder / f"{name}.keras"
        model.save(path)
        right = model.predict(data.x_val, verbose=0).argmax(-1) == data.y_val
        files[path.name] = {
            "title": part.title,
            "sentence": part.sentence,
            "dataset": part.dataset,
            "licence": "Apache-2.0",
            "attribution": f"Trained by tndesigner on {data.info.title}: {data.info.attribution}",
            "layers": {layer.name: layer.count_params() for layer in model.layers if layer.count_params()},
            "accuracy": round(float(np.mean(right)), 4),
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
    text = json.dumps({"format": 1, "files": files}, indent=2, ensure_ascii=False)
    (folder / MANIFEST).write_text(f"{text}\n", encoding="utf-8")
    return files


def _trained(part: Part, data: Dataset) -> keras.Model:
    """Train a model, and return a copy that carries no optimizer."""
    keras.utils.set_random_seed(1)
    model, copy = part.make(), part.make()
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(data.x_train, data.y_train, batch_size=32, epochs=part.epochs, verbose=0)
    copy.set_weights(model.get_weights())
    return copy


if __name__ == "__main__":
    sys.exit(main())
