"""Dimensions, names and notes typed on the canvas; an impossible value is refused with a reason."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from tndesigner.document.edits import EditNetwork, SetNote
from tndesigner.drawing.changes.draft import Change
from tndesigner.drawing.scene_geometry import is_frame
from tndesigner.network import Bond, Diagram, ElementId, Leg, Network, Tensor
from tndesigner.network.edits import renaming, set_dim
from tndesigner.network.indices import LARGEST_DIM, joined_legs
from tndesigner.wording.conventions import as_in_english
from tndesigner.wording.numbers import grouped
from tndesigner.wording.reading import multiplied
from tndesigner.wording.text import Text

_MOST_CHARACTERS = 24
_LONGEST_NAME = 100
_SEPARATORS = str.maketrans("", "", ",_ \u00a0\u202f")


class Typed(StrEnum):
    """What a field holds."""

    DIMENSION = "dimension"
    NAME = "name"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a value is not accepted; shown beside the field."""

    reason: Text


def usual_typed(network: Network, element_id: ElementId) -> Typed:
    """Return what is usually edited on an element: the name of a tensor, the dimension of a leg or bond, a note."""
    match network.element(element_id):
        case Tensor():
            return Typed.NAME
        case Leg() | Bond():
            return Typed.DIMENSION
        case None:
            return Typed.NOTE


def text_of(diagram: Diagram, element_id: ElementId, typed: Typed) -> str | None:
    """Return the initial text of a field; None if an undo removed the element or reused its id."""
    match typed, diagram.network.element(element_id):
        case Typed.NOTE, _ if element_id in diagram.notes:
            return diagram.notes[element_id].text
        case Typed.NAME, Tensor(name=name) | Leg(name=name):
            return name
        case Typed.DIMENSION, Leg(dim=dim):
            return grouped(dim)
        case Typed.DIMENSION, Bond(first=first):
            return grouped(diagram.network.leg(first).dim)
        case _:
            return None


def typed_over(
    shown: int, diagram: Diagram, elements: Sequence[ElementId], typed: Typed, text: str
) -> Change | Refusal | None:
    """Return the change that sets a typed text, or why it is refused; None if nothing changes.

    A dimension is set on all of the elements, a name or the text of a note on the first one only.

    Args:
        shown: the number of the diagram in its design.
        diagram: the diagram that contains the elements.
        elements: the elements to change.
        typed: what the text is.
        text: what was typed.
    """
    match typed:
        case Typed.NOTE:
            return _with_note(shown, diagram, elements[0], text)
        case Typed.NAME:
            return _with_name(shown, diagram.network, elements[0], text.strip())
        case Typed.DIMENSION:
            dim = read_dim(text)
            return dim if isinstance(dim, Refusal) else with_dim(shown, diagram.network, elements, dim)


def read_dim(text: str) -> int | Refusal:
    """Parse a dimension: digits, optionally separated by commas or spaces, or a product such as 8*7*7*8."""
    digits = as_in_english(multiplied(text)).strip().translate(_SEPARATORS)
    if not digits:
        return Refusal(Text("Give a whole number, 1 or more"))
    if not digits.removeprefix("-").isdecimal():
        return Refusal(Text("{0} is not a whole number; give 1 or more", text.strip()[:_MOST_CHARACTERS]))
    if len(digits) > _MOST_CHARACTERS or int(digits) > LARGEST_DIM:
        return Refusal(Text("Too large; the largest dimension is {0}", LARGEST_DIM))
    if int(digits) < 1:
        return Refusal(Text("{0} is not a dimension; give 1 or more", str(int(digits))))
    return int(digits)


def with_dim(shown: int, network: Network, elements: Iterable[ElementId], dim: int) -> Change | None:
    """Set the dimension of legs and bonds, and of all legs that share an index with them."""
    legs = dict.fromkeys(one for element in elements for one in joined_legs(network, leg_of(network, element)))
    if all(network.leg(leg).dim == dim for leg in legs):
        return None
    edit = set_dim(network, ((leg, dim) for leg in legs))
    return Change(Text("Set dimension {0}", dim), EditNetwork(shown, edit))


def leg_of(network: Network, element_id: ElementId) -> ElementId:
    """Return the leg with this id, or the first leg of the bond with this id."""
    element = network.element(element_id)
    return element.first if isinstance(element, Bond) else element_id


def _with_name(shown: int, network: Network, element_id: ElementId, name: str) -> Change | Refusal | None:
    if not name:
        return Refusal(Text("Give a name"))
    if len(name) > _LONGEST_NAME:
        return Refusal(Text("{0} characters are too many; {1} can be read", len(name), _LONGEST_NAME))
    if isinstance(network.element(element_id), Tensor):
        old = network.tensor(element_id).name
        if any(tensor.name == name for tensor in network.tensors if tensor.id != element_id):
            return Refusal(Text("Another tensor is named {0}; give another name", name))
        title = Text("Rename {0} to {1}", old, name)
    else:
        owner, old = network.owner(element_id), network.leg(element_id).name
        if any(other.name == name for other in owner.legs if other.id != element_id):
            return Refusal(Text("Another leg of {0} is named {1}; give another name", owner.name, name))
        title = Text("Rename {0}.{1} to {2}", owner.name, old, name)
    return Change(title, EditNetwork(shown, renaming(network, element_id, name))) if name != old else None


def _with_note(shown: int, diagram: Diagram, note_id: ElementId, text: str) -> Change | None:
    """Change a note; a note without text is removed, but a frame may be untitled."""
    old = diagram.notes[note_id]
    new = replace(old, text=text.strip()) if text.strip() or is_frame(old) else None
    return Change(Text("Edit note" if new else "Delete note"), SetNote(shown, note_id, new)) if new != old else None
