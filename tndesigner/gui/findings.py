"""What the window finds out about a design by itself: its problems, and how many parameters it has."""

from dataclasses import dataclass

from tndesigner.checks import Problem, has_errors
from tndesigner.checks.doors import import_checks
from tndesigner.document import Design
from tndesigner.planning.subject import Parameters, Subject, layer_parameters, model_parameters


@dataclass(frozen=True, slots=True)
class Findings:
    """The problems of a design, and the parameters of it and of its dense twin."""

    problems: tuple[Problem, ...] = ()
    layer: Parameters | None = None
    """Of the network that is shown; None where nothing can be counted."""
    model: Parameters | None = None
    """Of the model; None where its layers do not fit."""


def find(design: Design, shown: int) -> Findings:
    """Check a design and count its parameters, in any thread; networkx is imported."""
    networks = design.networks
    problems = tuple(import_checks()(design.model, networks, design.experiment))
    if shown not in networks or errors_in(problems, shown):
        return Findings(problems)
    subject = Subject(design.model, networks, shown, design.experiment.batch_size)
    return Findings(problems, layer_parameters(subject), model_parameters(subject))


def errors_in(problems: tuple[Problem, ...], network: int) -> bool:
    """Return whether a network has an error, so that nothing can be counted."""
    return has_errors(problem for problem in problems if problem.network == network)
