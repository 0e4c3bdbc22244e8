"""A layout for any part: rows that rise from the input, so that bonds join neighbours or neighbouring rows."""

from tndesigner.drawing.layouts.part import Part
from tndesigner.network.elements import ElementId
from tndesigner.network.measures import SPACING, Places

SWEEPS = 6
"""The number of passes that order each row by its neighbours."""

Row = list[ElementId]


def layered_places(part: Part) -> Places:
    """Return the places of a part in rows; the first row, at y = 0, takes the input if possible."""
    rows = part.layers(_first_row(part))
    across: dict[ElementId, float] = {}
    for line in rows:
        _set_out(line, part, across)
    order_kept = len(part.all_fed) == len(rows[0])
    for sweep in range(SWEEPS):
        for line in rows if sweep % 2 else rows[::-1]:
            if not (order_kept and line is rows[0]):
                line.sort(key=lambda tensor: (_preferred_place(tensor, part, across), part.ranks[tensor]))
            _set_out(line, part, across)
    return {tensor: (across[tensor], 0.0 - height * SPACING) for height, line in enumerate(rows) for tensor in line}


def _first_row(part: Part) -> list[ElementId]:
    """Return the tensors on the input if bonds join only neighbours among them; else one tensor at the rim."""
    fed = part.all_fed
    places = {tensor: place for place, tensor in enumerate(fed)}
    among = [(one, other) for one, other in part.graph.edges(fed) if other in places]
    if fed and all(abs(places[one] - places[other]) == 1 for one, other in among):
        return fed
    return part.layers(part.tensors[:1])[-1][:1]


def _set_out(line: Row, part: Part, across: dict[ElementId, float]) -> None:
    """Place a row as close as possible to the neighbours of its tensors, in order and far enough apart."""
    wanted = [_preferred_place(tensor, part, across) for tensor in line]
    places = wanted[:1]
    for target in wanted[1:]:
        places.append(max(target, places[-1] + SPACING))
    shift = sum(place - target for place, target in zip(places, wanted, strict=True)) / len(line)
    across.update((tensor, place - shift) for tensor, place in zip(line, places, strict=True))


def _preferred_place(tensor: ElementId, part: Part, across: dict[ElementId, float]) -> float:
    """Return the mean of a tensor's placed neighbours, else its own place."""
    known = [across[other] for other in part.graph.neighbors(tensor) if other in across]
    return sum(known) / len(known) if known else across.get(tensor, 0.0)
