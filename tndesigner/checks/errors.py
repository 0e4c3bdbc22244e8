"""The exception of planning a network with errors."""

from collections.abc import Sequence

from tndesigner.checks.problem import Problem, Severity
from tndesigner.wording.text import Text


class CheckError(ValueError):
    """A network has errors and cannot be planned; the message is the first error and a count of the others."""

    def __init__(self, name: str, problems: Sequence[Problem]) -> None:
        """Keep all problems; at least one must be an error.

        Args:
            name: the name of the network in the message.
            problems: what the checks found.
        """
        self.problems = tuple(problems)
        errors = [one for one in self.problems if one.severity is Severity.ERROR]
        others = len(errors) - 1
        template = "network {0}: {1}"
        if others:
            template += " (and {2} more errors)" if others > 1 else " (and {2} more error)"
        self.message = Text(template, name, errors[0].message, others)
        super().__init__(self.message)
