"""Both legs of a bond have the same dimension."""

from collections.abc import Iterator

from tndesigner.checks.fixes import Settle
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import leg_title
from tndesigner.network import Bond, Network
from tndesigner.network.edits import RemoveBond
from tndesigner.network.indices import is_possible, joined_legs
from tndesigner.wording.text import Text


def bond_dimensions_agree(network: Network) -> Iterator[Problem]:
    """Find bonds between legs of different dimensions."""
    dims = {leg.id: leg.dim for leg in network.legs}
    for bond in network.bonds:
        first, second = dims[bond.first], dims[bond.second]
        if first != second:
            message = Text(
                "{0} has dimension {1}, but {2}, which it is joined to, has {3}; "
                "give both one dimension or remove the bond",
                leg_title(network, bond.first),
                first,
                leg_title(network, bond.second),
                second,
            )
            removal = Fix(Text("Remove the bond"), RemoveBond(bond.id))
            fixes = (*_settlements(network, bond, (first, second)), removal)
            yield error("bond-dimensions-agree", message, (bond.id,), fixes)


def _settlements(network: Network, bond: Bond, dims: tuple[int, int]) -> Iterator[Fix]:
    """Yield the fixes that set both legs, and what copy tensors join to them, to the dimension of one of them."""
    legs = joined_legs(network, bond.first)
    title = "Set both to {0}" if len(legs) == len(bond.legs) else "Set all {1} joined legs to {0}"
    return (Fix(Text(title, dim, len(legs)), Settle(legs, dim)) for dim in dims if is_possible(dim))
