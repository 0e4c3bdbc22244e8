"""What the bonds of the networks in a model carry."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.layers.drawn_parts import DrawnPart, drawn_parts
from tndesigner.models import Model
from tndesigner.planning.spectra import (
    Cut,
    Environment,
    Structure,
    effective_rank,
    needed_dim,
    singular_values,
    structure_of,
)
from tndesigner.training.events import BondSpectrum, CoreGradient, Spectra
from tndesigner.training.events.spectra import KEPT, MOST_VALUES

DIGITS = 4
"""Decimal places of the numbers in a spectrum."""


class PartSpectra:
    """Measures one network of a model repeatedly."""

    def __init__(self, part: DrawnPart) -> None:
        """Look at a network."""
        self.part = part

    @cached_property
    def structure(self) -> Structure:
        """The cuts of the network."""
        return structure_of(self.part.layer.network)

    def environment(self) -> Environment:
        """Return what is on both sides of each cut, with the current cores."""
        return Environment(self.structure, {one: np.asarray(core) for one, core in self.part.cores.items()})

    def measure(self, epoch: int, cores: Iterable[CoreGradient] = ()) -> Spectra | None:
        """Return what the bonds carry now; None if a number in a core is not finite."""
        environment = self.environment()
        if not environment.finite:
            return None
        bonds = tuple(one for cut in self.structure.cuts for one in _bond_spectra(cut, environment))
        return Spectra(network=self.part.number, epoch=epoch, bonds=bonds, cores=tuple(cores))


def spectra_of(stack: Model, model: keras.Model, epoch: int) -> tuple[Spectra, ...]:
    """Return what the bonds of each network in a built model carry, without those whose numbers are not finite."""
    return tuple(filter(None, (part.measure(epoch) for part in first_parts(stack, model))))


def first_parts(stack: Model, model: keras.Model) -> tuple[PartSpectra, ...]:
    """Return what measures each network of a design, in the first layer that uses it."""
    found: dict[int, PartSpectra] = {}
    for part in drawn_parts(stack, model):
        found.setdefault(part.number, PartSpectra(part))
    return tuple(found.values())


def norm(array: Any) -> float:
    """Return the norm of an array of any shape."""
    flat: NDArray[np.float64] = np.asarray(array, np.float64).ravel()
    return float(np.linalg.norm(flat))


def _bond_spectra(cut: Cut, environment: Environment) -> Iterable[BondSpectrum]:
    values = singular_values(cut, environment)
    rank, needed = round(effective_rank(values), DIGITS), needed_dim(values, KEPT)
    largest = tuple(np.round(values[:MOST_VALUES], DIGITS).tolist())
    for bond in cut.bonds:
        yield BondSpectrum(bond=bond, dim=cut.dim, rank=rank, needed=needed, manner=cut.manner.value, values=largest)
