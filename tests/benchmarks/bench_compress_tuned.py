"""Measures what tuning gives back to a compressed model: fashion by 784-1024-10, the hidden layer as two cores.

Run from the checkout: ``python -m tests.benchmarks.bench_compress_tuned [--quick]``. The dense model is trained for 8
epochs, then tuned for 3 epochs as two cores of bond 32 or 8. Figures are percentage points of validation accuracy above
the dense model, means of three seeds; of one with ``--quick``.
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory

import keras
import numpy as np

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.compression.calibration import MOST, Examples
from tndesigner.compression.candidates import candidates
from tndesigner.compression.goal import Goal
from tndesigner.compression.judging import metrics
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Reporter
from tndesigner.compression.replacing import Replacement
from tndesigner.compression.tuning import Tuning
from tndesigner.datasets import load_dataset
from tndesigner.document import Design
from tndesigner.document.trained import open_model
from tndesigner.models.family_choices import weights_of
from tndesigner.network.templates import TEMPLATES, read_arguments

GOALS = {32: "≥ 0", 8: "≥ -1"}
EPOCHS, TUNED = 8, 3
WAYS = {"by both answers": True, "by the original's answers": False}


def trained(seed: int, shown: Examples, path: Path) -> Design:
    """Return the design of a dense model that is trained and saved."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((28, 28)),
            keras.layers.Flatten(),
            keras.layers.Dense(1024, activation="relu", name="hidden"),
            keras.layers.Dense(10, activation="softmax", name="answer"),
        ]
    )
    model.compile("adam", loss="sparse_categorical_crossentropy")
    model.fit(shown.inputs[0], shown.targets, epochs=EPOCHS, batch_size=64, verbose=0)
    model.save(path)
    return open_model(path).design


def two_cores(bond: int) -> Option:
    """Return two cores for the hidden layer."""
    template, arguments = TEMPLATES["mpo"], {"inputs": "28,28", "outputs": "32,32", "bond": str(bond)}
    (drawn,) = template.draw(read_arguments(template, arguments)).values()
    return Option(template, arguments, drawn, weights_of({"": drawn}) + 1024)


def accuracies(seed: int, shown: Examples, judged: Examples) -> Iterator[tuple[int, str, float, float]]:
    """Yield for each bond and way of tuning how good the fitted and the tuned model are, relative to the dense one."""

    def accuracy(model: keras.Model) -> float:
        return (metrics(model, judged, 32, Reporter(None)) or {})["accuracy"]

    with TemporaryDirectory() as folder:
        design = trained(seed, shown, Path(folder, "model.keras"))
        (hidden,) = candidates(design, Goal(ratio=2, layers=("hidden",), families=("mpo",)))
        reporter = Reporter(None)
        replacement = Replacement(design, shown.some(MOST, seed), seed, reporter)
        dense = accuracy(replacement.original.model)
        for bond in GOALS:
            smaller = replacement.smaller([hidden], {hidden.place: two_cores(bond)})
            graph, fitted = smaller.graph, smaller.graph.model.get_weights()
            before = accuracy(graph.model)
            for way, is_labelled in WAYS.items():
                graph.model.set_weights(fitted)
                taught = shown if is_labelled else Examples(shown.inputs)
                tuning = Tuning(replacement.original, taught, seed=seed, reporter=reporter)
                tuning.tune(design.model, graph, smaller.positions, TUNED)
                yield bond, way, before - dense, accuracy(graph.model) - dense


def rows(options: Options) -> Iterator[Row]:
    """Measure everything."""
    data = load_dataset("fashion")
    shown, judged = (
        Examples((np.asarray(x, np.float32),), np.asarray(y))
        for x, y in ((data.x_train, data.y_train), (data.x_val, data.y_val))
    )
    found: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for seed in range(1 if options.quick else 3):
        for bond, way, before, after in accuracies(seed, shown, judged):
            found.setdefault((bond, way), []).append((before, after))
    for (bond, way), pairs in found.items():
        before, after = (100 * mean(side) for side in zip(*pairs, strict=True))
        goal = GOALS[bond] if WAYS[way] else ""
        yield Row(f"bond {bond} tuned {way}", after, "points", goal, note=f"{before:.1f} points before tuning")


if __name__ == "__main__":
    run_alone(rows, __doc__)
