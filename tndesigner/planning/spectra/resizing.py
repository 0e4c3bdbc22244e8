"""Gives trained cores the bond dimensions of another network of the same structure."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from tndesigner.checks.fixes import Settle
from tndesigner.network import ElementId, Network, Tensor
from tndesigner.network.indices import joined_legs
from tndesigner.network.likeness import Index, bond_dims
from tndesigner.planning.spectra.cut import structure_of
from tndesigner.planning.spectra.environment import Cores, Environment, Matrix
from tndesigner.planning.spectra.truncation import truncated

Named = dict[str, Matrix]
"""The arrays of cores by name."""


def resized_cores(cores: Cores, old: Network, new: Network, seed: int) -> dict[ElementId, Matrix]:
    """Return cores for a network that differs in its bonds only.

    A bond that becomes smaller, or is missing in the new network, is truncated to the largest singular values. One that
    becomes larger, or is new, changes nothing at first: one of its cores gets zeros, and the others random numbers
    as large as their own, so that the gradient of the zeros is not zero::

        a (i, d) ── (d, j) b   →   [a, noise] (i, D) ── (D, j) [b; 0]

    Args:
        cores: the trained arrays by id.
        old: their network.
        new: the network that needs other arrays; ``differ_in_bonds_only`` holds for both.
        seed: of the random numbers.
    """
    wanted, generator = bond_dims(new), np.random.default_rng(seed)
    arrays = _truncated(cores, old, wanted)
    zeros = {index: max(index) for index in wanted}
    found: dict[ElementId, Matrix] = {}
    for core in new.cores:
        before = next(one for one in old.cores if one.name == core.name)
        small = _arranged(arrays[before.id], before, core)
        zero = [leg for leg, one in enumerate(core.legs) if (core.name, one.name) in zeros.values()]
        found[core.id] = _padded(small, core, zero, generator)
    return found


def _truncated(cores: Cores, old: Network, wanted: Mapping[Index, int]) -> dict[ElementId, Matrix]:
    """Return the arrays with every bond truncated that is too large."""
    network = old.copy()
    arrays: dict[ElementId, Matrix] = {core: np.asarray(array, np.float64) for core, array in cores.items()}
    for index, dim in bond_dims(old).items():
        target = wanted.get(index, 1)
        if target >= dim:
            continue
        legs = [leg.id for core in old.cores for leg in core.legs if (core.name, leg.name) in index]
        structure = structure_of(network)
        bond = network.bond_at(legs[0])
        cut = structure.cut_at(bond.id) if bond else None
        if cut is None:
            arrays |= _first_slices(arrays, network, set(legs), target)
        else:
            arrays |= truncated(structure, Environment(structure, arrays), cut, target)
        Settle(joined_legs(network, legs[0]), target).apply(network)
    return arrays


def _first_slices(arrays: Cores, network: Network, legs: set[ElementId], dim: int) -> dict[ElementId, Matrix]:
    """Return the first slices of the cores with some legs: those of a trace, which has no two sides."""
    found: dict[ElementId, Matrix] = {}
    for core in network.cores:
        if legs.intersection(leg.id for leg in core.legs):
            kept = tuple(slice(dim) if leg.id in legs else slice(None) for leg in core.legs)
            found[core.id] = arrays[core.id][kept]
    return found


def _arranged(array: NDArray[np.float64], old: Tensor, new: Tensor) -> Matrix:
    """Return an array with the axes of the new core; a leg that only one of both has is of dimension 1."""
    names = [leg.name for leg in new.legs]
    gone = tuple(axis for axis, leg in enumerate(old.legs) if leg.name not in names)
    kept = [leg.name for leg in old.legs if leg.name in names]
    squeezed = np.squeeze(array, gone)
    present = [name for name in names if name in kept]
    ordered = squeezed.transpose([kept.index(name) for name in present])
    return np.expand_dims(ordered, tuple(axis for axis, name in enumerate(names) if name not in kept))


def _padded(array: Matrix, core: Tensor, zero: list[int], generator: np.random.Generator) -> Matrix:
    """Return a larger array that begins with another: beyond it are random numbers, or zeros along some axes."""
    size = float(np.sqrt(np.mean(array**2)))
    padded = generator.normal(0.0, size, core.shape)
    for axis in zero:
        padded[(slice(None),) * axis + (slice(array.shape[axis], None),)] = 0.0
    padded[tuple(map(slice, array.shape))] = array
    return padded
