"""What `train` shows: bars on a terminal, occasional lines elsewhere, or each event as a line of JSON."""

import sys
from contextlib import AbstractContextManager

from tqdm import tqdm

from tndesigner.cli.run_report import finished_lines, isometry_lines, started_lines
from tndesigner.cli.score_report import repeated_lines
from tndesigner.training import Epoch, Event, Finished, Isometries, Note, Repeated, Started, event_line
from tndesigner.training.metrics import METRICS
from tndesigner.wording.names import printable
from tndesigner.wording.numbers import significant
from tndesigner.wording.text import joined

LINES = 10
"""How many lines a model gets if there is no terminal for a bar."""


def print_event(event: Event) -> None:
    """Print an event as a line of JSON."""
    print(event_line(event), flush=True)


class Progress(AbstractContextManager["Progress"]):
    """Shows the progress of a run; bars are on stderr, so that stdout holds only what stays."""

    def __init__(self) -> None:
        """Start without a run."""
        self._epochs = 0
        self._bars: dict[str, tqdm[None]] = {}
        self._isometries: dict[str, Isometries] = {}

    def show(self, event: Event) -> None:
        """Show one event, unless the user need not know it."""
        match event:
            case Note():
                self._print([f"note: {event.message}"])
            case Started():
                self._epochs = event.epochs
                self._isometries.clear()
                self._print(started_lines(event))
            case Epoch():
                self._show_epoch(event)
            case Isometries():
                self._isometries[event.model] = event
            case Finished():
                self._close_bars()
                self._print(finished_lines(event))
                self._print([line for one in self._isometries.values() for line in isometry_lines(one)])
            case Repeated():
                self._print(repeated_lines(event))
            case _:
                pass

    def __exit__(self, *_: object) -> None:
        """Remove the bars."""
        self._close_bars()

    def _show_epoch(self, epoch: Epoch) -> None:
        if sys.stderr.isatty():
            bar = self._bar(epoch.model)
            bar.set_postfix_str(_figures(epoch), refresh=False)
            bar.update(epoch.epoch - bar.n)
        elif epoch.epoch % max(1, self._epochs // LINES) == 0 or epoch.epoch == self._epochs:
            place = f"{epoch.epoch:>{len(str(self._epochs))}}/{self._epochs}"
            self._print([f"{epoch.model:<7} epoch {place}  {_figures(epoch)}"])

    def _bar(self, model: str) -> "tqdm[None]":
        if model not in self._bars:
            form = "{desc} {percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt} epochs, {remaining} left{postfix}"
            self._bars[model] = tqdm(
                total=self._epochs, desc=f"{model:<7}", bar_format=form, position=len(self._bars), dynamic_ncols=True
            )
        return self._bars[model]

    def _close_bars(self) -> None:
        for bar in self._bars.values():
            bar.close()
        self._bars.clear()

    def _print(self, lines: list[str]) -> None:
        for line in lines:
            tqdm.write(printable(line), file=sys.stdout)
        sys.stdout.flush()


def _figures(epoch: Epoch) -> str:
    """Return the figures of an epoch, for training and validation examples, and its speed."""
    parts = [_figure("loss", epoch.loss, epoch.val_loss)]
    if epoch.examples_per_second is not None:
        parts.append(f"{significant(epoch.examples_per_second)} examples/s")
    for name, metric in METRICS.items():
        if name in epoch.metrics:
            parts.append(_figure(metric.title.lower(), epoch.metrics[name], epoch.metrics.get(f"val_{name}")))
    if epoch.deviation is not None:
        parts.append(f"isometric to {epoch.deviation:.1e}")
    return joined(parts)


def _figure(name: str, training: float, validation: float | None) -> str:
    return f"{name} {training:.3g}" + ("" if validation is None else f" (val {validation:.3g})")
