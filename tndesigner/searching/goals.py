"""The goals that a search may have: a new one is a row here, and a function in ``figures`` that computes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.searching.errors import SearchError
from tndesigner.training.metrics import METRIC_FIELDS, METRICS, metric_for
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure that a search makes as large or as small as possible."""

    name: str
    larger: bool = False
    """Whether larger figures are better."""
    learned: bool = False
    """Whether it comes from training, epoch by epoch."""

    @property
    def is_metric(self) -> bool:
        """Whether it is one of the metrics."""
        return self.name in METRIC_FIELDS

    @property
    def is_amount(self) -> bool:
        """Whether figures are positive and compared by their ratio: counts and times, but no losses."""
        return not self.learned


GOALS: dict[str, Goal] = {
    **{name: Goal(name, METRICS[name.removeprefix("val_")].is_share, learned=True) for name in METRIC_FIELDS},
    **{name: Goal(name, learned=True) for name in ("loss", "val_loss")},
    **{name: Goal(name) for name in ("parameters", "flops", "bytes", "seconds")},
}
"""By name: metrics and losses, the counts of a model, and the measured seconds of one batch."""


def read_goals(names: Sequence[str], task: str) -> tuple[Goal, ...]:
    """Return the goals with these names; without names, the metric of a task and the parameters.

    Raises:
        SearchError: if there is no such goal, or one is given twice.
    """
    chosen = names or (f"val_{metric_for(task)}", "parameters")
    for place, name in enumerate(chosen):
        if name not in GOALS:
            raise SearchError(
                Text("there is no figure {0}; {1}", quoted(name), suggestion(name, GOALS, "there are {0}"))
            )
        if name in chosen[:place]:
            raise SearchError(Text("the goal {0} is given twice", quoted(name)))
    return tuple(GOALS[name] for name in chosen)
