"""Sentences that compare a network with its dense twin, and say why it costs more and what would help."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tndesigner.planning.figures import Comparison, LayerFigures, Remedy, Share
from tndesigner.wording.comparisons import SAME, comparison, verdict
from tndesigner.wording.numbers import byte_size, duration, factor, grouped, short
from tndesigner.wording.text import Text, joined

Amount = int | float

NUMBER = 4
"""Bytes of a number."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A field of ``Totals`` and the texts for it."""

    name: str
    title: str
    tip: str
    less: str
    more: str
    short: Callable[..., str]
    exact: Callable[..., str]


@dataclass(frozen=True, slots=True)
class Row:
    """One quantity of the network and its twin, as text."""

    quantity: Quantity
    network: Amount
    twin: Amount

    @property
    def dearer(self) -> bool:
        """Whether the network costs more than its dense twin."""
        return self.network > SAME * self.twin

    @property
    def cheaper(self) -> bool:
        """Whether the network costs less than its dense twin."""
        return self.twin > SAME * self.network

    @property
    def verdict(self) -> Text:
        """How both compare, such as "256× fewer"; the twin of an embedding, a table, takes no operations."""
        return verdict(self.network, self.twin, self.quantity.less, self.quantity.more)

    @property
    def comparison(self) -> Text:
        """The network's percentage of the twin's amount, and the verdict, such as "0.39 %, 256× fewer"."""
        return comparison(self.network, self.twin, self.quantity.less, self.quantity.more)

    @property
    def words(self) -> tuple[str, str]:
        """Both amounts in a few characters."""
        return self.quantity.short(self.network), self.quantity.short(self.twin)

    @property
    def exact_words(self) -> tuple[str, str]:
        """Both amounts in full."""
        return self.quantity.exact(self.network), self.quantity.exact(self.twin)


_COUNT = ("{0} fewer", "{0} more", short, grouped)
"""The texts for a quantity that is a whole number."""

QUANTITIES = (
    Quantity("parameters", "Parameters", "Trained numbers; biases are the same on both sides", *_COUNT),
    Quantity(
        "flops_per_example",
        "FLOPs per example",
        "Floating-point operations of one forward pass, for one example",
        *_COUNT,
    ),
    Quantity(
        "peak_bytes",
        "Peak memory",
        "Most memory in use at once during a forward pass of the batch, parameters included",
        "{0} less",
        "{0} more",
        byte_size,
        lambda count: Text("{0} bytes", count),
    ),
    Quantity(
        "seconds",
        "Step time",
        "Time of a training step of the batch, forward and backward, as a model of a processor core predicts it",
        "{0} faster",
        "{0} slower",
        duration,
        duration,
    ),
)
"""The rows, in order."""


_TWINS = {
    "dense": "dense layer",
    "conv2d": "convolution layer",
    "embedding": "embedding layer",
    "multi_head_attention": "attention layer",
    "transformer_encoder": "Transformer encoder",
    "lstm": "LSTM layer",
    "gru": "GRU layer",
    "simple_rnn": "simple RNN layer",
}
"""What a network replaces, by the kind of the ordinary layer, in whole phrases: languages join words differently."""


def rows_of(comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows that compare a network with its dense twin."""
    network, twin = comparison.network, comparison.twin
    return tuple(Row(one, getattr(network, one.name), getattr(twin, one.name)) for one in QUANTITIES)


def twin_title(stands_for: str) -> Text:
    """Return the name of the layer that a network replaces, such as "dense layer"."""
    return Text(_TWINS.get(stands_for, "layer"))


def reason(row: Row, layer: LayerFigures, *, again: bool = False) -> Text:
    """Return why a layer costs more than the one it replaces; ``again`` if a row above has already said so."""
    cause = _cause(row, layer)
    return cause if again else Text("Costs more than the {0}: {1}", twin_title(layer.stands_for), cause)


def remedy_title(remedy: Remedy) -> Text:
    """Return the text of a button that applies a remedy."""
    if remedy.kind == "limit bonds":
        return Text("Limit bonds to {0}", remedy.amount)
    return Text("Merge cores in groups of {0}", 2**remedy.amount)


def operands_text(operands: Iterable[str]) -> str:
    """Return the operands of a step as text, such as "a × step 1"; "#1" is the result of the first step."""
    return joined((Text("step {0}", one[1:]) if one.startswith("#") else one for one in operands), " × ")


def _cause(row: Row, layer: LayerFigures) -> Text:
    match row.quantity.name:
        case "parameters":
            core = layer.largest_core
            held, all_held = short(core.amount), short(int(row.network))
            return Text("core {0} alone holds {1} numbers of its {2}", core.name, held, all_held)
        case "flops_per_example":
            step = layer.largest_step
            return Text("the product {0} takes {1} FLOPs a batch", _operands(step), short(step.amount))
        case "peak_bytes":
            result = layer.largest_result
            size = byte_size(NUMBER * result.amount)
            return Text("between two steps, the result of {0} takes {1}", _operands(result), size)
        case _:
            return _slowness(layer)


def _slowness(layer: LayerFigures) -> Text:
    network, twin = layer.comparison.network, layer.comparison.twin
    steps = Text("{0} steps on small arrays" if layer.steps > 1 else "a step on small arrays", layer.steps)
    if not twin.flops_per_example:
        return Text("a table only looks numbers up, while the network works them out in {0}", steps)
    if network.flops_per_example > twin.flops_per_example:
        more = factor(network.flops_per_example, twin.flops_per_example)
        return Text("{0} its FLOPs, in {1}", more, steps)
    return Text("{0} take longer than one large product of matrices", steps)


def _operands(step: Share) -> str:
    return operands_text(step.name.split(" × "))
