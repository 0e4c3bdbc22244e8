"""Puts networks in the place of the layers of a trained model, one after another, and fits their numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.answer_difference import AnswerDifference
from tndesigner.compression.building import Chosen, Place, smaller_design
from tndesigner.compression.calibration import Examples
from tndesigner.compression.candidates import Candidate
from tndesigner.compression.examples_at_once import examples_at_once
from tndesigner.compression.options import Option
from tndesigner.compression.progress import Reporter
from tndesigner.compression.sensitivity import weakened
from tndesigner.compression.targets import Target, output_error, plain_target, target_for, weight_error
from tndesigner.document import Design
from tndesigner.fitting import fit
from tndesigner.fitting.reconstruction import network_matrix
from tndesigner.layers.keras_model import BuiltGraph, build_graph
from tndesigner.layers.kernels import Kernel, kernel_of, parts_of, set_kernel, set_kernels, set_numbers
from tndesigner.layers.observing import Batches, Observation, observe
from tndesigner.layers.source_weights import load_source_weights

Array = NDArray[np.floating]

BATCH = 32
"""The batch that networks are planned for."""
FINE = 3e-3
"""By which fraction of itself the error must shrink in a sweep over the cores of a network that stays."""


@dataclass(frozen=True, slots=True)
class Errors:
    """The relative errors of a layer."""

    weights: float
    output: float | None
    """None without data."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What is set in a network and its bias, and how far that is from the original matrix."""

    cores: dict[str, Array]
    bias: Array | None
    errors: Errors


@dataclass(frozen=True, slots=True)
class Smaller:
    """A smaller model, built, with its design and the numbers of the networks by their places."""

    design: Design
    graph: BuiltGraph
    numbers: dict[Place, Numbers]

    @property
    def errors(self) -> dict[Place, Errors]:
        """The errors of the matrices that networks have replaced."""
        return {place: one.errors for place, one in self.numbers.items()}

    @property
    def positions(self) -> tuple[int, ...]:
        """The positions of the layers that have networks."""
        return tuple(dict.fromkeys(position for position, _ in self.numbers))


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
        self._batches = self._answer_difference = None
        if examples is not None:
            at_once = examples_at_once(design, examples.inputs)
            self._batches = Batches(examples.inputs, size=at_once, seed=seed, tick=reporter.tick)
            self._answer_difference = AnswerDifference(self.original.model, examples, at_once, reporter)

    def targets(self, candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, Target, float]]:
        """Yield what each layer is fitted to as long as all others are the original ones, and what its error costs.

        That is by how much the square of a relative error changes the answers of the model; 1 without data.
        """
        for number, candidate in enumerate(candidates):
            self._reporter.tell("looking at what layers see", number, len(candidates), candidate.name)
            seen = self._seen(candidate, self.original)
            target = _targets(self._kernel(candidate.place), seen, self._outputs(candidate.place))[0]
            yield candidate, target, self._cost(candidate.place, target)

    def answer_difference(self, model: keras.Model) -> float:
        """Return by how much the answers of a model differ from those of the original one; 0 without data."""
        return 0.0 if self._answer_difference is None else self._answer_difference.of(model)

    @cached_property
    def _output_weights(self) -> dict[int, Array]:
        """How much an error of each output of a layer counts, by its position, where that is known."""
        if self._answer_difference is None:
            return {}
        self._reporter.tell("measuring how much outputs count", 0, 1)
        return self._answer_difference.output_weights(dict(enumerate(self.original.layers)))

    def _outputs(self, place: Place) -> Array | None:
        position, matrix = place
        return None if matrix else self._output_weights.get(position)

    def _cost(self, place: Place, target: Target) -> float:
        """Return the difference of the answers for a weakened layer, over the square of its relative error."""
        if self._answer_difference is None:
            return 1.0
        made, kernel = self.original.layers[place[0]], self._kernel(place)
        weak, error = weakened(target)
        change = target.bias(weak)
        set_kernel(
            made, place[1], Kernel(weak, None if change is None or kernel.bias is None else kernel.bias + change)
        )
        apart = self._answer_difference.of(self.original.model)
        set_kernel(made, place[1], kernel)
        return apart / error**2 if error > 0.0 else 0.0

    def smaller(self, candidates: Sequence[Candidate], chosen: Chosen) -> Smaller:
        """Return the model with networks in the place of layers, each fitted to what the ones before it leave."""
        now = Smaller(self._design, self.original, {})
        replaced = [one for one in candidates if one.place in chosen]
        for number, candidate in enumerate(replaced):
            self._reporter.tell("fitting networks", number, len(replaced), candidate.name)
            now = self._with(now, candidate, chosen)
        return now

    def _with(self, before: Smaller, candidate: Candidate, chosen: Chosen) -> Smaller:
        """Return a model in which one more matrix is replaced."""
        places = (*before.numbers, candidate.place)
        design = smaller_design(self._design, {place: chosen[place] for place in places})
        graph = build_graph(design.model, design.networks, batch=BATCH, seed=self._seed)
        replaced = {position for position, _ in places}
        for position, made in enumerate(graph.layers):
            if position not in replaced:
                _copy_weights(self.original.layers[position], made)
        for position in dict.fromkeys(position for position, _ in places):
            dense = {name: self._kernel((position, name)) for name in parts_of(graph.layers[position]) if name}
            set_kernels(graph.layers[position], dense)
        for (position, name), numbers in before.numbers.items():
            set_numbers(graph.layers[position], name, numbers.cores, numbers.bias)
        seen = self._seen(candidate, before.graph)
        fitted = self._fit(candidate.place, chosen[candidate.place], graph, seen)
        return Smaller(design, graph, {**before.numbers, candidate.place: fitted})

    def _kernel(self, place: Place) -> Kernel:
        """Return a matrix of the original model."""
        return kernel_of(self.original.layers[place[0]], place[1])

    def _built(self, design: Design) -> BuiltGraph:
        graph = build_graph(design.model, design.networks, batch=BATCH, seed=self._seed)
        if design.source:
            load_source_weights(design.model, graph.model, design.source)
        return graph

    def _seen(self, candidate: Candidate, graph: BuiltGraph) -> Observation | None:
        if self._batches is None:
            return None
        matrix = self._kernel(candidate.place).kernel
        return observe(self._design.model, candidate.place, (self.original, graph), self._batches, matrix)

    def _fit(self, place: Place, option: Option, graph: BuiltGraph, seen: Observation | None) -> Numbers:
        """Fit a network in each way that suits, and keep the one with which the model answers most as the original."""
        kernel = self._kernel(place)
        made, matrix = graph.layers[place[0]], place[1]
        targets = _targets(kernel, seen, self._outputs(place))
        tried = [self._numbers(option, kernel, seen, target) for target in targets]
        best, least = tried[0], np.inf
        for one in tried if len(tried) > 1 else ():
            set_numbers(made, matrix, one.cores, one.bias)
            assert self._answer_difference is not None
            if (apart := self._answer_difference.of(graph.model)) < least:
                best, least = one, apart
        set_numbers(made, matrix, best.cores, best.bias)
        return best

    def _numbers(self, option: Option, kernel: Kernel, seen: Observation | None, target: Target) -> Numbers:
        found = fit(
            option.network,
            target.kernel,
            inputs=target.seen,
            seed=self._seed,
            tolerance=FINE,
            progress=self._reporter.tick,
        )
        matrix = kernel.kernel
        rows, columns = matrix.shape
        fitted = network_matrix(option.network, found.cores)[:rows, :columns]
        change = target.bias(fitted)
        bias = kernel.bias if change is None or kernel.bias is None else kernel.bias + change
        apart = None if seen is None else output_error(matrix, fitted, seen, keeps_mean=target.mean is not None)
        return Numbers(found.cores, bias, Errors(weight_error(matrix, fitted), apart))


def _copy_weights(source: keras.layers.Layer, target: keras.layers.Layer) -> None:
    target.set_weights(source.get_weights())
    if hasattr(target, "finalize_state"):
        target.finalize_state()


def _targets(kernel: Kernel, seen: Observation | None, outputs: Array | None) -> tuple[Target, ...]:
    """Return what a network may be fitted to: deviations from the mean, if there is a bias, or all of the output.

    Which is better depends on the activation that follows.
    """
    matrix = kernel.kernel
    if seen is None:
        return (plain_target(matrix),)
    whole = target_for(matrix, seen, outputs, keeps_mean=False)
    if kernel.bias is None or seen.covariance.ndim == 1:
        return (whole,)
    return (target_for(matrix, seen, outputs, keeps_mean=True), whole)
