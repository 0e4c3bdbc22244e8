"""The dimension of one bond, which is marked on the drawing or named as in "dim:hidden a-b"."""

from tndesigner.searching.bond_edits import named_indices, settle_indices
from tndesigner.searching.domain import Value, whole_domain
from tndesigner.searching.draft import Draft
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

MOST_NAMED = 8
"""The most bonds that a message names if one is missing; a similar name would often be that of another bond."""


def read(asked: Asked) -> Varied:
    """Vary one bond; with dimension 1 it is removed if the network stays connected.

    Raises:
        SearchError: if the values are not dimensions, or there is no such bond.
    """
    domain, indices = whole_domain(asked.name, asked.values), named_indices(asked.design, asked.design.networks)
    if not asked.layer and indices:
        raise SearchError(Text('dim needs the name of a bond, as in "dim:{0}=1..8"', next(iter(indices))))
    if asked.layer not in indices:
        there = listed(map(quoted, indices), most=MOST_NAMED)
        hint = Text("there are {0}", there) if indices else Text("no drawing has bonds between cores")
        raise SearchError(Text("there is no bond {0}; {1}", quoted(asked.layer), hint))
    index = indices[asked.layer]

    def change(draft: Draft, chosen: dict[str, Value]) -> None:
        settle_indices(draft.design, {index: int(chosen[asked.name])})

    return Varied({asked.name: domain}, change)
