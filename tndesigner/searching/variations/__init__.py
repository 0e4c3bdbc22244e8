"""What can vary, in one table: a new variation is a file in this package and a row below."""

from collections.abc import Callable

from tndesigner.searching.variations import (
    activation,
    bond,
    bonds,
    cores,
    dim,
    factors,
    family,
    learning_rate,
    width,
)
from tndesigner.searching.variations.varied import Asked, Varied

VARIATIONS: dict[str, Callable[[Asked], Varied]] = {
    "width": width.read,
    "family": family.read,
    "cores": cores.read,
    "factors": factors.read,
    "bond": bond.read,
    "bonds": bonds.read,
    "dim": dim.read,
    "activation": activation.read,
    "learning_rate": learning_rate.read,
}
"""By name, in the order in which they change a design."""
