"""The dimension of all bonds of a network together."""

from tndesigner.checks.fixes import Settle
from tndesigner.document.edits import EditNetwork
from tndesigner.network.edits import EditSequence
from tndesigner.searching.bond_edits import inner_indices
from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.variations.varied import Asked, Varied


def read(asked: Asked) -> Varied:
    """Vary the rank of the family that is chosen or, without one, the bonds of the drawing.

    Raises:
        SearchError: if the values are no dimensions, or there is no such layer.
    """
    positions = positions_of(asked.design, asked.layer)

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        dim = int(chosen[asked.name])
        for position in positions:
            draft.template_choice(position).rank = dim
            if not draft.template_choice(position).family:
                _settle(draft, position, dim)

    return Varied({asked.name: whole_domain(asked.name, asked.values)}, change)


def _settle(draft: Draft, position: int, dim: int) -> None:
    for number in draft.design.model.layers[position].network_numbers:
        indices = inner_indices(draft.design.networks[number])
        EditNetwork(number, EditSequence(tuple(Settle(legs, dim) for legs in indices))).apply(draft.design)
