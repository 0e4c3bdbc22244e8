"""The text about a trial of a search."""

from tndesigner.gui.translation import translate
from tndesigner.searching.figure_words import figure_text
from tndesigner.searching.trial import Trial
from tndesigner.wording.numbers import duration, formatted


def trial_words(trial: Trial) -> str:
    """Return the choices and figures of a trial, a line each."""
    choices = trial.choices.items()
    lines = [
        f"{name} {formatted(value, '.3g')}" if isinstance(value, float) else f"{name} {value}"
        for name, value in choices
    ]
    lines += [f"{name} {figure_text(name, value)}" for name, value in trial.values.items()]
    start = [] if trial.start is None else [translate("from trial {0}", trial.start)]
    return "\n".join([*lines, *start, duration(trial.seconds)])
