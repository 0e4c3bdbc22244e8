"""The exception of this package."""


class PlanningError(ValueError):
    """A network without a plan; the message says which part causes it, and why."""
