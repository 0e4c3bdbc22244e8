"""Runs all rules."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tndesigner.checks.errors import CheckError
from tndesigner.checks.problem import Problem, Severity, has_errors
from tndesigner.checks.rules import DESIGN_RULES, EXPERIMENT_RULES, MODEL_RULES, NETWORK_RULES, STACK_RULES
from tndesigner.models import Experiment, Model, Networks
from tndesigner.network import Network
from tndesigner.wording.names import quoted


def check(network: Network) -> list[Problem]:
    """Return what is wrong with a network, errors first, without changing the network."""
    return _sorted(problem for rule in NETWORK_RULES for problem in rule(network))


def check_model(model: Model, networks: Networks) -> list[Problem]:
    """Return what is wrong with a graph of layers; each problem of a layer has its position as ``layer``.

    Args:
        model: the graph.
        networks: the networks of the design by their numbers; problems inside them are not included.
    """
    alone = [problem for rule in MODEL_RULES for problem in rule(model)]
    return _sorted(alone + [problem for rule in STACK_RULES for problem in rule(model, networks)])


def check_experiment(experiment: Experiment) -> list[Problem]:
    """Return the problems of an experiment."""
    return _sorted(problem for rule in EXPERIMENT_RULES for problem in rule(experiment))


def check_design(model: Model, networks: Networks, experiment: Experiment | None = None) -> list[Problem]:
    """Return what is wrong with the networks, each with its number, with the model, and with the experiment."""
    problems = [*_network_problems(networks), *check_model(model, networks)]
    return _sorted(problems + (check_experiment(experiment) if experiment else []))


def require_sound(network: Network) -> None:
    """Do nothing for a network without errors.

    Raises:
        CheckError: if the network has an error.
    """
    problems = check(network)
    if has_errors(problems):
        raise CheckError(quoted(network.name), problems)


def _network_problems(networks: Networks) -> Iterator[Problem]:
    for number, network in sorted(networks.items()):
        yield from (replace(problem, network=number) for problem in check(network))
    for rule in DESIGN_RULES:
        yield from rule(networks)


def _sorted(problems: Iterable[Problem]) -> list[Problem]:
    """Return errors before warnings, otherwise in their order."""
    return sorted(problems, key=lambda problem: problem.severity is Severity.WARNING)
