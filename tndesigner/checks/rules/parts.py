"""A network has what a layer needs: an input, an output, and something to train."""

from collections.abc import Iterator

from tndesigner.checks.problem import Fix, Problem, error, warning
from tndesigner.network import Network, TensorKind
from tndesigner.network.edits import SetOutputs
from tndesigner.wording.text import Text


def something_is_drawn(network: Network) -> Iterator[Problem]:
    """Find out whether anything is drawn; if not, no other rule applies."""
    if not network.tensors:
        message = Text("nothing is drawn yet; place an input and a core, and bond them")
        yield error("something-is-drawn", message)


def network_has_an_input(network: Network) -> Iterator[Problem]:
    """Find out whether data can come in."""
    if network.tensors and not network.inputs:
        message = Text("the network has no input; add one and bond its legs to cores")
        yield error("network-has-an-input", message)


def network_has_an_output(network: Network) -> Iterator[Problem]:
    """Find out whether a result comes out."""
    if network.outputs or not network.tensors:
        return
    legs = tuple(leg.id for leg in network.open_legs if network.owner(leg.id).kind is not TensorKind.INPUT)
    fixes = (Fix(Text("Make all open legs output legs"), SetOutputs(legs)),) if legs else ()
    todo = Text("make an open leg an output leg" if legs else "grow a leg on a core and make it an output leg")
    yield error("network-has-an-output", Text("the network has no output; {0}", todo), fixes=fixes)


def network_has_a_core(network: Network) -> Iterator[Problem]:
    """Find out whether there is something to train."""
    if network.tensors and not network.cores:
        message = Text("the network has no core, so it has nothing to train; add a core")
        yield warning("network-has-a-core", message)
