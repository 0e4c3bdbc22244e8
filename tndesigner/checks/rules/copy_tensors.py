"""A copy tensor joins two legs or more to one index."""

from collections import Counter
from collections.abc import Iterator

from tndesigner.checks.fixes import Deferred, Settle
from tndesigner.checks.problem import Fix, Problem, error
from tndesigner.checks.titles import tensor_title
from tndesigner.network import Network, Tensor, TensorKind
from tndesigner.network.edits import removal
from tndesigner.network.indices import is_possible, joined_legs
from tndesigner.wording.lists import listed
from tndesigner.wording.names import shown
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text

_MOST_FIXES = 3


def copy_legs_have_one_dimension(network: Network) -> Iterator[Problem]:
    """Find copy tensors with legs of different dimensions."""
    for tensor in network.of_kind(TensorKind.COPY):
        if len(set(tensor.shape)) > 1:
            dims = listed((f"{shown(leg.name)}: {grouped(leg.dim)}" for leg in tensor.legs), most=4)
            message = Text(
                "the legs of {0} have different dimensions ({1}), but are one index; give all of them one dimension",
                tensor_title(tensor),
                dims,
            )
            yield error("copy-legs-have-one-dimension", message, (tensor.id,), _settlements(network, tensor))


def copy_tensors_join_legs(network: Network) -> Iterator[Problem]:
    """Find copy tensors without legs; one with a single leg is a vector of ones, which sums over its index."""
    for tensor in network.of_kind(TensorKind.COPY):
        if not tensor.legs:
            message = Text("{0} has no legs, so it joins nothing; give it legs or remove it", tensor_title(tensor))
            fixes = (Fix(Text("Remove the copy tensor"), Deferred(removal, ((tensor.id,),))),)
            yield error("copy-tensors-join-legs", message, (tensor.id,), fixes)


def _settlements(network: Network, tensor: Tensor) -> tuple[Fix, ...]:
    """Return the fixes that set all legs to the dimension of one, the most frequent first."""
    legs = joined_legs(network, tensor.legs[0].id)
    dims = [dim for dim, _ in Counter(tensor.shape).most_common() if is_possible(dim)]
    return tuple(Fix(Text("Set all to {0}", dim), Settle(legs, dim)) for dim in dims[:_MOST_FIXES])
