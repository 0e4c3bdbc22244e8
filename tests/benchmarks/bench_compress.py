"""Measures how much of a trained model is left when networks take the place of its layers, without training on.

Run from the checkout: ``python -m tests.benchmarks.bench_compress [--quick] [CASE ...]``. The model for the dataset
fashion, 784→1024→10, is trained for 8 epochs with ordinary layers; its hidden layer becomes two cores with bond 32 (14
times fewer weights) or 8 (56 times fewer), by what the layer sees or by its weights alone. Figures are means of three
seeds, with ``--quick`` of one. The cases ``hed`` and ``onet`` compress public trained models; ``public_models.py``
beside this file says which packages they are taken from. Where these are not installed, the cases are left out.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

import tndesigner as td
from tests.benchmarks import public_models
from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.compression.calibration import MOST, Examples
from tndesigner.compression.candidates import Candidate
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Reporter, Stage
from tndesigner.compression.replacing import Replacement
from tndesigner.datasets import load_dataset
from tndesigner.document.trained import open_model
from tndesigner.network.templates import TEMPLATES, read_arguments

EPOCHS = 8
FACES, NOISE, JUDGED = 3_000, 1_000, 400
"""How many patches of faces and of noise the O-Net is compressed with, and how many of each it is judged by."""
CANCELLED = ("block2_conv1", "block5_conv3")
"""Two layers of HED, a small one and one of the largest, whose compression is cancelled."""
HIDDEN = {"inputs": "28,28", "outputs": "32,32"}
BONDS = {32: ("14×", "≥ 74"), 8: ("56×", "≥ 60")}


def trained(seed: int) -> keras.Model:
    """Return the dense model for fashion."""
    keras.utils.set_random_seed(seed)
    data = load_dataset("fashion")
    model = keras.Sequential(
        [
            keras.Input((28, 28)),
            keras.layers.Flatten(),
            keras.layers.Dense(1024, activation="relu", name="hidden"),
            keras.layers.Dense(10, activation="softmax", name="answer"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(data.x_train, data.y_train, batch_size=32, epochs=EPOCHS, verbose=0)
    return model


def two_cores(bond: int) -> Option:
    """Return the hidden layer as two cores."""
    template, arguments = TEMPLATES["mpo"], {**HIDDEN, "bond": str(bond)}
    (drawn,) = template.draw(read_arguments(template, arguments)).values()
    return Option(template, arguments, drawn, sum(int(np.prod(core.shape)) for core in drawn.network.cores) + 1024)


def fashion(options: Options) -> Iterator[Row]:
    """Yield accuracies of the hidden layer as two cores."""
    data = load_dataset("fashion")
    found: dict[tuple[int, bool], list[float]] = {}
    before = []
    for seed in range(1 if options.quick else 3):
        model = trained(seed)
        before.append(accuracy(model, data))
        for bond in BONDS:
            for sees in (True, False):
                found.setdefault((bond, sees), []).append(accuracy(replaced(model, bond, seed, sees=sees), data))
    yield Row("fashion, accuracy of the dense model", 100 * mean(before), "%")
    for (bond, sees), shares in found.items():
        smaller, goal = BONDS[bond]
        how = f"by {MOST:,} examples" if sees else "by its weights"
        title = f"fashion, hidden layer {smaller} smaller {how}"
        yield Row(title, 100 * mean(shares), "%", goal if sees else "", ", ".join(f"{one:.3f}" for one in shares))


def replaced(model: keras.Model, bond: int, seed: int, *, sees: bool) -> keras.Model:
    """Return the model with its hidden layer as two cores."""
    data = load_dataset("fashion")
    with TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        model.save(path)
        design = open_model(path).design
        examples = Examples((data.x_train,)).some(MOST, seed) if sees else None
        replacement = Replacement(design, examples, seed, Reporter(None))
        placed = design.model.placed(design.networks)
        position = next(place for place, (layer, _) in enumerate(placed) if layer.name == "hidden")
        option = two_cores(bond)
        layer, shape = placed[position]
        candidate = Candidate((position, ""), layer, layer, shape, (option,))
        smaller: keras.Model = replacement.smaller([candidate], {candidate.place: option}).graph.model
        return smaller


def accuracy(model: keras.Model, data: Any) -> float:
    """Return the share of right answers on the examples for validation."""
    return float(np.mean(model.predict(data.x_val, verbose=0).argmax(-1) == data.y_val))


def hed(options: Options) -> Iterator[Row]:
    """Yield how much the edge maps of HED stay what they are."""
    model = public_models.hed()
    seen, judged = (public_models.pictures(names) for names in (public_models.SEEN, public_models.JUDGED))
    maps = model.predict(judged, verbose=0)
    for ratio, goal in ((3.5, "≥ 0.985"), (7.0, "≥ 0.93")):
        heard: list[float] = []
        begin = perf_counter()
        with public_models.Memory() as memory:
            small = td.compress(model, seen, ratio=ratio, progress=lambda _, heard=heard: heard.append(perf_counter()))
        seconds = perf_counter() - begin
        answers = small.model.predict(judged, verbose=0)
        correlation = float(np.corrcoef(maps.ravel(), answers.ravel())[0, 1])
        note = f"{small.report['ratio']:.2f}× smaller in {seconds:.0f} s"
        yield Row(f"HED {ratio:g}× smaller, correlation of the edge maps", correlation, "", goal, note)
        yield Row(f"HED {ratio:g}× smaller, memory above the model's", memory.gigabytes, "GB", "≤ 4")
        silence = float(np.diff([begin, *heard, begin + seconds]).max())
        yield Row(f"HED {ratio:g}× smaller, longest silence of the progress", silence, "s", "≤ 1")
        if options.quick:
            break
    yield Row("HED, seconds from Cancel to the end", cancelled(model, seen), "s", "≤ 1")


def cancelled(model: keras.Model, seen: np.ndarray) -> float:
    """Return the longest time that a compression takes to end after it is cancelled during one of its stages."""
    longest = 0.0
    for what in ("looking at what layers see", "measuring networks", "fitting networks"):
        asked: list[float] = []

        def listen(stage: Stage, what: str = what, asked: list[float] = asked) -> bool:
            if stage.what == what:
                asked.append(perf_counter())
            return not asked

        with suppress(CompressionError):
            td.compress(model, seen, ratio=7, layers=CANCELLED, progress=listen)
        longest = max(longest, perf_counter() - asked[0])
    return longest


def onet(_options: Options) -> Iterator[Row]:
    """Yield how far the answers of the O-Net move, on faces and noise that it was not compressed with."""
    model = public_models.onet()
    seen = np.concatenate([*public_models.patches(0, FACES, NOISE).values()])
    small = td.compress(model, seen, ratio=5)
    for what, some in public_models.patches(1, JUDGED, JUDGED, judged=True).items():
        pairs = zip(model.predict(some, verbose=0), small.model.predict(some, verbose=0), strict=True)
        apart = {name: before - after for name, (before, after) in zip(("box", "marks", "face"), pairs, strict=True)}
        roots = {name: float(np.sqrt(np.mean(one**2))) for name, one in apart.items()}
        note = ", ".join(f"{name} {root:.4f}" for name, root in roots.items())
        yield Row(f"O-Net 5× smaller, root mean square change for {what}", max(roots.values()), "", "≤ 0.02", note)


def rows(options: Options) -> Iterator[Row]:
    """Measure everything that is installed."""
    cases = {"fashion": fashion, "hed": hed, "onet": onet}
    for name, case in cases.items():
        if options.wants(name):
            try:
                yield from case(options)
            except public_models.MissingError as error:
                print(f"{name}: {error}")


if __name__ == "__main__":
    run_alone(rows, __doc__)
