"""Small networks, and what the checks say of them."""

from tndesigner.checks import Problem
from tndesigner.checks.check import check
from tndesigner.network import Leg, Network


def two_cores(bond: tuple[int, int] = (2, 2)) -> Network:
    """Return input x of (3, 5), cores a and b, a bond between them whose legs may disagree, outputs (7, 2)."""
    network = Network("hidden")
    x = network.add_input("x", {"i1": 3, "i2": 5})
    a = network.add_core("a", {"in": 3, "out": 7, "right": bond[0]})
    b = network.add_core("b", {"left": bond[1], "in": 5, "out": 2})
    network.connect(x["i1"], a["in"])
    network.connect(x["i2"], b["in"])
    network.connect(a["right"], b["left"])
    network.set_outputs([a["out"], b["out"]])
    return network


def leg(network: Network, title: str) -> Leg:
    """Return the leg of that title, as in "a.right"."""
    return next(one for one in network.legs if network.leg_title(one.id) == title)


def rules(network: Network) -> list[str]:
    """Return the rules that a network breaks."""
    return [problem.rule for problem in check(network)]


def found(network: Network, rule: str) -> list[Problem]:
    """Return the problems of that rule."""
    return [problem for problem in check(network) if problem.rule == rule]


def only(network: Network, rule: str) -> Problem:
    """Return the one problem of that rule."""
    (problem,) = found(network, rule)
    return problem


def mend(network: Network, problem: Problem, title: str) -> None:
    """Press the button of that title."""
    (fix,) = (one for one in problem.fixes if one.title == title)
    fix.edit.apply(network)
