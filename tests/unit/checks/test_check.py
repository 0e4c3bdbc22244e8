import inspect

import pytest

from tests.unit.checks.drawing import two_cores
from tests.work import counted_work
from tndesigner.checks import CheckError, Severity, has_errors
from tndesigner.checks.check import check, require_sound
from tndesigner.checks.rules import DESIGN_RULES, EXPERIMENT_RULES, MODEL_RULES, NETWORK_RULES, STACK_RULES
from tndesigner.network import Network

RULES = [*NETWORK_RULES, *DESIGN_RULES, *MODEL_RULES, *STACK_RULES, *EXPERIMENT_RULES]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_called_like_its_problems(rule):
    assert f'"{rule.__name__.replace("_", "-")}"' in inspect.getsource(inspect.getmodule(rule))
    assert inspect.isgeneratorfunction(rule)


def test_rules_have_names_of_their_own():
    assert len({rule.__name__ for rule in RULES}) == len(RULES)


def wrong() -> Network:
    """A mismatch, a bond too large, a core without a name, and a leg that leads nowhere."""
    network = two_cores((2, 3))
    network.add_core("", {"o": 7})
    return network


def test_errors_are_told_before_warnings():
    network = two_cores((40, 40))
    network.set_outputs([])
    severities = [problem.severity for problem in check(network)]
    assert severities == [Severity.ERROR] * 3 + [Severity.WARNING]


def test_warnings_are_no_errors():
    network = two_cores((40, 40))
    assert check(network)
    assert not has_errors(check(network))
    require_sound(network)


def test_a_wrong_network_is_refused_with_its_first_error_and_the_count_of_the_others():
    with pytest.raises(CheckError) as refusal:
        require_sound(two_cores((2, 3)))
    assert str(refusal.value).startswith("network 'hidden': a.right has dimension 2, but b.left, which it is joined to")
    assert "more error" not in str(refusal.value)
    with pytest.raises(CheckError, match=r"a\.right has dimension 2, .* \(and 3 more errors\)$") as refusal:
        require_sound(wrong())
    assert list(refusal.value.problems) == check(wrong())
    assert isinstance(refusal.value, ValueError)


def grid(count: int) -> Network:
    """Rows of twenty cores, each bonded to its neighbours and to an input."""
    network = Network("grid")
    x = network.add_input("x", {f"i{number}": 2 for number in range(count)})
    legs = {"in": 2, "out": 3, "left": 4, "right": 4, "up": 4, "down": 4}
    cores = [network.add_core(f"c{number}", legs) for number in range(count)]
    for number, core in enumerate(cores):
        network.connect(x[f"i{number}"], core["in"])
        if number % 20:
            network.connect(cores[number - 1]["right"], core["left"])
        if number >= 20:
            network.connect(cores[number - 20]["up"], core["down"])
    network.set_outputs(network.open_legs)
    return network


def test_cores_are_checked_with_the_same_little_work_each_however_many_there_are():
    lines = []
    for count in (200, 400):
        network = grid(count)
        with counted_work() as work:
            check(network)
        lines.append(work.lines / count)
    assert max(lines) < 1_000
    assert lines[1] < 1.1 * lines[0]
