"""The networks of a design have names of their own."""

from collections.abc import Iterator

from tndesigner.checks.problem import Fix, Problem, Severity
from tndesigner.models import Networks
from tndesigner.network.edits import RenameNetwork
from tndesigner.wording.names import free_name, quoted
from tndesigner.wording.text import Text


def network_names_are_unique(networks: Networks) -> Iterator[Problem]:
    """Find networks that have the name of an earlier one."""
    seen = set[str]()
    taken = {network.name for network in networks.values()}
    for network_number, network in sorted(networks.items()):
        if network.name in seen and network.name.strip():
            name = free_name(network.name, taken)
            yield Problem(
                "network-names-are-unique",
                Severity.ERROR,
                Text("two networks are named {0}; rename one of them", quoted(network.name)),
                fixes=(Fix(Text("Name it {0}", quoted(name)), RenameNetwork(name)),),
                network=network_number,
            )
        seen.add(network.name)
