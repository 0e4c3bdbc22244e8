"""The door to the rules, for a window that checks only after its first picture."""

from collections.abc import Callable

from tndesigner.checks.problem import Problem
from tndesigner.models import Experiment, Model, Networks
from tndesigner.network.lazy_networkx import import_networkx


def import_checks() -> Callable[[Model, Networks, Experiment], list[Problem]]:
    """Return what checks a design, with networkx imported."""
    from tndesigner.checks.check import check_design

    import_networkx()
    return check_design
