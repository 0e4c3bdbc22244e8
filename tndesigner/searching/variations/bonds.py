"""The dimension of each bond separately: a search for a structure, because bonds of dimension 1 are removed."""

from tndesigner.checks.fixes import Settle
from tndesigner.document.edits import EditNetwork
from tndesigner.network import ElementId
from tndesigner.network.edits import EditSequence
from tndesigner.searching.bond_edits import index_title, inner_indices, without_thin_bonds
from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.names import free_name, quoted


def read(asked: Asked) -> Varied:
    """Vary each bond of the drawing; those of dimension 1 are removed where the network stays connected.

    Raises:
        SearchError: if the values are not dimensions, or the drawing has no bond to vary.
    """
    domain = whole_domain(asked.name, asked.values)
    places: dict[str, tuple[int, tuple[ElementId, ...]]] = {}
    for position in positions_of(asked.design, asked.layer):
        for number in asked.design.model.layers[position].network_numbers:
            network = asked.design.networks[number]
            for legs in inner_indices(network):
                places[free_name(f"{network.name} {index_title(network, legs)}", places)] = (number, legs)
    if not places:
        raise SearchError(f"{asked.name} varies the bonds between cores, but {_where(asked)} has none")

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        for name, (number, legs) in places.items():
            EditNetwork(number, Settle(legs, int(chosen[name]))).apply(draft.design)
        for number in {number for number, _ in places.values()}:
            thin = without_thin_bonds(draft.design.networks[number])
            EditNetwork(number, EditSequence(thin)).apply(draft.design)

    return Varied(dict.fromkeys(places, domain), change)


def _where(asked: Asked) -> str:
    return f"layer {quoted(asked.layer)}" if asked.layer else "the drawing"
