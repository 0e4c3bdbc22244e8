"""Layers that ask for isometries where cores cannot be ones are told so."""

import pytest

from tests.unit.checks.drawing import leg, mend, two_cores
from tndesigner.checks import Problem, Severity
from tndesigner.checks.check import check_model
from tndesigner.models import Isometry, Model, NetworkDense
from tndesigner.network import Network
from tndesigner.network.templates import make

PROJECTION = Isometry()
RULE = "isometries-are-possible"


def asked(network: Network, isometry: Isometry | None = PROJECTION) -> list[Problem]:
    """What is told of a layer that keeps its cores isometries."""
    width = 1
    for one in network.inputs[0].legs:
        width *= one.dim
    layer = NetworkDense(network=4, name="hidden", isometry=isometry)
    return check_model(Model((width,), (layer,)), {4: network})


def entangled(out1: int, out2: int) -> Network:
    """A core of (2, 3) on data of (2, 3), with legs to two others."""
    network = Network("pair")
    x = network.add_input("x", {"i1": 2, "i2": 3})
    u = network.add_core("u", {"in1": 2, "in2": 3, "out1": out1, "out2": out2})
    ends = [network.add_core(name, {"in": dim, "out": 5}) for name, dim in (("a", out1), ("b", out2))]
    for first, second in zip(x.legs, (u["in1"], u["in2"]), strict=True):
        network.connect(first, second)
    for end, out in zip(ends, ("out1", "out2"), strict=True):
        network.connect(u[out], end["in"])
    network.set_outputs([end["out"] for end in ends])
    return network


def test_what_leads_on_is_more_than_what_comes_in():
    network = entangled(4, 3)
    (problem,) = asked(network)
    assert (problem.rule, problem.severity) == (RULE, Severity.WARNING)
    assert (problem.network, problem.layer, problem.where) == (4, 0, (network.cores[0].id,))
    assert problem.message == (
        "core 'u' takes 6 numbers through in1 and in2, but 12 lead on through out1 and out2: as an isometry it keeps "
        "only 6 of them apart; make leg 'out1' at most 2"
    )
    mend(network, problem, "Set to 2")
    assert {leg(network, title).dim for title in ("u.out1", "a.in")} == {2}
    assert asked(network) == []


def test_one_leg_that_leads_on_is_told_by_the_rule_for_bonds():
    assert asked(make("mera", {"chi": "8,8"}).network) == []


@pytest.mark.parametrize("isometry", [None, PROJECTION, Isometry(hold="penalty", strength=0.25)])
def test_what_fits_is_not_complained_of(isometry):
    assert asked(entangled(3, 2), isometry) == []
    assert asked(two_cores(), isometry) == []
    if isometry is None:
        assert asked(entangled(4, 3), isometry) == []


def test_a_network_without_such_a_core():
    network = Network("one")
    x = network.add_input("x", {"i": 3})
    core = network.add_core("a", {"in": 3, "out": 5})
    network.connect(x["i"], core["in"])
    network.set_outputs([core["out"]])
    (problem,) = asked(network)
    assert problem.severity is Severity.WARNING
    assert "none of the 1 cores of network 'one'" in problem.message


@pytest.mark.parametrize(
    ("isometry", "complaint"),
    [
        (Isometry(hold="projektion"), "by 'projektion'; did you mean 'projection'?"),
        (Isometry(hold="penalty", strength=0.0), "a penalty of strength 0.0; it must be a number above 0"),
        (Isometry(hold="penalty", strength=float("nan")), "a penalty of strength nan"),
    ],
)
def test_impossible_values_are_errors(isometry, complaint):
    (problem,) = asked(two_cores(), isometry)
    assert problem.severity is Severity.ERROR
    assert complaint in problem.message
