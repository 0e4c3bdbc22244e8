"""Names of losses, optimizers, devices and metrics as people read them."""

from tndesigner.training import Device

METRIC_TITLES = {"accuracy": "Accuracy", "mae": "Mean absolute error", "": "Metric"}

_OPTIMIZERS = {"adam": "Adam", "adamw": "AdamW", "sgd": "SGD", "rmsprop": "RMSprop", "nadam": "Nadam"}


def loss_title(loss: str) -> str:
    """Return a loss by its words."""
    return loss.replace("_", " ").replace("crossentropy", "cross-entropy")


def optimizer_title(optimizer: str) -> str:
    """Return an optimizer as papers write it."""
    return _OPTIMIZERS.get(optimizer, optimizer)


def device_title(device: Device) -> str:
    """Return a device with its memory."""
    memory = f", {device.memory / 2**30:.0f} GiB" if device.memory else ""
    return f"{device.description}{memory}"


def duration_words(seconds: float) -> str:
    """Return a time that somebody waits, "1 min 5 s"."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if seconds < 59.5:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def epoch_words(count: int) -> str:
    """Return a number of epochs, "1 epoch"."""
    return "1 epoch" if count == 1 else f"{count:,} epochs"


def figure_words(value: float | None, figure: str, metric: str) -> str:
    """Return a loss or metric in few digits; accuracy in percent."""
    if value is None:
        return "–"
    if figure.endswith("metric") and metric == "accuracy":
        return f"{100 * value:.1f} %"
    if value != 0 and not 1e-3 <= abs(value) < 1e5:
        return f"{value:.2e}"
    return f"{value:#.4g}"
