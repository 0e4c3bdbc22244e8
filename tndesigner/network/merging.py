"""Merging two joined cores into one, which saves a contraction."""

from collections.abc import Collection
from dataclasses import replace

from tndesigner.network.edits import (
    AddBond,
    EditSequence,
    NetworkEdit,
    RemoveBond,
    RemoveTensor,
    ReplaceTensor,
    SetOutputs,
)
from tndesigner.network.elements import ElementId, Leg
from tndesigner.network.network import Network


def merging(network: Network, first: ElementId, second: ElementId) -> NetworkEdit:
    r"""Return the edit that merges two cores; the first keeps its name, and all legs except those between them stay.

    ::

            |   |           \ /
          --a---b--   →   ---a---
            |   |           / \
    """
    one, other = network.tensor(first), network.tensor(second)
    mine, theirs = {leg.id for leg in one.legs}, {leg.id for leg in other.legs}
    touching = [bond for bond in network.bonds if theirs & set(bond.legs)]
    between = [bond for bond in touching if mine & set(bond.legs)]
    gone = {leg for bond in between for leg in bond.legs}
    kept = [leg for leg in one.legs if leg.id not in gone]
    for leg in other.legs:
        if leg.id not in gone:
            kept.append(replace(leg, name=_free_name(leg.name, kept)))
    edits: list[NetworkEdit] = [RemoveBond(bond.id) for bond in touching]
    edits.append(SetOutputs(tuple(leg for leg in network.outputs if leg not in theirs)))
    edits += [RemoveTensor(second), ReplaceTensor(replace(one, legs=tuple(kept)))]
    edits += [AddBond(bond) for bond in touching if bond not in between]
    edits.append(SetOutputs(network.outputs))
    return EditSequence(tuple(edits))


def _free_name(name: str, taken: Collection[Leg]) -> str:
    """Return the name, with a number appended if a leg already has it."""
    names = {leg.name for leg in taken}
    return next(one for one in (name, *(f"{name}{number}" for number in range(2, len(names) + 3))) if one not in names)
