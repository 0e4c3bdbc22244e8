"""How widths are split into factors."""

from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.variations.varied import Asked, Varied


def read(asked: Asked) -> Varied:
    """Vary which way of splitting widths is used, counted from 1: the most even one is first, as in the window.

    Raises:
        SearchError: if the values are not whole numbers, or there is no such layer.
    """
    positions = positions_of(asked.design, asked.layer)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        for position in positions:
            draft.template_choice(position).factors = int(chosen[asked.name])

    return Varied({asked.name: whole_domain(asked.name, asked.values)}, change)
