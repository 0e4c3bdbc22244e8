"""Puts networks in the place of the layers of a trained model, one after another, and fits their numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.building import Chosen, smaller_design
from tndesigner.compression.calibration import Examples
from tndesigner.compression.candidates import Candidate
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Reporter
from tndesigner.compression.targets import Target, output_error, plain_target, target_for, weight_error
from tndesigner.document import Design
from tndesigner.fitting import fit
from tndesigner.fitting.reconstruction import network_matrix
from tndesigner.layers.keras_model import BuiltGraph, build_graph
from tndesigner.layers.kernels import Kernel, kernel_of, set_numbers
from tndesigner.layers.observing import Batches, Observation, observe, squared_difference
from tndesigner.layers.source_weights import load_source_weights

Array = NDArray[np.floating]

BATCH = 32
"""How many examples pass through the models at a time."""
FINE = 3e-3
"""By which fraction of itself the error must shrink in a sweep over the cores of a network that stays."""


@dataclass(frozen=True, slots=True)
class Errors:
    """The relative errors of a layer."""

    weights: float
    output: float | None
    """None without data."""


@dataclass(frozen=True, slots=True)
class Smaller:
    """A smaller model, built, with its design and the errors of the replaced layers by position."""

    design: Design
    graph: BuiltGraph
    errors: dict[int, Errors]


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is set in a layer, and how far that is from the original one."""

    cores: dict[str, Array]
    bias: Array | None
    errors: Errors


class Replacement:
    """A trained model whose layers are replaced, as often as one likes."""

    def __init__(self, design: Design, examples: Examples | None, seed: int, reporter: Reporter) -> None:
        """Build the original model with its weights.

        Args:
            design: that of a trained model.
            examples: what the error of the output is minimised on; None for the error of the weights.
            seed: for random starts, and for which parts of pictures are looked at.
            reporter: is told of the progress.
        """
        self._design, self._seed, self._reporter = design, seed, reporter
        self.original = self._built(design)
        self._batches = None if examples is None else Batches(examples.inputs, size=BATCH, seed=seed)

    def targets(self, candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, Target]]:
        """Yield what each layer is fitted to as long as all others are the original ones."""
        for number, candidate in enumerate(candidates):
            self._reporter.tell("looking at what layers see", number, len(candidates), candidate.name)
            kernel = kernel_of(self.original.layers[candidate.position])
            seen = self._seen(candidate, self.original)
            yield candidate, _targets(_matrix(kernel), kernel, seen)[0]

    def smaller(self, candidates: Sequence[Candidate], chosen: Chosen) -> Smaller:
        """Return the model with networks in the place of layers, each fitted to what the ones before it leave."""
        now = Smaller(self._design, self.original, {})
        replaced = [one for one in candidates if one.position in chosen]
        for number, candidate in enumerate(replaced):
            self._reporter.tell("fitting networks", number, len(replaced), candidate.name)
            now = self._with(now, candidate, chosen)
        return now

    def _with(self, before: Smaller, candidate: Candidate, chosen: Chosen) -> Smaller:
        """Return a model in which one more layer is replaced."""
        positions = (*before.errors, candidate.position)
        design = smaller_design(self._design, {position: chosen[position] for position in positions})
        graph = self._built(design)
        for position in before.errors:
            graph.layers[position].set_weights(before.graph.layers[position].get_weights())
        errors = self._fit(candidate, chosen[candidate.position], graph)
        return Smaller(design, graph, {**before.errors, candidate.position: errors})

    def _built(self, design: Design) -> BuiltGraph:
        graph = build_graph(design.model, design.networks, batch=BATCH, seed=self._seed)
        if design.source:
            load_source_weights(design.model, graph.model, design.source)
        return graph

    def _seen(self, candidate: Candidate, graph: BuiltGraph) -> Observation | None:
        if self._batches is None:
            return None
        return observe(self._design.model, candidate.position, (self.original, graph), self._batches)

    def _fit(self, candidate: Candidate, option: Option, graph: BuiltGraph) -> Errors:
        """Fit a network in each way that suits, and keep the one with which the model answers most as the original."""
        kernel = kernel_of(self.original.layers[candidate.position])
        matrix, seen = _matrix(kernel), self._seen(candidate, graph)
        made = graph.layers[candidate.position]
        tried = [self._numbers(option, matrix, kernel, seen, target) for target in _targets(matrix, kernel, seen)]
        best, least = tried[0], np.inf
        for one in tried if len(tried) > 1 else ():
            set_numbers(made, one.cores, one.bias)
            if (apart := self._difference(graph)) < least:
                best, least = one, apart
        set_numbers(made, best.cores, best.bias)
        return best.errors

    def _numbers(
        self, option: Option, matrix: Array, kernel: Kernel, seen: Observation | None, target: Target
    ) -> Numbers:
        found = fit(
            option.network,
            target.kernel,
            inputs=target.moments,
            seed=self._seed,
            tolerance=FINE,
            inputs_are=target.reading,
            progress=self._reporter.tick,
        )
        rows, columns = matrix.shape
        fitted = network_matrix(option.network, found.cores)[:rows, :columns]
        change = target.bias(fitted)
        bias = kernel.bias if change is None or kernel.bias is None else kernel.bias + change
        apart = None if seen is None else output_error(matrix, fitted, seen, keeps_mean=target.mean is not None)
        return Numbers(found.cores, bias, Errors(weight_error(matrix, fitted), apart))

    def _difference(self, graph: BuiltGraph) -> float:
        """Return the sum of the squares of the differences between what a model and the original one answer."""
        assert self._batches is not None
        return squared_difference(self.original.model, graph.model, self._batches)


def _matrix(kernel: Kernel) -> Array:
    """Return a kernel as a matrix (input, output)."""
    matrix: Array = kernel.kernel.reshape(-1, kernel.kernel.shape[-1])
    return matrix


def _targets(matrix: Array, kernel: Kernel, seen: Observation | None) -> tuple[Target, ...]:
    """Return what a network may be fitted to: deviations from the mean, if there is a bias, or all of the output.

    Which is better depends on the activation that follows.
    """
    if seen is None:
        return (plain_target(matrix),)
    whole = target_for(matrix, seen, keeps_mean=False)
    if kernel.bias is None or seen.covariance.ndim == 1:
        return (whole,)
    return (target_for(matrix, seen, keeps_mean=True), whole)
