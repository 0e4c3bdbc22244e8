"""What is said about a thing under the pointer: what it is, and what can be done with it."""

from math import prod

from PySide6.QtCore import QCoreApplication

from tndesigner.checks.wording import number, shown
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.drawing.labels import dimension_text
from tndesigner.gui.canvas.painting.bond_utilisation import NOTHING_KNOWN, Utilisation
from tndesigner.gui.canvas.utilisation_text import gradient_words, use_words
from tndesigner.network import Bond, ElementId, Tensor, TensorKind

_HANDS = {
    HitKind.LEG: "Drag it to another leg or tensor to bond it, or to where it shall point; type a number to set it.",
    HitKind.LEG_LABEL: "Double-click to type over it.",
    HitKind.RIM: "Drag outward to grow a leg.",
    HitKind.BAR_END: "Drag to make the bar wider.",
    HitKind.TENSOR: "Drag to move it, its rim to grow a leg; double-click to rename it.",
    HitKind.PILL: "Double-click to type over it.",
    HitKind.BOND_END: "Drag the end off to cut the bond, or on to another leg or tensor.",
    HitKind.BOND: "Type a number to set its dimension; drag an end off to cut it.",
    HitKind.FRAME_CORNER: "Drag to resize the frame.",
    HitKind.NOTE: "Drag to move it; double-click to write.",
}

_TENSORS = {
    TensorKind.CORE: "Core {0} ({1}): {2} parameters.",
    TensorKind.INPUT: "Input {0} ({1}): the data, {2} numbers an example.",
    TensorKind.COPY: "Copy tensor {0} ({1}): joins its legs to one index; no parameters.",
}


def tip_for(tables: DiagramTables, hit: Hit, uses: Utilisation = NOTHING_KNOWN) -> str:
    """Return a few sentences about what is under the pointer: what it is, what training tells, what can be done."""
    return " ".join(filter(None, (_what(tables, hit.id), _told(hit.id, uses), _say(_HANDS[hit.kind]))))


def _told(element: ElementId, uses: Utilisation) -> str:
    if element in uses.bonds:
        return use_words(uses.bonds[element])
    return gradient_words(uses.cores[element]) if element in uses.cores else ""


def _what(tables: DiagramTables, element: ElementId) -> str:
    if element in tables.tensors:
        return _tensor(tables.tensors[element])
    if element in tables.owners:
        return _leg(tables, element)
    return _bond(tables, tables.bonds[element]) if element in tables.bonds else ""


def _tensor(tensor: Tensor) -> str:
    legs = ", ".join(f"{shown(leg.name)} {number(leg.dim)}" for leg in tensor.legs) or _say("no legs yet")
    return _say(_TENSORS[tensor.kind]).format(shown(tensor.name), legs, number(prod(tensor.shape)))


def _leg(tables: DiagramTables, leg_id: ElementId) -> str:
    title = f"{shown(tables.owner(leg_id).name)}.{shown(tables.leg(leg_id).name)}"
    place, dim = tables.outputs.get(leg_id), number(tables.leg(leg_id).dim)
    if place is not None:
        return _say("Output leg {0} of dimension {1}, number {2} of the result.").format(title, dim, place)
    return _say("Open leg {0} of dimension {1}.").format(title, dim)


def _bond(tables: DiagramTables, bond: Bond) -> str:
    titles = (f"{shown(tables.owner(leg).name)}.{shown(tables.leg(leg).name)}" for leg in bond.legs)
    dims = dimension_text(*tables.dims(bond))
    return _say("Bond {0} of dimension {1}: summed over.").format(" – ".join(titles), dims)


def _say(words: str) -> str:
    return QCoreApplication.translate("tips", words)
