"""Checks whether a design can be trained on a dataset: shapes, tokens, loss and last activation."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from math import prod

from tndesigner.checks import Severity
from tndesigner.checks.check import check_design
from tndesigner.datasets import DatasetInfo, Task
from tndesigner.document import Design
from tndesigner.models import Model, Shape
from tndesigner.models.last_activation import last_activation
from tndesigner.training.errors import TrainingError
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text

NUMBER_LOSSES = ("mean_squared_error", "mean_absolute_error", "huber")
"""The losses for numeric answers."""

SUITABLE_LOSSES: dict[Task, tuple[str, ...]] = {
    Task.BINARY: (*NUMBER_LOSSES, "binary_crossentropy"),
    Task.CLASSIFICATION: ("sparse_categorical_crossentropy",),
    Task.REGRESSION: NUMBER_LOSSES,
    Task.SEQUENCE: ("sparse_categorical_crossentropy",),
}
"""The losses that fit each task."""

LAST_ACTIVATIONS = {"sparse_categorical_crossentropy": "softmax", "binary_crossentropy": "sigmoid"}
"""The last activation that a loss needs if it takes probabilities."""

_SEVERAL = "the model has inputs: {0}, outputs: {1}; only models with one of each can be trained here"
_HOLDS_TOKENS = "dataset {0!r} holds tokens, but the model takes numbers"
_HOLDS_NUMBERS = "dataset {0!r} holds numbers, but the model takes tokens"


class MisfitKind(Enum):
    """What does not fit, which decides how it can be fixed."""

    GRAPH = auto()
    INPUT = auto()
    TOKENS = auto()
    ANSWER = auto()
    LOSS = auto()
    ACTIVATION = auto()


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a design cannot be trained on a dataset: one sentence."""

    kind: MisfitKind
    message: Text


def require_suitable(design: Design, info: DatasetInfo) -> None:
    """Do nothing for a design that can be trained on a dataset.

    Raises:
        TrainingError: if it cannot; the message is the first reason.
    """
    require_sound(design)
    for reason in misfits(design, info):
        raise TrainingError(reason)


def require_sound(design: Design) -> None:
    """Do nothing for a design without errors.

    Raises:
        TrainingError: if it has some; the message is the first.
    """
    for problem in check_design(design.model, design.networks, design.experiment):
        if problem.severity is Severity.ERROR:
            raise TrainingError(problem.message)


def misfits(design: Design, info: DatasetInfo) -> tuple[Text, ...]:
    """Return why a design without errors cannot be trained on a dataset, a sentence for each reason."""
    return tuple(misfit.message for misfit in find_misfits(design, info))


def find_misfits(design: Design, info: DatasetInfo) -> Iterator[Misfit]:
    """Yield why a design without errors cannot be trained on a dataset."""
    model = design.model
    counts = len(model.inputs), len(model.all_outputs)
    if counts != (1, 1):
        yield Misfit(MisfitKind.GRAPH, Text(_SEVERAL, *counts))
        return
    yield from _input_misfits(model.input_shape, info)
    if not _agree_on_tokens(model, info):
        words = _HOLDS_NUMBERS if info.vocabulary_size is None else _HOLDS_TOKENS
        yield Misfit(MisfitKind.TOKENS, Text(words, info.id))
    result, wanted = model.shapes(design.networks)[model.all_outputs[0]], answer_shape(info)
    if not _agree(result, wanted):
        words = "dataset {0!r} needs a model that gives {1}, but this one gives {2}"
        yield Misfit(MisfitKind.ANSWER, Text(words, info.id, wanted, result))
    yield from _loss_misfits(design, info)


def takes_examples(model: Model, info: DatasetInfo) -> bool:
    """Return whether a model has one input, and takes the examples of a dataset there."""
    return len(model.inputs) == 1 and _agree(model.input_shape, info.input_shape) and _agree_on_tokens(model, info)


def _agree_on_tokens(model: Model, info: DatasetInfo) -> bool:
    return (info.vocabulary_size is not None) == (model.input_dtype == "int32")


def _loss_misfits(design: Design, info: DatasetInfo) -> Iterator[Misfit]:
    loss = design.experiment.loss
    losses = SUITABLE_LOSSES[info.task]
    if loss not in losses:
        choices = listed(losses, "{0} or {1}")
        words = "the loss {0!r} does not fit {1}; choose {2}"
        yield Misfit(MisfitKind.LOSS, Text(words, loss, Text(info.task), choices))
    needed, activation = LAST_ACTIVATIONS.get(loss), last_activation(design.model)
    if needed and activation != needed:
        words = "the loss {0!r} needs {1!r} as the last activation, but that is {2!r}"
        yield Misfit(MisfitKind.ACTIVATION, Text(words, loss, needed, activation))


def _input_misfits(shape: Shape, info: DatasetInfo) -> Iterator[Misfit]:
    if _agree(shape, info.input_shape):
        return
    given = info.input_shape
    words = "dataset {0!r} has examples of shape {1}, but the model takes {2}"
    message = Text(words, info.id, given, shape)
    if shape == (prod(info.input_shape),):
        message = Text("{0}; let it take {1} and begin with a flatten layer", message, given)
    yield Misfit(MisfitKind.INPUT, message)


def answer_shape(info: DatasetInfo) -> Shape:
    """Return what a model has to give for one example."""
    if info.task in (Task.BINARY, Task.REGRESSION):
        return info.output_shape
    return (*info.output_shape, info.output_size)


def _agree(shape: Shape, wanted: Shape) -> bool:
    """Return whether shapes are the same; an axis of any length agrees with every length."""
    pairs = zip(shape, wanted, strict=False)
    return len(shape) == len(wanted) and all(dim is None or dim == other for dim, other in pairs)
