"""Compresses a trained model: opens it, chooses a network for each layer, fits them, and reports."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import Any

from tndesigner.compression.building import Chosen
from tndesigner.compression.calibration import MOST, Calibration
from tndesigner.compression.candidates import candidates
from tndesigner.compression.curves import Point, measure_options
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.examples_at_once import examples_at_once
from tndesigner.compression.goal import Goal
from tndesigner.compression.judging import lost, metrics, saved_bytes, seconds, zeros_for
from tndesigner.compression.layer_reports import layer_reports
from tndesigner.compression.progress import Listener, Reporter, TunedEpoch, reported
from tndesigner.compression.replacing import Replacement, Smaller
from tndesigner.compression.report import Metrics, MetricsReport, Report
from tndesigner.compression.tuning import AfterEpoch, Tuning
from tndesigner.document import Design
from tndesigner.document.trained import OpenedModel, open_model
from tndesigner.fitting.budget import Alternative, Budget
from tndesigner.models import ModelInput
from tndesigner.wording.text import Text

DataReader = Callable[[Sequence[ModelInput]], Calibration | None]
"""Returns the examples for a model with these inputs."""

USUAL = Goal()

TRIALS = 7
"""How many sizes are tried to find the smallest model that loses at most so much."""


@dataclass(frozen=True, slots=True)
class Compression:
    """A smaller model, its design, and what came of it."""

    model: Any
    """The built Keras model, with its weights."""
    design: Design
    """What it was built of, with the networks drawn."""
    report: Report
    examples: int | None
    """For how many examples the errors of the outputs were minimised; None if those of the weights were."""


@dataclass(frozen=True, slots=True)
class _Tried:
    """A smaller model, and its metrics before and after tuning."""

    chosen: Chosen
    smaller: Smaller
    compressed: Metrics
    tuned: Metrics


def no_data(_inputs: Sequence[ModelInput]) -> None:
    """Return that there are no examples."""


def compress_file(
    path: Path, read: DataReader = no_data, goal: Goal = USUAL, listener: Listener | None = None
) -> Compression:
    """Return a smaller model in the place of a trained one.

    Args:
        path: a ``.keras`` or ``.h5`` file.
        read: returns examples, with which the error of the layers' outputs is minimised, not that of their weights.
        goal: how small the model becomes.
        listener: is told of the progress; returns False to cancel.

    Raises:
        CompressionError: if the goal cannot be reached, or the data does not fit.
        KerasFileError: if the file cannot be opened.
    """

    def compressed(reporter: Reporter) -> Compression:
        reporter.tell("opening the model", 0, 1)
        opened = open_model(path)
        return _Compressing(opened, read(opened.design.model.inputs), goal.checked(), reporter).compression()

    return reported(compressed, listener)


class _Compressing:
    """A compression while it is made."""

    def __init__(self, opened: OpenedModel, data: Calibration | None, goal: Goal, reporter: Reporter) -> None:
        design = opened.design
        self._design, self._data, self._goal, self._reporter = design, data, goal, reporter
        self._candidates = candidates(design, goal, opened.reasons)
        self._require_budget()
        if goal.max_drop is not None and (data is None or data.validation.targets is None):
            raise CompressionError(
                Text("how much accuracy is lost can only be measured on examples with answers: give data with x and y")
            )
        if goal.tune and data is None:
            raise CompressionError(Text("tuning needs examples: give data with x, and with y if there are answers"))
        for note in () if data is None else data.notes:
            reporter.tell(note, 0, 1)
        self._examples = None if data is None else data.training.some(MOST, goal.seed)
        self._replacement = Replacement(design, self._examples, goal.seed, reporter)
        original = self._replacement.original
        self._at_once = 1 if data is None else examples_at_once(design, data.validation.inputs)
        self._before = self._metrics(original.model)
        self._tuning: Tuning | None = None
        if data is not None and goal.tune:
            batch = examples_at_once(design, data.training.inputs)
            self._tuning = Tuning(original, data.training, seed=goal.seed, reporter=reporter, batch=batch)

    def compression(self) -> Compression:
        """Do everything."""
        if self._goal.max_drop is None:
            tried = self._tried(self._budget(self._goal))
        else:
            tried = self._losing_at_most(self._goal.max_drop)
        examples = None if self._examples is None else len(self._examples)
        return Compression(tried.smaller.graph.model, tried.smaller.design, self._report(tried), examples)

    @cached_property
    def _points(self) -> list[tuple[Point, ...]]:
        """The options of each layer with their errors."""
        found = []
        for number, (candidate, target, cost) in enumerate(self._replacement.targets(self._candidates)):
            self._reporter.tell("measuring networks", number, len(self._candidates), candidate.name)
            found.append(measure_options(candidate, target, cost, self._goal.seed, self._reporter))
        return found

    @cached_property
    def _shares(self) -> Budget:
        """The ways to share out a number of parameters; the last option of each layer is to stay as it is."""
        return Budget(
            [
                [
                    *(Alternative(one.option.parameters, one.loss) for one in points),
                    Alternative(candidate.parameters, 0.0),
                ]
                for candidate, points in zip(self._candidates, self._points, strict=True)
            ]
        )

    def _tried(self, budget: int) -> _Tried:
        """Return the smaller model that shares out so many parameters over the layers that may be replaced."""
        places = self._shares.within_parameters(budget)
        chosen = {
            candidate.place: points[place].option
            for candidate, points, place in zip(self._candidates, self._points, places, strict=True)
            if place < len(points)
        }
        smaller = self._replacement.smaller(self._candidates, chosen)
        compressed = self._metrics(smaller.graph.model)
        return _Tried(chosen, smaller, compressed, self._tuned(smaller, compressed))

    def _losing_at_most(self, drop: float) -> _Tried:
        """Return the smallest model found that loses at most so much, measured after tuning if that is wanted.

        Bisects the number of parameters.
        """
        before = self._before
        assert before is not None
        least, most = float(self._least), float(sum(one.parameters for one in self._candidates))
        found: _Tried | None = None
        for _ in range(TRIALS):
            middle = (least * most) ** 0.5
            tried = self._tried(max(self._least, ceil(middle)))
            after = tried.tuned or tried.compressed
            assert after is not None
            if lost(before, after) <= drop:
                most, found = middle, tried
            else:
                least = middle
        if found is None:
            raise CompressionError(
                Text(
                    "no smaller model was found that loses at most {0:g}; allow more, or name other layers or families",
                    drop,
                )
            )
        return found

    @property
    def _total(self) -> int:
        return self._design.model.parameters(self._design.networks)

    @property
    def _least(self) -> int:
        """How few parameters all layers that may be replaced can have together."""
        return sum(min(one.parameters for one in candidate.options) for candidate in self._candidates)

    def _budget(self, goal: Goal) -> int:
        """Return how many parameters the layers that may be replaced may have together."""
        replaceable = sum(one.parameters for one in self._candidates)
        counted = replaceable if goal.layers else self._total
        asked = goal.parameters if goal.parameters is not None else int(counted / (goal.ratio or 1.0))
        return asked - (counted - replaceable)

    def _require_budget(self) -> None:
        """Do nothing if the goal can be reached.

        Raises:
            CompressionError: if not; the message says the nearest that can.
        """
        if self._goal.max_drop is not None or self._budget(self._goal) >= self._least:
            return
        replaceable = sum(one.parameters for one in self._candidates)
        counted = replaceable if self._goal.layers else self._total
        nearest = counted - replaceable + self._least
        of_what = Text("the layers that are named" if self._goal.layers else "the model")
        raise CompressionError(
            Text(
                "{0} cannot become that small: the nearest is {1} of {2} parameters, a ratio of {3:.4g}; ask for "
                "that, or name other layers or families",
                of_what,
                nearest,
                counted,
                counted / nearest,
            )
        )

    def _tuned(self, smaller: Smaller, before: Metrics) -> Metrics:
        """Tune a smaller model if that is wanted, undo it if that made it worse, and return its final metrics."""
        if self._tuning is None or not smaller.errors:
            return before if self._tuning else None
        model = smaller.graph.model
        weights = model.get_weights()
        told = self._tell_epochs(model, before)
        self._tuning.tune(self._design.model, smaller.graph, smaller.positions, self._goal.tune, told)
        after = self._metrics(model)
        if before is None or after is None or lost(before, after) <= 0.0:
            return after
        model.set_weights(weights)
        return before

    def _tell_epochs(self, model: Any, before: Metrics) -> AfterEpoch:
        """Return what reports, after each epoch of tuning, how good a model is, beside now and the original."""
        _, compressed = self._figure(model, before)
        _, original = self._figure(self._replacement.original.model, self._before)

        def tell(epoch: int, epochs: int) -> None:
            metric, tuned = self._figure(model, self._metrics(model))
            self._reporter.show(TunedEpoch(epoch, epochs, metric, original, compressed, tuned))

        return tell

    def _figure(self, model: Any, found: Metrics) -> tuple[str, float]:
        """Return the first metric of a model by its name; without any, how far its answers are from the original's."""
        if found:
            return next(iter(found.items()))
        return "answer_difference", self._replacement.answer_difference(model)

    def _metrics(self, model: Any) -> Metrics:
        return None if self._data is None else metrics(model, self._data.validation, self._at_once, self._reporter)

    def _report(self, tried: _Tried) -> Report:
        self._reporter.tell("comparing the models", 0, 1)
        smaller = tried.smaller
        models = {"original": self._replacement.original.model, "compressed": smaller.graph.model}
        judged = zeros_for(self._design.model.inputs) if self._data is None else self._data.validation
        parameters = smaller.design.model.parameters(smaller.design.networks)
        return Report(
            parameters=parameters,
            original_parameters=self._total,
            ratio=self._total / parameters,
            layers=layer_reports(self._candidates, tried.chosen, smaller),
            metrics=MetricsReport(original=self._before, compressed=tried.compressed, tuned=tried.tuned),
            seconds=seconds(models, judged, self._reporter),
            bytes={name: saved_bytes(model) for name, model in models.items()},
        )
