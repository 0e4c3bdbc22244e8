"""Which of the ways to write widths as products is drawn."""

from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.variations.varied import Asked, Varied


def read(asked: Asked) -> Varied:
    """Vary the number of the way, counted from 1: the most equal factors come first, as the window offers them.

    Raises:
        SearchError: if the values are no numbers of ways, or there is no such layer.
    """
    positions = positions_of(asked.design, asked.layer)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        for position in positions:
            draft.redrawing(position).factors = int(chosen[asked.name])

    return Varied({asked.name: whole_domain(asked.name, asked.values)}, change)
