"""The family of networks, whose template makes the network of a layer anew."""

from tndesigner.searching.domain import Choices, Value, word_domain
from tndesigner.searching.draft import Draft, positions_of, require_family, task_of
from tndesigner.searching.variations.varied import Asked, Varied


def read(asked: Asked) -> Varied:
    """Vary the family.

    Raises:
        SearchError: if a family does not exist or does not suit a layer.
    """
    names = tuple(word_domain(asked.name, asked.values))
    positions = positions_of(asked.design, asked.layer)
    for position in positions:
        for name in names:
            require_family(task_of(asked.design, position), name)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        for position in positions:
            draft.template_choice(position).family = str(chosen[asked.name])

    return Varied({asked.name: Choices(names)}, change)
