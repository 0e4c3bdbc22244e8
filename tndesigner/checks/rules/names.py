"""Every tensor, and every leg of a tensor, has a name of its own that can be read."""

from collections.abc import Iterable, Iterator

from tndesigner.checks.fixes import Deferred
from tndesigner.checks.problem import Fix, Problem, error, warning
from tndesigner.checks.titles import tensor_title
from tndesigner.network import Leg, Network, Tensor
from tndesigner.network.edits import RenameNetwork, renaming
from tndesigner.wording.names import free_name, quoted
from tndesigner.wording.text import Text

LONGEST_NAME = 100
"""Longer names do not fit a drawing."""

_LONGEST_STEM = LONGEST_NAME - 10


def tensor_names_are_unique(network: Network) -> Iterator[Problem]:
    """Find tensors that have the name of an older one."""
    first: dict[str, Tensor] = {}
    for tensor in network.tensors:
        older = first.setdefault(tensor.name, tensor)
        if older is not tensor and not _is_empty(tensor.name):
            message = Text(
                "{0} has the same name as an older {1}; give it a name of its own",
                tensor_title(tensor),
                Text(older.kind),
            )
            yield error("tensor-names-are-unique", message, (tensor.id,), (_renamed(tensor, network.tensors),))


def leg_names_are_unique(network: Network) -> Iterator[Problem]:
    """Find legs that have the name of another leg of their tensor."""
    for tensor in network.tensors:
        seen = set[str]()
        for leg in tensor.legs:
            if leg.name in seen and not _is_empty(leg.name):
                message = Text("{0} has two legs named {1}; rename one of them", tensor_title(tensor), quoted(leg.name))
                yield error("leg-names-are-unique", message, (leg.id,), (_renamed(leg, tensor.legs),))
            seen.add(leg.name)


def names_are_not_empty(network: Network) -> Iterator[Problem]:
    """Find tensors and legs without a name, and the network itself."""
    rule = "names-are-not-empty"
    if _is_empty(network.name):
        fix = Fix(Text("Name it {0}", quoted("network")), RenameNetwork("network"))
        yield error(rule, Text("the network has no name; give it one"), fixes=(fix,))
    for tensor in network.tensors:
        if _is_empty(tensor.name):
            message = Text("{0} number {1} has no name; give it one", Text(tensor.kind), tensor.id)
            yield error(rule, message, (tensor.id,), (_renamed(tensor, network.tensors),))
        for position, leg in enumerate(tensor.legs, start=1):
            if _is_empty(leg.name):
                message = Text("leg {0} of {1} has no name; give it one", position, tensor_title(tensor))
                yield error(rule, message, (leg.id,), (_renamed(leg, tensor.legs),))


def names_can_be_read(network: Network) -> Iterator[Problem]:
    """Find names that are too long to draw or hold characters that cannot be seen."""
    rule = "names-can-be-read"
    if complaint := _complaint(network.name):
        name = _cleaned(network.name, "network")
        fix = Fix(Text("Name it {0}", quoted(name)), RenameNetwork(name))
        yield warning(rule, Text("the network's name {0} {1}", quoted(network.name), complaint), fixes=(fix,))
    for tensor in network.tensors:
        if complaint := _complaint(tensor.name):
            message = Text("the name of {0} {1}", tensor_title(tensor), complaint)
            yield warning(rule, message, (tensor.id,), (_renamed(tensor, network.tensors),))
        for leg in tensor.legs:
            if complaint := _complaint(leg.name):
                message = Text("the name of leg {0} of {1} {2}", quoted(leg.name), tensor_title(tensor), complaint)
                yield warning(rule, message, (leg.id,), (_renamed(leg, tensor.legs),))


def _is_empty(name: str) -> bool:
    return not name or name.isspace()


def _complaint(name: str) -> Text | None:
    """Return what is hard to read in a name, if anything is."""
    if _is_empty(name):
        return None
    if not name.isprintable():
        return Text("has characters that cannot be seen; take them out")
    if len(name) > LONGEST_NAME:
        return Text("has {0} characters; up to {1} can be read", len(name), LONGEST_NAME)
    return None


def _cleaned(name: str, otherwise: str) -> str:
    """Return a name without what makes it hard to read, or ``otherwise`` if nothing is left."""
    seen = "".join(one if one.isprintable() else " " for one in name)
    return " ".join(seen.split())[:_LONGEST_STEM].strip() or otherwise


def _renamed(one: Tensor | Leg, others: Iterable[Tensor | Leg]) -> Fix:
    """Return the fix that gives a tensor or leg a readable name that none of the others has."""
    taken = {other.name for other in others if other.id != one.id}
    name = free_name(_cleaned(one.name, str(one.kind) if isinstance(one, Tensor) else "leg"), taken)
    return Fix(Text("Name it {0}", quoted(name)), Deferred(renaming, (one.id, name)))
