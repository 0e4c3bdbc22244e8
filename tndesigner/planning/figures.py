"""The answers of the counting process: plain values, which need neither Qt nor planning."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Totals:
    """The cost of a layer or a stack; FLOPs are for one example, memory and time for the whole batch."""

    parameters: int
    flops_per_example: int
    peak_bytes: int
    """Of one forward pass, parameters included."""
    seconds: float
    """The predicted time of a training step without the optimizer."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A network, or a model with networks, beside its dense twin."""

    network: Totals
    twin: Totals

    def with_parameters(self, parameters: tuple[int, int] | None) -> "Comparison":
        """Return it with other numbers of parameters, those of the network and of its twin, if they are known."""
        if parameters is None:
            return self
        network, twin = parameters
        return Comparison(replace(self.network, parameters=network), replace(self.twin, parameters=twin))


@dataclass(frozen=True, slots=True)
class Share:
    """The largest part of something: its name and its amount."""

    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class LayerFigures:
    """The figures of the network that is shown, and its largest parts."""

    comparison: Comparison
    stands_for: str
    strategy: str
    steps: int
    largest_core: Share
    """In numbers."""
    largest_step: Share
    """In FLOPs of the whole batch."""
    largest_result: Share
    """The step with the most numbers in its result, for the whole batch."""
    deviations: tuple[tuple[int, float], ...]
    """The initial standard deviation of each core, by id of the core."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The layer that is shown and the whole model, at a batch size; None if the obstacle says why."""

    batch: int
    layer: LayerFigures | None
    layer_obstacle: str
    model: Comparison | None
    model_obstacle: str
    layer_flops: tuple[int, ...] = ()
    """Of each layer of the model, for one example; none if the model cannot be counted."""

    def with_parameters(self, layer: tuple[int, int] | None, model: tuple[int, int] | None) -> "Figures":
        """Return them with other numbers of parameters, each pair a network's and its twin's, if they are known."""
        counted = self.layer and replace(self.layer, comparison=self.layer.comparison.with_parameters(layer))
        return replace(self, layer=counted, model=self.model and self.model.with_parameters(model))


@dataclass(frozen=True, slots=True)
class ContractionStep:
    """One step of a route: two terms become one."""

    operands: tuple[str, str]
    members: tuple[tuple[int, ...], tuple[int, ...]]
    """The ids of the tensors that each operand consists of."""
    shapes: tuple[str, str, str]
    """Of both operands and the result, as "B×32×2"; B is the batch."""
    equation: str
    flops: int
    bytes: int
    """Of the result, for the whole batch."""


@dataclass(frozen=True, slots=True)
class Route:
    """One way to contract a network, with the time of a training step."""

    strategy: str
    equation: str
    seconds: float
    measured: bool
    """Whether the time was measured on this machine; otherwise it is predicted."""
    flops: int
    peak_bytes: int
    stages: tuple[ContractionStep, ...]


@dataclass(frozen=True, slots=True)
class Routes:
    """The ways to contract the network that is shown, the fastest first; none if the obstacle says why."""

    batch: int
    routes: tuple[Route, ...]
    obstacle: str


@dataclass(frozen=True, slots=True)
class Source:
    """The exported text of the network that is shown; empty if the obstacle says why."""

    text: str
    obstacle: str
    titles: dict[str, str]
    """The titles of all styles, by name."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """A change after which the network costs no more than its dense twin in one quantity."""

    quantity: str
    """The field of ``Totals`` that it improves."""
    kind: str
    """The key in the table of remedies."""
    amount: int
    """The value that the remedy sets, such as the largest bond dimension; 0 if it sets nothing."""


@dataclass(frozen=True, slots=True)
class Remedies:
    """At most one remedy for each quantity."""

    remedies: tuple[Remedy, ...]
