"""The number of factors into which widths are split, which in a train is the number of cores."""

from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.variations.varied import Asked, Varied


def read(asked: Asked) -> Varied:
    """Vary the number of factors.

    Raises:
        SearchError: if the values are no counts, or there is no such layer.
    """
    positions = positions_of(asked.design, asked.layer)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        for position in positions:
            draft.template_choice(position).cores = int(chosen[asked.name])

    return Varied({asked.name: whole_domain(asked.name, asked.values, least=2)}, change)
