"""The mean and spread of several runs, in words."""

from collections.abc import Iterator, Sequence

from tndesigner.training import Repeated, Run
from tndesigner.training.events import Spread
from tndesigner.training.labels import figure_words
from tndesigner.training.metrics import METRICS
from tndesigner.training.series import summary_of
from tndesigner.wording.numbers import formatted
from tndesigner.wording.text import Text, joined


def reached_words(repeated: Repeated) -> Text:
    """Return the mean and spread of metric and loss, of both models."""
    network, twin = joined(_words(repeated.network)), joined(_words(repeated.twin))
    done = len(repeated.runs)
    if not twin:
        return Text("Mean of {0} runs: {1}", done, network)
    return Text("Mean of {0} runs: network {1}; dense twin {2}", done, network, twin)


def short_words(repeated: Repeated) -> Text:
    """Return the mean and spread of the metric of the network."""
    return Text("{0} in {1} runs", next(_words(repeated.network)), len(repeated.runs))


def series_words(runs: Sequence[Run]) -> str:
    """Return the same for the kept runs of a series; empty for fewer than two that have ended."""
    ended = [(str(one.folder.path), one.record.network, one.record.twin) for one in runs]
    figures = [(folder, network, twin) for folder, network, twin in ended if network is not None]
    return reached_words(summary_of(figures, wanted=len(figures))) if len(figures) > 1 else ""


def _words(spreads: Sequence[Spread]) -> Iterator[Text]:
    """Yield metric and loss, of the validation examples if there are any."""
    named = {one.name: one for one in spreads}
    wanted = (f"val_{name}" if f"val_{name}" in named else name for name in (*METRICS, "loss"))
    yield from (_spread(named[name]) for name in wanted if name in named)


def _spread(spread: Spread) -> Text:
    metric = spread.name.removeprefix("val_")
    figure, title = ("metric", METRICS[metric].short) if metric in METRICS else ("loss", "loss")
    mean = figure_words(spread.mean, figure, metric)
    named = Text(title if title.isupper() else title.lower())
    if spread.deviation is None:
        return Text("{0} {1}", named, mean)
    is_share = metric in METRICS and METRICS[metric].is_share
    deviation = figure_words(spread.deviation, figure, metric) if is_share else formatted(spread.deviation, ".2g")
    return Text("{0} {1} ± {2}", named, mean, deviation)
