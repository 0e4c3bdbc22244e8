"""What a person types over on the canvas: dimensions, names and notes; what is impossible is refused with a reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tndesigner.checks.joined import LARGEST_DIM, joined_legs
from tndesigner.checks.wording import number
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.network import ElementId, Network
from tndesigner.network.diagram import Note
from tndesigner.wording.text import Text

_MOST_SIGNS = 24
_LONGEST_NAME = 100
_SEPARATORS = str.maketrans("", "", ",_ \u00a0\u202f")


class Typed(StrEnum):
    """What a field holds."""

    DIMENSION = "dimension"
    NAME = "name"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something cannot be typed; stands beside the field."""

    reason: str


def usual_typed(network: Network, element_id: ElementId) -> Typed:
    """Return what is typed over on an element: the name of a tensor, the dimension of a leg or bond, a note."""
    if network.has_tensor(element_id):
        return Typed.NAME
    return Typed.DIMENSION if element_id in network else Typed.NOTE


def is_there(draft: Draft, element_id: ElementId, typed: Typed) -> bool:
    """Tell whether there is such a thing to type over; an undo may have taken it, or given its id to another."""
    network = draft.network
    match typed:
        case Typed.NOTE:
            return element_id in draft.diagram.notes
        case Typed.NAME:
            return element_id in network and all(bond.id != element_id for bond in network.bonds)
        case Typed.DIMENSION:
            return element_id in network and not network.has_tensor(element_id)


def text_of(draft: Draft, element_id: ElementId, typed: Typed) -> str:
    """Return what a field starts with."""
    network = draft.network
    match typed:
        case Typed.NOTE:
            return draft.diagram.notes[element_id].text
        case Typed.NAME:
            is_tensor = network.has_tensor(element_id)
            return network.tensor(element_id).name if is_tensor else network.leg(element_id).name
        case Typed.DIMENSION:
            return number(network.leg(_leg_of(network, element_id)).dim)


def typed_over(draft: Draft, elements: Sequence[ElementId], typed: Typed, text: str) -> Change | Refusal:
    """Return the change that puts a text in the place of what was there, or why there is none.

    A dimension goes to all of the elements, a name and the text of a note to the first one.
    """
    match typed:
        case Typed.NOTE:
            return _with_note(draft, elements[0], text)
        case Typed.NAME:
            return _with_name(draft, elements[0], text.strip())
        case Typed.DIMENSION:
            dim = read_dim(text)
            return dim if isinstance(dim, Refusal) else with_dim(draft, elements, dim)


def read_dim(text: str) -> int | Refusal:
    """Return the dimension that a text means: digits, with or without commas or spaces between."""
    digits = text.strip().translate(_SEPARATORS)
    if not digits:
        return Refusal("Give a whole number, 1 or more")
    if not digits.removeprefix("-").isdecimal():
        return Refusal(f"{text.strip()[:_MOST_SIGNS]} is no whole number; give 1 or more")
    if len(digits) > _MOST_SIGNS or int(digits) > LARGEST_DIM:
        return Refusal(f"Too large; the largest dimension is {LARGEST_DIM:,}")
    if int(digits) < 1:
        return Refusal(f"{int(digits)} is no dimension; give 1 or more")
    return int(digits)


def with_dim(draft: Draft, elements: Iterable[ElementId], dim: int) -> Change:
    """Give legs and bonds a dimension, and with them all legs that are one index with theirs."""
    network, chosen = draft.network, tuple(elements)
    legs = dict.fromkeys(one for element in chosen for one in joined_legs(network, _leg_of(network, element)))
    for tensor_id in dict.fromkeys(network.owner(leg).id for leg in legs):
        tensor = old = network.tensor(tensor_id)
        for leg in old.legs:
            if leg.id in legs:
                tensor = tensor.with_dim(leg.id, dim)
        if tensor != old:
            draft.put(tensor)
    return draft.finish(Text("Set dimension {0}", f"{dim:,}"))


def _leg_of(network: Network, element_id: ElementId) -> ElementId:
    """Return the leg that an element is, or the first one of a bond."""
    return next((bond.first for bond in network.bonds if bond.id == element_id), element_id)


def _with_name(draft: Draft, element_id: ElementId, name: str) -> Change | Refusal:
    network = draft.network
    of_tensor = network.has_tensor(element_id)
    owner = network.tensor(element_id) if of_tensor else network.owner(element_id)
    if not name:
        return Refusal("Give a name")
    if len(name) > _LONGEST_NAME:
        return Refusal(f"{len(name):,} characters are too many; {_LONGEST_NAME} can be read")
    if of_tensor:
        if any(tensor.name == name for tensor in network.tensors if tensor.id != element_id):
            return Refusal(f"Another tensor is named {name}; give another name")
        draft.put(replace(owner, name=name))
        return draft.finish(Text("Rename {0} to {1}", owner.name, name))
    leg = owner.leg(element_id)
    if any(other.name == name for other in owner.legs if other.id != leg.id):
        return Refusal(f"Another leg of {owner.name} is named {name}; give another name")
    draft.put(owner.with_leg(replace(leg, name=name)))
    return draft.finish(Text("Rename {0}.{1} to {2}", owner.name, leg.name, name))


def _with_note(draft: Draft, note_id: ElementId, text: str) -> Change:
    """Change a note; a note without a text is taken away, a frame may have none."""
    old = draft.diagram.notes[note_id]
    is_frame = old.width > 0 and old.height > 0
    new: Note | None = replace(old, text=text.strip()) if text.strip() or is_frame else None
    if new != old:
        draft.note(note_id, new)
    return draft.finish(Text("Edit note" if new else "Delete note"))
