"""The values of an experiment are possible."""

from collections.abc import Iterator
from math import isfinite
from re import fullmatch

from tndesigner.checks.problem import Problem, model_error
from tndesigner.models import LOSSES, OPTIMIZERS, PRECISIONS, Experiment
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

LARGEST_SEED = 2**32 - 1
"""The largest seed that numpy takes."""

_EPOCHS = "the number of epochs is {0}; the smallest is 1"
_BATCH_SIZE = "the batch size is {0}; the smallest is 1"


def experiment_counts_are_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find epochs and batch sizes below 1."""
    for what, count in ((_EPOCHS, experiment.epochs), (_BATCH_SIZE, experiment.batch_size)):
        if count < 1:
            yield model_error("experiment-counts-are-positive", Text(what, count))


def learning_rate_is_positive(experiment: Experiment) -> Iterator[Problem]:
    """Find a learning rate that is 0, negative or not a number."""
    rate = experiment.learning_rate
    if not (isfinite(rate) and rate > 0.0):
        message = Text("the learning rate is {0}; it must be a number above 0, such as 0.001", rate)
        yield model_error("learning-rate-is-positive", message)


def loss_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a loss that the program does not offer."""
    if experiment.loss not in LOSSES:
        hint = suggestion(experiment.loss, LOSSES)
        yield model_error("loss-is-known", Text("the loss {0} is unknown; {1}", quoted(experiment.loss), hint))


def optimizer_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find an optimizer that the program does not offer."""
    if experiment.optimizer not in OPTIMIZERS:
        hint = suggestion(experiment.optimizer, OPTIMIZERS)
        message = Text("the optimizer {0} is unknown; {1}", quoted(experiment.optimizer), hint)
        yield model_error("optimizer-is-known", message)


def seed_is_possible(experiment: Experiment) -> Iterator[Problem]:
    """Find a seed that random generators do not accept."""
    if not 0 <= experiment.seed <= LARGEST_SEED:
        message = Text("the seed is {0}; it must be from 0 to {1}", experiment.seed, LARGEST_SEED)
        yield model_error("seed-is-possible", message)


def device_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a device that is neither "auto" nor "cpu" nor a GPU with its number."""
    if not fullmatch(r"auto|all|cpu|gpu:\d{1,3}|(cpu|gpu):\d{1,3}(,\1:\d{1,3})+", experiment.device):
        message = Text(
            "the device {0} is unknown; it may be auto, all, cpu, gpu: and a number, or a list, as in gpu:0,gpu:1",
            quoted(experiment.device),
        )
        yield model_error("device-is-known", message)


def precision_is_known(experiment: Experiment) -> Iterator[Problem]:
    """Find a precision that the program does not offer."""
    if experiment.precision not in PRECISIONS:
        hint = suggestion(experiment.precision, PRECISIONS)
        message = Text("the precision {0} is unknown; {1}", quoted(experiment.precision), hint)
        yield model_error("precision-is-known", message)


def dataset_is_chosen(experiment: Experiment) -> Iterator[Problem]:
    """Find an experiment without data."""
    if not experiment.dataset.strip():
        message = Text("the experiment has no dataset; choose a bundled one or the path of a CSV or NPZ file")
        yield model_error("dataset-is-chosen", message)
