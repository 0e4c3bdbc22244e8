"""The width of one layer."""

from dataclasses import replace
from typing import Any

from tndesigner.document import Design
from tndesigner.drawing.changes.stack_edits import dense_again
from tndesigner.models import Layer
from tndesigner.models.layer import layer_title
from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def read(asked: Asked) -> Varied:
    """Vary the width of a layer; for a network, its family must vary, too, since a template must make it anew.

    Raises:
        SearchError: if no layer is named, it has no width, or the values are no widths.
    """
    if not asked.layer:
        raise SearchError(Text("width needs the name of a layer, as in width:{0}=64..512", _example(asked.design)))
    (position,) = positions_of(asked.design, asked.layer)
    if not _ordinary(asked.design, position).width_field:
        raise SearchError(Text("layer {0} has no width to vary", quoted(asked.layer)))

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        draft.template_choice(position)
        edit = dense_again(draft.design, position)
        if edit is not None:
            edit.apply(draft.design)
        layer = draft.design.model.layers[position]
        changed: Any = {layer.width_field: int(chosen[asked.name])}
        draft.design.model = draft.design.model.with_layer(position, replace(layer, **changed))

    return Varied({asked.name: whole_domain(asked.name, asked.values)}, change)


def _ordinary(design: Design, position: int) -> Layer:
    placed = design.model.placed(design.networks)[position]
    return placed.layer.twin(placed.shape, design.networks)


def _example(design: Design) -> str:
    places = range(len(design.model.layers))
    place = next((one for one in places if _ordinary(design, one).width_field), 0)
    return layer_title(design.model.layers[place], design.networks)
