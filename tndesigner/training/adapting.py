"""Changes that make a design fit a dataset: one for each misfit, tried before it is offered."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import prod

from tndesigner.checks import has_errors
from tndesigner.checks.check import check_model
from tndesigner.datasets import DatasetInfo
from tndesigner.document import Design
from tndesigner.document.edits import SetExperiment, SetModel
from tndesigner.document.history import Change
from tndesigner.models import (
    Activation,
    Dense,
    Dropout,
    Embedding,
    Flatten,
    GlobalAveragePooling1D,
    Layer,
    Model,
    ModelError,
    Reshape,
)
from tndesigner.models.last_activation import activating_layer
from tndesigner.network.edits import EditSequence
from tndesigner.training.design_factory import STARTING_LOSSES
from tndesigner.training.suitability import (
    LAST_ACTIVATIONS,
    MisfitKind,
    answer_shape,
    find_misfits,
)
from tndesigner.wording.text import Text, joined

MOST_STEPS = 6
"""A design that does not fit after this many changes is left as it was."""

_ENTRANCES = (Flatten, Reshape, Embedding, GlobalAveragePooling1D)
"""The layers that convert data to what the rest of a stack takes."""


def adapt(kind: MisfitKind, design: Design, info: DatasetInfo) -> Change | None:
    """Return a change that removes one misfit of a design without errors, or None if none is known."""
    found = _ADAPTING[kind](design, info)
    if found is None:
        return None
    adapted = replace(design)  # no change touches the networks
    found.edit.apply(adapted)
    if has_errors(check_model(adapted.model, adapted.networks)):
        return None
    return None if kind in {misfit.kind for misfit in find_misfits(adapted, info)} else found


def adapt_all(design: Design, info: DatasetInfo) -> Change | None:
    """Return one change after which the design can be trained, or None if none is known."""
    adapted = replace(design)  # no change touches the networks
    for _ in range(MOST_STEPS):
        misfit = next(find_misfits(adapted, info), None)
        if misfit is None:
            edits = EditSequence((SetModel(adapted.model), SetExperiment(adapted.experiment)))
            return Change(Text("Fit the model to {0}", info.title), edits)
        step = adapt(misfit.kind, adapted, info)
        if step is None:
            return None
        step.edit.apply(adapted)
    return None


def flattened(design: Design, info: DatasetInfo) -> Design | None:
    """Return a design that begins with a flatten layer, if its stack takes the numbers of a dataset in a row."""
    model, shape = design.model, info.input_shape
    if not model.is_stack or len(shape) < 2 or model.input_shape != (prod(shape),):
        return None
    changed = design.copy()
    changed.model = Model(shape, (Flatten(), *model.layers), model.input_dtype)
    return changed


def _adapt_input(design: Design, info: DatasetInfo) -> Change | None:
    """Let the stack take the data, with different layers at its beginning."""
    layers = design.model.layers
    if not design.model.is_stack:
        return None
    first = next((place for place, layer in enumerate(layers) if not isinstance(layer, _ENTRANCES)), len(layers))
    shape = design.model.shapes(design.networks)[first]
    dtype = "int32" if info.vocabulary_size else "float32"
    entrances = _entrances(shape[-1] if shape else None, info)
    if first < len(layers) and layers[first].takes_tokens:
        entrances = iter(((),))
    for entrance in entrances:
        model = Model(info.input_shape, (*entrance, *layers[first:]), dtype)
        try:
            fits = len(model.shapes(design.networks)[-1]) == len(answer_shape(info))
        except ModelError:
            continue
        if fits:
            words = "Take {0}, begin with {1}" if entrance else "Take {0}"
            return Change(Text(words, info.input_shape, joined(map(_title, entrance))), SetModel(model))
    return None


def _entrances(width: int | None, info: DatasetInfo) -> Iterator[tuple[Layer, ...]]:
    """Yield layers that may begin a stack, the simplest first."""
    if info.vocabulary_size:
        table = Embedding(input_dim=info.vocabulary_size, output_dim=width or 1)
        yield from ((table,), (table, GlobalAveragePooling1D()), (table, Flatten()))
        return
    yield ()
    several = len(info.input_shape) > 1
    if several:
        yield from ((Flatten(),), (Reshape(target_shape=(*info.input_shape, 1)),))
    if width is not None:
        widen = Dense(units=width, activation="relu")
        yield (Flatten(), widen) if several else (widen,)


def _adapt_answer(design: Design, info: DatasetInfo) -> Change | None:
    """Let the stack end with as many outputs as there are answers."""
    layers = design.model.layers
    if not design.model.is_stack:
        return None
    while layers and isinstance(layers[-1], Activation | Dropout):
        layers = layers[:-1]
    loss = STARTING_LOSSES[info.task]
    end = Dense(units=info.output_size, activation=LAST_ACTIVATIONS.get(loss, "linear"))
    if layers and isinstance(layers[-1], Dense):
        end, layers = replace(end, name=layers[-1].name, use_bias=layers[-1].use_bias), layers[:-1]
    words = f"Dense {end.units}{'' if end.activation == 'linear' else f' {end.activation}'}"
    return Change(Text("End with {0}", words), SetModel(replace(design.model, layers=(*layers, end))))


def _adapt_loss(design: Design, info: DatasetInfo) -> Change | None:
    loss = STARTING_LOSSES[info.task]
    title = Text("Use {0}", loss.replace("_", " "))
    return Change(title, SetExperiment(replace(design.experiment, loss=loss)))


def _adapt_activation(design: Design, _: DatasetInfo) -> Change | None:
    """Let the stack end with the activation that its loss needs."""
    needed, place = LAST_ACTIVATIONS[design.experiment.loss], activating_layer(design.model)
    if place is None:
        return None
    last = replace(design.model.layers[place], activation=needed)  # type: ignore[call-arg]
    return Change(Text("End with {0}", needed), SetModel(design.model.with_layer(place, last)))


def _leave_graph(_design: Design, _info: DatasetInfo) -> None:
    """Change nothing: which inputs and outputs to leave out is for the user to say."""


_ADAPTING: dict[MisfitKind, Callable[[Design, DatasetInfo], Change | None]] = {
    MisfitKind.GRAPH: _leave_graph,
    MisfitKind.INPUT: _adapt_input,
    MisfitKind.TOKENS: _adapt_input,
    MisfitKind.ANSWER: _adapt_answer,
    MisfitKind.LOSS: _adapt_loss,
    MisfitKind.ACTIVATION: _adapt_activation,
}
"""The function that removes each kind of misfit."""


def _title(layer: Layer) -> str:
    words = layer.keras_class or layer.kind
    return f"{words} {layer.units} {layer.activation}" if isinstance(layer, Dense) else words
