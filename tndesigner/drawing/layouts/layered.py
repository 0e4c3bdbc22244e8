"""A layout for any part: rows that rise from the input, so that bonds join neighbours or neighbouring rows."""

from tndesigner.drawing.layouts.part import Part
from tndesigner.network.elements import ElementId
from tndesigner.network.measures import SPACING, Places

SWEEPS = 6
"""How often the rows are put in the order of what they are joined to."""

Row = list[ElementId]


def layered_places(part: Part) -> Places:
    """Return the places of a part in rows; the first row, at y = 0, takes the input where it can."""
    rows = part.layers(_first_row(part))
    across: dict[ElementId, float] = {}
    for line in rows:
        _set_out(line, part, across)
    order_kept = len(part.all_fed) == len(rows[0])
    for sweep in range(SWEEPS):
        turn = rows if sweep % 2 else rows[::-1]
        for line in turn:
            if not (order_kept and line is rows[0]):
                line.sort(key=lambda tensor: (_wish(tensor, part, across), part.ranks[tensor]))
            _set_out(line, part, across)
    return {tensor: (across[tensor], 0.0 - height * SPACING) for height, line in enumerate(rows) for tensor in line}


def _first_row(part: Part) -> list[ElementId]:
    """Return the tensors on the input, where only neighbours of these are joined; else one at the rim."""
    fed = part.all_fed
    places = {tensor: place for place, tensor in enumerate(fed)}
    among = [(one, other) for one, other in part.graph.edges(fed) if other in places]
    if fed and all(abs(places[one] - places[other]) == 1 for one, other in among):
        return fed
    return part.layers(part.tensors[:1])[-1][:1]


def _set_out(line: Row, part: Part, across: dict[ElementId, float]) -> None:
    """Put a row as near as may be to what its tensors are joined to, in its order and far enough apart."""
    wishes = [_wish(tensor, part, across) for tensor in line]
    found = wishes[:1]
    for wish in wishes[1:]:
        found.append(max(wish, found[-1] + SPACING))
    shift = sum(place - wish for place, wish in zip(found, wishes, strict=True)) / len(line)
    across.update((tensor, place - shift) for tensor, place in zip(line, found, strict=True))


def _wish(tensor: ElementId, part: Part, across: dict[ElementId, float]) -> float:
    """Return the middle of a tensor's neighbours that have a place, else its own place."""
    known = [across[other] for other in part.graph.neighbors(tensor) if other in across]
    return sum(known) / len(known) if known else across.get(tensor, 0.0)
