"""Titles of losses, optimizers and metrics."""

from tndesigner.training.metrics import METRICS, metric_named
from tndesigner.wording.numbers import formatted
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

_OPTIMIZERS = {"adam": "Adam", "adamw": "AdamW", "sgd": "SGD", "rmsprop": "RMSprop", "nadam": "Nadam"}


def loss_title(loss: str) -> str:
    """Return the title of a loss."""
    return loss.replace("_", " ").replace("crossentropy", "cross-entropy")


def optimizer_title(optimizer: str) -> str:
    """Return the title of an optimizer."""
    return _OPTIMIZERS.get(optimizer, optimizer)


_FIGURES = {"loss": "loss", "balanced_accuracy": "balanced accuracy", "f1": "F1", "roc_auc": "ROC AUC"}


def figure_title(name: str) -> str:
    """Return the title of a figure, by its name in files and events."""
    plain = name.removeprefix("val_")
    title = METRICS[plain].title.lower() if plain in METRICS else _FIGURES[plain]
    return title if plain == name else f"validation {title}"


def epoch_words(count: int) -> Text:
    """Return a number of epochs, "1 epoch"."""
    return counted(count, "{0} epoch", "{0} epochs")


def figure_words(value: float | None, figure: str, metric: str) -> str:
    """Return a loss or metric in few digits; a share in percent."""
    if value is None:
        return "–"
    if figure.endswith("metric") and metric_named(metric).is_share:
        return f"{formatted(100 * value, '.1f')} %"
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        return formatted(value, ".2e")
    return formatted(value, "#.4g")
