"""Searches for designs with half the weights of an example's network, and compares them with it.

Usage, with tndesigner installed, from the root of the checkout:

    python resources/examples/halve.py digits FOLDER      search (an hour on two cores for fashion), then compare
    python resources/examples/halve.py fashion FOLDER

The search sees the training examples only: it trains on four fifths of them and validates with the others. Then one of
the best designs with at most half the weights, and the example itself, are trained with five seeds that the search did
not have, on all training examples, and validated with examples that nothing has seen before. A search that was
interrupted goes on in its folder.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod, sqrt
from pathlib import Path
from statistics import fmean

import numpy as np

import tndesigner as td
from tndesigner.datasets import load_dataset
from tndesigner.document import Design, save
from tndesigner.models import Repeats
from tndesigner.searching.findings import Findings
from tndesigner.searching.trial import Trial
from tndesigner.training import Failed, Repeated, TrainingError, start_worker, train_request
from tndesigner.training.threads import threads_for

EXAMPLES = Path(__file__).resolve().parent
VARY = {"family": ("mpo", "ring", "tree"), "cores": (2, 3, 4), "bond": "2..8"}
"""The networks that are tried: 63 combinations, a few of which coincide."""
TRIALS, SEEDS, FIRST_SEED, PARTS = 30, 5, 100, 5


def weights_of(design: Design) -> int:
    """Count the weights of the networks of a design, without biases."""
    return sum(prod(core.shape) for network in design.networks.values() for core in network.cores)


def hide_validation(design: Design, folder: Path) -> Design:
    """Return a design that trains on four fifths of the training examples and validates with the other fifth."""
    data = load_dataset(design.experiment.dataset)
    x, y = np.asarray(data.x_train), np.asarray(data.y_train)
    order = np.random.default_rng(0).permutation(len(x))
    later, first = np.split(order, [len(x) // PARTS])
    path = folder / "training.npz"
    np.savez(path, x_train=x[first], y_train=y[first], x_val=x[later], y_val=y[later])
    hidden = design.copy()
    hidden.experiment = replace(design.experiment, dataset=str(path))
    return hidden


def search(design: Design, folder: Path, trials: int) -> Findings:
    """Search, and print each trial."""
    folder.mkdir(parents=True, exist_ok=True)

    def tell(trial: Trial) -> None:
        print(trial.number, trial.choices, trial.values or trial.reason, flush=True)

    return td.search(hide_validation(design, folder), VARY, folder / "search", trials=trials, workers=1, progress=tell)


def halves(found: Findings, most: int) -> Iterator[tuple[Trial, Design]]:
    """Yield the trials whose networks have at most so many weights."""
    for trial in found.trials:
        if trial.state == "complete":
            design = found.design(trial)
            if weights_of(design) <= most:
                yield trial, design


def chosen(found: Sequence[tuple[Trial, Design]], examples: int) -> tuple[Trial, Design]:
    """Return the largest of those within one standard error of the best: none of them is known to be better.

    Args:
        found: trials with their designs.
        examples: on how many examples their accuracies were measured.
    """
    best = max(trial.values["val_accuracy"] for trial, _ in found)
    error = sqrt(best * (1 - best) / examples)
    near = [one for one in found if one[0].values["val_accuracy"] >= best - error]
    return max(near, key=lambda one: weights_of(one[1]))


def accuracies(design: Design, folder: Path) -> list[float]:
    """Train with fresh seeds and return the accuracies on the validation examples.

    Raises:
        TrainingError: if it cannot be trained.
    """
    request = train_request(
        design, folder, title=folder.name, twin=False, seed=FIRST_SEED, repeats=Repeats(seeds=SEEDS)
    )
    with start_worker(threads_for(design, twin=False)) as worker:
        worker.send(request)
        while True:
            match worker.receive():
                case Repeated() as event:
                    return [td.load_run(run).history[-1].metrics["val_accuracy"] for run in event.runs]
                case Failed() as event:
                    raise TrainingError(event.message)
                case _:
                    pass


def main() -> None:
    """Search, compare, and save the design that was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("example", choices=("digits", "fashion"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--trials", type=int, default=TRIALS, help="how many designs to try (default: %(default)s)")
    arguments = parser.parse_args()
    example = td.load(EXAMPLES / f"{arguments.example}.tnd")
    found = search(example, arguments.folder, arguments.trials)
    examples = len(load_dataset(example.experiment.dataset).x_train) // PARTS
    trial, design = chosen(list(halves(found, weights_of(example) // 2)), examples)
    design.experiment = example.experiment
    print(f"trial {trial.number} is chosen among those with at most half the weights: {trial.choices}")
    for name, one in ((arguments.example, example), ("found", design)):
        reached = accuracies(one, arguments.folder / name)
        each = ", ".join(f"{100 * value:.2f}" for value in reached)
        print(f"{name}: {weights_of(one)} weights, mean accuracy {100 * fmean(reached):.2f} % ({each})", flush=True)
    save(design, arguments.folder / f"{arguments.example}-half.tnd")


if __name__ == "__main__":
    main()
