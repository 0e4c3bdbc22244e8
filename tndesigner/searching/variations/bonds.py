"""The dimension of each bond separately: a search for a structure, because bonds of dimension 1 are removed."""

from tndesigner.searching.bond_edits import named_indices, settle_indices
from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft, positions_of
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def read(asked: Asked) -> Varied:
    """Vary each bond of the drawing; those of dimension 1 are removed where the network stays connected.

    Raises:
        SearchError: if the values are not dimensions, or the drawing has no bond to vary.
    """
    domain, layers = whole_domain(asked.name, asked.values), asked.design.model.layers
    numbers = [one for place in positions_of(asked.design, asked.layer) for one in layers[place].network_numbers]
    indices = named_indices(asked.design, numbers)
    if not indices:
        raise SearchError(Text("{0} varies the bonds between cores, but {1} has none", asked.name, _where(asked)))

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        settle_indices(draft.design, {index: int(chosen[name]) for name, index in indices.items()})

    return Varied(dict.fromkeys(indices, domain), change)


def _where(asked: Asked) -> str:
    return Text("layer {0}", quoted(asked.layer)) if asked.layer else Text("the drawing")
