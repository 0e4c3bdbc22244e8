"""Why a network cannot be planned."""


class PlanningError(ValueError):
    """A network that has no plan; the message says which part of it and why."""
