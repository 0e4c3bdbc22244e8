"""The activation of layers."""

from dataclasses import replace
from typing import Any

from tndesigner.document import Design
from tndesigner.models import ACTIVATIONS
from tndesigner.models.last_activation import activating_layer
from tndesigner.searching.domain import Choices, Value, word_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def read(asked: Asked) -> Varied:
    """Vary the activation of a layer, or of all layers but the one whose activation the loss needs.

    Raises:
        SearchError: if there is no such activation, or no layer that has one.
    """
    names = tuple(word_domain(asked.name, asked.values))
    for name in names:
        if name not in ACTIVATIONS:
            raise SearchError(
                Text("there is no activation {0}; {1}", quoted(name), suggestion(name, ACTIVATIONS, "there are {0}"))
            )
    positions = _positions(asked.design, asked.layer)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        model, value = draft.design.model, str(chosen[asked.name])
        for position in positions:
            changed: Any = {"activation": value}
            model = model.with_layer(position, replace(model.layers[position], **changed))
        draft.design.model = model

    return Varied({asked.name: Choices(names)}, change, after_drawing=True)


def _positions(design: Design, layer: str) -> tuple[int, ...]:
    last = activating_layer(design.model)
    chosen = positions_of(design, layer) if layer else range(len(design.model.layers))
    found = tuple(
        place
        for place in chosen
        if hasattr(design.model.layers[place], "activation") and (bool(layer) or place != last)
    )
    if not found:
        if layer:
            raise SearchError(Text("layer {0} has no activation to vary", quoted(layer)))
        raise SearchError(Text("no layer except the last has an activation to vary"))
    return found
