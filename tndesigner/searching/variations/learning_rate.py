"""The learning rate of the experiment."""

from dataclasses import replace

from tndesigner.searching.domain import Span, Value, read_domain
from tndesigner.searching.draft import Draft
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.text import Text


def read(asked: Asked) -> Varied:
    """Vary the learning rate.

    Raises:
        SearchError: if a layer is named, or a value is no number above 0.
    """
    if asked.layer:
        raise SearchError(
            Text("learning_rate holds for the whole model, not for one layer; write learning_rate=1e-4..1e-2")
        )
    domain = read_domain(asked.name, asked.values)
    values = (domain.low, domain.high) if isinstance(domain, Span) else domain.values
    if not all(isinstance(one, int | float) and one > 0 for one in values):
        raise SearchError(Text("learning_rate takes numbers above 0, not {0}", asked.values[:40]))

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        rate = float(chosen[asked.name])
        draft.design.experiment = replace(draft.design.experiment, learning_rate=rate)

    return Varied({asked.name: domain}, change, after_drawing=True)
