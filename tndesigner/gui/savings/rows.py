"""What the rows of the savings say: a quantity of the network beside that of its dense twin, in words."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tndesigner.gui.translation import say
from tndesigner.planning.figures import Comparison
from tndesigner.training import Measured
from tndesigner.wording.numbers import byte_size, duration, factor, grouped, percent, short

SAME = 1.005
"""Quantities that differ by less than this factor count as the same."""

Amount = int | float


@dataclass(frozen=True, slots=True)
class Quantity:
    """A field of ``Totals`` and the words for it."""

    name: str
    title: str
    tip: str
    less: str
    more: str
    short: Callable[[int], str] | Callable[[float], str]
    exact: Callable[[int], str] | Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Row:
    """One quantity of both sides, in words."""

    quantity: Quantity
    network: Amount
    twin: Amount

    @property
    def dearer(self) -> bool:
        """Whether the network takes more than its dense twin."""
        return self.network > SAME * self.twin

    @property
    def cheaper(self) -> bool:
        """Whether the network takes less than its dense twin."""
        return self.twin > SAME * self.network

    @property
    def verdict(self) -> str:
        """How both compare, as "256× fewer"; looking up a table, the twin of an embedding, takes no operations."""
        if not self.twin and self.dearer:
            return say("the twin needs none")
        if self.cheaper:
            return say(self.quantity.less, factor(self.twin, self.network))
        if self.dearer:
            return say(self.quantity.more, factor(self.network, self.twin))
        return say("the same")

    @property
    def share(self) -> str:
        """The network's part of the twin's amount, as "0.39 %"; empty where the twin needs nothing."""
        return percent(self.network, self.twin) if self.twin else ""

    @property
    def words(self) -> tuple[str, str]:
        """Both amounts in few signs."""
        return self._write(self.quantity.short)

    @property
    def exact_words(self) -> tuple[str, str]:
        """Both amounts in full."""
        return self._write(self.quantity.exact)

    def _write(self, write: Callable[..., str]) -> tuple[str, str]:
        return write(self.network), write(self.twin)


QUANTITIES = (
    Quantity(
        "parameters",
        "Parameters",
        "Trained numbers; biases are the same on both sides",
        "{0} fewer",
        "{0} more",
        short,
        grouped,
    ),
    Quantity(
        "flops_per_example",
        "FLOPs per example",
        "Floating-point operations of one forward pass, for one example",
        "{0} fewer",
        "{0} more",
        short,
        grouped,
    ),
    Quantity(
        "peak_bytes",
        "Peak memory",
        "Most memory in use at once during a forward pass of the batch, parameters included",
        "{0} less",
        "{0} more",
        byte_size,
        lambda count: say("{0} bytes", grouped(count)),
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
"""The rows, in their order."""


def rows_of(comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows of a network beside its dense twin."""
    network, twin = comparison.network, comparison.twin
    return tuple(Row(one, getattr(network, one.name), getattr(twin, one.name)) for one in QUANTITIES)


def with_measured(row: Row, measured: Measured) -> Row:
    """Return the row with the measured time of a training step, if it is the one of times."""
    if row.quantity.name != "seconds":
        return row
    return replace(row, network=measured.training.network, twin=measured.training.twin)


def inference_words(measured: Measured) -> str:
    """Return what inference of a batch takes on both sides."""
    inference = measured.inference
    return say("inference {0}, dense twin {1}", duration(inference.network), duration(inference.twin))


def measured_words(measured: Measured) -> str:
    """Return what was measured, training step and inference, and on what."""
    return "\n".join(
        say(template, f"{measured.batch:,}", measured.device, duration(timing.network), duration(timing.twin))
        for template, timing in (
            ("Training step of {0} examples on {1}: {2}, dense twin {3}", measured.training),
            ("Inference of {0} examples on {1}: {2}, dense twin {3}", measured.inference),
        )
    )
